import fc, { type Arbitrary } from 'fast-check';
import type { GraphQLInputType } from 'graphql';
import { toGlobalId, type EntityModel, type FieldModel, type RowModel } from '../../../../core/src/model/index.ts';
import { Chance } from '../chance.ts';
import type { World } from '../world/world.ts';
import { Draft, type DraftVariable } from './draft.ts';
import { FilterMaker, operatorsOf } from './filters.ts';
import { GroupMaker } from './groups.ts';
import { argumentTypes, inTurn, ListMaker } from './lists.ts';
import { SelectionMaker } from './selections.ts';
import { leaf, type Tree } from './value-tree.ts';

/** A random operation, to be run once or twice: the second time with other values, perhaps by somebody else. */
export interface RandomOperation {
  readonly document: string;
  readonly variables: readonly DraftVariable[];
  /** Index of the caller of each run. */
  readonly callers: readonly number[];
}

/**
 * The operation number `index`. Chance decides almost everything; which entity and which of its fields it is about
 * goes by turns, so that all of them are reached.
 */
export function operationNumber(world: World, index: number): Arbitrary<RandomOperation> {
  return fc.gen().map((generator) => new OperationMaker(world, index, Chance.of(generator)).make());
}

type Turn = readonly [entity: EntityModel, nth: number, of: number];

const known = new WeakMap<World, readonly Turn[]>();
/** Fields of an entity and its slots for which it comes up once more. */
const fieldsPerTurn = 11;

/** Every entity, the larger ones several times. */
function turnsOf(world: World): readonly Turn[] {
  let turns = known.get(world);
  if (!turns) {
    turns = [...world.model.entities.values()].flatMap((entity): Turn[] => {
      if (!entity.operations.has('read')) return [];
      const rows: readonly RowModel[] = [entity, ...entity.slots.values()];
      const fields = rows.reduce((sum, row) => sum + row.fields.size, 0);
      const times = Math.ceil(fields / fieldsPerTurn);
      return Array.from({ length: times }, (_, nth) => [entity, nth, times] as const);
    });
    known.set(world, turns);
  }
  return turns;
}

const knownInstants = new WeakMap<World, readonly string[]>();

/** When rows were replaced, in any table. */
function instantsOf(world: World): readonly string[] {
  let instants = knownInstants.get(world);
  if (!instants) {
    const versions = [...world.model.entities.values()].flatMap((entity) => world.data.versions(entity));
    instants = versions.flatMap((row) => [String(row['valid_from']), String(row['valid_to'])]);
    knownInstants.set(world, instants);
  }
  return instants;
}

const shapes = ['list', 'groups', 'list', 'groups', 'one', 'list', 'groups', 'list', 'groups', 'node'] as const;

/** How often an operation of this shape was made about the entity before this round. */
function timesBefore(shape: (typeof shapes)[number], round: number): number {
  const places = shapes.flatMap((one, index) => (one === shape ? [index] : []));
  const before = places.filter((place) => place < round % shapes.length).length;
  return Math.floor(round / shapes.length) * places.length + before;
}

class OperationMaker {
  readonly #entity: EntityModel;
  readonly #round: number;
  readonly #callers: readonly number[];
  readonly #draft: Draft;
  readonly #filters: FilterMaker;
  readonly #lists: ListMaker;
  readonly #selections: SelectionMaker;
  readonly #groups: GroupMaker;

  constructor(
    private readonly world: World,
    index: number,
    private readonly chance: Chance,
  ) {
    const turns = turnsOf(world);
    const [entity, nth, of] = turns[index % turns.length] as Turn;
    this.#entity = entity;
    this.#round = Math.floor(index / turns.length) * of + nth;
    const caller = (): number => (chance.percent(35) ? 0 : chance.below(world.callers.length));
    const blind = this.#blind();
    const usesHidden = blind.length > 0 && chance.percent(20);
    const first = usesHidden ? chance.pick(blind) : caller();
    this.#callers = chance.percent(25) ? [first, chance.percent(50) ? first : caller()] : [first];
    const who = world.callers[first];
    if (!who) throw new Error('There is nobody who asks');
    this.#draft = new Draft(chance, world.schema);
    this.#filters = new FilterMaker(world, who, chance, usesHidden || chance.percent(2));
    this.#lists = new ListMaker(chance, this.#filters, instantsOf(world));
    this.#selections = new SelectionMaker(this.#draft, this.#filters, this.#lists);
    this.#groups = new GroupMaker(this.#draft, this.#filters, this.#lists, this.#selections);
  }

