import {
  toGlobalId,
  type AttributeModel,
  type EntityModel,
  type RowModel,
  type ToManyModel,
} from '../../../../core/src/model/index.ts';
import type { Cell, RawRow } from '../world/raw-data.ts';
import { midnight, relativeDays, zoneOf, type Unit } from './dates.ts';
import { subjectType, type Sight } from './sight.ts';
import { compareValues, kindOf } from './values.ts';

export type Input = Readonly<Record<string, unknown>>;

/** An argument that must not be as it is: the field answers with an error. */
export class Refused extends Error {}

const given = (input: Input): [string, unknown][] => Object.entries(input).filter(([, value]) => value != null);

/** Whether a list shows deleted records too: only if its filter speaks about deletion itself. */
export const mentionsDeletion = (where: unknown): boolean => (where as Input | null | undefined)?.['deletedAt'] != null;

/** Says of single rows whether they match. A comparison with nothing is false, and `not` turns that round. */
export class Filters {
  constructor(
    private readonly sight: Sight,
    private readonly now: Date,
  ) {}

  matches(row: RowModel, raw: RawRow, where: unknown): boolean {
    return given((where ?? {}) as Input).every(([name, value]) => this.#term(row, raw, name, value as Input));
  }

  #term(row: RowModel, raw: RawRow, name: string, value: Input): boolean {
    if (name === 'and') return [value].flat().every((one) => this.matches(row, raw, one));
    if (name === 'or') return [value].flat().some((one) => this.matches(row, raw, one));
    if (name === 'not') return !this.matches(row, raw, value);
    const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
    if (slot) {
      const slotRow = this.sight.slotRow(slot, raw);
      return slotRow !== undefined && this.matches(slot, slotRow, value);
    }
    for (const field of row.fields.values()) {
      if (field.kind === 'toOne' && field.inputName === name) {
        return this.#reference(field.target, raw[field.column] as Cell, value);
      }
      if (field.kind !== 'anyOne') continue;
      const target = subjectType(field, raw);
      if (field.inputName === name) return this.#reference(target, raw[field.column] as Cell, value);
      if (`${field.name}Type` === name) return this.#type(target, raw[field.column] as Cell, value);
    }
    const field = row.fields.get(name);
    switch (field?.kind) {
      case 'attribute':
        return this.#attribute(row, field, raw, value);
      case 'toOne': {
        const target = this.sight.target(field, raw);
        return target !== null && this.matches(target.entity, target.row, value);
      }
      case 'hasOne': {
        const only = this.sight.only(row as EntityModel, raw, field);
        return only !== undefined && this.matches(field.target, only, value);
      }
      case 'toMany':
        return this.#toMany(row as EntityModel, raw, field, value);
      default:
        throw new Error(`The evaluator knows no filter ${row.name}.${name}`);
    }
  }

