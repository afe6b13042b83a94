import { quoteIdentifier, quoteLiteral } from '../../database/index.ts';
import type { EntityModel, SlotModel } from '../../model/index.ts';
import { printText } from './print-text-condition.ts';
import { columnText } from '../print/column-text.ts';
import { inverseCondition } from '../print/print-object.ts';
import type { ColumnRef, Comparison, Condition } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

/** The row that a condition speaks about. `entity` is undefined inside a slot. */
interface RowPlace {
  readonly alias: string;
  readonly entity: EntityModel | undefined;
  /** Slots of the row that are joined already, by their aliases. */
  readonly slots?: ReadonlyMap<SlotModel, string>;
}

const comparisons: Record<Comparison, string> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** Prints a filter; whatever a client sent becomes a bound parameter. */
export function printCondition(condition: Condition, row: RowPlace, statement: Statement): string {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      if (condition.parts.length === 0) return condition.kind === 'and' ? '(true)' : '(false)';
      return `(${condition.parts.map((part) => printCondition(part, row, statement)).join(` ${condition.kind} `)})`;
    }
    case 'not':
      // `is not true`: rows where the inner condition is unknown (null) do not match it, so they match its negation.
      return `(${printCondition(condition.part, row, statement)} is not true)`;
    case 'compare': {
      const column = columnIn(condition.column, row, condition.insensitive);
      const value = lowered(statement.params.add(condition.value, condition.column.cast), condition.insensitive);
      // A null is different from every value: `ne` finds it.
      if (condition.operator === 'ne') return `(${column} is distinct from ${value})`;
      return `(${column} ${comparisons[condition.operator]} ${value})`;
    }
    case 'in': {
      const column = columnIn(condition.column, row, condition.insensitive);
      const found = `(${column} = any(${statement.params.add(condition.values, `${condition.column.cast}[]`)}))`;
      return condition.negated ? `(${found} is not true)` : found;
    }
    case 'isNull':
      return `(${columnIn(condition.column, row, false)} is ${condition.isNull ? '' : 'not '}null)`;
    case 'match': {
      const column = columnIn(condition.column, row, false);
      const operator = condition.insensitive ? 'ilike' : 'like';
      return `(${column} ${operator} ${statement.params.add(condition.pattern, 'text')})`;
    }
    case 'fullText':
    case 'pinyin':
      return printText(condition, row.alias, statement);
    case 'list': {
      const column = columnIn(condition.column, row, false);
      const values = statement.params.add(condition.values, 'text[]');
      return `(${column} ${condition.operator === 'hasAny' ? '&&' : '@>'} ${values})`;
    }
    case 'emptyList': {
      const count = `coalesce(cardinality(${columnIn(condition.column, row, false)}),0)`;
      return `(${count} ${condition.isEmpty ? '=' : '>'} 0)`;
    }
    case 'relative':
      return printRelative(condition, row, statement);
    default:
      return printRelation(condition, row, statement);
  }
}

function printRelation(
  condition: Extract<Condition, { kind: 'toOne' | 'slot' | 'toMany' | 'count' | 'reference' }>,
  row: RowPlace,
  statement: Statement,
): string {
  if (condition.kind === 'reference') return printReference(condition, row, statement);
  const joined = condition.kind === 'slot' ? row.slots?.get(condition.slot) : undefined;
  if (condition.kind === 'slot' && joined) {
    return printCondition(condition.condition, { alias: joined, entity: undefined }, statement);
  }
  const alias = statement.nextAlias();
  if (condition.kind === 'slot') {
    const inner = printCondition(condition.condition, { alias, entity: undefined }, statement);
    const table = quoteIdentifier(condition.slot.table);
    return `(exists (select 1 from ${table} ${alias} where ${alias}.record_id = ${row.alias}.id and ${inner}))`;
  }
  const { target } = condition.field;
  const table = quoteIdentifier(target.table);
  if (condition.kind === 'toOne') {
    const on = `${alias}.id = ${row.alias}.${quoteIdentifier(condition.field.column)}`;
    const inner = printCondition(condition.condition, { alias, entity: target }, statement);
    return `(exists (select 1 from ${table} ${alias} where ${on} and ${statement.visible(target, alias)} and ${inner}))`;
  }
  const on = inverseCondition(condition.field.inverse, alias, row.alias, row.entity);
  // The row itself passed the gate in this statement: what exists only within it need not ask again.
  const visible = statement.visible(target, alias, { impliedVia: condition.field.inverse.name });
  const from = `from ${table} ${alias} where ${on} and ${visible}`;
  if (condition.kind === 'count') {
    const count = `(select count(*) ${from})`;
    const parts = condition.comparisons.map(
      ({ operator, value }) => `${count} ${comparisons[operator]} ${statement.params.add(value, 'bigint')}`,
    );
    return parts.length > 0 ? `(${parts.join(' and ')})` : '(true)';
  }
  const inner = printCondition(condition.condition, { alias, entity: target }, statement);
  switch (condition.quantifier) {
    case 'some':
      return `(exists (select 1 ${from} and ${inner}))`;
    case 'none':
      return `(not exists (select 1 ${from} and ${inner}))`;
    case 'every':
      return `(not exists (select 1 ${from} and ${inner} is not true))`;
  }
}

/** A reference to a record that does not exist for the caller looks like none: its id and type are not told either. */
function printReference(
  { field, found, negated, targets }: Condition & { kind: 'reference' },
  row: RowPlace,
  statement: Statement,
): string {
  // Ids say of which entities they are: nobody need ask about the others.
  const asked = field.kind === 'anyOne' && targets ? { ...field, targets } : field;
  const exists = statement.refers(asked, row.alias, row.entity);
  if (exists === '(true)') return printCondition(negated ?? found, row, statement);
  const both = `(${printCondition(found, row, statement)} and ${exists})`;
  return negated ? `(${both} is not true)` : both;
}

function columnIn(column: ColumnRef, row: RowPlace, insensitive: boolean): string {
  const text = columnText(column, row.alias);
  return insensitive ? `lower(${text})` : text;
}

function lowered(text: string, insensitive: boolean): string {
  return insensitive ? `lower(${text})` : text;
}

/** Whole units including the present one: `last: 1, unit: MONTH` is this month so far. */
function printRelative(condition: Condition & { kind: 'relative' }, row: RowPlace, statement: Statement): string {
  const unit = quoteLiteral(condition.unit.toLowerCase());
  const zone = statement.params.add(condition.timeZone, 'text');
  const count = statement.params.add(condition.count, 'int');
  const step = condition.unit === 'QUARTER' ? `interval '3 months'` : `interval '1 ${condition.unit.toLowerCase()}'`;
  const thisStart = `date_trunc(${unit}, now() at time zone ${zone})`;
  const from = condition.last ? `${thisStart} - (${count} - 1) * ${step}` : thisStart;
  const to = condition.last ? `${thisStart} + ${step}` : `${thisStart} + ${count} * ${step}`;
  const column = columnIn(condition.column, row, false);
  if (condition.column.cast === 'date') return `(${column} >= (${from})::date and ${column} < (${to})::date)`;
  return `(${column} >= (${from}) at time zone ${zone} and ${column} < (${to}) at time zone ${zone})`;
}
