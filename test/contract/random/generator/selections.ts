import type { GraphQLObjectType } from 'graphql';
import type { EntityModel, FieldModel, RowModel, SlotModel, ToManyModel } from '../../../../core/src/model/index.ts';
import { isOfTheMoment } from '../world/raw-data.ts';
import type { Draft } from './draft.ts';
import type { FilterMaker } from './filters.ts';
import { argumentTypes, inTurn, type ListMaker, type Trees } from './lists.ts';

/** Keys that a selection set has already, fragments included: a second one gets an alias. */
type Keys = Set<string>;

/** Fields that have to be in a selection because it is their turn. */
export interface Wanted {
  readonly fields?: readonly FieldModel[];
  readonly slots?: readonly SlotModel[];
}

const recordFields = ['id', 'version', 'createdAt', 'updatedAt', 'deletedAt'];

/** Writes selections of records, lists and subjects. */
export class SelectionMaker {
  constructor(
    private readonly draft: Draft,
    private readonly filters: FilterMaker,
    private readonly lists: ListMaker,
  ) {}

  /** Members of a record or slot. `always`: every member gets an alias. */
  row(row: RowModel, depth: number, wanted: Wanted = {}, keys: Keys = new Set(), always = false): string {
    const { chance } = this.draft;
    const fields = [...row.fields.values()].filter((field) => isShown(field));
    const leaves = fields.filter(({ kind }) => kind === 'attribute');
    const relations = depth > 0 ? fields.filter(({ kind }) => kind !== 'attribute') : [];
    const chosen = [
      ...(wanted.fields ?? []).filter((field) => isShown(field) && (depth > 0 || field.kind === 'attribute')),
      ...chance.some(leaves, chance.between(wanted.fields ? 0 : 1, 3)),
      ...chance.some(
        relations,
        chance.weighted([
          [5, 0],
          [5, 1],
          [1, 2],
        ]),
      ),
    ];
    const members = chosen.map((field) => this.#member(row, field, depth, keys, always));
    const again = chosen.find(({ kind }) => kind === 'toMany');
    // The same list twice with other arguments.
    if (again && chance.percent(20)) members.push(this.#member(row, again, depth - 1, keys, true));
    const slots = 'slots' in row ? [...(row as EntityModel).slots.values()] : [];
    for (const slot of [...(wanted.slots ?? []), ...(chance.percent(25) ? chance.some(slots, 1) : [])]) {
      members.push(`${this.#key(slot.prefix, keys, always)}${this.draft.directive()} { ${this.row(slot, depth)} }`);
    }
    if (members.length === 0 || chance.percent(10)) members.push(`${this.#key('__typename', keys, always)}`);
    return this.#inFragments(row.name, members);
  }

  #key(name: string, keys: Keys, always: boolean): string {
    const { chance } = this.draft;
    if (!always && !keys.has(name) && !chance.percent(20)) {
      keys.add(name);
      return name;
    }
    return `${this.draft.fresh('a')}: ${name}`;
  }

  /** Some members in fragments: inline, named, or on the interface that the type has. */
  #inFragments(type: string, members: string[]): string {
    const { chance } = this.draft;
    if (!chance.percent(22)) return members.join(' ');
    const inside = members.splice(0, chance.between(1, members.length));
    const body = `{ ${inside.join(' ')} }`;
    const directive = this.draft.directive();
    if (chance.percent(35)) {
      const name = this.draft.fresh('F');
      this.draft.fragments.push(`fragment ${name} on ${type} ${body}`);
      members.push(`...${name}${directive}`);
      if (chance.percent(10)) members.push(`...${name}`);
    } else {
      members.push(chance.percent(60) ? `... on ${type}${directive} ${body}` : `...${directive} ${body}`);
    }
    return members.join(' ');
  }

  #member(row: RowModel, field: FieldModel, depth: number, keys: Keys, always: boolean): string {
    const key = (): string => `${this.#key(field.name, keys, always)}`;
    const directive = this.draft.directive();
    switch (field.kind) {
      case 'attribute':
        return field.type === 'money' ? `${key()}${directive} { ${this.money()} }` : `${key()}${directive}`;
      case 'toOne':
      case 'hasOne':
        return `${key()}${directive} { ${this.row(field.target, depth - 1)} }`;
      case 'anyOne':
        return `${key()}${directive} { ${this.subject(field.targets, depth - 1)} }`;
      case 'toMany': {
        const [before, definition] = [key(), this.#field(row.name, field.name)];
        return `${before}${this.#listArguments(field, argumentTypes(definition))}${directive} { ${this.list(field.target, depth - 1)} }`;
      }
    }
  }

