import type { MoveChange } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { MovedReferences } from '../../sdk/index.ts';
import { markDeleted } from '../rows/apply-plans.ts';
import { keyIn, permitted } from '../rows/row-condition.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { keptFields, type KeptField } from './kept-values.ts';

/**
 * Puts back what the unit of a merge changed in records other than the survivor: what somebody changed since stays.
 * A record that a hook made is deleted where nobody has touched it. Counts what is there again (`ended`) and what stays
 * (`left`), as far as the caller may read it.
 */
export async function undoChanges(
  unit: UnitOfWork,
  changes: readonly MoveChange[],
  survivor: string,
): Promise<MovedReferences[]> {
  const done: MovedReferences[] = [];
  for (const [type, group] of Map.groupBy(changes, (change) => change.type)) {
    const entity = unit.model.byCode.get(type);
    // Of a plugin that has left.
    if (!entity) continue;
    const open = new Map(group.filter((one) => one.recordId !== survivor).map((one) => [one.recordId, one]));
    if (open.size === 0) continue;
    const records = await unit.load(entity, [keyIn(entity, [...open.keys()])], { lock: true });
    const results = new Map<TrackedRecord, Undone>();
    for (const record of records) {
      const change = open.get(record.id);
      if (change) results.set(record, await undo(unit, record, change));
    }
    const visible = await visibleOf(unit, entity, records);
    const count = (wanted: Undone): number =>
      [...results].filter(([{ id }, result]) => result === wanted && visible.has(id)).length;
    done.push({ type: entity.name, label: entity.label, moved: 0, ended: count('ended'), left: count('left') });
  }
  return done;
}

type Undone = 'unmade' | 'ended' | 'left' | 'back';

async function undo(unit: UnitOfWork, record: TrackedRecord, change: MoveChange): Promise<Undone> {
  if (change.kind === 'MADE') {
    if (Number(record.record['version']) > 1 || record.record['deletedAt']) return 'left';
    markDeleted(unit, record);
    return 'unmade';
  }
  const fields = await keptFields(unit, record, change);
  const wasEnded = record.record['deletedAt'] !== null && 'deletedAt' in change.changes;
  const open = fields.filter(({ state }) => state === 'UNCHANGED');
  for (const field of open) putBack(unit, field);
  if (record.record['deletedAt'] === null && wasEnded) {
    record.kind = 'restore';
    return 'ended';
  }
  return fields.some(({ state }) => state === 'CHANGED') ? 'left' : 'back';
}

/** Gives a field the value that it had before the merge. */
export function putBack(unit: UnitOfWork, { row, field, before }: KeptField): void {
  unit.assign(row, field, before);
}

function visibleOf(unit: UnitOfWork, entity: EntityModel, records: readonly TrackedRecord[]): Promise<Set<string>> {
  const ids = records.map(({ id }) => id);
  return unit.ids(entity, [keyIn(entity, ids), permitted(entity, 'read', unit.scope.principal)]);
}
