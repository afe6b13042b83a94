import type { EntityModel, RowModel } from '../../../../core/src/model/index.ts';
import type { Cell, RawRow } from '../world/raw-data.ts';
import { Refused, type Input } from './filters.ts';
import type { Sight } from './sight.ts';
import { compareNullable, directionOf, kindOf, type Direction, type ValueKind } from './values.ts';

/** One step of an order: what it looks at, and which way. */
interface Term {
  readonly kind: ValueKind;
  readonly direction: Direction;
  readonly value: (raw: RawRow) => Cell;
}

export type Comparator = (left: RawRow, right: RawRow) => number;

/** Order of a list; rows that are the same in all terms go by id, the way the last term runs. */
export function orderOf(entity: EntityModel, orderBy: unknown, sight: Sight): Comparator {
  const terms = ((orderBy ?? []) as readonly Input[]).map((element) => termOf(entity, element, sight, (raw) => raw));
  const descends = terms.at(-1)?.direction.descending ?? false;
  return (left, right) => {
    for (const { kind, direction, value } of terms) {
      const order = compareNullable(kind, value(left), value(right), direction);
      if (order !== 0) return order;
    }
    const order = String(left['id']) < String(right['id']) ? -1 : left['id'] === right['id'] ? 0 : 1;
    return descends ? -order : order;
  };
}

function termOf(row: RowModel, element: Input, sight: Sight, at: (raw: RawRow) => RawRow | null): Term {
  const [entry, ...more] = Object.entries(element).filter(([, value]) => value != null);
  if (!entry || more.length > 0) throw new Refused('One key per element');
  const [name, value] = entry;
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot) {
    return termOf(slot, value as Input, sight, (raw) => {
      const record = at(raw);
      return (record && sight.slotRow(slot, record)) ?? null;
    });
  }
  const field = row.fields.get(name);
  if (field?.kind === 'toOne') {
    return termOf(field.target, value as Input, sight, (raw) => {
      const record = at(raw);
      return record && (sight.target(field, record)?.row ?? null);
    });
  }
  if (field?.kind !== 'attribute') throw new Error(`The evaluator knows no order ${row.name}.${name}`);
  return {
    kind: kindOf(field),
    direction: directionOf(String(value)),
    value: (raw) => at(raw)?.[field.column] ?? null,
  };
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A part of a list, and what there is on both sides of it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const defaultPage = 50;

/** `sideOf(item, cursor)`: negative where the item stands before the place that the cursor names. */
export function pageOf<T>(
  list: readonly T[],
  { first, last, after, before }: PageArguments,
  sideOf: (item: T, cursor: string) => number,
): Page<T> {
  const within = list.filter(
    (item) => (after == null || sideOf(item, after) > 0) && (before == null || sideOf(item, before) < 0),
  );
  if (last != null) {
    const items = last === 0 ? [] : within.slice(-last);
    return { items, hasNextPage: before != null, hasPreviousPage: within.length > items.length };
  }
  const items = within.slice(0, first ?? defaultPage);
  return { items, hasNextPage: within.length > items.length, hasPreviousPage: after != null };
}

/** The place that a cursor of the engine names: the uuid of a row, or the position of a group. */
export function placeOf(cursor: string): string {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly unknown[];
  return String(parts.at(-1));
}
