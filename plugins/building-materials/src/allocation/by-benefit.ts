import { CrmError } from '@guanxi/core';
import type { Claim } from './allocation-problem.ts';
import { divide } from './divide.ts';
import type { Limits, Proportion } from './limits.ts';
import { solver } from './solver.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What all dealers of a tier get together at least, by the tier's rank. */
export function tierFloors(
  claims: readonly Claim[],
  { proRata }: Proportion,
  tierFloor: number,
): ReadonlyMap<number, number> {
  const tiers = Map.groupBy(claims.keys(), (index) => claims[index]?.tierRank ?? 0);
  return new Map(
    [...tiers].map(([rank, members]) => [rank, Math.floor(sum(members.map((one) => proRata[one] ?? 0)) * tierFloor)]),
  );
}

/** The problem in the LP format of CPLEX. */
function linearProgram(
  total: number,
  claims: readonly Claim[],
  limits: readonly Limits[],
  floors: ReadonlyMap<number, number>,
): string {
  const all = claims.map((_, index) => `x${index}`);
  const tier = (rank: number): string => all.filter((_, index) => claims[index]?.tierRank === rank).join('\n + ');
  return [
    'Maximize',
    ` benefit: ${claims.map(({ margin }, index) => `${margin} x${index}`).join('\n + ')}`,
    'Subject To',
    ` supply: ${all.join('\n + ')} = ${total}`,
    ...[...floors].map(([rank, floor]) => ` tier${rank}: ${tier(rank)} >= ${floor}`),
    'Bounds',
    ...limits.map(({ lower, upper }, index) => ` ${lower} <= x${index} <= ${upper}`),
    'End',
  ].join('\n');
}

/**
 * The plan that earns most: margins times shares, within limits and the floors of tiers, as a linear program.
 * Its rows are nested sets, so its corners are whole numbers. Which of several equal plans the solver finds is its
 * affair: dealers of one tier with the same margin divide among themselves, in proportion, what they got together.
 * @throws CrmError SOLVER_FAILED: a mistake of ours, as the division in proportion always is a plan
 */
export async function byBenefit(
  { distributed }: Proportion,
  claims: readonly Claim[],
  limits: readonly Limits[],
  floors: ReadonlyMap<number, number>,
): Promise<number[]> {
  const highs = await solver();
  const { Status, Columns } = highs.solve(linearProgram(distributed, claims, limits, floors), { output_flag: false });
  if (Status !== 'Optimal') {
    const text = { zh: `求解器未得到最优解:${Status}`, en: `The solver found no optimum: ${Status}` };
    throw new CrmError('SOLVER_FAILED', text);
  }
  const found = claims.map((_, index) => Math.round((Columns[`x${index}`] as { Primal: number }).Primal));
  const equals = Map.groupBy(claims.keys(), (index) => `${claims[index]?.tierRank} ${claims[index]?.margin}`);
  for (const members of equals.values()) {
    const parts = members.map((index) => ({ weight: claims[index]?.weight ?? 0, ...(limits[index] as Limits) }));
    const together = sum(members.map((index) => found[index] ?? 0));
    divide(together, parts).forEach((share, position) => (found[members[position] ?? 0] = share));
  }
  return found;
}
