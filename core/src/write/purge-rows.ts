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

/** Records of one entity that leave, by uuid. */
interface Leaving {
  readonly entity: EntityModel;
  readonly ids: readonly string[];
}

/**
 * Polymorphic references have no foreign key: what hangs on the record leaves with it, or forbids the purge (its entity
 * is the answer). The same holds for what hangs on records that the database removes with it, level by level. History
 * may outlive what it tells of.
 */
async function purgeDependents(unit: UnitOfWork, record: TrackedRecord): Promise<EntityModel | null> {
  const known = new Set([record.id]);
  let level: readonly Leaving[] = [{ entity: record.model, ids: [record.id] }];
  while (level.length > 0) {
    const below: Leaving[] = [];
    for (const leaving of level) {
      const found = await dependentsOf(unit, leaving);
      if (!Array.isArray(found)) return found;
      for (const { entity, ids } of found) {
        // Two ways may lead to one record, and a circle to the first one.
        const fresh = ids.filter((id) => !known.has(id));
        for (const id of fresh) known.add(id);
        if (fresh.length > 0) below.push({ entity, ids: fresh });
      }
    }
    level = below;
  }
  return null;
}

/** What goes along, one query per reference; an entity that forbids it. */
async function dependentsOf(unit: UnitOfWork, { entity: target, ids }: Leaving): Promise<Leaving[] | EntityModel> {
  const found: Leaving[] = [];
  for (const entity of unit.model.entities.values()) {
    if (entity.name === 'AuditEntry') continue;
    for (const field of entity.fields.values()) {
      if (field.kind === 'toOne') {
        // The database removes them itself; here they only say what hangs on them.
        if (!field.foreignKey || field.onPurge !== 'cascade' || field.target !== target) continue;
        found.push({ entity, ids: [...(await unit.ids(entity, [columnIn(field.column, ids, 'uuid')]))] });
      } else if (field.kind === 'anyOne' && field.targets.includes(target)) {
        const refers = [columnIn(field.column, ids, 'uuid')];
        if (field.onPurge !== 'cascade') {
          if (await unit.exists(entity, refers)) return entity;
          continue;
        }
        const dependents = await unit.load(entity, refers, { lock: true, kind: 'purge' });
        for (const dependent of dependents) dependent.kind = 'purge';
        found.push({ entity, ids: dependents.map(({ id }) => id) });
      }
    }
  }
  return found;
}
