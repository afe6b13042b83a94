import type { SeedContext } from '@guanxi/core';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';

const isKnown = (field: string) => ({ [field]: { isNull: false } });

const criteria = [
  { key: 'address', labelZh: '地址已核实', labelEn: 'The address is known', weight: 20, where: isKnown('address') },
  {
    key: 'developer',
    labelZh: '开发商已确认',
    labelEn: 'The developer is known',
    weight: 30,
    where: isKnown('developerId'),
  },
  {
    key: 'progress',
    labelZh: '工程进度已确认',
    labelEn: 'The progress is known',
    weight: 20,
    where: isKnown('progress'),
  },
  {
    key: 'size',
    labelZh: '建筑面积已确认',
    labelEn: 'The floor area is known',
    weight: 15,
    where: isKnown('floorArea'),
  },
  {
    key: 'decider',
    labelZh: '选材决定人已找到',
    labelEn: 'Whoever decides on the material is known',
    weight: 15,
    where: { participants: { some: { decides: { eq: 'DECIDES' } } } },
  },
  {
    key: 'framework',
    aim: 'LIKELIHOOD',
    labelZh: '开发商有集采协议',
    labelEn: 'The developer has a framework agreement',
    weight: 40,
    where: { developer: { building: { frameworkAgreement: { eq: true } } } },
  },
  {
    key: 'supporter',
    aim: 'LIKELIHOOD',
    labelZh: '有支持我们的设计师',
    labelEn: 'A designer who supports us takes part',
    weight: 35,
    where: {
      participants: { some: { contact: { building: { advocacy: { in: ['advocate', 'supporter'] } } } } },
    },
  },
  {
    key: 'early',
    aim: 'LIKELIHOOD',
    labelZh: '尚未开工,可影响设计',
    labelEn: 'Still being designed',
    weight: 25,
    where: { progress: { in: ['land-acquired', 'concept-design', 'construction-drawing'] } },
  },
  {
    key: 'competitor',
    aim: 'LIKELIHOOD',
    labelZh: '竞争对手已介入',
    labelEn: 'A competitor is there already',
    weight: -20,
    where: { participants: { some: { role: { eq: 'competitor' } } } },
  },
];

/** The criteria that every installation starts with; administrators change them. None of them is required. */
export async function seedCriteria(context: SeedContext): Promise<void> {
  await context.upsert(
    BuildingScoringCriterion,
    criteria.map(({ key, where, aim = 'VALIDITY', ...criterion }, index) => ({
      ...criterion,
      ...{ aim, condition: JSON.stringify(where), position: (index + 1) * 10 },
      externalId: `building:criterion:${key}`,
    })),
  );
}
