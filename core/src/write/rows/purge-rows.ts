import type { SelectCondition } from '../../database/index.ts';
import type { AnyOneModel, EntityModel, FieldModel, ToOneModel } from '../../model/index.ts';
import { LimitExceeded } from '../../sdk/index.ts';
import { finish, type ChangeContext } from './change-rows.ts';
import { stillReferenced } from '../constraint-errors.ts';
import { columnIn } from './row-condition.ts';
import { Refused, type RowWork } from './row-work.ts';
import type { ChangeKind, TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';

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
 * What hangs on the record leaves with it, forgets it or forbids the purge (its entity is the answer), as its reference
 * declares by `onPurge`; the same holds for what hangs on records that leave with it, level by level. All of them are
 * changes of this unit, with hooks, versions and audit: the foreign keys would do the same in silence. History may
 * outlive what it tells of.
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
        for (const id of fresh) {
          known.add(id);
          unit.leaving.add(id);
        }
        if (fresh.length > 0) below.push({ entity, ids: fresh });
      }
    }
    level = below;
  }
  return null;
}

/** What goes along; an entity that forbids it. What the database itself refuses is told by its constraint. */
async function dependentsOf(unit: UnitOfWork, { entity: target, ids }: Leaving): Promise<Leaving[] | EntityModel> {
  const found: Leaving[] = [];
  for (const entity of unit.model.entities.values()) {
    if (entity.name === 'AuditEntry') continue;
    for (const field of entity.fields.values()) {
      if (!refersTo(field, target)) continue;
      const { onPurge } = field;
      if (onPurge === 'cascade') found.push({ entity, ids: await leaveToo(unit, entity, field, ids) });
      else if (onPurge === 'clear') await forget(unit, entity, field, ids);
      else if (field.kind === 'anyOne' && (await unit.exists(entity, refersToOne(field, ids)))) return entity;
    }
  }
  return found;
}

function refersTo(field: FieldModel, target: EntityModel): field is ToOneModel | AnyOneModel {
  if (field.kind === 'toOne') return field.foreignKey === true && field.target === target;
  return field.kind === 'anyOne' && field.targets.includes(target);
}

const refersToOne = ({ column }: ToOneModel | AnyOneModel, ids: readonly string[]): SelectCondition[] => [
  columnIn(column, ids, 'uuid'),
];

async function leaveToo(
  unit: UnitOfWork,
  entity: EntityModel,
  field: ToOneModel | AnyOneModel,
  ids: readonly string[],
): Promise<readonly string[]> {
  const dependents = await dependentsBy(unit, entity, field, ids, 'purge');
  for (const dependent of dependents) dependent.kind = 'purge';
  return dependents.map(({ id }) => id);
}

async function forget(
  unit: UnitOfWork,
  entity: EntityModel,
  field: ToOneModel | AnyOneModel,
  ids: readonly string[],
): Promise<void> {
  for (const record of await dependentsBy(unit, entity, field, ids, 'update')) {
    if (record.kind !== 'purge') unit.assign(record, field, null);
  }
}

async function dependentsBy(
  unit: UnitOfWork,
  entity: EntityModel,
  field: ToOneModel | AnyOneModel,
  ids: readonly string[],
  kind: ChangeKind,
): Promise<TrackedRecord[]> {
  const refers = refersToOne(field, ids);
  const count = await unit.count(entity, refers);
  if (count === 0) return [];
  if (unit.tracked.size + count > writeLimits.records) {
    const what = { zh: `随之变更的${entity.label.zh}`, en: `${entity.label.en}: records that change with it` };
    throw new Refused([LimitExceeded.of(what, count, writeLimits.records, ['id'])]);
  }
  return unit.load(entity, refers, { lock: true, kind });
}
