import { multiplyMoney, sumMoney, type Money } from '../sdk/index.ts';
import type { PricedLine } from './priced-line.ts';

/** Quantity × price less discount. */
export function lineAmount({ price, quantity, discount }: PricedLine): Money | null {
  // Two decimals are all that a discount has: the rest of the percentage is exact again.
  const percentLeft = (100 - Number(discount)).toFixed(2);
  return price ? multiplyMoney(price, quantity, percentLeft, '0.01') : null;
}

/** The sum of the lines: null where they have several currencies. */
export function totalOf(lines: readonly PricedLine[]): Money | null {
  return sumMoney(lines.flatMap(({ amount }) => (amount ? [amount] : [])));
}
