import { draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { customers } from './companies.ts';
import type { Deal } from './deals.ts';
import { demo } from './organisation.ts';
import { membersOf, sellersOf } from './staff.ts';

const words = [
  ['重点客户', '#C0392B'],
  ['年度框架', '#2980B9'],
  ['付款慢', '#E67E22'],
  ['价格敏感', '#8E44AD'],
  ['样板工程', '#27AE60'],
  ['Export', '#16A085'],
] as const;

export const tags = words.map(([name, colour], index) => ({ externalId: `${demo}:tag:${index + 1}`, name, colour }));

/** Every third customer has a tag; those abroad have theirs. */
export const taggings = customers.flatMap(({ externalId, country }, index) => {
  const draw = draws(40_000 + index);
  const isAbroad = country !== '中国';
  if (!isAbroad && !draw.chance(0.33)) return [];
  const tag = isAbroad ? tags.length : draw.between(1, tags.length - 1);
  return [{ externalId: `${demo}:tagging:${index + 1}`, tagKey: `${demo}:tag:${tag}`, subjectKey: externalId }];
});

const remarks = [
  '采购决策在集团总部,分公司只有建议权。',
  '对检测报告要求严格,报价前先准备齐全。',
  '总经理喜欢喝茶,拜访尽量安排在上午。',
  '上次投标输在付款条件,本次可争取承兑。',
  '与竞争对手有三年框架协议,明年六月到期。',
  '现场卸货只能在晚上九点以后。',
];

export const notes = customers.flatMap(({ externalId }, index) => {
  const draw = draws(42_000 + index);
  if (!draw.chance(0.4)) return [];
  const text = externalId.includes('abroad')
    ? 'Payment by letter of credit; certificates in English needed.'
    : draw.oneOf(remarks);
  return [{ externalId: `${demo}:note:${index + 1}`, subjectKey: externalId, text, pinned: draw.chance(0.15) }];
});

const todo = ['准备报价单', '申请特价', '寄送样品', '核对图纸工程量', '催收货款', '更新客户资料', '预约技术交流'];

/** What people have to do for open deals, and a little that the office has to do. */
export function tasksFor(deals: readonly Deal[], calendar: Calendar) {
  const forDeals = deals
    .filter(({ stage }) => stage !== 'WON' && stage !== 'LOST')
    .map(({ number, externalId, company, name }) => ({
      number,
      subjectKey: externalId,
      ownerKey: company.ownerKey,
      name,
    }));
  const forOffice = [...membersOf('市场部'), ...membersOf('客户服务部'), ...sellersOf('北京工程部')].map(
    (ownerKey, index) => ({ number: 10_000 + index, subjectKey: null, ownerKey, name: '月度工作' }),
  );
  return [...forDeals, ...forOffice].map(({ number, subjectKey, ownerKey, name }) => {
    const draw = draws(45_000 + number);
    const day = calendar.nextWorkingDay(draw.between(-6, 20));
    return {
      externalId: `${demo}:task:${number}`,
      title: `${draw.oneOf(todo)}(${name})`,
      ownerKey,
      assigneeKey: ownerKey,
      subjectKey,
      priority: draw.oneOf(['P1_URGENT', 'P2_HIGH', 'P3_NORMAL', 'P3_NORMAL', 'P4_LOW']),
      status: draw.chance(0.2) ? 'IN_PROGRESS' : draw.chance(0.15) ? 'DONE' : 'OPEN',
      dueAt: calendar.moment(day, 18 * 60),
    };
  });
}
