import {
  buildSchema,
  execute,
  parse,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import {
  toGlobalId,
  parseGlobalId,
  type AttributeModel,
  type CrmModel,
  type EntityModel,
  type RowModel,
  type SlotModel,
} from '../../../../core/src/model/index.ts';
import { localDay, type AggregateFunction } from '../../../../core/src/sdk/index.ts';
import type { Cell, RawData, RawRow } from '../world/raw-data.ts';
import type { Caller } from '../world/world.ts';
import { byCurrency, converted } from './amounts.ts';
import { Filters, mentionsDeletion, type Input } from './filters.ts';
import { Grouping, type Group } from './groups.ts';
import { orderOf, pageOf, placeOf, type PageArguments } from './lists.ts';
import { refuseHidden } from './hidden-fields.ts';
import { rowsAsOf } from './past.ts';
import { Sight } from './sight.ts';

const dateOf = (instant: unknown): Date => new Date(instant as string | Date);

/** A record or slot on its way through the answer. */
interface Shown {
  readonly row: RowModel;
  readonly raw: RawRow;
}
interface ShownGroup {
  readonly grouping: Grouping;
  readonly group: Group;
}

/** What one run of the evaluator knows. */
interface Run {
  readonly sight: Sight;
  readonly filters: Filters;
  readonly now: Date;
  readonly masked: Set<string>;
}

export interface Evaluation {
  readonly result: ExecutionResult;
  /** `Type.field` of what the caller may not see, of everything selected. */
  readonly masked: readonly string[];
}

const aggregates = new Set(['sum', 'avg', 'min', 'max']);

/**
 * Answers operations the slow and plain way: graphql-js goes over the operation, and every field is looked up in the
 * rows. Shares nothing with the read and access rooms.
 */
export class Evaluator {
  readonly #schema: GraphQLSchema;
  readonly #roots = new Map<string, { readonly kind: 'one' | 'many' | 'groups'; readonly entity: EntityModel }>();
  readonly #rows = new Map<string, RowModel>();
  readonly #sights = new Map<Caller, Sight>();
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 100 });

  constructor(
    private readonly model: CrmModel,
    schema: GraphQLSchema,
    private readonly data: RawData,
    private readonly now: Date,
  ) {
    // The same types without the engine's resolvers.
    this.#schema = buildSchema(printSchema(schema), { assumeValid: true });
    for (const row of [...model.entities.values(), ...model.slots]) this.#rows.set(row.name, row);
    for (const entity of model.entities.values()) {
      this.#roots.set(entity.one, { kind: 'one', entity });
      this.#roots.set(entity.many, { kind: 'many', entity });
      this.#roots.set(`${entity.one}Groups`, { kind: 'groups', entity });
    }
  }

  evaluate(source: string, variables: Readonly<Record<string, unknown>>, caller: Caller): Evaluation {
    let document = this.#documents.get(source);
    if (!document) this.#documents.set(source, (document = parse(source)));
    let sight = this.#sights.get(caller);
    if (!sight) this.#sights.set(caller, (sight = new Sight(this.model, this.data, caller, this.now)));
    const masked = new Set<string>();
    const run: Run = { sight, filters: new Filters(sight, this.now), now: this.now, masked };
    const result = execute({
      schema: this.#schema,
      document,
      variableValues: variables,
      contextValue: run,
      fieldResolver: this.#resolve,
      typeResolver: (value) => (value as Shown).row.name,
    }) as ExecutionResult;
    return { result, masked: [...masked].sort() };
  }

  readonly #resolve: GraphQLFieldResolver<unknown, Run> = (source, args, run, info) => {
    const name = info.fieldName;
    if (source === undefined) {
      refuseHidden(info, this.model, run.sight, run.masked);
      return this.#root(name, args as Input, run);
    }
    if (isShown(source)) return this.#member(source, name, args as Input, run);
    if (isGroup(source)) return this.#groupMember(source, name, run);
    const value = (source as Record<string, unknown>)[name];
    return typeof value === 'function' ? (value as (args: unknown) => unknown)(args) : value;
  };

  #root(name: string, args: Input, run: Run): unknown {
    if (name === 'node') return this.#record(String(args['id']), run);
    if (name === 'nodes') return (args['ids'] as readonly string[]).map((id) => this.#record(id, run));
    const root = this.#roots.get(name);
    if (!root) throw new Error(`The evaluator knows no root field ${name}`);
    if (root.kind === 'one') return this.#record(String(args['id']), run);
    if (root.kind === 'groups') return this.#groups(new Grouping(root.entity, args, run.sight, run.filters), args);
    const { entity } = root;
    const withDeleted = mentionsDeletion(args['where']);
    const { asOf } = args;
    if (asOf) return this.#list(entity, rowsAsOf(entity, dateOf(asOf), withDeleted, run.sight), args, run);
    const seen = (row: RawRow): boolean => (withDeleted ? run.sight.isOpen(entity, row) : run.sight.sees(entity, row));
    return this.#list(entity, this.data.rows(entity).filter(seen), args, run);
  }

  #record(id: string, { sight }: Run): Shown | null {
    const parsed = parseGlobalId(this.model, id);
    const row = parsed && this.data.row(parsed.entity, parsed.uuid);
    return row && sight.sees(parsed.entity, row) ? { row: parsed.entity, raw: row } : null;
  }

  #list(entity: EntityModel, rows: readonly RawRow[], args: Input, { sight, filters }: Run): unknown {
    const order = orderOf(entity, args['orderBy'], sight);
    const list = rows.filter((row) => filters.matches(entity, row, args['where'])).sort(order);
    const placed = (cursor: string): RawRow => this.data.row(entity, placeOf(cursor)) as RawRow;
    const page = pageOf(list, args as PageArguments, (row, cursor) => order(row, placed(cursor)));
    return connection(
      page,
      list.length,
      (raw): Shown => ({ row: entity, raw }),
      (raw) => String(raw['id']),
    );
  }

  #member({ row, raw }: Shown, name: string, args: Input, run: Run): unknown {
    const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
    if (slot) {
      const slotRow = run.sight.slotRow(slot, raw);
      return slotRow ? { row: slot, raw: slotRow } : null;
    }
    const field = row.fields.get(name);
    if (!field) throw new Error(`The evaluator knows no field ${row.name}.${name}`);
    if (!run.sight.mayRead(field)) return null;
    if (field.kind === 'attribute') return shownValue(row, field, raw);
    if (field.kind === 'toMany') {
      const { asOf } = args;
      if (asOf) {
        const then = rowsAsOf(field.target, dateOf(asOf), mentionsDeletion(args['where']), run.sight);
        const own = then.filter((child) => child[field.inverse.column] === raw['id']);
        return this.#list(field.target, own, args, run);
      }
      const children = run.sight.children(row as EntityModel, raw, field, mentionsDeletion(args['where']));
      return this.#list(field.target, children, args, run);
    }
    if (field.kind === 'hasOne') {
      const only = run.sight.only(row as EntityModel, raw, field);
      return only ? { row: field.target, raw: only } : null;
    }
    const target = run.sight.target(field, raw);
    return target && { row: target.entity, raw: target.row };
  }

  #groups(grouping: Grouping, args: Input): unknown {
    const numbered = grouping.groups.map((group, index) => ({ group, position: index + 1 }));
    const page = pageOf(numbered, args as PageArguments, ({ position }, cursor) => position - Number(placeOf(cursor)));
    const shown = ({ group }: { group: Group }): ShownGroup => ({ grouping, group });
    return connection(page, numbered.length, shown, ({ position }) => String(position));
  }

  #groupMember({ grouping, group }: ShownGroup, name: string, run: Run): unknown {
    const { rows } = group;
    if (name === 'count') return rows.length;
    if (name === 'key') return this.#key(grouping, group, '');
    if (name === 'countDistinct') {
      return perField(grouping.entity, (field, slot) => grouping.countDistinct(field, rows, slot));
    }
    if (!aggregates.has(name)) throw new Error(`The evaluator knows no figure ${name}`);
    const fn = name as AggregateFunction;
    return perField(grouping.entity, (attribute, slot) => {
      const field = grouping.attribute(attribute, slot);
      if (field.type !== 'money') return grouping.figure(fn, attribute, rows, slot);
      const of = grouping.rowsOf(rows, slot);
      const today = localDay({ now: run.now, principal: run.sight.caller.principal });
      return {
        byCurrency: byCurrency(fn, field, of),
        converted: (args: Input) =>
          converted(fn, field, of, String(args['in']), String(args['at'] ?? today), run.sight),
      };
    });
  }

  /** Values of the keys that the records were grouped by; null for all others. `trail`: the way to here. */
  #key(grouping: Grouping, group: Group, trail: string): unknown {
    const { keys } = grouping;
    return lazily((name) => {
      const here = `${trail}${name}`;
      if (keys.some((key) => key.trail.startsWith(`${here}.`))) return this.#key(grouping, group, `${here}.`);
      const index = keys.findIndex((key) => key.trail === here);
      const value = group.keys[index] ?? null;
      const field = keys[index]?.field;
      if (field?.kind !== 'toOne') return value;
      const raw = this.data.row(field.target, value);
      return raw ? { row: field.target, raw } : null;
    });
  }
}

