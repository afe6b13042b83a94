import { newRecordId } from '../../../sdk/index.ts';
import type { ColumnHint } from './column-hints.ts';
import type { ColumnShape } from './table-shape.ts';

/** What JSON can say; PostgreSQL reads it as the type of the column. */
export type Cell = string | number | boolean | null | readonly string[];

/** The value of a column in row `n` from 0; undefined where nothing is known that such a column holds. */
export function cellValue(
  column: ColumnShape,
  hint: ColumnHint | undefined,
  n: number,
  place: number,
): Cell | undefined {
  const { name, type, unique } = column;
  if (name === 'version') return 1;
  const values = hint?.values ?? column.allowed;
  const chosen = values && values.length > 0 ? values[n % values.length] : undefined;
  if (type.endsWith('[]')) return chosen === undefined ? [] : [chosen];
  if (chosen !== undefined) return chosen;
  if (type === 'uuid') return column.required ? newRecordId() : null;
  if (type === 'boolean') return n % 2 === 0;
  // The later column is the later day: what a class declares first usually happens first.
  if (type === 'date') return `2026-${digits(1 + (n % 9))}-${digits(1 + (place % 28))}`;
  if (type.startsWith('timestamp')) return `2026-${digits(1 + (n % 9))}-${digits(1 + (place % 28))}T08:00:00Z`;
  if (/^(smallint|integer|bigint|numeric|real|double)/.test(type)) return numberWithin(hint, unique ? n : n % 5);
  if (type.startsWith('json')) return '{}';
  const length = Number(/^character(?: varying)?\((\d+)\)$/.exec(type)?.[1] ?? 0);
  if (type === 'character(3)') return 'CNY';
  if (type === 'text' || length > 0) return textOf(name, n, length === 0 ? 60 : length);
  return undefined;
}

const digits = (number: number): string => String(number).padStart(2, '0');

function numberWithin({ min = 0, max = Infinity }: ColumnHint = {}, n: number): number {
  return Math.min(min + 1 + n, max);
}

/** Ends with the number of its row, however short it has to be. */
function textOf(name: string, n: number, length: number): string {
  const number = String(n + 1);
  return `${name.slice(0, Math.max(0, length - number.length - 1))} ${number}`.slice(-length);
}
