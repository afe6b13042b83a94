import type { Allocation, AllocationProblem, Bound, Claim } from './allocation-problem.ts';
import { byBenefit, tierFloors } from './by-benefit.ts';
import { byTier } from './by-tier.ts';
import { inProportion, limitsOf, problemsOf, type Limits, type Proportion } from './limits.ts';

const earned = (claims: readonly Claim[], shares: readonly number[]): bigint =>
  claims.reduce((total, { margin }, index) => total + BigInt(margin) * BigInt(shares[index] ?? 0), 0n);

interface Solution {
  readonly shares: readonly number[];
  /** Tiers that got no more than they had to. */
  readonly held: ReadonlySet<number>;
}

async function solve(
  { method, claims, fairness }: AllocationProblem,
  proportion: Proportion,
  limits: readonly Limits[],
): Promise<Solution> {
  if (method === 'PRO_RATA') return { shares: proportion.proRata, held: new Set() };
  if (method === 'BY_TIER') return { shares: byTier(proportion.distributed, claims, limits), held: new Set() };
  const floors = tierFloors(claims, proportion, fairness.tierFloor);
  const shares = await byBenefit(proportion, claims, limits, floors);
  const inTier = (rank: number): number =>
    shares.reduce((total, share, index) => (claims[index]?.tierRank === rank ? total + share : total), 0);
  return { shares, held: new Set([...floors].flatMap(([rank, floor]) => (inTier(rank) === floor ? [rank] : []))) };
}

function boundOf(claim: Claim, share: number, { lower, upper }: Limits, held: ReadonlySet<number>): Bound {
  if (share === claim.requested) return 'REQUEST';
  if (share === claim.cap) return 'CAP';
  if (share === upper) return 'FAIRNESS_CEILING';
  if (share === lower) return lower === claim.minimum ? 'MINIMUM' : 'FAIRNESS_FLOOR';
  return held.has(claim.tierRank) ? 'TIER_FLOOR' : 'SHARE';
}

/**
 * Divides a supply among dealers: the same answer for the same question, in whole steps that sum up exactly.
 * @throws ValidationError the first of what `problemsOf` finds
 */
export async function allocate(problem: AllocationProblem): Promise<Allocation> {
  const [impossible] = problemsOf(problem);
  if (impossible) throw impossible;
  const { claims, fairness, method } = problem;
  const proportion = inProportion(problem);
  const { distributed, proRata } = proportion;
  // In proportion there is nothing that fairness could be measured by.
  const measured = method === 'PRO_RATA' ? { ...fairness, floor: 0, ceiling: null } : fairness;
  const limits = claims.map((claim, index) => limitsOf(claim, proRata[index] ?? 0, measured));
  const { shares, held } = await solve(problem, proportion, limits);
  return {
    shares: claims.map((claim, index) => {
      const [allocated, within] = [shares[index] ?? 0, limits[index] as Limits];
      return { ...within, allocated, proRata: proRata[index] ?? 0, bound: boundOf(claim, allocated, within, held) };
    }),
    distributed,
    benefit: earned(claims, shares),
    proRataBenefit: earned(claims, proRata),
  };
}
