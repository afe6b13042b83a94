import {
  allAtOnce,
  copyCreation,
  deleteRows,
  insertRows,
  RowInsert,
  SqlParameters,
  updateRows,
  type ColumnValues,
  type ExpectedVersions,
  type InsertedColumn,
} from '../../database/index.ts';
import type { ReadyStatement } from '../followers/audit.ts';
import { keepsCreation, type EntityModel, type RowModel } from '../../model/index.ts';
import type { RecordObject, StoredField } from '../input/field-value.ts';
import { insertOrder, removalOrder, type NewRecords } from './insert-order.ts';
import { columnsOf, type FieldColumn } from './row-columns.ts';
import { StaleRecord } from './row-work.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import { answered } from '../unit/answered.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { versionTableOf } from './version-table.ts';

/** A row that exists, and its fields that are written. */
export interface RowUpdate<Row extends TrackedRow = TrackedRow> {
  readonly row: Row;
  readonly fields: readonly StoredField[];
}

/** Inserts new records: one statement per entity, in the order of their foreign keys. */
export async function insertRecords(unit: UnitOfWork, records: NewRecords): Promise<void> {
  const sent = insertOrder(records).map((entities) => {
    const params = new SqlParameters();
    const inserts = entities.map((entity) => printInsert(params, entity, records.get(entity) ?? []));
    return unit.runner.rows(allAtOnce(inserts), params.values);
  });
  await answered(sent);
  for (const { record } of [...records.values()].flat()) record['version'] = 1;
}

/** The statement that inserts a few new rows, for whoever sends it together with others. */
export function insertOf(model: RowModel, rows: readonly TrackedRow[]): ReadyStatement {
  let insert = inserts.get(model);
  if (!insert) inserts.set(model, (insert = new RowInsert(model.table, [keyColumn(model), ...othersOf(model)])));
  const values = othersOf(model).map(({ column, textOf }) =>
    column === 'version' ? ['1'] : rows.map(({ record }) => textOf(record)),
  );
  return insert.statement([rows.map(({ id }) => id), ...values]);
}

const inserts = new WeakMap<RowModel, RowInsert>();

/** Inserts slots. Their records are there. */
export async function insertSlots(unit: UnitOfWork, slots: readonly TrackedRow[]): Promise<void> {
  const sent = [...Map.groupBy(slots, (row) => row.model)].flatMap(([model, rows]) => {
    const params = new SqlParameters();
    const inserted = unit.runner.rows(printInsert(params, model, rows), params.values);
    if (model.kind !== 'slot' || !keepsCreation(model)) return [inserted];
    const ids = rows.map(({ id }) => id);
    return [inserted, unit.runner.rows(`${copyCreation(model)} and record.id = any($1::uuid[])`, [ids])];
  });
  await answered(sent);
}

function printInsert(params: SqlParameters, model: RowModel, rows: readonly TrackedRow[]): string {
  const version: ColumnValues = { column: 'version', type: 'int', values: ['1'] };
  const values = othersOf(model).map((column) => (column.column === 'version' ? version : valuesOf(column, rows)));
  return insertRows(params, model.table, keyOf(model, rows), values);
}

/**
 * Updates records, one statement per entity: each column that one of them changes, where the others say what they have.
 * They are locked, and their versions go up by one.
 * @throws StaleRecord when one does not have its version any more
 */
export async function updateRecords(unit: UnitOfWork, updates: readonly RowUpdate<TrackedRecord>[]): Promise<void> {
  const sent = [...Map.groupBy(updates, ({ row }) => row.model)].map(async ([entity, group]) => {
    const versions = group.map(({ row }) => String(row.record['version']));
    const count = await update(unit, entity, group, { column: 'version', values: versions });
    if (count !== group.length) throw new StaleRecord(null, []);
    for (const { row } of group) row.record['version'] = Number(row.record['version']) + 1;
  });
  await answered(sent);
}

/** Updates slots: the locks of their records guard them. */
export async function updateSlots(unit: UnitOfWork, updates: readonly RowUpdate[]): Promise<void> {
  await answered([...Map.groupBy(updates, ({ row }) => row.model)].map(([slot, group]) => update(unit, slot, group)));
}

async function update(
  unit: UnitOfWork,
  model: RowModel,
  group: readonly RowUpdate[],
  versions?: ExpectedVersions,
): Promise<number> {
  const rows = group.map(({ row }) => row);
  const fields = new Set(group.flatMap((one) => one.fields));
  const columns = allColumns(model).filter(({ field }) => fields.has(field));
  const params = new SqlParameters();
  const values = columns.map((column) => valuesOf(column, rows));
  const text = updateRows(params, model.table, keyOf(model, rows), values, versions, versionTableOf(model));
  const [answer] = await unit.runner.rows<{ count: number }>(text, params.values);
  return answer?.count ?? 0;
}

/** Removes records for good. The database takes along, or holds on to, what refers to them. */
export async function removeRecords(unit: UnitOfWork, records: readonly TrackedRecord[]): Promise<void> {
  const groups = Map.groupBy(records, (record) => record.model);
  const sent = removalOrder(new Set(groups.keys())).map((entity) => {
    const params = new SqlParameters();
    return unit.runner.rows(deleteRows(params, entity.table, keyOf(entity, groups.get(entity) ?? [])), params.values);
  });
  await answered(sent);
}

function keyOf(model: RowModel, rows: readonly TrackedRow[]): ColumnValues {
  return { ...keyColumn(model), values: rows.map(({ id }) => id) };
}

function keyColumn({ keyColumn: column }: RowModel): InsertedColumn {
  return { column, type: 'uuid' };
}

function valuesOf({ column, type, as, textOf }: FieldColumn, rows: readonly { record: RecordObject }[]): ColumnValues {
  return { column, type, as, values: rows.map(({ record }) => textOf(record)) };
}

const flattened = new WeakMap<RowModel, readonly FieldColumn[]>();

function allColumns(model: RowModel): readonly FieldColumn[] {
  let columns = flattened.get(model);
  if (!columns) flattened.set(model, (columns = [...columnsOf(model).values()].flat()));
  return columns;
}

const others = new WeakMap<RowModel, readonly (FieldColumn & Pick<InsertedColumn, 'shared'>)[]>();

/** All columns but the key; new records have the same version. */
function othersOf(model: RowModel): readonly (FieldColumn & Pick<InsertedColumn, 'shared'>)[] {
  let columns = others.get(model);
  if (!columns) {
    const found = allColumns(model).filter(({ column }) => column !== model.keyColumn);
    others.set(model, (columns = found.map((one) => ({ ...one, shared: one.column === 'version' }))));
  }
  return columns;
}

/** The records of each entity. */
export function byEntity(records: readonly TrackedRecord[]): Map<EntityModel, TrackedRecord[]> {
  return Map.groupBy(records, (record) => record.model);
}
