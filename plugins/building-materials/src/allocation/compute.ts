import { localDay, subtractMoney, type HookContext } from '@guanxi/core';
import { dealerRefusal, standingsOf } from '../dealers/index.ts';
import { BuildingStockPeriod } from '../dealer-stock/index.ts';
import { BuildingDealerConsequence, BuildingDealerGrade } from '../dealer-evaluation/index.ts';
import { allocate } from './allocate.ts';
import { BuildingAllocationLine } from './allocation-line.entity.ts';
import type { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { mostClaims, type Allocation, type AllocationProblem, type Claim } from './allocation-problem.ts';
import { benefitMoney, tenThousandths } from './benefit-money.ts';
import { problemsOf } from './limits.ts';
import { refused } from './refusals.ts';
import { stepsOf, type Steps } from './steps.ts';

/** Uuid of a dealer -> quantity purchased in the last twelve months. */
async function purchasesOf(
  dealerIds: readonly string[],
  { product }: BuildingAllocationPlan,
  context: HookContext,
): Promise<ReadonlyMap<string, number>> {
  const today = localDay(context);
  const since = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const ledgers = dealerIds.map((dealer) => `${dealer} ${product.id}`);
  const months = ledgers.length > 0 ? await context.loadBy(BuildingStockPeriod, 'ledger', ledgers) : [];
  const purchases = new Map<string, number>();
  for (const { dealer, period, purchases: bought, deletedAt } of months) {
    if (deletedAt || period < since) continue;
    purchases.set(dealer.id, (purchases.get(dealer.id) ?? 0) + Number(bought));
  }
  return purchases;
}

/** Tiers from the one with the highest score; 0 is served first. */
async function tierRanks(context: HookContext): Promise<ReadonlyMap<string, number>> {
  const grades = (await context.loadBy(BuildingDealerGrade, 'consequence', BuildingDealerConsequence.values)).filter(
    ({ deletedAt }) => !deletedAt,
  );
  const tiers = grades.toSorted((a, b) => Number(b.minimumScore) - Number(a.minimumScore)).map(({ tier }) => tier);
  return new Map([...new Set(tiers)].map((tier, rank) => [tier, rank]));
}

/** In the order in which they were entered: errors name them by that. */
async function linesOf(plan: BuildingAllocationPlan, context: HookContext): Promise<BuildingAllocationLine[]> {
  const lines = await context.loadBy(BuildingAllocationLine, 'plan', [plan.id]);
  return lines.filter(({ deletedAt }) => !deletedAt).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** States what is missing in the lines: where dealers stand, what they bought. */
async function complete(
  plan: BuildingAllocationPlan,
  lines: readonly BuildingAllocationLine[],
  context: HookContext,
): Promise<void> {
  const dealerIds = lines.map(({ dealer }) => dealer.id);
  const standings = await standingsOf(dealerIds, context);
  const bought = plan.basis === 'HISTORY' ? await purchasesOf(dealerIds, plan, context) : null;
  for (const [index, line] of lines.entries()) {
    const standing = standings.get(line.dealer.id);
    if (!standing?.qualified) {
      const refusal = await dealerRefusal(line.dealer.id, context, ['lines', String(index), 'dealerId']);
      if (refusal) throw refusal;
    }
    line.tier = standing?.tier ?? null;
    if (bought) line.boughtBefore ??= (bought.get(line.dealer.id) ?? 0).toFixed(3);
  }
}

function claimOf(
  line: BuildingAllocationLine,
  plan: BuildingAllocationPlan,
  ranks: ReadonlyMap<string, number>,
  steps: Steps,
): Claim {
  const requested = steps.of(line.requested, ['lines']);
  // What was bought before need not be whole steps: it is a weight only.
  const weight = plan.basis === 'HISTORY' ? Number(line.boughtBefore ?? 0) : requested;
  return {
    requested,
    weight,
    minimum: steps.of(line.minimum, ['lines']),
    cap: line.cap == null ? null : steps.of(line.cap, ['lines']),
    tierRank: ranks.get(line.tier ?? '') ?? ranks.size,
    margin: line.margin ? tenThousandths(line.margin) : 0,
  };
}

/** One currency for all margins; null: margins are not needed and not there. */
function currencyOf({ method }: BuildingAllocationPlan, lines: readonly BuildingAllocationLine[]): string | null {
  const currency = lines.find(({ margin }) => margin)?.margin?.currency ?? null;
  for (const [index, { margin }] of lines.entries()) {
    if (method === 'BENEFIT' && !margin) throw refused.marginMissing(index);
    if (margin && margin.currency !== currency) throw refused.marginCurrency(index, currency ?? '');
  }
  return lines.every(({ margin }) => margin) ? currency : null;
}

/** Writes the answer to the plan and its lines. */
function settle(
  plan: BuildingAllocationPlan,
  lines: readonly BuildingAllocationLine[],
  { shares, distributed, benefit, proRataBenefit }: Allocation,
  steps: Steps,
): void {
  for (const [index, line] of lines.entries()) {
    const share = shares[index];
    if (!share) continue;
    Object.assign(line, {
      allocated: steps.quantity(share.allocated),
      proRata: steps.quantity(share.proRata),
      lowerLimit: steps.quantity(share.lower),
      upperLimit: steps.quantity(share.upper),
      boundBy: share.bound,
    });
  }
  plan.distributed = steps.quantity(distributed);
  const currency = currencyOf(plan, lines);
  plan.benefit = currency ? benefitMoney(benefit, plan.decimals, currency) : null;
  plan.proRataBenefit = currency ? benefitMoney(proRataBenefit, plan.decimals, currency) : null;
  plan.gain = plan.benefit && plan.proRataBenefit ? subtractMoney(plan.benefit, plan.proRataBenefit) : null;
}

/**
 * Computes a plan anew from what it and its lines say.
 * @throws ValidationError what makes it impossible, and what would be right
 */
export async function computePlan(plan: BuildingAllocationPlan, context: HookContext): Promise<void> {
  const lines = await linesOf(plan, context);
  if (lines.length > mostClaims) throw refused.tooManyDealers(lines.length, mostClaims);
  await complete(plan, lines, context);
  currencyOf(plan, lines);
  const steps = stepsOf(plan.decimals);
  const ranks = await tierRanks(context);
  const question = (of: readonly BuildingAllocationLine[]): AllocationProblem => ({
    method: plan.method,
    supply: steps.of(plan.supply, ['supply']),
    claims: of.map((line) => claimOf(line, plan, ranks, steps)),
    fairness: {
      floor: Number(plan.fairnessFloor) / 100,
      ceiling: plan.fairnessCeiling == null ? null : Number(plan.fairnessCeiling) / 100,
      tierFloor: Number(plan.tierFloor) / 100,
    },
  });
  const [impossible] = problemsOf(question(lines));
  if (impossible) throw impossible;
  // The answer does not depend on who was entered first.
  const byDealer = lines.toSorted((a, b) => (a.dealer.id < b.dealer.id ? -1 : 1));
  settle(plan, byDealer, await allocate(question(byDealer)), steps);
  plan.computedAt = context.now;
}
