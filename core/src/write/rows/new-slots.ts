import { insertPlainSlots } from '../../database/index.ts';
import type { SlotModel } from '../../model/index.ts';
import { readField, sameValue } from '../input/field-value.ts';
import { inputShapeOf } from '../input/input-shape.ts';
import type { TrackedRecord, TrackedRow } from './tracked-record.ts';
import { answered } from '../unit/answered.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { insertSlots } from './write-records.ts';

/**
 * Inserts the slots of new records, which are there to be referred to. Most say nothing, in every plugin that the
 * record is not about: their row is its columns' defaults, and a statement with only the keys writes all of them.
 */
export async function insertNewSlots(unit: UnitOfWork, records: readonly TrackedRecord[]): Promise<void> {
  const plain = new Map<SlotModel, string[]>();
  const telling: TrackedRow[] = [];
  for (const record of records) {
    for (const [slot, row] of record.slots) {
      if (!isPlain(row)) telling.push(row);
      else if (plain.get(slot)?.push(record.id) === undefined) plain.set(slot, [record.id]);
    }
  }
  const keysOnly = [...plain].map(([slot, ids]) => unit.runner.rows(insertPlainSlots(slot), [ids]));
  await answered([insertSlots(unit, telling), ...keysOnly]);
}

/** Constants are defaults of the column too (see `Attribute`); lists and functions are not. */
function isPlain({ model, record }: TrackedRow): boolean {
  return inputShapeOf(model).stored.every((field) => {
    if (field.kind !== 'attribute' || field.default === undefined) return (record[field.name] ?? null) === null;
    if (field.list || typeof field.default === 'function') return false;
    return sameValue(field, readField(record, field), field.default as string | number | boolean);
  });
}
