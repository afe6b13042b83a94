import type { GraphQLInputObjectType, GraphQLInputType, GraphQLObjectType } from 'graphql';
import type { AttributeModel, EntityModel, RowModel, SlotModel, ToOneModel } from '../../../../core/src/model/index.ts';
import type { AggregateFunction } from '../../../../core/src/sdk/index.ts';
import { currencies } from '../world/random-values.ts';
import type { Draft } from './draft.ts';
import type { FilterMaker } from './filters.ts';
import { inTurn, type ListMaker, type Trees } from './lists.ts';
import type { SelectionMaker } from './selections.ts';
import { leaf, type Tree } from './value-tree.ts';

type Field = AttributeModel | ToOneModel;

/** Something to group by: a field of the entity, of a slot, or of a record behind relations. */
interface Key {
  /** Names on the way: `through`, `account`, `hotel`. */
  readonly path: readonly string[];
  readonly field: Field;
}

/** A field of the entity or of one of its slots that figures can be made of. */
interface Measure {
  readonly slot: SlotModel | undefined;
  readonly field: AttributeModel;
}

const nested = (path: readonly string[], inner: Tree): Tree =>
  path.reduceRight<Tree>((below, name) => ({ [name]: below }), inner);

const aggregates: readonly AggregateFunction[] = ['sum', 'avg', 'min', 'max'];
const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'];

/** Writes groups: keys, figures, conditions on them, and their order. */
export class GroupMaker {
  constructor(
    private readonly draft: Draft,
    private readonly filters: FilterMaker,
    private readonly lists: ListMaker,
    private readonly selections: SelectionMaker,
  ) {}

  /** Keys of a row and its slots; `through`: and one of each record that it refers to. */
  keysOf(row: RowModel, path: readonly string[] = [], through = true): Key[] {
    const fields = [...row.fields.values()].filter(
      (field): field is Field => 'groupable' in field && field.groupable && this.filters.isUsable(field),
    );
    const slots = 'slots' in row ? [...(row as EntityModel).slots.values()] : [];
    const type = this.draft.schema.getType(`${row.name}GroupThrough`) as GraphQLInputObjectType | undefined;
    const relations = fields.filter((field): field is ToOneModel => field.name in (type?.getFields() ?? {}));
    return [
      ...fields.map((field) => ({ path, field })),
      ...slots.flatMap((slot) => this.keysOf(slot, [...path, slot.prefix], through)),
      ...(through ? relations.flatMap(({ name, target }) => this.#behind(target, [...path, 'through', name])) : []),
    ];
  }

  /** One key of a record behind a relation, sometimes further on. */
  #behind(target: EntityModel, path: readonly string[]): Key[] {
    const { chance } = this.draft;
    const further = path.length < 6 && chance.percent(20);
    return chance.some(this.keysOf(target, path, further), 1);
  }

  /** `(…) { … }` of the groups of an entity. */
  field(
    entity: EntityModel,
    round: number,
    types: Readonly<Record<string, GraphQLInputType>>,
    where: Tree | undefined,
  ): string {
    const { chance } = this.draft;
    const all = this.keysOf(entity);
    const keys = inTurn(all, round, 2);
    if (chance.percent(20)) keys.push(...chance.some(all, 1).filter((key) => !keys.includes(key)));
    else if (chance.percent(30)) keys.pop();
    const trees: Trees = {
      groupBy: keys.map((key) => this.#groupBy(key)),
      where,
      having: chance.percent(40) ? this.#having(entity, round) : undefined,
      orderBy: chance.percent(80) ? this.#orderBy(entity, keys, round) : undefined,
      ...(chance.percent(75) ? this.lists.groupPage() : {}),
      asOf: this.lists.asOf(entity),
    };
    const group = (): string => this.#group(entity, keys, round);
    return `${this.draft.arguments(trees, types)} { ${this.selections.connection(`${entity.name}Group`, group)} }`;
  }

  #groupBy({ path, field }: Key): Tree {
    const { chance } = this.draft;
    const dated = field.kind === 'attribute' && (field.type === 'date' || field.type === 'dateTime');
    const value: Tree = dated
      ? {
          by: leaf(chance.pick(units), chance.pick(units)),
          ...(chance.percent(60) && { timeZone: leaf(chance.pick(zones), chance.pick(zones)) }),
        }
      : leaf('VALUE');
    return nested([...path, field.name], value);
  }

  /** What figures there are of an entity and its slots. */
  measuresOf(entity: EntityModel, fn: AggregateFunction): Measure[] {
    const of = (row: RowModel, slot?: SlotModel): Measure[] => {
      const type = this.#figures(row, fn)?.getFields() ?? {};
      return [...row.fields.values()].flatMap((field) =>
        field.kind === 'attribute' && field.name in type && this.filters.isUsable(field) ? [{ slot, field }] : [],
      );
    };
    return [...of(entity), ...[...entity.slots.values()].flatMap((slot) => of(slot, slot))];
  }

  #figures({ name }: RowModel, fn: string): GraphQLObjectType | undefined {
    const type = `${name}Group${fn.charAt(0).toUpperCase()}${fn.slice(1)}`;
    return this.draft.schema.getType(type) as GraphQLObjectType | undefined;
  }