  #toMany(entity: EntityModel, raw: RawRow, field: ToManyModel, input: Input): boolean {
    const children = this.sight.children(entity, raw, field);
    const matches = (where: unknown) => (child: RawRow) => this.matches(field.target, child, where);
    return given(input).every(([quantifier, value]) => {
      if (quantifier === 'some') return children.some(matches(value));
      if (quantifier === 'every') return children.every(matches(value));
      if (quantifier === 'none') return !children.some(matches(value));
      return this.comparisons('number', children.length, value as Input);
    });
  }

  /** The id of a record that is not there for the caller is not told, deleted ones excepted. */
  #known(entity: EntityModel | undefined, key: Cell): boolean {
    const row = entity && this.sight.data.row(entity, key);
    return row !== undefined && this.sight.isOpen(entity as EntityModel, row);
  }

  #reference(entity: EntityModel | undefined, key: Cell, input: Input): boolean {
    const id = entity && this.#known(entity, key) ? toGlobalId(entity, String(key)) : null;
    return this.#oneOf(id, input);
  }

  #type(entity: EntityModel | undefined, key: Cell, input: Input): boolean {
    return this.#oneOf(entity && this.#known(entity, key) ? entity.name : null, input);
  }

  #oneOf(found: string | null, input: Input): boolean {
    return Object.entries(input).every(([operator, value]) => {
      if (value === undefined) return true;
      if (value === null) throw new Refused(`${operator} is null`);
      if (operator === 'isNull') return (found === null) === value;
      const among = ([value].flat() as unknown[]).includes(found);
      return operator === 'eq' || operator === 'in' ? among : !among;
    });
  }

  #attribute(row: RowModel, field: AttributeModel, raw: RawRow, input: Input): boolean {
    const stored = raw[field.column] ?? null;
    if (field.list) return this.#list(stored as readonly string[] | null, input);
    const { currency, mode, relative, ...operators } = input;
    const folds = (mode === 'INSENSITIVE' || field.format === 'email') && kindOf(field) === 'text';
    const value = field.type === 'id' ? toGlobalId(row as EntityModel, String(stored)) : stored;
    if (!this.#scalar(field, value, operators, folds)) return false;
    if (relative === null) throw new Refused('relative is null');
    if (relative !== undefined && !this.#isWithin(stored, relative as Input)) return false;
    if (currency === undefined) return true;
    if (currency === null) throw new Refused('currency is null');
    const code: AttributeModel = { ...field, type: 'string', column: field.currencyColumn ?? '' };
    return this.#attribute(row, code, raw, currency as Input);
  }

  #scalar(field: AttributeModel, stored: Cell, operators: Input, folds: boolean): boolean {
    const fold = (value: unknown): unknown => (folds && typeof value === 'string' ? value.toLowerCase() : value);
    return Object.entries(operators).every(([operator, value]) => {
      if (value === undefined) return true;
      if (value === null) throw new Refused(`${operator} is null`);
      if (operator === 'isNull') return (stored === null) === value;
      return this.#compares(kindOf(field), operator, fold(stored) as Cell, [value].flat().map(fold));
    });
  }

  #compares(kind: ReturnType<typeof kindOf>, operator: string, stored: Cell, values: readonly unknown[]): boolean {
    const is = (test: (order: number) => boolean, value: unknown = values[0]): boolean =>
      stored !== null && test(compareValues(kind, stored, value));
    const text = String(stored);
    const word = String(values[0]);
    switch (operator) {
      case 'eq':
      case 'in':
        return values.some((value) => is((order) => order === 0, value));
      case 'ne':
      case 'notIn':
        return !values.some((value) => is((order) => order === 0, value));
      case 'gt':
        return is((order) => order > 0);
      case 'gte':
        return is((order) => order >= 0);
      case 'lt':
        return is((order) => order < 0);
      case 'lte':
        return is((order) => order <= 0);
      case 'between':
        return is((order) => order >= 0) && is((order) => order <= 0, values[1]);
      case 'contains':
        return stored !== null && text.includes(word);
      case 'startsWith':
        return stored !== null && text.startsWith(word);
      case 'endsWith':
        return stored !== null && text.endsWith(word);
      case 'matches':
        return stored !== null && hasTerms(text, word);
      case 'like':
        return stored !== null && isLike([...text], [...word]);
      default:
        throw new Error(`The evaluator knows no operator ${operator}`);
    }
  }

  /** Comparisons of a figure of a group, or of a number of records; nothing compares with nothing. */
  comparisons(kind: ReturnType<typeof kindOf>, figure: Cell, input: Input): boolean {
    return given(input).every(([operator, value]) => {
      if (figure === null) return false;
      return this.#compares(kind, operator, figure, [value].flat());
    });
  }

  #list(stored: readonly string[] | null, input: Input): boolean {
    return Object.entries(input).every(([operator, value]) => {
      if (value === undefined) return true;
      if (value === null) throw new Refused(`${operator} is null`);
      const values = [value].flat();
      const has = (one: unknown): boolean => stored !== null && stored.includes(String(one));
      if (operator === 'isNull') return (stored === null) === value;
      if (operator === 'isEmpty') return (stored === null || stored.length === 0) === value;
      return operator === 'hasAny' ? values.some(has) : stored !== null && values.every(has);
    });
  }

  #isWithin(stored: Cell, relative: Input): boolean {
    if (typeof stored !== 'string') return false;
    const zone = zoneOf(this.sight.caller.principal, relative['timeZone']);
    const [from, to] = relativeDays(this.now, relative as { unit: Unit }, zone);
    if (stored.length === 10) return stored >= (from.toISODate() ?? '') && stored < (to.toISODate() ?? '');
    const at = new Date(stored).getTime();
    return at >= midnight(from, zone) && at < midnight(to, zone);
  }
}

/** Runs of Chinese characters, and words. */
const units = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isRun = /^\p{Script=Han}/u;

/** All runs of Chinese characters of `terms` are in the text, and all words, which here are numbers. */
function hasTerms(text: string, terms: string): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = new Set(folded.match(units) ?? []);
  return (terms.match(units) ?? []).every((term) => (isRun.test(term) ? folded.includes(term) : words.has(term)));
}

/** `%` is any text, `_` any character, and a backslash makes the next one mean itself. */
function isLike(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '%') return isLike(text, rest) || (text.length > 0 && isLike(text.slice(1), pattern));
  if (text.length === 0) return false;
  if (first === '_') return isLike(text.slice(1), rest);
  const [literal, ...after] = first === '\\' ? rest : pattern;
  return text[0] === literal && isLike(text.slice(1), after);
}
