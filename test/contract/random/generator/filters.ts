import {
  toGlobalId,
  type AttributeModel,
  type EntityModel,
  type FieldModel,
  type RowModel,
} from '../../../../core/src/model/index.ts';
import type { Chance } from '../chance.ts';
import { currencies } from '../world/random-values.ts';
import { isOfTheMoment } from '../world/raw-data.ts';
import type { Caller, World } from '../world/world.ts';
import { leaf, type Leaf, type Tree } from './value-tree.ts';

const comparisons = ['eq', 'ne', 'in', 'notIn'];
const ordered = ['gt', 'gte', 'lt', 'lte', 'between'];
const texts = ['contains', 'startsWith', 'endsWith', 'like', 'matches'];
const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC', 'Asia/Kathmandu'];

/** Operators that an attribute offers, `mode` and `currency` apart. */
export function operatorsOf({ type, list }: AttributeModel): string[] {
  if (list) return ['has', 'hasAny', 'hasAll', 'isEmpty', 'isNull'];
  switch (type) {
    case 'id':
    case 'enum':
      return [...comparisons, 'isNull'];
    case 'boolean':
      return ['eq', 'ne', 'isNull'];
    case 'int':
    case 'decimal':
      return [...comparisons, ...ordered, 'isNull'];
    case 'money':
      return ['eq', 'ne', ...ordered, 'isNull', 'currency'];
    case 'date':
    case 'dateTime':
      return [...comparisons, ...ordered, 'relative', 'isNull'];
    default:
      return [...comparisons, ...ordered, ...texts, 'isNull'];
  }
}

/** Makes filters whose values are mostly those of some row, so that something is found. */
export class FilterMaker {
  constructor(
    private readonly world: World,
    private readonly caller: Caller,
    private readonly chance: Chance,
    /** Fields that the caller may not see are used too, which must be refused. */
    private readonly usesHidden: boolean,
  ) {}

  isUsable(field: FieldModel): boolean {
    if (isOfTheMoment(field)) return false;
    return field.read === undefined || this.caller.principal.grants.has(field.read) || this.usesHidden;
  }

  /** Fields that can stand in a filter; relations only where it may go deeper. */
  fieldsOf(row: RowModel, depth: number): FieldModel[] {
    return [...row.fields.values()].filter((field) => {
      if (!this.isUsable(field)) return false;
      if (field.kind === 'attribute') return field.filterable && !field.internal;
      if (field.kind === 'toOne') return field.filterable;
      return field.kind === 'anyOne' || depth > 0;
    });
  }

  /** A filter; `first`: the field that it must be about. */
  where(row: RowModel, depth: number, first?: FieldModel): Tree {
    const { chance } = this;
    if (depth > 0 && !first && chance.percent(28)) return this.#joined(row, depth);
    const slots = 'slots' in row ? [...(row as EntityModel).slots.values()] : [];
    if (depth > 0 && !first && slots.length > 0 && chance.percent(25)) {
      const slot = chance.pick(slots);
      return { [slot.prefix]: this.where(slot, depth - 1) };
    }
    const fields = this.fieldsOf(row, depth);
    if (fields.length === 0) return {};
    const term = this.term(row, first ?? chance.pick(fields), depth);
    if (!chance.percent(15)) return term;
    return { ...this.term(row, chance.pick(fields), depth), ...term };
  }

