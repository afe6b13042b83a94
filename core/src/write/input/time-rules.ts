import type { AttributeModel } from '../../model/index.ts';
import { DateTime, LocalDate } from '../../sdk/index.ts';
import { refuse, type RuleResult } from './rule-result.ts';

/** A day of the years 0001 to 9999, as `YYYY-MM-DD`. */
export function dateValue(field: AttributeModel, input: unknown): RuleResult {
  const expected = { zh: '日期,如 2026-11-21', en: 'a day as YYYY-MM-DD, e.g. 2026-11-21' };
  try {
    const day = LocalDate.parseValue(input);
    return day < '0001' ? refuse(field, expected) : { value: day };
  } catch {
    return refuse(field, expected);
  }
}

/** An instant of the years 1 to 9999: a `Date` of code, or text with a zone. */
export function dateTimeValue(field: AttributeModel, input: unknown): RuleResult {
  const expected = {
    zh: '带时区的时间,如 2026-11-21T08:30:00Z',
    en: 'an instant with zone, e.g. 2026-11-21T08:30:00Z',
  };
  try {
    const instant = input instanceof Date ? input : DateTime.parseValue(input);
    const year = instant.getUTCFullYear();
    return year >= 1 && year <= 9999 ? { value: new Date(instant) } : refuse(field, expected);
  } catch {
    return refuse(field, expected);
  }
}
