import { Decimal as ExactDecimal } from 'decimal.js';
import { CrmError } from './errors.ts';
import { Money } from './money.ts';

const knownDecimals = new Map<string, number>();

/** Decimals of the currency's smallest unit (ISO 4217): 2 for CNY, 0 for JPY. */
export function decimalsOf(currency: string): number {
  const known = knownDecimals.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  knownDecimals.set(currency, decimals);
  return decimals;
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

/** The difference; amounts of two currencies have none: a mistake of the code that asks. */
export function subtractMoney(from: Money, amount: Money): Money {
  return Money.of(new ExactDecimal(from.amount).sub(comparable(from, amount)).toFixed(), from.currency);
}

/** Below, at or above zero as `left` is less than, equal to or more than `right`, of the same currency. */
export function compareMoney(left: Money, right: Money): number {
  return new ExactDecimal(left.amount).cmp(comparable(left, right));
}

function comparable(money: Money, other: Money): string {
  if (money.currency === other.currency) return other.amount;
  throw new CrmError('MIXED_CURRENCIES', {
    zh: `${money.currency} 与 ${other.currency} 不能直接计算`,
    en: `${money.currency} and ${other.currency} cannot be reckoned together`,
  });
}

/** The same value, however it is written: 12.5 and 12.5000. */
export function sameMoney(left: Money | null | undefined, right: Money | null | undefined): boolean {
  if (!left || !right) return !left && !right;
  return left.currency === right.currency && new ExactDecimal(left.amount).eq(right.amount);
}
