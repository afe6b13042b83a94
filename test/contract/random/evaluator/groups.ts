import type { AttributeModel, EntityModel, RowModel, SlotModel, ToOneModel } from '../../../../core/src/model/index.ts';
import type { AggregateFunction } from '../../../../core/src/sdk/index.ts';
import type { Cell, RawRow } from '../world/raw-data.ts';
import { bucketOf, zoneOf, type Unit } from './dates.ts';
import { mentionsDeletion, type Filters, type Input } from './filters.ts';
import { rowsAsOf } from './past.ts';
import type { Sight } from './sight.ts';
import {
  compareNullable,
  compareValues,
  directionOf,
  Exact,
  kindOf,
  type Direction,
  type ValueKind,
} from './values.ts';

/** A step from a row to another: into a slot, or to the record behind a relation. */
type Step = SlotModel | ToOneModel;

/** One thing that records are grouped by. */
export interface Key {
  /** The way to the row that has the field. */
  readonly path: readonly Step[];
  /** The same as the API writes it, and the field: `through.account.hotel.vipLevel`. */
  readonly trail: string;
  readonly field: AttributeModel | ToOneModel;
  readonly bucket: { readonly by: Unit; readonly zone: string } | undefined;
}

export interface Group {
  /** In the order of the keys: values, or uuids of records. */
  readonly keys: readonly Cell[];
  readonly rows: readonly RawRow[];
}

const entryOf = (input: Input): [string, unknown] =>
  Object.entries(input).find(([, value]) => value != null) as [string, unknown];

/** Groups of records, in their order. */
export class Grouping {
  readonly keys: readonly Key[];
  readonly groups: readonly Group[];

