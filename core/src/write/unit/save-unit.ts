import { setImmediate } from 'node:timers/promises';
import { joinInserts } from '../../database/index.ts';
import { keepsCreation } from '../../model/index.ts';
import { ValidationError, type UserError } from '../../sdk/index.ts';
import type { ReadyStatement, WrittenRecord } from '../followers/audit.ts';
import { exceedsColumn } from '../input/column-limits.ts';
import { constraintError } from '../constraint-errors.ts';
import { writeEvents } from '../followers/domain-events.ts';
import { withPath } from '../input/error-path.ts';
import { isStored, readField } from '../input/field-value.ts';
import { inputKey, inputShapeOf } from '../input/input-shape.ts';
import { insertOrder } from '../rows/insert-order.ts';
import { insertNewSlots } from '../rows/new-slots.ts';
import { Refused, StaleRecord, type RowResult } from '../rows/row-work.ts';
import type { ChangeKind, TrackedRecord, TrackedRow } from '../rows/tracked-record.ts';
import { answered } from './answered.ts';
import { followersOf, type UnitFollower } from './unit-followers.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import {
  byEntity,
  insertOf,
  insertRecords,
  insertSlots,
  removeRecords,
  updateRecords,
  updateSlots,
  type RowUpdate,
} from '../rows/write-records.ts';

const results: Record<ChangeKind, RowResult> = {
  ...{ create: 'created', update: 'updated', delete: 'deleted', restore: 'updated', purge: 'deleted' },
};

/**
 * Writes what changed, a statement per entity: version check and bump, who and when, and what follows (audit …). A
 * record without change is not written.
 * Violated constraints come out as `RefusedByConstraint`, records that moved under a hook as `StaleRecord`.
 * `look`: sends what is to be read of the written rows, behind them; called once.
 */
export async function saveUnit(unit: UnitOfWork, look: () => readonly Promise<unknown>[] = () => []): Promise<void> {
  const written: WrittenRecord[] = [];
  for (const record of unit.tracked.values()) {
    const changes = record.allChanges();
    if (record.kind === 'update' && changes.length === 0 && !record.marked) continue;
    const version = record.isNew ? 1 : Number(record.record['version']) + 1;
    written.push({ record, changes, version });
  }
  checkValues(written);
  await lockHookRecords(unit, written);
  for (const { record } of written) stamp(unit, record);
  const noted = written.filter(({ record, changes }) => record.kind !== 'update' || changes.length > 0);
  const followers = noted.length > 0 ? followersOf(unit.model) : [];
  for (const follower of followers) await follower.prepare?.(unit, noted);
  const joined = written.every(isPlainCreate) ? joinedCreates(unit, followers, noted) : null;
  if (joined) {
    await answered([joined, writeEvents(unit), ...look()]);
  } else {
    const rows = writeRows(unit, written).catch((error: unknown) => {
      throw constraintError(unit.model, error) ?? error;
    });
    await answered([rows, sendFollowing(unit, followers, noted)]);
    await answered(look());
  }
  for (const { record } of noted) noteResult(record);
}

/** Rows of which PostgreSQL gets to work on one statement while the next is put together; fewer go out at once. */
const manyRows = 100;

/**
 * Sends a few new records, their slots and all that follows from them as one statement, the most frequent write: none
 * of these inserts looks at rows of the others. Null where there are none, or too many.
 */
function joinedCreates(
  unit: UnitOfWork,
  followers: readonly UnitFollower[],
  written: readonly WrittenRecord[],
): Promise<void> | null {
  if (written.length === 0 || written.length > manyRows) return null;
  const records = written.map(({ record }) => record);
  const groups = byEntity(records);
  const slots = Map.groupBy(
    records.flatMap((record) => [...record.slots.values()]),
    ({ model }) => model,
  );
  const inserts = [
    ...insertOrder(groups).flatMap((entities) => entities.map((one) => insertOf(one, groups.get(one) ?? []))),
    ...[...slots].map(([slot, rows]) => insertOf(slot, rows)),
  ];
  const joined = joinInserts([...inserts, ...followers.flatMap((follower) => follower.statements(unit, written))]);
  if (!joined) return null;
  const tables = new Set([...groups.keys(), ...slots.keys()].map(({ table }) => table));
  return sendJoined(unit, joined, records, tables);
}

/** The statement of a slot that keeps when its record was made reads that record. */
function isPlainCreate({ record: { isNew, kind, slots } }: WrittenRecord): boolean {
  return isNew && kind === 'create' && ![...slots.keys()].some(keepsCreation);
}

async function sendJoined(
  unit: UnitOfWork,
  { text, values }: ReadyStatement,
  records: readonly TrackedRecord[],
  tables: ReadonlySet<string>,
): Promise<void> {
  try {
    await unit.runner.rows(text, values);
  } catch (error) {
    throw constraintError(unit.model, error, tables) ?? error;
  }
  for (const { record } of records) record['version'] = 1;
}

async function sendFollowing(
  unit: UnitOfWork,
  followers: readonly UnitFollower[],
  noted: readonly WrittenRecord[],
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const follower of followers) {
    if (noted.length > manyRows) await setImmediate();
    for (const { text, values } of follower.statements(unit, noted)) sent.push(unit.runner.rows(text, values));
  }
  await answered([...sent, writeEvents(unit)]);
}

