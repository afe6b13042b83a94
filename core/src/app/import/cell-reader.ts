import type { AttributeModel } from '../../model/index.ts';
import type { CsvRow } from './csv-row.ts';
import { dateCell } from './date-cell.ts';
import { RowProblem } from './import-errors.ts';
import type { FieldRule } from './mapping.ts';
import { parseNumber } from './number-cell.ts';

/**
 * Turns the text of a cell into the value of the API's input.
 * @throws RowProblem naming field and cell
 */
export type CellReader = (text: string, row: CsvRow) => unknown;

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 't', '1', '是', '真'].map((text): [string, boolean] => [text, true]),
  ...['false', 'no', 'n', 'f', '0', '否', '假'].map((text): [string, boolean] => [text, false]),
]);

/** What the mapping does not say, the attribute's own type says. `name`: the field as the mapping calls it. */
export function cellReader(name: string, attribute: AttributeModel, rule: FieldRule): CellReader {
  const single = singleReader(name, attribute, rule);
  if (!attribute.list) return single;
  return (text, row) => {
    const parts = text.split(rule.split).map((part) => aliased(rule, part.trim()).text);
    return parts.filter((part) => part !== '').map((part) => single(part, row));
  };
}

/** The text after the mapping's aliases. */
export function aliased(rule: FieldRule, text: string): { readonly text: string; readonly replaced: boolean } {
  if (!Object.hasOwn(rule.aliases, text)) return { text, replaced: false };
  return { text: rule.aliases[text] ?? '', replaced: true };
}

function singleReader(name: string, attribute: AttributeModel, rule: FieldRule): CellReader {
  const { type } = attribute;
  switch (type) {
    case 'int':
      return (text) => wholeNumber(name, text, rule);
    case 'decimal':
      return (text) => decimal(name, text, rule);
    case 'money':
      return (text, row) => ({ amount: decimal(name, text, rule), currency: currencyOf(name, rule, row) });
    case 'boolean':
      return (text) => {
        const truth = truths.get(text.toLowerCase());
        if (truth === undefined) throw RowProblem.notA({ zh: '是或否', en: 'yes or no' }, name, text);
        return truth;
      };
    case 'date':
    case 'dateTime': {
      const cell = dateCell(type, rule);
      return (text, row) => {
        const at = cell.parse(text)?.plus({ days: daysOf(name, rule, row) });
        if (!at || at.year < 1 || at.year > 9999) throw RowProblem.notA(cell.expected, name, text);
        return type === 'date' ? at.toISODate() : at.toUTC().toJSDate();
      };
    }
    case 'enum':
      return (text) => enumValue(name, attribute, text);
    default:
      return (text) => text;
  }
}

/** What the columns of `addDays` and `subtractDays` make together; empty cells count nothing. */
function daysOf(name: string, rule: FieldRule, row: CsvRow): number {
  const sum = (columns: readonly string[]): number =>
    columns.reduce((total, column) => total + dayCount(name, column, rule, row), 0);
  return sum(rule.addDays) - sum(rule.subtractDays);
}

/** More than this leads out of the years that a date can have. */
const longestPeriod = 3_652_059;

function dayCount(name: string, column: string, { decimal }: FieldRule, row: CsvRow): number {
  const cell = row.cell(column);
  if (cell === '') return 0;
  const days = parseNumber(cell, decimal);
  if (days?.isInteger() && days.abs().lte(longestPeriod)) return days.toNumber();
  throw RowProblem.notA({ zh: `整天数(列 ${column})`, en: `a number of days (column ${column})` }, name, cell);
}

function wholeNumber(name: string, text: string, rule: FieldRule): number {
  const value = parseNumber(text, rule.decimal, rule.factor);
  if (!value?.isInteger()) throw RowProblem.notA({ zh: '整数', en: 'a whole number' }, name, text);
  return value.toNumber();
}

function decimal(name: string, text: string, rule: FieldRule): string {
  const value = parseNumber(text, rule.decimal, rule.factor);
  if (!value) throw RowProblem.notA({ zh: '数字', en: 'a number' }, name, text);
  return value.toFixed();
}

function currencyOf(name: string, rule: FieldRule, row: CsvRow): string {
  if (rule.currencyColumn === undefined) return rule.currency ?? '';
  const currency = row.cell(rule.currencyColumn) || (rule.currency ?? '');
  if (currency !== '') return currency;
  const message = { zh: `列 ${rule.currencyColumn} 没有货币`, en: `column ${rule.currencyColumn} names no currency` };
  throw new RowProblem('REQUIRED', message, name, '');
}

/** The value itself or its label in either language: what people write in tables. */
function enumValue(name: string, { enum: of }: AttributeModel, text: string): string {
  const wanted = text.toLowerCase();
  const found = of?.values.find((value) => {
    const label = of.labels[value];
    return [value, label?.zh, label?.en].some((one) => one?.toLowerCase() === wanted);
  });
  if (found !== undefined) return found;
  const list = of?.values.join(', ') ?? '';
  throw RowProblem.notA({ zh: `以下之一:${list}`, en: `one of ${list}` }, name, text);
}
