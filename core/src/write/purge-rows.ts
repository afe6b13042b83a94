import type { EntityModel } from '../model/index.ts';
import { finish, type ChangeContext } from './change-rows.ts';
import { stillReferenced } from './constraint-errors.ts';
import { columnIn } from './row-condition.ts';
import { Refused, type RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Removes a record for good, with its slots. What still refers to it forbids that, unless it says otherwise. */
export async function purgeRow(context: ChangeContext, work: RowWork, record: TrackedRecord): Promise<void> {
  const { unit } = context;
  const by = await anyReferenceTo(unit, record);
  if (by) {
    work.errors.push(stillReferenced(by));
    throw new Refused();
  }
  // Who deleted it before it is purged was asked then.
  if (record.record['deletedAt']) record.hooked = true;
  await finish(context, [work]);
}

/** Polymorphic references have no foreign key to stop the purge; history may outlive what it tells of. */
async function anyReferenceTo(unit: UnitOfWork, record: TrackedRecord): Promise<EntityModel | null> {
  for (const entity of unit.model.entities.values()) {
    if (entity.name === 'AuditEntry') continue;
    for (const field of entity.fields.values()) {
      if (field.kind !== 'anyOne' || !field.targets.includes(record.model)) continue;
      if (await unit.exists(entity, [columnIn(field.column, [record.id], 'uuid')])) return entity;
    }
  }
  return null;
}