  constructor(
    readonly entity: EntityModel,
    args: Input,
    private readonly sight: Sight,
    private readonly filters: Filters,
  ) {
    this.keys = (args['groupBy'] as readonly Input[]).map((element) => this.#keyOf(element));
    const { where } = args;
    const seen = mentionsDeletion(where)
      ? (row: RawRow) => sight.isOpen(entity, row)
      : (row: RawRow) => sight.sees(entity, row);
    const { asOf } = args;
    const all = asOf
      ? rowsAsOf(entity, new Date(asOf as string | Date), mentionsDeletion(where), sight)
      : sight.data.rows(entity).filter(seen);
    const rows = all.filter((row) => filters.matches(entity, row, where));
    const byKeys = Map.groupBy(rows, (row) => JSON.stringify(this.keys.map((key) => this.#valueOf(key, row))));
    const groups = [...byKeys].map(([keys, members]): Group => ({ keys: JSON.parse(keys) as Cell[], rows: members }));
    const having = (args['having'] ?? {}) as Input;
    this.groups = groups
      .filter((group) => this.#stays(group, having))
      .sort(this.#order((args['orderBy'] ?? []) as readonly Input[]));
  }

  #keyOf(element: Input, row: RowModel = this.entity, path: readonly Step[] = [], trail = ''): Key {
    const [name, value] = entryOf(element);
    if (name === 'through') {
      const [relation, inner] = entryOf(value as Input);
      const field = row.fields.get(relation) as ToOneModel;
      return this.#keyOf(inner as Input, field.target, [...path, field], `${trail}through.${relation}.`);
    }
    const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
    if (slot) return this.#keyOf(value as Input, slot, [...path, slot], `${trail}${name}.`);
    const field = row.fields.get(name) as AttributeModel | ToOneModel;
    const key = { path, trail: trail + name, field };
    if (value === 'VALUE') return { ...key, bucket: undefined };
    const { by, timeZone } = value as { by: Unit; timeZone?: string | null };
    return { ...key, bucket: { by, zone: zoneOf(this.sight.caller.principal, timeZone) } };
  }

  #valueOf({ path, field, bucket }: Omit<Key, 'trail'>, record: RawRow): Cell {
    let row: RawRow | undefined = record;
    for (const step of path) {
      if (!row) return null;
      row = step.kind === 'slot' ? this.sight.slotRow(step, row) : this.sight.target(step, row)?.row;
    }
    if (!row) return null;
    if (field.kind === 'toOne') return (this.sight.target(field, row)?.row['id'] as Cell | undefined) ?? null;
    const value = row[field.column] ?? null;
    return bucket && value !== null ? bucketOf(String(value), bucket.by, bucket.zone) : value;
  }

  #stays(group: Group, having: Input): boolean {
    return Object.entries(having).every(([name, input]) => {
      if (input == null) return true;
      if (name === 'count') return this.filters.comparisons('number', group.rows.length, input as Input);
      return this.#figuresStay(name as AggregateFunction, group, input as Input);
    });
  }

  #figuresStay(fn: AggregateFunction, { rows }: Pick<Group, 'rows'>, input: Input, slot?: SlotModel): boolean {
    return Object.entries(input).every(([name, value]) => {
      if (value == null) return true;
      const inner = slot ? undefined : this.entity.slots.get(name);
      if (inner) return this.#figuresStay(fn, { rows }, value as Input, inner);
      const field = this.attribute(name, slot);
      return this.filters.comparisons(kindOf(field), this.figure(fn, name, rows, slot), value as Input);
    });
  }

  attribute(name: string, slot?: SlotModel): AttributeModel {
    return (slot ?? this.entity).fields.get(name) as AttributeModel;
  }

  /** The rows that the values of a figure stand in. */
  rowsOf(rows: readonly RawRow[], slot?: SlotModel): readonly RawRow[] {
    return slot ? rows.map((row) => this.sight.slotRow(slot, row)).filter((row) => row !== undefined) : rows;
  }

  figure(fn: AggregateFunction, name: string, rows: readonly RawRow[], slot?: SlotModel): Cell {
    return figureOf(fn, this.attribute(name, slot), this.rowsOf(rows, slot));
  }

  #order(orderBy: readonly Input[]): (left: Group, right: Group) => number {
    const named = new Set<number>();
    const terms = orderBy.map((element) => {
      const [name, value] = entryOf(element);
      if (name === 'count') return byFigure((group) => group.rows.length, 'number', directionOf(String(value)));
      const { trail, direction } = flattened(value as Input);
      if (name !== 'key') {
        const [attribute = '', prefix] = trail.split('.').reverse();
        const slot = prefix === undefined ? undefined : this.entity.slots.get(prefix);
        const figure = ({ rows }: Group): Cell => this.figure(name as AggregateFunction, attribute, rows, slot);
        return byFigure(figure, kindOf(this.attribute(attribute, slot)), directionOf(direction));
      }
      const index = this.keys.findIndex((key) => key.trail === trail);
      named.add(index);
      return this.#byKey(index, directionOf(direction));
    });
    const ascending: Direction = { descending: false, nullsFirst: false };
    const rest = this.keys.flatMap((_, index) => (named.has(index) ? [] : [this.#byKey(index, ascending)]));
    return (left, right) => [...terms, ...rest].reduce((order, term) => order || term(left, right), 0);
  }

  /** Records are ordered by what people call them, and by id where they are called the same. */
  #byKey(index: number, direction: Direction): (left: Group, right: Group) => number {
    const { field } = this.keys[index] as Key;
    const key = ({ keys }: Group): Cell => keys[index] ?? null;
    if (field.kind === 'attribute') {
      return byFigure(key, this.keys[index]?.bucket ? 'date' : kindOf(field), direction);
    }
    const byId = byFigure(key, 'text', { descending: false, nullsFirst: false });
    const display = field.target.fields.get(field.target.display);
    if (display?.kind !== 'attribute' || display.internal || display.read !== undefined) {
      return byFigure(key, 'text', direction);
    }
    const name = (group: Group): Cell => this.sight.data.row(field.target, key(group))?.[display.column] ?? null;
    const byName = byFigure(name, kindOf(display), direction);
    return (left, right) => byName(left, right) || byId(left, right);
  }

  /** How many different values there are; records that the caller does not see are none. */
  countDistinct(name: string, rows: readonly RawRow[], slot?: SlotModel): number {
    const field = (slot ?? this.entity).fields.get(name) as AttributeModel | ToOneModel;
    const key = { path: slot ? [slot] : [], field, bucket: undefined };
    return new Set(rows.map((row) => this.#valueOf(key, row)).filter((value) => value !== null)).size;
  }
}

/** `{ through: { account: { industry: DESC } } }` as `through.account.industry` and `DESC`. */
function flattened(element: Input): { trail: string; direction: string } {
  const [name, value] = entryOf(element);
  if (typeof value === 'string') return { trail: name, direction: value };
  const { trail, direction } = flattened(value as Input);
  return { trail: `${name}.${trail}`, direction };
}

function byFigure(
  figure: (group: Group) => Cell,
  kind: ValueKind,
  direction: Direction,
): (left: Group, right: Group) => number {
  return (left, right) => compareNullable(kind, figure(left), figure(right), direction);
}

/** An aggregate over the values that there are; null where there is none. Sums of decimals keep their digits. */
export function figureOf(name: AggregateFunction, field: AttributeModel, rows: readonly RawRow[]): Cell {
  const values = rows.map((row) => row[field.column]).filter((value) => value != null) as (string | number)[];
  if (values.length === 0) return null;
  const kind = kindOf(field);
  if (name === 'min' || name === 'max') {
    return values.reduce((best, value) => {
      const order = compareValues(kind, value, best);
      return (name === 'min' ? order < 0 : order > 0) ? value : best;
    });
  }
  const sum = values.reduce((total, value) => total.plus(value), new Exact(0));
  if (name === 'avg') return sum.div(values.length).toFixed(field.scale ?? 4);
  const digits = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  return sum.toFixed(digits);
}