/** Hooks may leave out what the table requires, or compute what it cannot hold: the row that they worked on says so. */
function checkValues(written: readonly WrittenRecord[]): void {
  const orphans: UserError[] = [];
  const report = (error: UserError, { origin }: TrackedRecord): void => {
    if (origin) origin.work.errors.push(error.at(...origin.path));
    else orphans.push(error);
  };
  const check = (row: TrackedRow, record: TrackedRecord, prefix: readonly string[]): void => {
    for (const name of inputShapeOf(row.model).required) {
      const field = row.model.fields.get(name);
      if (!field || !isStored(field) || (row.record[name] !== undefined && row.record[name] !== null)) continue;
      report(ValidationError.required(inputKey(field), field.label).at(...prefix), record);
    }
  };
  for (const { record, changes } of written) {
    for (const { name, field, after } of changes) {
      const error = exceedsColumn(field, after);
      if (error) report(withPath(error, name.split('.')), record);
    }
    if (record.kind !== 'create' && record.kind !== 'update') continue;
    check(record, record, []);
    for (const [slot, row] of record.slots) check(row, record, [slot.prefix]);
  }
  if (orphans.length > 0) throw new Refused(orphans);
  if (written.some(({ record }) => record.origin?.work.failed)) throw new Refused();
}

/** A record that a hook read without a lock and then changed: lock it now, and see whether it is still the same. */
async function lockHookRecords(unit: UnitOfWork, written: readonly WrittenRecord[]): Promise<void> {
  const open = written.map(({ record }) => record).filter((record) => !record.locked);
  for (const [entity, records] of Map.groupBy(open, (record) => record.model)) {
    const ids = records.map((record) => record.id);
    const versions = await unit.lockedVersions(entity, ids);
    if (records.some(({ id, record }) => versions.get(id) !== record['version'])) throw new StaleRecord(entity, ids);
    for (const record of records) record.locked = true;
  }
}

/** Also what makes a change in a slot bump the record's version: `updatedAt` always moves. */
function stamp(unit: UnitOfWork, { record, kind }: TrackedRecord): void {
  const by = unit.actorId;
  if (kind === 'purge') return;
  if (kind === 'create') {
    record['createdAt'] = unit.now;
    record['createdBy'] = by;
    record['updatedAt'] = unit.now;
    record['updatedBy'] = by;
    return;
  }
  const last = record['updatedAt'] instanceof Date ? record['updatedAt'].getTime() : 0;
  // Also where two changes lie within one millisecond.
  record['updatedAt'] = new Date(Math.max(unit.now.getTime(), last + 1));
  record['updatedBy'] = by;
}

/**
 * Updates come first: they may give up a value that a new record takes. Those of an entity that come to refer to new
 * records wait for them. All statements are sent, in this order, before the first is answered.
 */
async function writeRows(unit: UnitOfWork, written: readonly WrittenRecord[]): Promise<void> {
  const made = written.flatMap(({ record }) => (record.isNew && record.kind !== 'purge' ? [record] : []));
  const gone = written.flatMap(({ record }) => (!record.isNew && record.kind === 'purge' ? [record] : []));
  const updates = written.filter(({ record }) => !record.isNew && record.kind !== 'purge').map(updateOf);
  const ids = new Set(made.map(({ id }) => id));
  const waiting = new Set(updates.filter((one) => refersTo(one, ids)).map(({ row }) => row.model));
  await answered([
    updateRecords(
      unit,
      updates.filter(({ row }) => !waiting.has(row.model)),
    ),
    insertRecords(unit, byEntity(made)),
    insertNewSlots(unit, made),
    updateRecords(
      unit,
      updates.filter(({ row }) => waiting.has(row.model)),
    ),
    writeSlots(unit),
    removeRecords(unit, gone),
  ]);
}

function updateOf({ record, changes }: WrittenRecord): RowUpdate<TrackedRecord> {
  const kept = ['updatedAt', 'updatedBy'].flatMap((name) => {
    const field = record.model.fields.get(name);
    return field && isStored(field) ? [field] : [];
  });
  // Fields of slots have names of their own here.
  const own = changes.flatMap(({ name, field }) => (record.model.fields.get(name) === field ? [field] : []));
  return { row: record, fields: [...own, ...kept] };
}

function refersTo({ row, fields }: RowUpdate, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  return fields.some(
    (field) => field.kind === 'toOne' && field.foreignKey && ids.has(readField(row.record, field) as string),
  );
}

/** The slots of records that were there before; one that had none gets it. */
async function writeSlots(unit: UnitOfWork): Promise<void> {
  const missing: TrackedRow[] = [];
  const updates: RowUpdate[] = [];
  for (const record of unit.tracked.values()) {
    if (record.isNew || record.kind === 'purge') continue;
    for (const row of record.slots.values()) {
      const fields = row.changes().map(({ field }) => field);
      if (row.isNew) missing.push(row);
      else if (fields.length > 0) updates.push({ row, fields });
    }
  }
  await insertSlots(unit, missing);
  await updateSlots(unit, updates);
}

function noteResult({ origin, kind, id }: TrackedRecord): void {
  if (!origin) return;
  const { work } = origin;
  const own = work.recordId === id;
  // A change in a child is a change of the row; what the row itself is says more.
  if (own) work.result = results[kind];
  else if (work.result === 'unchanged') work.result = 'updated';
}
