import { Decimal } from 'decimal.js';
import { ValidationError, type Label } from '../sdk/index.ts';
import type { FieldValue, StoredField } from './field-value.ts';
import { int32, usual } from './number-rules.ts';

/**
 * The error of a number that its column cannot hold; null: it can. What clients send is checked when it comes, this is
 * about what hooks compute from it: rate × nights, the sum of lines.
 */
export function exceedsColumn(field: StoredField, value: FieldValue): ValidationError | null {
  if (field.kind !== 'attribute' || value === null) return null;
  if (field.type === 'int') {
    const expected = { zh: '32 位整数', en: 'a whole number of 32 bits' };
    const fits = typeof value === 'number' && value >= int32.min && value <= int32.max;
    return fits ? null : ValidationError.invalid(field.name, field.label, expected);
  }
  if (field.type !== 'decimal' && field.type !== 'money') return null;
  const { precision = usual.precision, scale = usual.scale } = field.type === 'money' ? usual : field;
  const amount = typeof value === 'object' && 'amount' in value ? value.amount : String(value);
  const fits = new Decimal(amount)
    .toDecimalPlaces(scale)
    .abs()
    .lt(new Decimal(10).pow(precision - scale));
  return fits ? null : ValidationError.invalid(field.name, field.label, wholeDigits(precision - scale));
}

function wholeDigits(count: number): Label {
  return { zh: `小数点前最多 ${count} 位`, en: `at most ${count} digits before the point` };
}
