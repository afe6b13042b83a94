import { Decimal } from 'decimal.js';
import type { TableRow } from './real-data.ts';

/** How many, and their sums as exact decimals. */
export type Figure = Readonly<Record<string, string | number>> & { readonly count: number };

/** By the texts that rows are grouped by, joined by ` | `. */
export type Figures = Readonly<Record<string, Figure>>;

type Sums = Readonly<Record<string, (row: TableRow) => string | number | Decimal>>;

/** Counts and sums computed from the rows themselves: what the API has to say too. */
export function figuresOf(
  rows: readonly TableRow[],
  keyOf: (row: TableRow) => readonly (string | null)[],
  sums: Sums = {},
): Figures {
  const groups = Map.groupBy(rows, (row) => keyOf(row).map(String).join(' | '));
  return Object.fromEntries(
    [...groups].map(([key, group]): [string, Figure] => [key, { count: group.length, ...sumsOf(group, sums) }]),
  );
}

function sumsOf(rows: readonly TableRow[], sums: Sums): Readonly<Record<string, string>> {
  const total = (valueOf: Sums[string]): string =>
    rows.reduce((sum, row) => sum.add(valueOf(row) || 0), new Decimal(0)).toFixed();
  return Object.fromEntries(Object.entries(sums).map(([name, valueOf]) => [name, total(valueOf)]));
}

/** Row by row, what the API should say of each key that the rows have. */
export const distinct = (rows: readonly TableRow[], column: string): ReadonlySet<string> =>
  new Set(rows.map((row) => row[column] ?? '').filter((text) => text !== ''));
