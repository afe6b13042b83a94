import { demoDay, type SeedContext } from '@guanxi/core';
import { BuildingRewardLimit } from './reward-limit.entity.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';

const lawNote = '奖励须基于真实的设计咨询服务,签订书面合同,凭发票支付并依法代扣个人所得税;公职人员及评审专家不得领取。';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

const rules = [
  { key: 'written-in', name: '产品写入设计', stage: 'specified', amount: cny('2000') },
  { key: 'contract', name: '项目签订合同', stage: 'contracted', amount: cny('5000') },
].map(({ key, ...rule }) => ({ externalId: `building-demo:reward-rule:${key}`, ...rule, lawNote }));

/** What may be granted, and how much a year; nothing is granted yet: people approve. */
export async function rewardsDemo(context: SeedContext): Promise<void> {
  const { at, date } = demoDay(context.now, -735);
  await context.upsert(BuildingRewardRule, rules, { at });
  const limit = { externalId: 'building-demo:reward-limit', amount: cny('20000'), validFrom: date };
  await context.upsert(BuildingRewardLimit, [limit], { at });
}
