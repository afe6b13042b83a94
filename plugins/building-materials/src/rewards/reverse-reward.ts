import { localDay, Money, subtractMoney, type HookContext } from '@guanxi/core';
import { rewardErrors } from './reward-errors.ts';
import { BuildingReward } from './reward.entity.ts';

/**
 * Takes an approved reward back by an entry of its own; the reward stays as it is. What it used up of the yearly limit
 * is free again in its own year.
 * @throws ValidationError NOT_REVERSIBLE
 */
export async function reverseReward(
  reward: BuildingReward,
  reason: string,
  context: HookContext,
): Promise<BuildingReward> {
  const earlier = await context.loadBy(BuildingReward, 'reverses', [reward.id]);
  if (reward.state !== 'APPROVED' || reward.reverses || earlier.length > 0) throw rewardErrors.notReversible();
  const { title, designer, project, rule, amount, lawNote, year } = reward;
  return context.create<BuildingReward>(BuildingReward, {
    ...{ title: `冲销 / Reversal: ${title}`.slice(0, 300), designer, project, rule, lawNote, year },
    ...{ amount: subtractMoney(Money.of('0', amount.currency), amount), remark: reason, reverses: reward },
    ...{ state: 'APPROVED', grantedOn: localDay(context) },
  });
}
