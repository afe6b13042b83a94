import { compareMoney, Contact, localDay, Money, sumMoney, type HookContext, type UserError } from '@guanxi/core';
import { rewardErrors } from './reward-errors.ts';
import { BuildingRewardLimit } from './reward-limit.entity.ts';
import { BuildingReward } from './reward.entity.ts';

/** The limit of a currency on a day; null: none is set. */
async function limitOn(day: string, currency: string, context: HookContext): Promise<Money | null> {
  const limits = await context.loadBy(BuildingRewardLimit, 'active', [true]);
  const [latest] = limits
    .filter((limit) => !limit.deletedAt && limit.amount.currency === currency && limit.validFrom <= day)
    .toSorted((one, other) => (one.validFrom > other.validFrom ? -1 : 1));
  return latest?.amount ?? null;
}

/**
 * Says why a reward that would be granted today is too much; null: it is within the designer's yearly limit. The
 * designer stays locked: of several approvals at the same time each sees what the others granted.
 */
export async function aboveLimit(reward: BuildingReward, context: HookContext): Promise<UserError | null> {
  const { designer, amount } = reward;
  const today = localDay(context);
  const limit = await limitOn(today, amount.currency, context);
  if (!limit) return rewardErrors.noLimit();
  await context.lock(Contact, [designer.id]);
  const entries = await context.loadBy(BuildingReward, 'designer', [designer.id]);
  const year = yearOf(today);
  const counting = entries.filter(
    (entry) =>
      entry !== reward &&
      entry.state === 'APPROVED' &&
      entry.year === year &&
      entry.amount.currency === amount.currency,
  );
  const granted = sumMoney(counting.map((entry) => entry.amount)) ?? Money.of('0', amount.currency);
  const total = sumMoney([granted, amount]) ?? amount;
  return compareMoney(total, limit) > 0 ? rewardErrors.aboveLimit(granted, amount, limit, year) : null;
}

/** The calendar year of a day ('YYYY-MM-DD'). */
export const yearOf = (day: string): number => Number(day.slice(0, 4));