  /** A measure whose turn it is, of those that compare. */
  #turns(
    entity: EntityModel,
    round: number,
    takes: (field: AttributeModel) => boolean,
  ): [AggregateFunction, Measure][] {
    return aggregates.flatMap((fn) => {
      const measures = this.measuresOf(entity, fn).filter(({ field }) => takes(field));
      return inTurn(measures, round).map((measure): [AggregateFunction, Measure] => [fn, measure]);
    });
  }

  #having(entity: EntityModel, round: number): Tree {
    const { chance } = this.draft;
    const operator = (): string => chance.pick(['eq', 'ne', 'gt', 'gte', 'lt', 'lte']);
    const turns = this.#turns(entity, round, ({ type }) => type === 'int' || type === 'decimal');
    const chosen = chance.some(turns, chance.pick([1, 1, 2, 4]));
    const having: Record<string, Tree> = {};
    for (const [fn, measure] of chosen) {
      having[fn] = nested(pathOf(measure), { [operator()]: leaf(String(chance.below(40)), '3.5') });
    }
    if (chosen.length === 0 || chance.percent(40)) having['count'] = { [operator()]: leaf(chance.below(4), 1) };
    return having;
  }

  #orderBy(entity: EntityModel, keys: readonly Key[], round: number): Tree {
    const { chance } = this.draft;
    const terms: Tree[] = [];
    for (const [fn, measure] of this.#turns(entity, round, ({ type }) => type !== 'money')) {
      if (chance.percent(50)) terms.push(nested([fn, ...pathOf(measure)], this.lists.direction()));
    }
    if (chance.percent(30)) terms.push({ count: this.lists.direction() });
    if (terms.length === 0 || chance.percent(80)) {
      if (chance.percent(50)) terms.length = 0;
      terms.push(...keys.map(({ path, field }) => nested(['key', ...path, field.name], this.lists.direction())));
    }
    return terms;
  }

  #group(entity: EntityModel, keys: readonly Key[], round: number): string {
    const { chance } = this.draft;
    const members = [`key { ${keys.map((key) => this.#key(key)).join(' ')} }`];
    if (chance.percent(15)) members.push(`k: key { __typename ${this.#otherKey(entity)} }`);
    if (chance.percent(60)) members.push('count');
    const distinct = this.keysOf(entity, [], false);
    if (distinct.length > 0 && chance.percent(70)) {
      const names = inTurn(distinct, round, 4).map(({ path, field }) => written(path, field.name));
      members.push(`countDistinct { ${names.join(' ')} }`);
    }
    for (const fn of chance.some(aggregates, 2)) {
      const chosen = inTurn(this.measuresOf(entity, fn), round, 3);
      if (chosen.length === 0) continue;
      const figures = chosen.map(({ slot, field }) => written(slot ? [slot.prefix] : [], this.#figure(field)));
      members.push(`${fn} { ${figures.join(' ')} }`);
    }
    if (chance.percent(6)) members.push('__typename');
    return members.join(' ');
  }

  #key({ path, field }: Key): string {
    return written(
      path,
      field.kind === 'toOne' ? `${field.name} { ${this.selections.row(field.target, 1)} }` : field.name,
    );
  }

  /** One that need not be grouped by. */
  #otherKey(entity: EntityModel): string {
    const plain = this.keysOf(entity, [], false).filter(
      ({ path, field }) => path.length === 0 && field.kind === 'attribute',
    );
    return this.draft.chance
      .some(plain, 1)
      .map(({ field }) => field.name)
      .join(' ');
  }

  #figure(field: AttributeModel): string {
    const { chance } = this.draft;
    if (field.type !== 'money') return field.name;
    const parts: string[] = [];
    if (chance.percent(60)) parts.push(`byCurrency { ${this.selections.money()} }`);
    if (parts.length === 0 || chance.percent(50)) {
      const at = chance.percent(60) ? leaf(chance.pick(['2026-01-31', '2026-06-30']), '2026-12-31') : undefined;
      const args = { in: leaf(chance.pick(currencies), chance.pick(currencies)), at };
      const inside = ['money { amount currency }', 'rates { from to rate validOn }', 'missing'];
      parts.push(
        `converted${this.draft.arguments(args, this.#conversion())} { ${chance.some(inside, chance.between(1, 3)).join(' ')} }`,
      );
    }
    return `${field.name} { ${parts.join(' ')} }`;
  }

  #conversion(): Readonly<Record<string, GraphQLInputType>> {
    const type = this.draft.schema.getType('MoneyAggregate') as GraphQLObjectType;
    return Object.fromEntries((type.getFields()['converted']?.args ?? []).map(({ name, type: of }) => [name, of]));
  }
}

/** Nested selections: `through { account { industry } }`. */
function written(path: readonly string[], inner: string): string {
  return path.reduceRight((below, name) => `${name} { ${below} }`, inner);
}

function pathOf({ slot, field }: Measure): string[] {
  return slot ? [slot.prefix, field.name] : [field.name];
}
