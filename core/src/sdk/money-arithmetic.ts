import { Decimal as ExactDecimal } from 'decimal.js';
import { Money } from './money.ts';

/** Decimals of the currency's smallest unit (ISO 4217): 2 for CNY, 0 for JPY. */
function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The product, exact until it is rounded once, half up, to the currency's smallest unit. */
export function multiplyMoney(money: Money, ...factors: readonly (string | number)[]): Money {
  const product = factors.reduce<ExactDecimal>((total, factor) => total.mul(factor), new ExactDecimal(money.amount));
  return Money.of(product.toFixed(decimalsOf(money.currency), ExactDecimal.ROUND_HALF_UP), money.currency);
}

/** The sum; null where there is nothing or more than one currency: those are never added silently. */
export function sumMoney(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  const total = amounts.reduce((sum, { amount }) => sum.add(amount), new ExactDecimal(0));
  return Money.of(total.toFixed(), first.currency);
}

/** The same value, however it is written: 12.5 and 12.5000. */
export function sameMoney(left: Money | null | undefined, right: Money | null | undefined): boolean {
  if (!left || !right) return !left && !right;
  return left.currency === right.currency && new ExactDecimal(left.amount).eq(right.amount);
}
