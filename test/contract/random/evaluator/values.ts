import { Decimal } from 'decimal.js';
import type { AttributeModel } from '../../../../core/src/model/index.ts';
import type { Cell } from '../world/raw-data.ts';

/** Enough digits for sums of products of amounts and rates. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export type ValueKind = 'number' | 'text' | 'boolean' | 'date' | 'instant';

export function kindOf({ type }: Pick<AttributeModel, 'type'>): ValueKind {
  switch (type) {
    case 'int':
    case 'decimal':
    case 'money':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'date':
      return 'date';
    case 'dateTime':
      return 'instant';
    default:
      return 'text';
  }
}

/** Negative, zero or positive; texts by their code points, as the database of the tests sorts. */
export function compareValues(kind: ValueKind, left: unknown, right: unknown): number {
  switch (kind) {
    case 'number':
      return new Exact(String(left)).cmp(new Exact(String(right)));
    case 'boolean':
      return Number(left) - Number(right);
    case 'instant':
      return new Date(String(left)).getTime() - new Date(String(right)).getTime();
    default:
      return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
  }
}

/** What an order says of one value. */
export interface Direction {
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** Nulls come last, whichever way the values run, unless the direction says otherwise. */
export function directionOf(text: string): Direction {
  return { descending: text.startsWith('DESC'), nullsFirst: text.endsWith('NULLS_FIRST') };
}

export function compareNullable(
  kind: ValueKind,
  left: Cell | undefined,
  right: Cell | undefined,
  { descending, nullsFirst }: Direction,
): number {
  const [noLeft, noRight] = [left === null || left === undefined, right === null || right === undefined];
  if (noLeft || noRight) return noLeft === noRight ? 0 : noLeft === nullsFirst ? -1 : 1;
  const order = compareValues(kind, left, right);
  return descending ? -order : order;
}
