import { multiplyMoney, sameMoney } from '../../sdk/index.ts';
import type { Opportunity } from './opportunity.entity.ts';

/** Sets the weighted amount to amount × probability. */
export function weigh(opportunity: Opportunity): void {
  const { amount, probability } = opportunity;
  const weighted = amount ? multiplyMoney(amount, probability ?? 0, '0.01') : null;
  if (!sameMoney(opportunity.weightedAmount, weighted)) opportunity.weightedAmount = weighted;
}
