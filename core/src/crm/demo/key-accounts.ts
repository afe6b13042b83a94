import { draws } from '../../sdk/index.ts';
import { KeyAccountPlan } from '../key-accounts/index.ts';
import { Preference } from '../relationships/index.ts';
import { EvidenceRule } from '../work/index.ts';
import type { Calendar } from './calendar.ts';
import { customers, isKeyAccount } from './companies.ts';
import { firstDay } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import { demo } from './organisation.ts';

/** A plan of this year for each key customer, reviewed every quarter: what is past has taken place. */
function plansAt(calendar: Calendar) {
  return customers.filter(isKeyAccount).map(({ externalId, shortName, ownerKey }, index) => {
    const draw = draws(60_000 + index);
    const target = draw.between(300, 900);
    return {
      externalId: `${demo}:key-plan:${index + 1}`,
      name: `${shortName}年度重点客户计划`,
      accountKey: externalId,
      ownerKey,
      status: 'ACTIVE',
      from: calendar.date(-180),
      to: calendar.date(185),
      situation: '我们是两家主要供应商之一,集采目录每年更新一次。',
      strategy: '以样板工程带动集采,建立与设计、成本两个部门的联系。',
      objectives: [
        {
          externalId: `${demo}:key-plan:${index + 1}:objective`,
          ...{ title: '成为首选供应商', measure: '年采购额', measuredIn: '万元', target: String(target) },
          actual: String(Math.round(target * (0.3 + draw.between(0, 5) / 10))),
          dueOn: calendar.date(185),
        },
      ],
      actions: [
        {
          externalId: `${demo}:key-plan:${index + 1}:visit`,
          ...{ title: '高层拜访', responsibleKey: ownerKey, dueOn: calendar.date(-60), doneOn: calendar.date(-64) },
          result: '同意参加新产品试用。',
        },
        {
          externalId: `${demo}:key-plan:${index + 1}:sample`,
          ...{ title: '样板间施工', responsibleKey: ownerKey, dueOn: calendar.date(draw.between(10, 60)) },
        },
      ],
      reviews: [-90, 5 + (index % 30), 95].map((day) => ({
        externalId: `${demo}:key-plan:${index + 1}:review:${day}`,
        dueOn: calendar.date(day),
        ...(day < 0 && { heldOn: calendar.date(day + 2), findings: '进度正常,价格仍是主要障碍。' }),
      })),
    };
  });
}

const likes = [
  { topic: 'payment', value: '承兑汇票', source: 'STATED', basis: '合同谈判时提出。' },
  { topic: 'delivery', value: '夜间送货', source: 'INFERRED', confidence: 70, basis: '近十次送货多在晚上九点以后。' },
  { topic: 'communication', value: '微信优先', source: 'STATED' },
  {
    topic: 'product',
    value: '环保认证产品',
    source: 'INFERRED',
    confidence: 60,
    basis: '最近三个订单均要求环保认证。',
  },
] as const;

/** Of every third customer we know what it likes, said or concluded. */
const preferences = customers.flatMap(({ externalId }, index) => {
  const draw = draws(62_000 + index);
  if (!draw.chance(0.33)) return [];
  return [{ externalId: `${demo}:preference:${index + 1}`, subjectKey: externalId, ...draw.oneOf(likes) }];
});

const evidenceRules = [
  {
    externalId: `${demo}:evidence:site-survey`,
    type: 'site-survey',
    outcomeRequired: true,
    files: 1,
    fileKind: 'IMAGE',
  },
];

/** What we plan with key customers, what customers like, and what work must show before it is closed. */
export async function loadKeyAccounts(loader: DemoLoader, calendar: Calendar): Promise<void> {
  await loader.load(EvidenceRule, evidenceRules, { at: calendar.moment(firstDay, 9 * 60) });
  await loader.load(Preference, preferences, { at: calendar.moment(calendar.workingDay(-100), 10 * 60) });
  await loader.load(KeyAccountPlan, plansAt(calendar), { at: calendar.moment(calendar.workingDay(-178), 9 * 60) });
}
