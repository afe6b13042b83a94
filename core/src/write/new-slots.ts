import { quoteIdentifier } from '../database/index.ts';
import type { SlotModel } from '../model/index.ts';
import { readField, sameValue } from './field-value.ts';
import { inputShapeOf } from './input-shape.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Uuids of new records whose slot says nothing of its own. */
export type PlainSlots = ReadonlyMap<SlotModel, readonly string[]>;

/**
 * Gives the ORM the slots of new records that say something. Most say nothing, in every plugin that the record is not
 * about: their row is its columns' defaults, and one statement for all of them is far less work than an entity each.
 */
export function addSlots(unit: UnitOfWork, records: readonly TrackedRecord[]): PlainSlots {
  const plain = new Map<SlotModel, string[]>();
  for (const record of records) {
    if (!record.isNew) continue;
    for (const [slot, row] of record.slots) {
      if (!isPlain(row)) unit.em.persist(row.record);
      else if (plain.get(slot)?.push(record.id) === undefined) plain.set(slot, [record.id]);
    }
  }
  return plain;
}

/** After the flush: the records are there to be referred to. */
export async function insertPlainSlots(unit: UnitOfWork, plain: PlainSlots): Promise<void> {
  for (const [slot, ids] of plain) {
    const into = `${quoteIdentifier(slot.table)} (${quoteIdentifier(slot.keyColumn)})`;
    await unit.runner.rows(`insert into ${into} select unnest($1::uuid[])`, [ids]);
  }
}

/** Constants are defaults of the column too (see `Attribute`); lists and functions are not. */
function isPlain({ model, record }: TrackedRow): boolean {
  return inputShapeOf(model).stored.every((field) => {
    if (field.kind !== 'attribute' || field.default === undefined) return (record[field.name] ?? null) === null;
    if (field.list || typeof field.default === 'function') return false;
    return sameValue(field, readField(record, field), field.default as string | number | boolean);
  });
}
