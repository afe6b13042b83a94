import type { Claim } from './allocation-problem.ts';
import { divide } from './divide.ts';
import type { Limits } from './limits.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Everybody's lower limit, then tier after tier up to the upper ones; in the last that gets some, in proportion. */
export function byTier(total: number, claims: readonly Claim[], limits: readonly Limits[]): number[] {
  const shares = limits.map(({ lower }) => lower);
  let left = total - sum(shares);
  const indexes = claims.map((_, index) => index);
  const tiers = Map.groupBy(indexes, (index) => claims[index]?.tierRank ?? 0);
  for (const [, members] of [...tiers].sort(([a], [b]) => a - b)) {
    const parts = members.map((index) => ({ weight: claims[index]?.weight ?? 0, ...(limits[index] as Limits) }));
    const lowest = sum(parts.map(({ lower }) => lower));
    const given = Math.min(left, sum(parts.map(({ upper }) => upper)) - lowest);
    divide(lowest + given, parts).forEach((share, position) => (shares[members[position] ?? 0] = share));
    left -= given;
  }
  return shares;
}
