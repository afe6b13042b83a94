import { Deferred, derive } from '../../database/index.ts';
import {
  parseGlobalId,
  type AttributeModel,
  type CrmModel,
  type EntityModel,
  type SlotModel,
} from '../../model/index.ts';
import type { BadInput, WhereInput } from '../../sdk/index.ts';
import { columnType } from '../print/column-type.ts';
import type { ColumnRef, Comparison, Condition, DateUnit, TextMatch } from '../plan/read-plan.ts';
import { zoneOrOwn } from '../plan/time-zone.ts';
import { planMatches, planPinyin } from './plan-text-operators.ts';
import { badInput } from '../plan/read-input.ts';

const comparisonNames = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte']);
const matchNames = new Set(['contains', 'startsWith', 'endsWith', 'like']);
const maximumListLength = 1000;
/** PostgreSQL's calendar begins in 4713 BC. */
const farthestYears = 2000;

/** Turns the operators of one attribute (`{ gte: 3, lt: 9 }`) into a condition. */
export function planOperators(
  attribute: AttributeModel,
  input: WhereInput,
  row: EntityModel | SlotModel | undefined,
  model: CrmModel,
  path: readonly string[],
): Condition {
  const column: ColumnRef = { column: attribute.column, formula: attribute.formula, cast: columnType(attribute) };
  const insensitive = input['mode'] === 'INSENSITIVE' || attribute.format === 'email';
  const parts: Condition[] = [];
  for (const [operator, value] of Object.entries(input)) {
    if (value === undefined || operator === 'mode') continue;
    const here = [...path, operator];
    if (value === null) throw nullOperand(operator, here);
    if (attribute.list && operator !== 'isNull') {
      parts.push(listCondition(column, operator, value, here));
      continue;
    }
    if (operator === 'currency' && attribute.currencyColumn) {
      const currency: AttributeModel = { ...attribute, type: 'string', column: attribute.currencyColumn };
      parts.push(planOperators(currency, value as WhereInput, undefined, model, here));
      continue;
    }
    if (operator === 'matches') {
      parts.push(planMatches(column, value, here));
      continue;
    }
    if (input['mode'] === 'PINYIN' && operator !== 'isNull') {
      parts.push(planPinyin(attribute, row, operator, value, { column, model, path: here }));
      continue;
    }
    const convert = (one: unknown): unknown =>
      bindable(attribute, one, row?.kind === 'entity' ? row : undefined, model, here);
    const folds = insensitive && column.cast === 'text';
    parts.push(scalarCondition(column, operator, value, folds, convert, here));
  }
  return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
}

/** Nothing is compared with null: left out, the term would find everything. */
export function nullOperand(operator: string, path: readonly string[]): BadInput {
  return operator === 'isNull'
    ? badInput(path, 'isNull 应为 true 或 false', 'isNull must be true or false')
    : badInput(path, `${operator} 不能为 null,请用 isNull`, `${operator} must not be null: use isNull`);
}

function scalarCondition(
  column: ColumnRef,
  operator: string,
  value: unknown,
  insensitive: boolean,
  convert: (value: unknown) => unknown,
  path: readonly string[],
): Condition {
  if (operator === 'isNull') return { kind: 'isNull', column, isNull: value === true };
  if (comparisonNames.has(operator)) {
    return { kind: 'compare', column, operator: operator as Comparison, value: derive(value, convert), insensitive };
  }
  if (operator === 'in' || operator === 'notIn') {
    const convertAll = (list: unknown): unknown[] =>
      listOf(list, path)
        .map(convert)
        .map((one) => (insensitive && typeof one === 'string' ? one.toLowerCase() : one));
    return { kind: 'in', column, values: derive(value, convertAll), negated: operator === 'notIn', insensitive };
  }
  if (operator === 'between') {
    const end = (index: 0 | 1) => derive(value, (pair) => convert(pairOf(pair, path)[index]));
    return {
      kind: 'and',
      parts: [
        { kind: 'compare', column, operator: 'gte', value: end(0), insensitive },
        { kind: 'compare', column, operator: 'lte', value: end(1), insensitive },
      ],
    };
  }
  if (matchNames.has(operator)) {
    const pattern = derive(value, (text) => patternOf(operator as TextMatch, checkText(text, path), path));
    return { kind: 'match', column, pattern, insensitive };
  }
  if (operator === 'relative') return relativeCondition(column, value, path);
  throw badInput(path, `没有运算符 ${operator}`, `there is no operator ${operator}`);
}

function listCondition(column: ColumnRef, operator: string, value: unknown, path: readonly string[]): Condition {
  switch (operator) {
    case 'has':
      return { kind: 'list', column, operator: 'hasAll', values: derive(value, (text) => [checkText(text, path)]) };
    case 'hasAny':
    case 'hasAll':
      return { kind: 'list', column, operator, values: derive(value, (list) => textsOf(list, path)) };
    case 'isEmpty':
      return { kind: 'emptyList', column, isEmpty: value === true };
    default:
      throw badInput(path, `没有运算符 ${operator}`, `there is no operator ${operator}`);
  }
}

