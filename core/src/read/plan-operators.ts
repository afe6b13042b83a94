import { parseGlobalId, type AttributeModel, type CrmModel, type EntityModel } from '../model/index.ts';
import type { WhereInput } from '../sdk/index.ts';
import { columnType } from './column-type.ts';
import type { ColumnRef, Comparison, Condition, DateUnit, TextMatch } from './read-plan.ts';
import { checkTimeZone } from './time-zone.ts';
import { badInput } from './read-input.ts';

const comparisonNames = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte']);
const matchNames = new Set(['contains', 'startsWith', 'endsWith', 'like']);
const maximumListLength = 1000;
/** PostgreSQL's calendar begins in 4713 BC. */
const farthestYears = 2000;

/** Turns the operators of one attribute (`{ gte: 3, lt: 9 }`) into a condition. */
export function planOperators(
  attribute: AttributeModel,
  input: WhereInput,
  entity: EntityModel | undefined,
  model: CrmModel,
  path: readonly string[],
): Condition {
  const column: ColumnRef = { column: attribute.column, cast: columnType(attribute) };
  const insensitive = input['mode'] === 'INSENSITIVE' || attribute.format === 'email';
  const parts: Condition[] = [];
  for (const [operator, value] of Object.entries(input)) {
    if (value === undefined || operator === 'mode') continue;
    const here = [...path, operator];
    if (attribute.list && operator !== 'isNull') {
      parts.push(listCondition(column, operator, value, here));
      continue;
    }
    if (operator === 'currency' && attribute.currencyColumn) {
      const currency: AttributeModel = { ...attribute, type: 'string', column: attribute.currencyColumn };
      parts.push(planOperators(currency, value as WhereInput, entity, model, here));
      continue;
    }
    const convert = (one: unknown): unknown => bindable(attribute, one, entity, model, here);
    parts.push(scalarCondition(column, operator, value, insensitive && column.cast === 'text', convert, here));
  }
  return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
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
  if (value === null) {
    throw badInput(path, `${operator} 不能为 null,请用 isNull`, `${operator} must not be null: use isNull`);
  }
  if (comparisonNames.has(operator)) {
    return { kind: 'compare', column, operator: operator as Comparison, value: convert(value), insensitive };
  }
  if (operator === 'in' || operator === 'notIn') {
    return { kind: 'in', column, values: listOf(value, path).map(convert), negated: operator === 'notIn', insensitive };
  }
  if (operator === 'between') {
    const [from, to] = listOf(value, path);
    if (from === undefined || to === undefined || listOf(value, path).length !== 2) {
      throw badInput(path, 'between 需要两个值', 'between needs two values');
    }
    return {
      kind: 'and',
      parts: [
        { kind: 'compare', column, operator: 'gte', value: convert(from), insensitive },
        { kind: 'compare', column, operator: 'lte', value: convert(to), insensitive },
      ],
    };
  }
  if (matchNames.has(operator)) {
    const text = checkText(value, path);
    if (operator === 'like' && /(^|[^\\])(\\\\)*\\$/.test(text)) {
      throw badInput(path, 'like 不能以单个反斜杠结尾', 'like must not end with a single backslash');
    }
    return { kind: 'match', column, match: operator as TextMatch, value: text, insensitive };
  }
  if (operator === 'relative') return relativeCondition(column, value, path);
  throw badInput(path, `没有运算符 ${operator}`, `there is no operator ${operator}`);
}

function listCondition(column: ColumnRef, operator: string, value: unknown, path: readonly string[]): Condition {
  switch (operator) {
    case 'has':
      return { kind: 'list', column, operator: 'hasAll', values: [checkText(value, path)] };
    case 'hasAny':
    case 'hasAll':
      return { kind: 'list', column, operator, values: listOf(value, path).map((one) => checkText(one, path)) };
    case 'isEmpty':
      return { kind: 'emptyList', column, isEmpty: value === true };
    default:
      throw badInput(path, `没有运算符 ${operator}`, `there is no operator ${operator}`);
  }
}

function relativeCondition(column: ColumnRef, value: unknown, path: readonly string[]): Condition {
  const { last, next, unit, timeZone } = value as { last?: number; next?: number; unit: DateUnit; timeZone?: string };
  const count = last ?? next;
  if (count === undefined || (last !== undefined && next !== undefined && last !== null && next !== null)) {
    throw badInput(path, 'relative 需要 last 或 next 之一', 'relative needs either last or next');
  }
  const most = unit === 'YEAR' ? farthestYears : 10_000;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw badInput(path, `relative 的数量应为 1 到 ${most}`, `the number in relative must be 1 to ${most}`);
  }
  const zone = checkTimeZone(timeZone ?? 'UTC', [...path, 'timeZone']);
  return { kind: 'relative', column, last: last !== undefined && last !== null, count, unit, timeZone: zone };
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
export function comparisonsOf(input: WhereInput, path: readonly string[]): { operator: Comparison; value: number }[] {
  return Object.entries(input)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([operator, value]) => {
      if (operator === 'between') {
        const [from, to] = twoNumbers(value, [...path, operator]);
        return [
          { operator: 'gte' as const, value: from },
          { operator: 'lte' as const, value: to },
        ];
      }
      if (!comparisonNames.has(operator) || typeof value !== 'number') {
        throw badInput([...path, operator], `没有运算符 ${operator}`, `count has no operator ${operator}`);
      }
      return { operator: operator as Comparison, value };
    });
}

function twoNumbers(value: unknown, path: readonly string[]): [number, number] {
  const [from, to, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof from === 'number' && typeof to === 'number' && more.length === 0) return [from, to];
  throw badInput(path, 'between 需要两个值', 'between needs two values');
}