  #joined(row: RowModel, depth: number): Tree {
    const { chance } = this;
    const parts = (): Tree[] =>
      Array.from(
        {
          length: chance.weighted([
            [1, 0],
            [2, 1],
            [8, 2],
            [3, 3],
          ]),
        },
        () => this.where(row, depth - 1),
      );
    return chance.weighted<() => Tree>([
      [3, () => ({ or: parts() })],
      [2, () => ({ and: parts() })],
      [2, () => ({ not: this.where(row, depth - 1) })],
      [1, () => ({ or: parts(), not: this.where(row, depth - 1) })],
    ])();
  }

  term(row: RowModel, field: FieldModel, depth: number, operator?: string): Record<string, Tree> {
    const { chance } = this;
    switch (field.kind) {
      case 'attribute':
        return { [field.name]: this.#operators(row, field, operator) };
      case 'toOne':
        if (depth <= 0 || chance.percent(20)) {
          return { [field.inputName]: this.#reference(() => this.#ids(field.target)) };
        }
        return { [field.name]: this.where(field.target, depth - 1) };
      case 'anyOne': {
        if (chance.percent(40)) {
          return { [`${field.name}Type`]: this.#reference(() => chance.pick(field.targets).name) };
        }
        return { [field.inputName]: this.#reference(() => this.#ids(chance.pick(field.targets))) };
      }
      case 'hasOne':
        return { [field.name]: this.where(field.target, depth - 1) };
      case 'toMany':
        return { [field.name]: this.quantified(field.target, depth) };
    }
  }

  quantified(target: EntityModel, depth: number, wanted?: string): Tree {
    const { chance } = this;
    const quantifier = wanted ?? chance.pick(['some', 'every', 'none', 'count']);
    if (quantifier !== 'count') return { [quantifier]: this.where(target, depth - 1) };
    const number = (): Leaf => leaf(chance.below(4), chance.below(4));
    const operator = chance.pick(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'between']);
    return { count: { [operator]: operator === 'between' ? [number(), number()] : number() } };
  }

  #reference(value: () => unknown): Tree {
    const { chance } = this;
    const one = (): Leaf => leaf(value(), value());
    const operator = chance.pick([...comparisons, 'isNull']);
    if (operator === 'isNull') return { isNull: leaf(chance.percent(50), chance.percent(50)) };
    if (operator === 'eq' || operator === 'ne') return { [operator]: one() };
    return { [operator]: Array.from({ length: chance.below(4) }, one) };
  }

  #ids(entity: EntityModel): string {
    const rows = this.world.data.rows(entity);
    // Those with the most relations come first.
    const row = this.chance.pick(this.chance.percent(50) ? rows.slice(0, 4) : rows);
    return toGlobalId(entity, String(row['id']));
  }

  #operators(row: RowModel, field: AttributeModel, wanted?: string): Tree {
    const { chance } = this;
    const operator = wanted ?? chance.pick(operatorsOf(field));
    const made: Record<string, Tree> = { [operator]: this.#operand(row, field, operator) };
    if (wanted === undefined && chance.percent(12)) {
      const other = chance.pick(operatorsOf(field));
      made[other] ??= this.#operand(row, field, other);
    }
    if (this.usesHidden && chance.percent(5)) made[operator] = leaf(null);
    const isText = operatorsOf(field).includes('contains');
    if (isText && chance.percent(40))
      made['mode'] = leaf(chance.pick(['INSENSITIVE', 'INSENSITIVE', 'DEFAULT']), 'DEFAULT');
    return made;
  }

  #operand(row: RowModel, field: AttributeModel, operator: string): Tree {
    const { chance } = this;
    const value = (): unknown => this.#value(row, field);
    const one = (): Leaf => leaf(value(), value());
    switch (operator) {
      case 'isNull':
      case 'isEmpty':
        return leaf(chance.percent(50), chance.percent(50));
      case 'in':
      case 'notIn':
      case 'hasAny':
      case 'hasAll':
        return Array.from({ length: chance.below(4) }, one);
      case 'between':
        return [one(), one()];
      case 'relative':
        return this.#relative();
      case 'currency':
        return { [chance.pick(['eq', 'ne', 'contains'])]: leaf(chance.pick(currencies), chance.pick(currencies)) };
      case 'contains':
      case 'startsWith':
      case 'endsWith':
      case 'like': {
        const [first, second] = [this.#piece(String(value()), operator), this.#piece(String(value()), operator)];
        return leaf(first, second);
      }
      case 'matches':
        return leaf(this.#terms(String(value())), this.#terms(String(value())));
      default:
        return one();
    }
  }

  /** Runs of characters and numbers: what English words have in common with others only PostgreSQL knows. */
  #terms(text: string): string {
    const { chance } = this;
    const found = text.match(/\p{Script=Han}+|(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu) ?? [];
    const [term = '建材', other = ''] = found.length > 0 ? [chance.pick(found), chance.pick(found)] : [];
    return chance.percent(30) ? `${other}; ${term.slice(0, 2)}` : term;
  }

  #relative(): Tree {
    const { chance } = this;
    const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
    const count = (): number =>
      chance.weighted([
        [4, 1 + chance.below(3)],
        [1, 40],
      ]);
    return {
      [chance.pick(['last', 'next'])]: leaf(count(), count()),
      unit: leaf(chance.pick(units), chance.pick(units)),
      ...(chance.percent(60) && { timeZone: leaf(chance.pick(zones), chance.pick(zones)) }),
    };
  }

  /** A part of a text, in any case; for `like` with wildcards. */
  #piece(text: string, operator: string): string {
    const { chance } = this;
    const characters = [...text];
    const from = operator === 'startsWith' ? 0 : chance.below(characters.length + 1);
    const to = operator === 'endsWith' ? characters.length : from + 1 + chance.below(4);
    const piece = characters.slice(from, to).join('');
    const cased = chance.percent(20) ? piece.toUpperCase() : piece;
    if (operator !== 'like') return cased;
    const escaped = cased.replace(/[\\%_]/g, '\\$&');
    return chance.pick([`%${escaped}%`, `${escaped}%`, `_${escaped}%`, `%${escaped}`, '%', '', `%\\%%`, `%a_b%`]);
  }

  #value(row: RowModel, field: AttributeModel): unknown {
    const { chance, world } = this;
    const rows = world.data.rows(row);
    const stored = rows.length === 0 ? null : (chance.pick(rows)[field.column] ?? null);
    const found = Array.isArray(stored) ? (stored as readonly string[])[0] : stored;
    if (field.type === 'id') return toGlobalId(row as EntityModel, String(found ?? world.callers[0]?.principal.userId));
    if (found !== null && found !== undefined && chance.percent(75)) return found;
    switch (field.type) {
      case 'int':
        return chance.between(-3, 45);
      case 'decimal':
      case 'money':
        return chance.pick(['0', '-1', '12.5', '450', '1000000', String(chance.below(900))]);
      case 'boolean':
        return chance.percent(50);
      case 'date':
        return chance.pick(['2025-12-31', '2026-02-28', '2026-03-29', '2026-11-01']);
      case 'dateTime':
        return chance.pick(['2025-12-31T16:00:00.000Z', '2026-03-29T01:00:00+02:00', '2026-10-25T00:30:00.007Z']);
      case 'enum':
        return chance.pick(field.enum?.values ?? []);
      default:
        return chance.pick(['', 'a', '建材', 'ALPHA', 'alpha', '%', '_', '\\', `'`, '😀', '5']);
    }
  }
}
