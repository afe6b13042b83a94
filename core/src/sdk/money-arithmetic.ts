import { Decimal } from 'decimal.js';
import { CrmError } from './errors.ts';
import { Money } from './money.ts';

/** Two columns of 19 digits and a percentage multiplied are below 60 digits: nothing is rounded on the way. */
const ExactDecimal = Decimal.clone({ precision: 80 });

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
  const product = factors.reduce<Decimal>((total, factor) => total.mul(factor), new ExactDecimal(money.amount));
  return rounded(product, money.currency);
}

/** `numerator` of `denominator` parts of it, rounded once: the tax of 13 % within a gross amount is 13 of 113. */
export function portionOfMoney(money: Money, numerator: string | number, denominator: string | number): Money {
  return rounded(new ExactDecimal(money.amount).mul(numerator).div(denominator), money.currency);
}

/**
 * Splits an amount in proportion to others of its currency: the parts are whole smallest units, and their sum is the
 * amount, to the last of them. Units that rounding down leaves go to the parts that it cost most, the first of equals.
 * Where all the others are nothing, so are the parts.
 */
export function splitMoney(total: Money, proportions: readonly Money[]): Money[] {
  const { currency } = total;
  const unit = new ExactDecimal(10).pow(-decimalsOf(currency));
  const weights = proportions.map((money) => new ExactDecimal(comparable(total, money)));
  const whole = weights.reduce((sum, weight) => sum.add(weight), new ExactDecimal(0));
  if (whole.isZero()) return proportions.map(() => Money.of('0', currency));
  const exact = weights.map((weight) => new ExactDecimal(total.amount).mul(weight).div(whole).div(unit));
  const parts = exact.map((part) => part.floor());
  const left = parts.reduce((rest, part) => rest.sub(part), new ExactDecimal(total.amount).div(unit)).toNumber();
  const neediest = exact
    .map((part, index) => ({ index, lost: part.sub(part.floor()) }))
    .sort((one, other) => other.lost.cmp(one.lost) || one.index - other.index);
  const favoured = new Set(neediest.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) =>
    Money.of(
      part
        .add(favoured.has(index) ? 1 : 0)
        .mul(unit)
        .toFixed(),
      currency,
    ),
  );
}

/** Half up, to the currency's smallest unit: the one rule for every amount. */
function rounded(exact: Decimal, currency: string): Money {
  return Money.of(exact.toFixed(decimalsOf(currency), ExactDecimal.ROUND_HALF_UP), currency);
}

/** The sum; null where there is nothing or more than one currency: those are never added silently. */
export function sumMoney(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  const total = amounts.reduce((sum, { amount }) => sum.add(amount), new ExactDecimal(0));
  return Money.of(total.toFixed(), first.currency);
}

/** The same amount with four decimals, as stored amounts are written: 12.5 as 12.5000. */
export function inFourDecimals({ amount, currency }: Money): Money {
  return Money.of(new ExactDecimal(amount).toFixed(4), currency);
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