function relativeCondition(column: ColumnRef, value: unknown, path: readonly string[]): Condition {
  const { last, next, unit, timeZone } = value as {
    last?: unknown;
    next?: unknown;
    unit: DateUnit;
    timeZone?: unknown;
  };
  const count = last ?? next;
  if (count === undefined || count === null || (last != null && next != null)) {
    throw badInput(path, 'relative 需要 last 或 next 之一', 'relative needs either last or next');
  }
  const zone = zoneOrOwn(timeZone, [...path, 'timeZone']);
  const units = derive(count, (number) => unitsOf(number, unit, path));
  return { kind: 'relative', column, last: last != null, count: units, unit, timeZone: zone };
}

function unitsOf(count: unknown, unit: DateUnit, path: readonly string[]): number {
  const most = unit === 'YEAR' ? farthestYears : 10_000;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw badInput(path, `relative 的数量应为 1 到 ${most}`, `the number in relative must be 1 to ${most}`);
}

function pairOf(value: unknown, path: readonly string[]): readonly [unknown, unknown] {
  const [from, to, ...more] = listOf(value, path);
  if (from !== undefined && to !== undefined && more.length === 0) return [from, to];
  throw badInput(path, 'between 需要两个值', 'between needs two values');
}

function textsOf(value: unknown, path: readonly string[]): string[] {
  return listOf(value, path).map((one) => checkText(one, path));
}

/** Client text in a pattern stands for itself; only `like` itself brings wildcards (% and _). */
function patternOf(match: TextMatch, value: string, path: readonly string[]): string {
  if (match === 'like') {
    if (!/(^|[^\\])(\\\\)*\\$/.test(value)) return value;
    throw badInput(path, 'like 不能以单个反斜杠结尾', 'like must not end with a single backslash');
  }
  const literal = value.replace(/[\\%_]/g, '\\$&');
  if (match === 'contains') return `%${literal}%`;
  return match === 'startsWith' ? `${literal}%` : `%${literal}`;
}

function listOf(value: unknown, path: readonly string[]): readonly unknown[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.length > maximumListLength) {
    throw badInput(
      path,
      `列表有 ${list.length} 个值,最多允许 ${maximumListLength} 个`,
      `the list has ${list.length} values, at most ${maximumListLength} are allowed`,
    );
  }
  if (list.includes(null))
    throw badInput(path, '列表中不能有 null,请用 isNull', 'a list must not hold null: use isNull');
  return list;
}

/** Text that PostgreSQL can hold. NUL and lone surrogates are input errors, not protocol errors. */
export function checkText(value: unknown, path: readonly string[]): string {
  if (typeof value !== 'string') throw badInput(path, '应为文本', 'expected a text');
  if (value.includes('\u0000') || !value.isWellFormed()) {
    throw badInput(path, '文本含有不允许的字符(NUL 或单个代理项)', 'the text holds a NUL or a lone surrogate');
  }
  return value;
}

/** The value as it is bound: ids without their coat, dates as text. */
function bindable(
  attribute: AttributeModel,
  value: unknown,
  entity: EntityModel | undefined,
  model: CrmModel,
  path: readonly string[],
): unknown {
  if (attribute.type === 'id') return entity ? uuidOf(value, entity, model, path) : value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? checkText(value, path) : value;
}

/** The uuid inside an opaque id of exactly this entity. */
export function uuidOf(value: unknown, entity: EntityModel, model: CrmModel, path: readonly string[]): string {
  const parsed = typeof value === 'string' ? parseGlobalId(model, value) : null;
  if (parsed?.entity === entity) return parsed.uuid;
  throw badInput(path, `不是${entity.label.zh}的编号`, `not the id of a record of type ${entity.name}`);
}

/** Comparisons of whole numbers: `{ gte: 2 }` as in `count`. */
export function comparisonsOf(input: WhereInput, path: readonly string[]): { operator: Comparison; value: unknown }[] {
  return Object.entries(input)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([operator, value]): { operator: Comparison; value: unknown }[] => {
      if (operator === 'between') {
        const end = (index: 0 | 1) => derive(value, (pair) => twoNumbers(pair, [...path, operator])[index]);
        return [
          { operator: 'gte' as const, value: end(0) },
          { operator: 'lte' as const, value: end(1) },
        ];
      }
      if (!comparisonNames.has(operator) || (typeof value !== 'number' && !(value instanceof Deferred))) {
        throw badInput([...path, operator], `没有运算符 ${operator}`, `count has no operator ${operator}`);
      }
      return [{ operator: operator as Comparison, value }];
    });
}

function twoNumbers(value: unknown, path: readonly string[]): [number, number] {
  const [from, to, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof from === 'number' && typeof to === 'number' && more.length === 0) return [from, to];
  throw badInput(path, 'between 需要两个值', 'between needs two values');
}