  #field(typeName: string, name: string): NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]> {
    const type = this.draft.schema.getType(typeName) as GraphQLObjectType;
    const field = type.getFields()[name];
    if (!field) throw new Error(`${typeName} has no ${name}`);
    return field;
  }

  #listArguments({ target }: ToManyModel, types: ReturnType<typeof argumentTypes>): string {
    const { chance } = this.draft;
    const orderBy = this.lists.orderBy(target);
    const where = chance.percent(35) ? this.filters.where(target, 1) : undefined;
    const { trees, solid } = this.lists.page(target, orderBy);
    const asOf = 'asOf' in types ? this.lists.asOf(target) : undefined;
    return this.draft.arguments({ where, orderBy, asOf, ...(chance.percent(85) ? trees : {}) } as Trees, types, solid);
  }

  money(): string {
    return this.draft.chance.pick(['amount currency', 'amount', 'currency amount', 'currency __typename', 'a: amount']);
  }

  /** Members of a record of one of several types. */
  subject(targets: readonly EntityModel[], depth: number, first?: EntityModel): string {
    const { chance } = this.draft;
    const common = chance.some(recordFields, chance.below(3));
    if (chance.percent(20)) common.push(`${chance.pick(['createdBy', 'updatedBy'])} { displayName }`);
    // Of `node` only the id is known: the rest is what all records have.
    const members = chance.percent(80) ? ['__typename'] : [];
    if (common.length > 0)
      members.push(chance.percent(80) ? `... on Record { ${common.join(' ')} }` : '... on Node { id }');
    if (members.length === 0) members.push('id');
    const likely = targets.filter(({ name }) => ['Account', 'Contact', 'Opportunity'].includes(name));
    for (const target of new Set([
      ...(first ? [first] : []),
      ...chance.some(chance.percent(60) && likely.length > 0 ? likely : targets, chance.below(3)),
    ])) {
      members.push(
        `... on ${target.name}${this.draft.directive()} { ${this.row(target, Math.max(depth, 0), {}, new Set(), true)} }`,
      );
    }
    return members.join(' ');
  }

  /** Members of a connection; `node`: what is selected of each record. */
  list(entity: EntityModel, depth: number, wanted?: Wanted): string {
    return this.connection(entity.name, () => this.row(entity, depth, wanted));
  }

  connection(name: string, node: () => string): string {
    const { chance } = this.draft;
    const members: string[] = [];
    const shape = chance.weighted([
      [5, 'nodes'],
      [3, 'edges'],
      [1, 'both'],
      [1, 'neither'],
    ]);
    if (shape === 'nodes' || shape === 'both') members.push(`nodes { ${node()} }`);
    if (shape === 'edges' || shape === 'both') {
      const parts = chance.some(['cursor', 'node', '__typename'], chance.between(1, 3));
      members.push(`edges { ${parts.map((part) => (part === 'node' ? `node { ${node()} }` : part)).join(' ')} }`);
    }
    if (chance.percent(30) || shape === 'neither') members.push(`totalCount${this.draft.directive()}`);
    if (chance.percent(30)) members.push(`pageInfo { ${chance.some(pageInfo, chance.between(1, 4)).join(' ')} }`);
    if (chance.percent(6)) members.push('__typename');
    return this.#inFragments(`${name}Connection`, members);
  }

  /** Fields and slots of a record whose turn it is. */
  wantedOf(row: EntityModel, round: number): Wanted {
    const fields = [...row.fields.values()].filter(isShown);
    const slots = [...row.slots.values()];
    return { fields: inTurn(fields, round, 3), slots: round % 3 === 0 ? inTurn(slots, round / 3) : [] };
  }
}

const pageInfo = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'];

/** What can be selected and compared. */
function isShown(field: FieldModel): boolean {
  return !isOfTheMoment(field) && (field.kind !== 'attribute' || !field.internal);
}
