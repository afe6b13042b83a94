import { multiplyMoney, sameMoney, sumMoney, type Money } from '../../sdk/index.ts';
import type { OpportunityLine } from './opportunity-line.entity.ts';
import type { Opportunity } from './opportunity.entity.ts';

/** Sets the weighted amount to amount × probability. */
export function weigh(opportunity: Opportunity): void {
  const { amount, probability } = opportunity;
  const weighted = amount ? multiplyMoney(amount, probability ?? 0, '0.01') : null;
  if (!sameMoney(opportunity.weightedAmount, weighted)) opportunity.weightedAmount = weighted;
}

/** The sum of the lines: null where they have several currencies. */
export function totalOf(lines: readonly OpportunityLine[]): Money | null {
  return sumMoney(lines.flatMap(({ amount }) => (amount ? [amount] : [])));
}

/** Quantity × price less discount. */
export function lineAmount({ price, quantity, discount }: OpportunityLine): Money | null {
  // Two decimals are all that a discount has: the rest of the percentage is exact again.
  const percentLeft = (100 - Number(discount)).toFixed(2);
  return price ? multiplyMoney(price, quantity, percentLeft, '0.01') : null;
}
