import { mayAttempt, notPermitted } from '../../access/index.ts';
import type { EntityAction, EntityModel } from '../../model/index.ts';
import { NotFound, VersionConflict, type Principal, type UserError } from '../../sdk/index.ts';
import { mergedAlready } from '../merge/merged-into.ts';
import { deleted, keyIn, living, permitted } from './row-condition.ts';
import { Refused, type RowWork } from './row-work.ts';
import type { ChangeKind, TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** The permission that an action on an entity needs. */
export function permissionOf(entity: EntityModel, action: EntityAction): string {
  return `${entity.permission}:${action}`;
}

/** Before anything else: without any grant nobody learns more than that. */
export function refuseWithoutGrant(
  entity: EntityModel,
  action: EntityAction,
  principal: Principal | null,
  works: readonly RowWork[],
): boolean {
  if (mayAttempt(entity, action, principal)) return false;
  for (const work of works) work.errors.push(notPermitted(entity, action, work.path));
  return true;
}

export interface GateOptions {
  readonly action: EntityAction;
  readonly kind: ChangeKind;
  readonly state: 'living' | 'deleted' | 'any';
  /** Path of the argument that holds the id. */
  readonly idPath: readonly string[];
}

/** The gates of the calls that take the id of a record. */
export const gates = {
  updating: { action: 'update', kind: 'update', state: 'living', idPath: ['id'] },
  deleting: { action: 'delete', kind: 'delete', state: 'living', idPath: ['id'] },
  restoring: { action: 'restore', kind: 'update', state: 'any', idPath: ['id'] },
  purging: { action: 'purge', kind: 'purge', state: 'any', idPath: ['id'] },
} as const satisfies Readonly<Record<string, GateOptions>>;

/**
 * Loads and locks the records of the rows as far as the caller may do the action to them. A record that he may only
 * read is NotPermitted; one that he may not even read looks absent.
 */
export async function loadPermitted(
  unit: UnitOfWork,
  entity: EntityModel,
  works: readonly RowWork[],
  options: GateOptions,
): Promise<Map<RowWork, TrackedRecord>> {
  const { action, kind, state, idPath } = options;
  const byId = new Map(works.filter((work) => work.recordId !== null).map((work) => [work.recordId as string, work]));
  const inState = { living, deleted, any: () => null }[state](entity);
  const conditions = [keyIn(entity, [...byId.keys()]), inState, permitted(entity, action, unit.scope.principal)];
  const originOf = (id: string) => {
    const work = byId.get(id);
    return work ? { work, path: work.path } : null;
  };
  const found = new Map<RowWork, TrackedRecord>();
  if (byId.size > 0) {
    for (const record of await unit.load(entity, conditions, { lock: true, kind, originOf })) {
      const work = byId.get(record.id);
      if (work) found.set(work, record);
    }
  }
  await explainMissing(
    unit,
    entity,
    works.filter((work) => !found.has(work)),
    { ...options, idPath },
  );
  return found;
}

/** The one record of a call, in the version that the caller expects; refuses the unit where there is none. */
export async function loadOne(
  unit: UnitOfWork,
  entity: EntityModel,
  work: RowWork,
  options: GateOptions,
  ifVersion: number | null | undefined,
): Promise<TrackedRecord> {
  const record = (await loadPermitted(unit, entity, [work], options)).get(work);
  if (!record) throw new Refused();
  const current = record.record['version'] as number;
  if (typeof ifVersion === 'number' && ifVersion !== current) {
    work.errors.push(new VersionConflict(current, ifVersion));
    throw new Refused();
  }
  return record;
}

async function explainMissing(
  unit: UnitOfWork,
  entity: EntityModel,
  works: readonly RowWork[],
  { action, state, idPath }: GateOptions,
): Promise<void> {
  if (works.length === 0) return;
  const ids = works.flatMap((work) => (work.recordId === null ? [] : [work.recordId]));
  const inState = { living, deleted, any: () => null }[state](entity);
  const readable = permitted(entity, 'read', unit.scope.principal);
  const visible = ids.length > 0 ? await unit.ids(entity, [keyIn(entity, ids), inState, readable]) : new Set<string>();
  for (const work of works) {
    const seen = work.recordId !== null && visible.has(work.recordId);
    if (seen) work.errors.push(notPermitted(entity, action, idPath));
    else work.errors.push(await whereItWent(unit, entity, work, idPath));
  }
}

/** Absent, or part of another record by now. */
async function whereItWent(
  unit: UnitOfWork,
  entity: EntityModel,
  { recordId }: RowWork,
  path: readonly string[],
): Promise<UserError> {
  const merged = recordId === null ? null : await mergedAlready(unit, entity, recordId, path);
  return merged ?? NotFound.record(entity.label, path);
}

/** New records must lie where the caller may create, else everything is rolled back. All are asked about at once. */
export async function verifyCreated(unit: UnitOfWork): Promise<void> {
  const byEntity = [...Map.groupBy(unit.toVerify, (record) => record.model)];
  const outside = await Promise.all(
    byEntity.map(async ([entity, records]) => {
      const allowed = permitted(entity, 'create', unit.scope.principal);
      if (!allowed) return [];
      const ids = records.map((record) => record.id);
      const within = await unit.ids(entity, [keyIn(entity, ids), allowed]);
      return records.filter(({ id }) => !within.has(id));
    }),
  );
  for (const { model, origin } of outside.flat()) {
    origin?.work.errors.push(notPermitted(model, 'create', origin.path));
  }
}
