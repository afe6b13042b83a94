import type { SeedContext } from '../../sdk/index.ts';
import { AfterSaleStep } from './after-sale-step.entity.ts';
import { RelationshipThreshold } from './relationship-threshold.entity.ts';

const key = 'core:relationship';

/** With the basic type nothing is done after the sale. */
const steps = [
  {
    type: 'REACTIVE',
    title: '邀请客户反馈',
    instruction: '告知客户:使用中有任何问题、意见或不满,请随时联系我们,并留下联系方式。',
    afterDays: 1,
  },
  {
    type: 'ACCOUNTABLE',
    title: '售后回访,检查产品',
    instruction: '联系客户,检查产品是否符合要求,询问缺陷、不满和改进建议,并反馈给生产和研发部门。',
    afterDays: 14,
  },
  {
    type: 'PROACTIVE',
    title: '提出改进建议,介绍新产品',
    instruction: '与客户联系,提出改进产品使用的建议,介绍可用的新产品。',
    afterDays: 30,
    repeatDays: 90,
  },
  {
    type: 'PARTNERSHIP',
    title: '与客户共同工作',
    instruction: '与客户一起寻找降低成本、提高效益的办法,商定双方的下一步工作。',
    afterDays: 14,
    repeatDays: 30,
  },
];

/** Thresholds and the after-sale policy that every installation starts with; administrators change them. */
export async function seedRelationships(context: SeedContext): Promise<void> {
  const levels = { mediumFrom: 20, manyFrom: 100, mediumMarginFrom: '15', highMarginFrom: '30' };
  await context.upsert(RelationshipThreshold, [{ externalId: `${key}:threshold`, name: '通用', ...levels }]);
  await context.upsert(
    AfterSaleStep,
    steps.map((step) => ({ externalId: `${key}:${step.type}`, ...step })),
  );
}
