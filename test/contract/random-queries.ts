import type { AttributeModel, EntityModel, FieldModel, RowModel, SlotModel } from '../../core/src/model/index.ts';

/** What a query contains, so that a test can say that it did not only ask for the easy things. */
export interface Mix {
  /** Levels of relations under the root field. */
  depth: number;
  readonly slotsSelected: Set<string>;
  readonly slotsFiltered: Set<string>;
  readonly slotsOrdered: Set<string>;
  listsWithin: number;
}

export interface RandomQuery {
  readonly source: string;
  readonly rootFields: number;
  readonly mix: Mix;
}

type Row = EntityModel | SlotModel;

const isSlot = (row: RowModel): row is SlotModel => (row as SlotModel).kind === 'slot';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const readable = (entity: EntityModel): boolean => entity.operations.has('read');

/** Makes one query from a seed: entities and slots mixed, filtered and ordered by whatever the schema offers. */
export class QueryMaker {
  readonly #next: () => number;
  readonly #mix: Mix = {
    ...{ depth: 0, listsWithin: 0 },
    ...{ slotsSelected: new Set(), slotsFiltered: new Set(), slotsOrdered: new Set() },
  };

  constructor(seed: number) {
    this.#next = numbersOf(seed);
  }

  /**
   * The list, one record and the groups of an entity, each a root field. Groups are filtered by the slot whose turn it
   * is in this round: however many there are, each comes.
   */
  query(entity: EntityModel, id: string, round: number): RandomQuery {
    const roots = [
      `list: ${entity.many}${this.#list(entity, 3)}`,
      `one: ${entity.one}(id: "${id}") { ${this.#selection(entity, 3, 1)} }`,
    ];
    if (entity.operations.has('groups')) {
      const slot = [...entity.slots.values()][round % Math.max(1, entity.slots.size)];
      const where = `where: ${slot ? this.#whereSlot(slot, 2) : this.#where(entity, 3)}`;
      roots.push(`groups: ${entity.one}Groups(first: 5, ${where}, groupBy: [{ createdAt: { by: MONTH } }]) {
        totalCount nodes { count key { createdAt } } }`);
    }
    return { source: `{ ${roots.join('\n')} }`, rootFields: roots.length, mix: this.#mix };
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #pick<T>(from: readonly T[]): T | undefined {
    return from[this.#below(from.length)];
  }

  /** Some of them, at least one where there are any. */
  #some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const count = Math.min(left.length, 1 + this.#below(most));
    return Array.from({ length: count }, () => left.splice(this.#below(left.length), 1)).flat();
  }

  #list(entity: EntityModel, depth: number, level = 1): string {
    const order = this.#some([1, 2], 2).flatMap(() => this.#order(entity, 2) ?? []);
    const args = [
      `first: ${1 + this.#below(3)}`,
      ...(this.#next() < 0.8 ? [`where: ${this.#where(entity, 2)}`] : []),
      ...(order.length > 0 ? [`orderBy: [${order.join(', ')}]`] : []),
    ];
    return `(${args.join(', ')}) { totalCount pageInfo { endCursor } nodes { ${this.#selection(entity, depth, level)} } }`;
  }

  #selection(row: Row, depth: number, level: number): string {
    this.#mix.depth = Math.max(this.#mix.depth, level - 1);
    const fields = [...row.fields.values()];
    const plain = this.#some(fields.filter(isShownAttribute), 4).map((field) =>
      field.type === 'money' ? `${field.name} { amount currency }` : field.name,
    );
    const relations = depth > 0 ? this.#some(fields.filter(leadsOn), 2) : [];
    const inner = relations.map((field) => this.#relation(field, depth - 1, level + 1));
    const slots = isSlot(row) ? [] : this.#some([...row.slots.values()], 2);
    const extended = slots.map((slot) => {
      this.#mix.slotsSelected.add(slot.name);
      return `${slot.prefix} { __typename ${this.#selection(slot, depth - 1, level)} }`;
    });
    return ['__typename', ...plain, ...inner, ...extended].join(' ');
  }

  #relation(field: FieldModel, depth: number, level: number): string {
    if (field.kind === 'anyOne') return `${field.name} { __typename id }`;
    if (field.kind === 'attribute') return field.name;
    if (field.kind !== 'toMany') return `${field.name} { ${this.#selection(field.target, depth, level)} }`;
    this.#mix.listsWithin += 1;
    return `${field.name}${this.#list(field.target, depth, level)}`;
  }

  #where(row: Row, depth: number): string {
    const roll = this.#next();
    if (depth > 0 && roll < 0.15) return `{ or: [${this.#where(row, depth - 1)}, ${this.#where(row, depth - 1)}] }`;
    if (depth > 0 && roll < 0.25) return `{ not: ${this.#where(row, depth - 1)} }`;
    if (depth > 0 && !isSlot(row) && roll < 0.6) {
      const slot = this.#pick([...row.slots.values()]);
      if (slot) return this.#whereSlot(slot, depth - 1);
    }
    const field = this.#pick([...row.fields.values()].filter((one) => isFilter(one, depth)));
    if (!field) return '{}';
    if (field.kind === 'attribute') return `{ ${field.name}: ${this.#condition(field)} }`;
    if (field.kind === 'anyOne') return `{ ${field.inputName}: { isNull: ${this.#next() < 0.5} } }`;
    const inner = this.#where(field.target, depth - 1);
    if (field.kind !== 'toMany') return `{ ${field.name}: ${inner} }`;
    const quantifier = this.#pick(['some', 'every', 'none', 'count']) ?? 'some';
    return `{ ${field.name}: { ${quantifier}: ${quantifier === 'count' ? '{ gte: 1 }' : inner} } }`;
  }

  #whereSlot(slot: SlotModel, depth: number): string {
    this.#mix.slotsFiltered.add(slot.name);
    return `{ ${slot.prefix}: ${this.#where(slot, depth)} }`;
  }

  #condition(field: AttributeModel): string {
    const conditions = ['{ isNull: true }', '{ isNull: false }', conditionOn(field), conditionOn(field)];
    return this.#pick(conditions) ?? '{}';
  }

  #order(row: Row, depth: number): string | null {
    const direction = this.#pick(['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_LAST']);
    const slots = isSlot(row) ? [] : [...row.slots.values()];
    const slot = this.#next() < 0.75 ? this.#pick(slots) : undefined;
    if (slot) {
      const inner = this.#order(slot, 0);
      if (inner) {
        this.#mix.slotsOrdered.add(slot.name);
        return `{ ${slot.prefix}: ${inner} }`;
      }
    }
    const field = this.#pick([...row.fields.values()].filter((one) => isOrder(one, depth)));
    if (!field) return null;
    if (field.kind !== 'toOne') return `{ ${field.name}: ${direction} }`;
    const inner = this.#order(field.target, depth - 1);
    return inner && `{ ${field.name}: ${inner} }`;
  }
}

