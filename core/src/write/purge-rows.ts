import type { EntityModel } from '../model/index.ts';
import { finish, type ChangeContext } from './change-rows.ts';
import { stillReferenced } from './constraint-errors.ts';
import { columnIn } from './row-condition.ts';
import { Refused, type RowWork } from './row-work.ts';
import type { TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Removes a record for good, with its slots. What still refers to it forbids that, unless it says otherwise. */
export async function purgeRow(context: ChangeContext, work: RowWork, record: TrackedRecord): Promise<void> {
  const by = await purgeDependents(context.unit, record);
  if (by) {
    work.errors.push(stillReferenced(by));
    throw new Refused();
  }
  await finish(context, [work]);
}

/**
 * Polymorphic references have no foreign key: what hangs on the record leaves with it, or forbids the purge (its entity
 * is the answer). History may outlive what it tells of.
 */
async function purgeDependents(unit: UnitOfWork, record: TrackedRecord): Promise<EntityModel | null> {
  for (const entity of unit.model.entities.values()) {
    if (entity.name === 'AuditEntry') continue;
    for (const field of entity.fields.values()) {
      if (field.kind !== 'anyOne' || !field.targets.includes(record.model)) continue;
      const refers = [columnIn(field.column, [record.id], 'uuid')];
      if (field.onPurge !== 'cascade') {
        if (await unit.exists(entity, refers)) return entity;
        continue;
      }
      for (const dependent of await unit.load(entity, refers, { lock: true, kind: 'purge' })) {
        dependent.kind = 'purge';
        const by = await purgeDependents(unit, dependent);
        if (by) return by;
      }
    }
  }
  return null;
}
