import { Decimal as ExactDecimal } from 'decimal.js';
import type { AttributeModel } from '../../model/index.ts';
import { Decimal, type Label } from '../../sdk/index.ts';
import { currencyCode } from './currency-code.ts';
import { withPath } from './error-path.ts';
import { plainDigits } from './plain-digits.ts';
import { refuse, type RuleResult } from './rule-result.ts';

export const int32 = { min: -2_147_483_648, max: 2_147_483_647 };
/** Digits of a decimal where the declaration says nothing, and of every amount of money. */
export const usual = { precision: 19, scale: 4 };

/** An int, or an exact decimal as text with the digits of its column. */
export function numberValue(field: AttributeModel, input: unknown): RuleResult {
  if (field.type === 'int') {
    if (typeof input !== 'number' || !Number.isInteger(input))
      return refuse(field, { zh: '整数', en: 'a whole number' });
    const min = Math.max(field.min ?? int32.min, int32.min);
    const max = Math.min(field.max ?? int32.max, int32.max);
    return input < min || input > max ? refuse(field, between(min, max)) : { value: input };
  }
  return decimalValue(field, input, field.precision ?? usual.precision, field.scale ?? usual.scale);
}

function between(min: number, max: number): Label {
  return { zh: `${min} 到 ${max} 之间的数`, en: `a number from ${min} to ${max}` };
}

/** Too many decimals are an error: rounding would change what somebody wrote. */
function decimalValue(field: AttributeModel, input: unknown, precision: number, scale: number): RuleResult {
  const usualText = field.min === undefined && field.max === undefined ? plainAmount(input, precision, scale) : null;
  if (usualText !== null) return { value: usualText };
  const exact = parseDecimal(input);
  if (!exact) return refuse(field, { zh: '十进制数,如 "12.50"', en: 'a decimal number, e.g. "12.50"' });
  if (exact.decimalPlaces() > scale) {
    return refuse(field, { zh: `最多 ${scale} 位小数`, en: `at most ${scale} decimal places` });
  }
  const whole = precision - scale;
  if (exact.abs().gte(firstWith(whole + 1))) {
    return refuse(field, { zh: `小数点前最多 ${whole} 位`, en: `at most ${whole} digits before the point` });
  }
  if (field.min !== undefined && exact.lt(field.min)) {
    return refuse(field, { zh: `不小于 ${field.min} 的数`, en: `a number not below ${field.min}` });
  }
  if (field.max !== undefined && exact.gt(field.max)) {
    return refuse(field, { zh: `不大于 ${field.max} 的数`, en: `a number not above ${field.max}` });
  }
  // Minus zero would be written differently from the zero that the database gives back.
  return { value: exact.isZero() ? new ExactDecimal(0).toFixed(scale) : exact.toFixed(scale) };
}

/** The text of an amount with all decimals of its column, where that takes no arithmetic; null: it does. */
function plainAmount(input: unknown, precision: number, scale: number): string | null {
  // Minus zero has no sign in the end.
  const digits = typeof input === 'string' && !input.startsWith('-') ? plainDigits(input, precision, scale) : null;
  if (!digits) return null;
  return scale === 0 ? digits.whole : `${digits.whole}.${digits.decimals.padEnd(scale, '0')}`;
}

const powers: ExactDecimal[] = [];

/** The smallest number of so many digits. */
function firstWith(digits: number): ExactDecimal {
  return (powers[digits] ??= new ExactDecimal(10).pow(digits - 1));
}

function parseDecimal(input: unknown): ExactDecimal | null {
  try {
    // Code and imports may hold a JavaScript number; its shortest text is what somebody wrote.
    return new ExactDecimal(Decimal.parseValue(typeof input === 'number' ? String(input) : input));
  } catch {
    return null;
  }
}

const moneyShape: Label = { zh: '{ amount, currency }', en: '{ amount, currency }' };

/** `{ amount, currency }`: both or nothing. */
export function moneyValue(field: AttributeModel, input: unknown): RuleResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse(field, moneyShape);
  const { amount, currency, ...others } = input as Record<string, unknown>;
  const stranger = Object.keys(others)[0];
  if (stranger !== undefined) return refuse(field, moneyShape, stranger);
  const exact = decimalValue(field, amount, usual.precision, usual.scale);
  if ('problem' in exact) return { problem: withPath(exact.problem, [...exact.problem.path, 'amount']) };
  const code = currencyCode(currency);
  if (!code)
    return refuse(field, { zh: 'ISO 4217 货币代码,如 CNY', en: 'a currency of ISO 4217, e.g. CNY' }, 'currency');
  return { value: { amount: exact.value as string, currency: code } };
}