const isShownAttribute = (field: FieldModel): field is AttributeModel => field.kind === 'attribute' && !field.internal;

/** Relations to something that has fields of its own in the API. */
function leadsOn(field: FieldModel): boolean {
  return field.kind === 'anyOne' || (field.kind !== 'attribute' && readable(field.target));
}

function isFilter(field: FieldModel, depth: number): boolean {
  if (field.read !== undefined) return false;
  if (field.kind === 'attribute') return field.filterable && !field.internal;
  if (field.kind === 'anyOne') return true;
  return depth > 0 && readable(field.target) && (field.kind !== 'toOne' || field.filterable);
}

function isOrder(field: FieldModel, depth: number): boolean {
  if (field.read !== undefined) return false;
  if (field.kind === 'attribute') return field.sortable && !field.internal;
  return field.kind === 'toOne' && field.sortable && depth > 0 && readable(field.target);
}

/** A condition that an attribute of the type takes. */
function conditionOn({ type, list, enum: of }: AttributeModel): string {
  const [value = 'X'] = of?.values ?? [];
  if (list) return `{ has: ${type === 'enum' ? value : '"customer"'} }`;
  switch (type) {
    case 'int':
      return '{ gte: 1 }';
    case 'decimal':
      return '{ between: ["0", "1000"] }';
    case 'money':
      return '{ gt: "10", currency: { eq: "CNY" } }';
    case 'boolean':
      return '{ eq: true }';
    case 'date':
      return '{ relative: { last: 90, unit: DAY } }';
    case 'dateTime':
      return '{ gte: "2026-01-01T00:00:00.000Z" }';
    case 'enum':
      return `{ in: [${value}] }`;
    case 'id':
      return '{ isNull: false }';
    default:
      return '{ contains: "1", mode: INSENSITIVE }';
  }
}
