import { rowPredicate, type PredicateOptions } from '../../access/index.ts';
import { quoteIdentifier, quoteLiteral, SqlParameters, type SelectCondition } from '../../database/index.ts';
import type { AnyOneModel, AttributeModel, EntityAction, EntityModel, RowModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { StoredField } from '../input/field-value.ts';

/** Alias of the one table of every load in this room. */
export const rowAlias = 'e';

/** The rows that the principal may do `action` to; null where that is all of them. */
export function permitted(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal | null,
  options: PredicateOptions = {},
): SelectCondition | null {
  const params = new SqlParameters();
  const text = rowPredicate(entity, action, principal, rowAlias, params, options);
  return text === '(true)' ? null : { text, values: params.values };
}

/**
 * Rows whose column has one of the values: one bound parameter however many there are. A single one is no list: of a
 * list whose length it does not know PostgreSQL expects ten, and plans the prepared statement anew in every run.
 */
export function columnIn(column: string, values: readonly unknown[], cast: string): SelectCondition {
  const params = new SqlParameters();
  const found = values.length === 1 ? params.add(values[0], cast) : `any(${params.add(values, `${cast}[]`)})`;
  const text = `${quoteIdentifier(rowAlias)}.${quoteIdentifier(column)} = ${found}`;
  return { text, values: params.values };
}

const casts: Partial<Record<AttributeModel['type'], string>> = {
  ...{ id: 'uuid', int: 'int', decimal: 'numeric', money: 'numeric' },
  ...{ boolean: 'boolean', date: 'date', dateTime: 'timestamptz' },
};

/** Rows whose field has one of the values. */
export function fieldIn(field: StoredField, values: readonly unknown[]): SelectCondition {
  return columnIn(field.column, values, field.kind === 'attribute' ? (casts[field.type] ?? 'text') : 'uuid');
}

/** Rows with one of the keys. */
export function keyIn(row: RowModel, ids: readonly string[]): SelectCondition {
  return columnIn(row.keyColumn, ids, 'uuid');
}

/** Rows that are not deleted, and whose parent is not, where they exist only within another record. */
export function living(row: EntityModel): SelectCondition | null {
  const conditions = livingUnder(row, rowAlias);
  return conditions.length > 0 ? { text: conditions.join(' and '), values: [] } : null;
}

/** Rows that are deleted themselves. */
export function deleted(row: EntityModel): SelectCondition | null {
  const column = deletedColumn(row, rowAlias);
  return column === null ? null : { text: `${column} is not null`, values: [] };
}

function livingUnder(row: EntityModel, alias: string): string[] {
  const column = deletedColumn(row, alias);
  const conditions = column === null ? [] : [`${column} is null`];
  const { access } = row;
  const parent = typeof access === 'object' && 'via' in access ? row.fields.get(access.via) : undefined;
  if (parent?.kind === 'anyOne') return [...conditions, livingSubject(parent, alias)];
  if (parent?.kind !== 'toOne') return conditions;
  const inner = `${alias}_${parent.name}`;
  const above = livingUnder(parent.target, inner);
  if (above.length === 0) return conditions;
  const key = `${quoteIdentifier(inner)}.${quoteIdentifier(parent.target.keyColumn)}`;
  const reference = `${quoteIdentifier(alias)}.${quoteIdentifier(parent.column)}`;
  const table = `${quoteIdentifier(parent.target.table)} ${quoteIdentifier(inner)}`;
  return [...conditions, `exists (select from ${table} where ${key} = ${reference} and ${above.join(' and ')})`];
}

/** Its subject, of whatever entity, is there and not deleted. */
function livingSubject(subject: AnyOneModel, alias: string): string {
  const column = (name: string): string => `${quoteIdentifier(alias)}.${quoteIdentifier(name)}`;
  const inner = `${alias}_${subject.name}`;
  const cases = subject.targets.map((target) => {
    const key = `${quoteIdentifier(inner)}.${quoteIdentifier(target.keyColumn)} = ${column(subject.column)}`;
    const conditions = [key, ...livingUnder(target, inner)].join(' and ');
    const table = `${quoteIdentifier(target.table)} ${quoteIdentifier(inner)}`;
    return `when ${quoteLiteral(target.code)} then exists (select from ${table} where ${conditions})`;
  });
  return cases.length === 0 ? 'false' : `(case ${column(subject.typeColumn)} ${cases.join(' ')} else false end)`;
}

function deletedColumn(row: EntityModel, alias: string): string | null {
  const field = row.fields.get('deletedAt');
  return field?.kind === 'attribute' ? `${quoteIdentifier(alias)}.${quoteIdentifier(field.column)}` : null;
}
