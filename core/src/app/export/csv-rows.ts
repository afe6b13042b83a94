import { stringify, type Options } from 'csv-stringify/sync';
import type { ExportColumn } from '../../read/index.ts';

/** A number whose minus sign is no formula. */
class NegativeNumber {
  constructor(readonly text: string) {}
}

/** RFC 4180; cells that a spreadsheet would run as formulas get an apostrophe in front. */
const csv: Options = {
  record_delimiter: '\r\n',
  escape_formulas: true,
  cast: {
    boolean: String,
    object: (value) => ({ value: (value as unknown as NegativeNumber).text, escape_formulas: false }),
  },
};

/** The header: the dotted paths. `bom`: the mark by which Excel knows UTF-8. */
export function csvHeader(columns: readonly ExportColumn[], bom: boolean): string {
  return stringify([columns.map(({ path }) => path.join('.'))], { ...csv, bom });
}

/** Rows, each the JSON text of an object, as lines of CSV. Nothing for null; the values of a list with `;` between. */
export function csvRows(columns: readonly ExportColumn[], rows: readonly string[]): string {
  return stringify(
    rows.map((text) => {
      const row: unknown = JSON.parse(text);
      return columns.map((column) => cellOf(row, column));
    }),
    csv,
  );
}

function cellOf(row: unknown, { path, isNumber }: ExportColumn): unknown {
  let at = row;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  if (Array.isArray(at)) return at.join(';');
  return isNumber && typeof at === 'string' && at.startsWith('-') ? new NegativeNumber(at) : at;
}
