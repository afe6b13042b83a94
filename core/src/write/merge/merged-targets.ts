import type { AnyOneModel, EntityModel, RowModel, SlotModel, ToOneModel } from '../../model/index.ts';
import { readField } from '../input/field-value.ts';
import { inputShapeOf } from '../input/input-shape.ts';
import { StaleRecord } from '../rows/row-work.ts';
import type { TrackedRecord, TrackedRow } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { mergedInto } from './merged-into.ts';

/**
 * A reference to a record that somebody merges at the same moment would stay behind: whoever writes one looks at its
 * target again, when the row is written, and holds it. The merge waits for that, or the unit runs again and finds the
 * target gone.
 */
export async function refuseMergedTargets(unit: UnitOfWork): Promise<void> {
  const asked = [...targetsOf(unit)].map(async ([entity, ids]) => {
    return { entity, gone: await unit.deletedAmong(entity, [...ids]) };
  });
  for (const { entity, gone } of await Promise.all(asked)) {
    if (gone.length === 0) continue;
    const merged = [...(await mergedInto(unit, entity, gone)).keys()];
    if (merged.length > 0) throw new StaleRecord(entity, merged);
  }
}

/** Records that can be merged and that the unit has come to refer to, by entity. */
function targetsOf(unit: UnitOfWork): Map<EntityModel, Set<string>> {
  const found = new Map<EntityModel, Set<string>>();
  if (!unit.model.entities.has('MergeRecord')) return found;
  for (const record of unit.tracked.values()) {
    if (record.kind === 'delete' || record.kind === 'purge') continue;
    for (const row of [record, ...record.slots.values()]) collect(unit, record, row, found);
  }
  return found;
}

const known = new WeakMap<RowModel, readonly (ToOneModel | AnyOneModel)[]>();

/** The references of a row that a merge takes along. */
function movedReferences(row: EntityModel | SlotModel): readonly (ToOneModel | AnyOneModel)[] {
  let found = known.get(row);
  if (!found) {
    const { stored } = inputShapeOf(row);
    found = stored.filter((field) => field.kind !== 'attribute').filter(({ onMerge }) => onMerge !== 'stay');
    known.set(row, found);
  }
  return found;
}

function collect(
  { model }: UnitOfWork,
  record: TrackedRecord,
  row: TrackedRow,
  found: Map<EntityModel, Set<string>>,
): void {
  for (const field of movedReferences(row.model)) {
    if ((row.record[field.name] ?? null) === null) continue;
    if (!record.isNew && !row.hasChanged(field)) continue;
    const value = readField(row.record, field);
    if (value === null) continue;
    const { type, id } =
      field.kind === 'toOne'
        ? { type: field.target.code, id: value as string }
        : (value as { type: string; id: string });
    const target = model.byCode.get(type);
    if (!target?.mergeable) continue;
    found.set(target, (found.get(target) ?? new Set()).add(id));
  }
}