/** Members for the fields of an entity and, by their prefixes, for those of its slots. */
function perField(entity: EntityModel, member: (name: string, slot?: SlotModel) => unknown): object {
  return lazily((name) => {
    const slot = entity.slots.get(name);
    return slot ? lazily((inner) => member(inner, slot)) : member(name);
  });
}

const isShown = (source: unknown): source is Shown => typeof source === 'object' && source !== null && 'raw' in source;
const isGroup = (source: unknown): source is ShownGroup =>
  typeof source === 'object' && source !== null && 'grouping' in source;

/** An object whose members are found when they are asked for. */
function lazily(member: (name: string) => unknown): object {
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === 'string' && name !== 'then' ? member(name) : undefined), has: () => false },
  );
}

function connection<T>(
  { items, ...sides }: ReturnType<typeof pageOf<T>>,
  totalCount: number,
  shown: (item: T) => unknown,
  place: (item: T) => string,
): object {
  const cursorOf = (item: T | undefined): string | null => (item === undefined ? null : place(item));
  return {
    totalCount,
    nodes: items.map(shown),
    edges: items.map((item) => ({ cursor: place(item), node: shown(item) })),
    pageInfo: { ...sides, startCursor: cursorOf(items[0]), endCursor: cursorOf(items.at(-1)) },
  };
}

function shownValue(row: RowModel, field: AttributeModel, raw: RawRow): unknown {
  const value: Cell = raw[field.column] ?? null;
  if (value === null) return null;
  if (field.type === 'id') return toGlobalId(row as EntityModel, String(value));
  return field.type === 'money' ? { amount: value, currency: raw[field.currencyColumn ?? ''] } : value;
}
