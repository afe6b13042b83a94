import type { MoveChange } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { isStored, readField, sameValue, type FieldValue, type StoredField } from '../input/field-value.ts';
import type { TrackedRecord, TrackedRow } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** What the unit of a merge has changed in a record, so that it can be put back; null where that is nothing. */
export function keptChange(record: TrackedRecord): MoveChange | null {
  const { model, id } = record;
  if (record.isNew) return { type: model.code, recordId: id, kind: 'MADE', changes: {} };
  const changes = record.allChanges().map(({ name, before, after }) => [name, [before, after]] as const);
  if (changes.length === 0) return null;
  return { type: model.code, recordId: id, kind: 'FIELDS', changes: Object.fromEntries(changes) };
}

/** A field of a record or of its slot that a merge set, and what it holds now. */
export interface KeptField {
  readonly name: string;
  readonly row: TrackedRow;
  readonly field: StoredField;
  readonly before: FieldValue;
  readonly merged: FieldValue;
  readonly now: FieldValue;
  readonly state: 'UNCHANGED' | 'CHANGED' | 'BACK_ALREADY';
}

/** The fields that a merge set in a record. What is not declared any more, and slots that left, are left out. */
export async function keptFields(
  unit: UnitOfWork,
  record: TrackedRecord,
  { changes }: Pick<MoveChange, 'changes'>,
): Promise<KeptField[]> {
  const entity = record.model;
  for (const slot of entity.slots.values()) {
    if (Object.keys(changes).some((name) => name.startsWith(`${slot.prefix}.`))) await unit.loadSlots(slot, [record]);
  }
  return Object.entries(changes).flatMap(([name, [was, is]]): KeptField[] => {
    const row = rowAt(entity, record, name);
    const field = row?.model.fields.get(name.slice(name.indexOf('.') + 1));
    if (!row || !field || !isStored(field)) return [];
    const [before, merged] = [storedValue(field, was), storedValue(field, is)];
    const now = readField(row.record, field);
    const state = sameValue(field, now, merged)
      ? 'UNCHANGED'
      : sameValue(field, now, before)
        ? 'BACK_ALREADY'
        : 'CHANGED';
    return [{ name, row, field, before, merged, now, state }];
  });
}

function rowAt(entity: EntityModel, record: TrackedRecord, name: string): TrackedRow | undefined {
  const [prefix = '', inner] = name.split('.');
  const slot = inner === undefined ? undefined : entity.slots.get(prefix);
  if (inner === undefined) return record;
  return slot && record.slots.get(slot);
}

/** A value as JSON holds it: instants are texts there. */
function storedValue(field: StoredField, value: unknown): FieldValue {
  if (value === null || value === undefined) return null;
  if (field.kind === 'attribute' && field.type === 'dateTime') return new Date(value as string);
  return value as FieldValue;
}
