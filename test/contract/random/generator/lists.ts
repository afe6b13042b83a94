import type { GraphQLField, GraphQLInputType } from 'graphql';
import type {
  AttributeModel,
  EntityModel,
  FieldModel,
  RowModel,
  ToOneModel,
} from '../../../../core/src/model/index.ts';
import type { Chance } from '../chance.ts';
import type { FilterMaker } from './filters.ts';
import { CursorOf, GroupPosition, leaf, type Leaf, type Tree } from './value-tree.ts';

const directions = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'ASC_NULLS_LAST', 'DESC_NULLS_FIRST', 'DESC_NULLS_LAST'];

export type Trees = Record<string, Tree | undefined>;

/** Types of a field's arguments. */
export function argumentTypes({ args }: GraphQLField<unknown, unknown>): Record<string, GraphQLInputType> {
  return Object.fromEntries(args.map(({ name, type }) => [name, type]));
}

/** The one whose turn it is, and those after it. */
export function inTurn<T>(all: readonly T[], round: number, count = 1): T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, n) => all[(round * count + n) % all.length] as T);
}

/** Makes the arguments of lists and groups. */
export class ListMaker {
  constructor(
    private readonly chance: Chance,
    private readonly filters: FilterMaker,
    /** When rows were replaced. */
    private readonly instants: readonly string[],
  ) {}

  direction(): Leaf {
    return leaf(this.chance.pick(directions), this.chance.pick(directions));
  }

  sortable(row: RowModel, depth: number): (AttributeModel | ToOneModel)[] {
    return [...row.fields.values()].filter((field): field is AttributeModel | ToOneModel => {
      if (!this.filters.isUsable(field)) return false;
      if (field.kind === 'attribute') return field.sortable && !field.internal;
      return field.kind === 'toOne' && field.sortable && depth > 0 && this.sortable(field.target, 0).length > 0;
    });
  }

  /** One element of an order, through relations and slots. */
  orderTerm(row: RowModel, depth: number, first?: FieldModel): Tree | undefined {
    const { chance } = this;
    const slots = 'slots' in row ? [...(row as EntityModel).slots.values()] : [];
    if (!first && slots.length > 0 && chance.percent(25)) {
      const slot = chance.pick(slots);
      const inner = this.orderTerm(slot, Math.min(depth, 1));
      if (inner) return { [slot.prefix]: inner };
    }
    const fields = this.sortable(row, depth);
    if (fields.length === 0) return undefined;
    const field = (first as AttributeModel | ToOneModel | undefined) ?? chance.pick(fields);
    if (field.kind === 'attribute') return { [field.name]: this.direction() };
    const inner = this.orderTerm(field.target, depth - 1);
    return inner && { [field.name]: inner };
  }

  /** `wanted`: what the first terms are about. */
  orderBy(entity: EntityModel, wanted: readonly FieldModel[] = []): Tree | undefined {
    const { chance } = this;
    const count = chance.weighted(
      wanted.length > 0
        ? [
            [1, 1],
            [4, 2],
          ]
        : [
            [3, 0],
            [4, 1],
            [3, 2],
            [1, 3],
          ],
    );
    if (count === 0) return undefined;
    const terms = Array.from({ length: count }, (_, n) => this.orderTerm(entity, 2, wanted[n]));
    return terms.filter((term) => term !== undefined);
  }

  /** `first` or `last`, and cursors of the list in this order. Solid: what must stay as it is with a cursor. */
  page(entity: EntityModel, orderBy: Tree | undefined): { trees: Trees; solid: string[] } {
    const { chance } = this;
    const size = (): Leaf => leaf(chance.pick([1, 2, 3, 5]), chance.pick([0, 1, 2, 4]));
    const forward = chance.percent(65);
    const trees: Trees = { [forward ? 'first' : 'last']: size() };
    const cursors = chance.weighted([
      [11, ''],
      [5, forward ? 'after' : 'before'],
      [1, forward ? 'before' : 'after'],
      [1, 'both'],
    ]);
    if (cursors === '') return { trees, solid: [] };
    const cursor = (): CursorOf => new CursorOf(entity, orderBy, chance.below(9));
    if (cursors !== 'before') trees['after'] = cursor();
    if (cursors !== 'after') trees['before'] = cursor();
    return { trees, solid: ['orderBy'] };
  }

  /** An instant of the past at which something changed, or just before; mostly none. */
  asOf({ versionTable }: EntityModel): Tree | undefined {
    const { chance } = this;
    if (versionTable === null || this.instants.length === 0 || chance.percent(60)) return undefined;
    const instant = (): string => {
      const at = Date.parse(chance.pick(this.instants)) - (chance.percent(30) ? 1 : 0);
      return chance.percent(10) ? '2099-01-01T00:00:00.000Z' : new Date(at).toISOString();
    };
    return leaf(instant(), instant());
  }

  /** A page of groups, from a position on. */
  groupPage(): Trees {
    const { chance } = this;
    const forward = chance.percent(70);
    const trees: Trees = { [forward ? 'first' : 'last']: leaf(chance.between(1, 6), chance.between(0, 4)) };
    if (chance.percent(25)) {
      trees[chance.percent(60) ? 'after' : 'before'] = new GroupPosition([chance.between(1, 4), chance.between(1, 4)]);
    }
    return trees;
  }
}
