import { slotColumnIn } from '../../database/index.ts';
import type { AnyOneModel, EntityModel, References, SlotModel, ToOneModel } from '../../model/index.ts';
import { LimitExceeded } from '../../sdk/index.ts';
import { readField } from '../input/field-value.ts';
import { keyIn, rowAlias } from '../rows/row-condition.ts';
import { Refused } from '../rows/row-work.ts';
import type { TrackedRecord, TrackedRow } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';
import type { MergedUuids } from './merge-statements.ts';

type Fields = readonly (ToOneModel | AnyOneModel)[];

/** Moves references that stand in slots, record by record: a change in a slot is one of its record. */
export async function moveSlots(unit: UnitOfWork, moving: readonly References[], ids: MergedUuids): Promise<void> {
  for (const { row, fields } of moving) {
    if (row.kind !== 'slot') continue;
    for (const record of await loadBySlot(unit, row, fields, ids)) {
      const slot = record.slots.get(row);
      if (slot) point(unit, slot, fields, ids);
      // Nothing about them changes but what they refer to.
      record.hooked = true;
    }
  }
}

function point(unit: UnitOfWork, row: TrackedRow, fields: Fields, { survivor, others }: MergedUuids): void {
  for (const field of fields) {
    const value = readField(row.record, field);
    if (typeof value === 'string' && others.includes(value)) unit.assign(row, field, survivor);
    else if (field.kind === 'anyOne' && value !== null && others.includes((value as { id: string }).id)) {
      unit.assign(row, field, { ...(value as { type: string; id: string }), id: survivor });
    }
  }
}

/** Records by what their slots refer to; the merged ones themselves stay as they are. */
async function loadBySlot(
  unit: UnitOfWork,
  slot: SlotModel,
  fields: Fields,
  { survivor, others }: MergedUuids,
): Promise<TrackedRecord[]> {
  const ids = new Set<string>();
  for (const { column } of fields) {
    for (const id of await unit.ids(slot.of, [
      slotColumnIn(slot, { alias: rowAlias, keyColumn: slot.of.keyColumn }, column, others),
    ]))
      ids.add(id);
  }
  const open = [...ids].filter((id) => id !== survivor && !others.includes(id));
  const records = await loadChanging(unit, slot.of, open);
  await unit.loadSlots(slot, records);
  return records;
}

/** Records that change one by one, locked; there is a limit to their number. */
export async function loadChanging(
  unit: UnitOfWork,
  entity: EntityModel,
  ids: readonly string[],
): Promise<TrackedRecord[]> {
  if (ids.length === 0) return [];
  if (unit.tracked.size + ids.length > writeLimits.records) {
    const what = { zh: `随之变更的${entity.label.zh}`, en: `${entity.label.en}: records that change with it` };
    throw new Refused([LimitExceeded.of(what, ids.length, writeLimits.records, ['others'])]);
  }
  return unit.load(entity, [keyIn(entity, ids)], { lock: true });
}
