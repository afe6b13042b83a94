import { moveChanges, type MoveChange, type MoveLog } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { CrmError, type MergeChoices } from '../../sdk/index.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { MergedUuids } from './merge-statements.ts';

/** The entity with this name, which merges are stored in. */
export function mergeEntity(unit: Pick<UnitOfWork, 'model'>, name: 'MergeRecord' | 'MergedRecord'): EntityModel {
  const found = unit.model.entities.get(name);
  if (found) return found;
  throw new CrmError('NO_MERGES', { zh: `组合中没有实体 ${name}`, en: `The composition has no entity ${name}` });
}

/** Stores that, and into what, records were merged; the unit writes it with all else. Uuid of the merge. */
export function storeMerge(
  unit: UnitOfWork,
  entity: EntityModel,
  { survivor, others }: MergedUuids,
  choices: MergeChoices | undefined,
): string {
  const stored = made(unit, mergeEntity(unit, 'MergeRecord'), {
    survivor: { type: entity.code, id: survivor },
    choices: choices ? JSON.stringify(choices) : null,
  });
  for (const id of others) {
    made(unit, mergeEntity(unit, 'MergedRecord'), { merge: stored.id, record: { type: entity.code, id } });
  }
  return stored.id;
}

function made(
  unit: UnitOfWork,
  entity: EntityModel,
  values: Readonly<Record<string, string | null | { readonly type: string; readonly id: string }>>,
): TrackedRecord {
  const record = unit.create(entity, null);
  for (const [name, value] of Object.entries(values)) {
    const field = entity.fields.get(name);
    if (field?.kind === 'attribute' || field?.kind === 'toOne' || field?.kind === 'anyOne') {
      unit.assign(record, field, value);
    }
  }
  return record;
}

/** What a merge or hand-over changed beside references. */
export async function storedChanges(unit: UnitOfWork, log: MoveLog, source: string): Promise<MoveChange[]> {
  const { text, values } = moveChanges(log, source);
  const rows = await unit.runner.rows<Omit<MoveChange, 'changes'> & { readonly changes: string }>(text, [...values]);
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as MoveChange['changes'] }));
}
