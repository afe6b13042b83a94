import { isKeptSince, quoteIdentifier } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { Statement } from './statement.ts';

/** A table that holds some of the rows of a list. */
export interface RowSource {
  readonly table: string;
  /** What is selected of a row: `*`, or the columns that the tables of one list share. */
  columns(alias: string): string;
  /** Conditions that let through the rows which exist for the caller. */
  conditions(alias: string): string[];
}

/** Rows of one entity, and as of when. */
export interface RowsPlan {
  readonly entity: EntityModel;
  /** The caller's where speaks about `deletedAt` itself. */
  readonly withDeleted: boolean;
  /** An instant as text; null: as they are. */
  readonly asOf: unknown;
}

/**
 * Where the rows of a list come from: the entity's table. As of an instant those of its rows that have not changed
 * since, and the rows that were replaced after it and held then: nothing is replayed, and what changed little costs
 * little more than the present.
 *
 * Access is by today's rights: who may read a record as it is may read how it was, whoever owned it then, and nobody
 * else may. To be deleted is no matter of rights: a record that lived then is part of that day although it was deleted
 * later, one that was deleted then is not. What a purge removed has no past; before what `guanxi history prune` left
 * there is nothing.
 * @param impliedVia the relation over which a visible parent was reached
 */
export function rowSources(plan: RowsPlan, statement: Statement, impliedVia?: string): RowSource[] {
  const { entity, withDeleted, asOf } = plan;
  if (asOf === null || entity.versionTable === null) {
    const options = { withDeleted, ...(impliedVia === undefined ? {} : { impliedVia }) };
    const conditions = (alias: string): string[] => [statement.visible(entity, alias, options)];
    return [{ table: entity.table, columns: (alias) => `${alias}.*`, conditions }];
  }
  const at = statement.params.add(asOf, 'timestamptz');
  const kept = isKeptSince(entity.versionTable, at);
  const living = (alias: string): string[] => (withDeleted ? [] : livedThen(entity, alias, at, statement));
  const columns = (alias: string): string => namedColumns(entity, alias);
  return [
    {
      ...{ table: entity.table, columns },
      conditions: (alias) => [kept, since(alias, at), open(entity, alias, statement), ...living(alias)],
    },
    {
      ...{ table: entity.versionTable, columns },
      conditions: (alias) => [kept, ...heldThen(entity, alias, at, statement), ...living(alias)],
    },
  ];
}

/** Conditions on replaced rows: which of them held at an instant, and are open to the caller. `at`: a placeholder. */
export function heldThen(entity: EntityModel, alias: string, at: string, statement: Statement): string[] {
  return [during(alias, at), openToday(entity, alias, statement)];
}

const since = (alias: string, at: string): string => `${alias}.updated_at <= ${at}`;
const during = (alias: string, at: string): string => `${alias}.valid_to > ${at} and ${alias}.valid_from <= ${at}`;

/** The row is open to the caller, deleted or not. */
export function open(entity: EntityModel, alias: string, statement: Statement): string {
  return statement.visible(entity, alias, { withDeleted: true });
}

/** A row of the past is open to whoever the record's row of today is open to. */
export function openToday(entity: EntityModel, alias: string, statement: Statement): string {
  const today = statement.nextAlias();
  const condition = open(entity, today, statement);
  if (condition === '(true)') return condition;
  const row = `${quoteIdentifier(entity.table)} ${today}`;
  return `exists (select 1 from ${row} where ${today}.id = ${alias}.id and ${condition})`;
}

/** Neither the record was deleted then nor, where it only exists within another one, that other one. */
function livedThen(entity: EntityModel, alias: string, at: string, statement: Statement): string[] {
  const conditions = entity.fields.has('deletedAt') ? [`${alias}.deleted_at is null`] : [];
  const { access, fields } = entity;
  const parent = typeof access === 'object' && 'via' in access ? fields.get(access.via) : undefined;
  if (parent?.kind !== 'toOne') return conditions;
  const { target, column } = parent;
  const lives = (table: string, time: (outer: string) => string[]): string => {
    const outer = statement.nextAlias();
    const parts = [
      `${outer}.id = ${alias}.${quoteIdentifier(column)}`,
      ...time(outer),
      ...livedThen(target, outer, at, statement),
    ];
    return `exists (select 1 from ${quoteIdentifier(table)} ${outer} where ${parts.join(' and ')})`;
  };
  const { versionTable } = target;
  const alive =
    versionTable === null
      ? lives(target.table, () => [])
      : `(${lives(target.table, (outer) => [since(outer, at)])} or ${lives(versionTable, (outer) => [during(outer, at)])})`;
  return [...conditions, alive];
}

/** The columns that the table of an entity and that of its replaced rows share, one by one. */
export function namedColumns(entity: EntityModel, alias: string): string {
  return columnsOf(entity)
    .map((column) => `${alias}.${quoteIdentifier(column)}`)
    .join(', ');
}

const known = new WeakMap<EntityModel, readonly string[]>();

function columnsOf(entity: EntityModel): readonly string[] {
  let columns = known.get(entity);
  if (!columns) {
    columns = [...entity.fields.values()].flatMap((field) => {
      if (field.kind === 'anyOne') return [field.typeColumn, field.column];
      if (field.kind === 'toOne') return [field.column];
      if (field.kind !== 'attribute' || field.formula) return [];
      return field.currencyColumn === undefined ? [field.column] : [field.column, field.currencyColumn];
    });
    known.set(entity, columns);
  }
  return columns;
}