  /** Who may not see some field of the entity or its slots. */
  #blind(): number[] {
    const fields = [this.#entity, ...this.#entity.slots.values()].flatMap((row) => [...row.fields.values()]);
    return [...this.world.callers.keys()].filter((index) =>
      fields.some(({ read }) => read !== undefined && !this.world.callers[index]?.principal.grants.has(read)),
    );
  }

  make(): RandomOperation {
    const { chance } = this;
    const roots = [this.#root()];
    if (chance.percent(6)) roots.push(this.#plainList(chance.pick([...this.world.model.entities.values()])));
    if (chance.percent(3)) roots.push('__typename');
    const { variables, fragments } = this.#draft;
    const definitions = variables.map(({ definition }) => definition).join(', ');
    const head = definitions ? `query Q(${definitions})` : chance.percent(50) ? 'query' : '';
    const document = [`${head} { ${roots.join(' ')} }`, ...fragments].join('\n');
    // Without variables there is nothing that another run could change, but the caller.
    return { document, variables, callers: this.#callers };
  }

  #types(field: string): Record<string, GraphQLInputType> {
    const found = this.world.schema.getQueryType()?.getFields()[field];
    if (!found) throw new Error(`There is no root field ${field}`);
    return argumentTypes(found);
  }

  #root(): string {
    const entity = this.#entity;
    const groupField = `${entity.one}Groups`;
    const hasGroups = this.world.schema.getQueryType()?.getFields()[groupField] !== undefined;
    const shape = shapes[this.#round % shapes.length] ?? 'list';
    switch (shape) {
      case 'groups':
        if (!hasGroups) return this.#list(entity);
        return `${groupField}${this.#groupsOf(entity, this.#types(groupField))}`;
      case 'one':
        return this.#one(entity);
      case 'node':
        return this.#nodes(entity);
      default:
        return this.#list(entity);
    }
  }

  #groupsOf(entity: EntityModel, types: Record<string, GraphQLInputType>): string {
    const { chance } = this;
    const round = timesBefore('groups', this.#round);
    const where = chance.percent(40) ? this.#where(entity, this.#round) : undefined;
    return this.#groups.field(entity, round, types, where);
  }

  #depth(): number {
    return this.chance.weighted([
      [4, 0],
      [6, 1],
      [3, 2],
      [1, 3],
    ]);
  }

  #list(entity: EntityModel): string {
    const { chance } = this;
    const round = timesBefore('list', this.#round);
    const sorted = inTurn(this.#lists.sortable(entity, 2), round, 2);
    const orderBy = chance.percent(85) ? this.#orderBy(entity, chance.percent(85) ? sorted : [], round) : undefined;
    const { trees, solid } = this.#lists.page(entity, orderBy);
    const where = chance.percent(75) ? this.#where(entity, round) : undefined;
    const asOf = this.#lists.asOf(entity);
    const args = this.#draft.arguments({ where, orderBy, asOf, ...trees }, this.#types(entity.many), solid);
    const wanted = this.#selections.wantedOf(entity, this.#round);
    return `${entity.many}${args} { ${this.#selections.list(entity, this.#depth(), wanted)} }`;
  }

  #orderBy(entity: EntityModel, sorted: readonly FieldModel[], round: number): Tree | undefined {
    const [slot] = inTurn([...entity.slots.values()], round);
    if (!slot || this.chance.percent(40)) return this.#lists.orderBy(entity, sorted);
    const [field] = inTurn(this.#lists.sortable(slot, 1), Math.floor(round / entity.slots.size));
    const term = field && this.#lists.orderTerm(slot, 1, field);
    return term ? [{ [slot.prefix]: term }] : this.#lists.orderBy(entity, sorted);
  }

  /** Filters about the fields whose turn it is, mostly any of several: all of them would find nothing. */
  #where(entity: EntityModel, round: number): Tree {
    const { chance } = this;
    const all = this.#filters.fieldsOf(entity, 2);
    const terms = inTurn(all, round, 2).flatMap((field) =>
      this.#terms(entity, field, Math.floor((2 * round) / all.length)),
    );
    const [slot] = inTurn([...entity.slots.values()], round);
    if (slot && chance.percent(60)) {
      const inside = this.#filters.fieldsOf(slot, 1);
      const turn = Math.floor(round / entity.slots.size);
      const [field] = inTurn(inside, turn);
      // Of a relation in turns the id and what is behind it.
      const depth = field?.kind === 'toOne' ? Math.floor(turn / inside.length) % 2 : 1;
      const inner = (): Tree => this.#filters.where(slot, depth, chance.percent(70) ? field : undefined);
      const joined = chance.weighted([
        [5, (): Tree => inner()],
        [1, (): Tree => ({ or: [inner(), inner()] })],
        [1, (): Tree => ({ and: [inner()] })],
        [1, (): Tree => ({ not: inner() })],
      ]);
      terms.push({ [slot.prefix]: joined() });
    }
    return chance.weighted([
      [4, () => ({ or: terms })],
      [2, () => terms[0] ?? {}],
      [1, () => ({ and: terms })],
      [1, () => ({ or: [...terms, this.#filters.where(entity, 3)] })],
      [1, () => ({ not: terms[1] ?? {} })],
    ])();
  }

  /** Of a plain field some operators, the next ones another time. */
  #terms(entity: EntityModel, field: FieldModel, time: number): Tree[] {
    if (field.kind === 'toMany') {
      const quantifiers = inTurn(['some', 'every', 'none', 'count'], time, 3);
      return quantifiers.map((one) => ({ [field.name]: this.#filters.quantified(field.target, 2, one) }));
    }
    // Of a relation once the id, once what is behind it.
    if (field.kind !== 'attribute') return [2, 0].map((depth) => this.#filters.term(entity, field, depth));
    return inTurn(operatorsOf(field), time, 3).map((operator) => this.#filters.term(entity, field, 0, operator));
  }

  #id(entity: EntityModel): string {
    const rows = this.world.data.rows(entity);
    return toGlobalId(entity, String(this.chance.pick(rows)['id']));
  }

  #one(entity: EntityModel): string {
    const id = leaf(this.#id(entity), this.#id(entity));
    const wanted = this.#selections.wantedOf(entity, this.#round);
    const args = this.#draft.arguments({ id }, this.#types(entity.one));
    return `${entity.one}${args}${this.#draft.directive()} { ${this.#selections.row(entity, 1 + this.#depth(), wanted)} }`;
  }

  #nodes(entity: EntityModel): string {
    const { chance } = this;
    const entities = [...this.world.model.entities.values()];
    const other = (): EntityModel => (chance.percent(60) ? entity : chance.pick(entities));
    const members = (): string => this.#selections.subject(entities, this.#depth(), entity);
    if (chance.percent(50)) {
      const id = leaf(this.#id(entity), this.#id(other()));
      return `node${this.#draft.arguments({ id }, this.#types('node'))} { ${members()} }`;
    }
    const ids = Array.from({ length: chance.between(1, 4) }, () => leaf(this.#id(other()), this.#id(entity)));
    return `nodes${this.#draft.arguments({ ids }, this.#types('nodes'))} { ${members()} }`;
  }

  #plainList(entity: EntityModel): string {
    const args = this.#draft.arguments({ first: leaf(this.chance.between(0, 3)) }, this.#types(entity.many));
    return `${this.#draft.fresh('r')}: ${entity.many}${args} { ${this.#selections.list(entity, 0)} }`;
  }
}
