import { DateTime, IANAZone } from 'luxon';
import type { Label } from '../../sdk/index.ts';
import type { FieldRule } from './mapping.ts';

type DateRule = Pick<FieldRule, 'format' | 'timeZone' | 'locale'>;

const days = { zh: '格式为 yyyy-MM-dd 的日期', en: 'a day as yyyy-MM-dd' };
const instants = { zh: 'ISO 8601 时间', en: 'an instant in ISO 8601' };

/** Reads dates that are all written in the same way. */
export interface DateCell {
  /** What a cell should be: the end of the sentence `"…" is not …`. */
  readonly expected: Label;
  /** Null where the text is no date of that format. */
  parse(cell: string): DateTime | null;
}

/** Files name the same days again and again; reading one takes 10 µs. */
const remembered = 5000;

function remembering(parse: DateCell['parse']): DateCell['parse'] {
  const known = new Map<string, DateTime | null>();
  return (cell) => {
    let at = known.get(cell);
    if (at === undefined) {
      if (known.size === remembered) known.clear();
      known.set(cell, (at = parse(cell)));
    }
    return at;
  };
}

/** Without a format, a date is `yyyy-MM-dd` and a time ISO 8601. */
export function dateCell(type: 'date' | 'dateTime', { format, timeZone, locale }: DateRule): DateCell {
  const options = { zone: timeZone, locale };
  const inRange = (at: DateTime): DateTime | null => (at.isValid && at.year >= 1 && at.year <= 9999 ? at : null);
  if (format === undefined) {
    const shape = type === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}([T ].+)?$/;
    return {
      expected: type === 'date' ? days : instants,
      parse: remembering((cell) =>
        shape.test(cell) ? inRange(DateTime.fromISO(cell.replace(' ', 'T'), options)) : null,
      ),
    };
  }
  const parser = DateTime.buildFormatParser(format, { locale });
  return {
    expected: { zh: `格式为 ${format} 的日期`, en: `a date in the format ${format}` },
    parse: remembering((cell) => inRange(DateTime.fromFormatParser(cell, parser, options))),
  };
}

/** Tries the rule with a date: a format that cannot give back year, month and day is a mistake of the mapping. */
export function dateRuleProblem(rule: DateRule): Label | null {
  const { format, timeZone, locale } = rule;
  if (!IANAZone.isValidZone(timeZone)) {
    return { zh: `没有时区 ${timeZone}`, en: `there is no time zone ${timeZone}` };
  }
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    return { zh: `没有语言区域 ${locale}`, en: `there is no locale ${locale}` };
  }
  if (format === undefined) return null;
  const sample = DateTime.fromISO('2023-11-24T15:36:48', { zone: timeZone, locale });
  let read: DateTime | null = null;
  try {
    read = dateCell('date', rule).parse(sample.toFormat(format));
  } catch {} // luxon throws for tokens that it can print but not read
  if (read?.toISODate() === sample.toISODate()) return null;
  return {
    zh: `日期格式 ${format} 应含年、月、日,如 M/d/yyyy、yyyy年M月d日`,
    en: `the date format ${format} must give year, month and day, e.g. M/d/yyyy or yyyy-MM-dd`,
  };
}
