import { Decimal } from 'decimal.js';
import type { AttributeModel } from '../../model/index.ts';
import { ValidationError, type Label, type UserError } from '../../sdk/index.ts';
import type { FieldValue, StoredField } from './field-value.ts';
import { int32, usual } from './number-rules.ts';
import { plainDigits } from './plain-digits.ts';
import type { RuleResult } from './rule-result.ts';
import { tooLong, unkeepable } from './text-rules.ts';
import { dateTimeValue, dateValue } from './time-rules.ts';

/**
 * The error of a value that its column cannot hold; null: it can. What clients send is checked when it comes, this is
 * about what hooks compute from it: rate × nights, the sum of lines, a name made of others.
 */
export function exceedsColumn(field: StoredField, value: FieldValue): UserError | null {
  if (field.kind !== 'attribute' || value === null) return null;
  switch (field.type) {
    case 'int':
    case 'decimal':
    case 'money':
      return numberProblem(field, value);
    case 'date':
      return problemIn(value instanceof Date ? dateTimeValue(field, value) : dateValue(field, value));
    case 'dateTime':
      return problemIn(dateTimeValue(field, value));
    default:
      return textProblem(field, value);
  }
}

const problemIn = (result: RuleResult): UserError | null => ('problem' in result ? result.problem : null);

/** Long texts and lists have columns without a limit. */
function textProblem(field: AttributeModel, value: FieldValue): UserError | null {
  const limited = !field.list && field.type !== 'text';
  if (typeof value === 'string') return unkeepable(field, value) ?? (limited ? tooLong(field, value) : null);
  if (!Array.isArray(value)) return null;
  const texts = (value as readonly unknown[]).filter((one) => typeof one === 'string');
  return (
    texts
      .map((text) => unkeepable(field, text) ?? (limited ? tooLong(field, text) : null))
      .find((problem) => problem !== null) ?? null
  );
}

function numberProblem(field: AttributeModel, value: NonNullable<FieldValue>): ValidationError | null {
  if (field.type === 'int') {
    const expected = { zh: '32 位整数', en: 'a whole number of 32 bits' };
    const fits = typeof value === 'number' && value >= int32.min && value <= int32.max;
    return fits ? null : ValidationError.invalid(field.name, field.label, expected);
  }
  const { precision = usual.precision, scale = usual.scale } = field.type === 'money' ? usual : field;
  const amount = typeof value === 'object' && 'amount' in value ? value.amount : String(value);
  // Nearly all, and no library need look: too few digits to reach the limit, and none that is rounded.
  if (plainDigits(amount, precision, scale)) return null;
  const fits = new Decimal(amount)
    .toDecimalPlaces(scale)
    .abs()
    .lt(new Decimal(10).pow(precision - scale));
  return fits ? null : ValidationError.invalid(field.name, field.label, wholeDigits(precision - scale));
}

function wholeDigits(count: number): Label {
  return { zh: `小数点前最多 ${count} 位`, en: `at most ${count} digits before the point` };
}
