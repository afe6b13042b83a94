import { rowPredicate } from '../../access/index.ts';
import { movedAlias, returnReferences, SqlParameters } from '../../database/index.ts';
import { parseGlobalId, type EntityModel, type ToOneModel } from '../../model/index.ts';
import {
  CrmError,
  NotFound,
  NotPermitted,
  ValidationError,
  type HandBackOutcome,
  type HandedRecords,
  type UserError,
} from '../../sdk/index.ts';
import { auditEntity, auditInsert } from '../followers/audit.ts';
import { searchHandOver } from '../followers/search-follower.ts';
import { movedTable } from '../merge/moved-tables.ts';
import { storedChanges } from '../merge/stored-merge.ts';
import { undoChanges } from '../merge/undo-changes.ts';
import { keyIn, permitted } from '../rows/row-condition.ts';
import { permissionOf } from '../rows/row-gate.ts';
import { Refused, RowWork } from '../rows/row-work.ts';
import { saveUnit } from '../unit/save-unit.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';
import { handOver } from './hand-over.ts';
import { userEntity } from './hand-over-people.ts';
import { ownedEntities } from './handed-tables.ts';
import { followingFields } from './ownership.ts';

interface Call {
  /** Opaque id of the stored hand-over. */
  readonly record: string;
  readonly dryRun: boolean;
}

type Report = Omit<HandBackOutcome, 'errors'>;

/**
 * Takes a hand-over back: what it moved and nobody has moved on since belongs to the leaver again, with team and unit;
 * shares that it ended are there again, and so is who reports to whom. What was changed since stays, and is told.
 */
export async function undoHandOver(units: UnitRunner, call: Call, scope: WriteScope): Promise<HandBackOutcome> {
  const users = userEntity(units.model);
  const permission = permissionOf(users, handOver);
  if (!scope.principal?.grants.has(permission)) return nothing([NotPermitted.action(permission)]);
  const stored = units.model.entities.get('HandOverRecord');
  if (!stored) throw new CrmError('NO_HAND_OVERS', { zh: '组合中没有移交记录', en: 'No hand-overs are stored here' });
  const parsed = parseGlobalId(units.model, call.record);
  if (parsed?.entity !== stored) return nothing([NotFound.record(stored.label)]);
  const work = new RowWork([], null, parsed.uuid);
  let report: Report = { from: '', to: '', moved: [], restored: [], left: [] };
  const options = { mode: 'ALL_OR_NOTHING', dryRun: call.dryRun } as const;
  const errors = await units.run([work], scope, options, async ({ unit }) => {
    report = await handBack(unit, users, stored, parsed.uuid);
  });
  const all = [...errors, ...work.errors];
  return all.length > 0 ? nothing(all) : { ...report, errors: [] };
}

async function handBack(unit: UnitOfWork, users: EntityModel, entity: EntityModel, id: string): Promise<Report> {
  const [stored] = await unit.load(entity, [keyIn(entity, [id])], { lock: true });
  if (!stored) throw new Refused([NotFound.record(entity.label)]);
  const { from, to, undoneAt } = stored.record as { from: string; to: string; undoneAt: Date | null };
  const reached = [keyIn(users, [from]), permitted(users, handOver, unit.scope.principal)];
  if (!(await unit.exists(users, reached))) throw new Refused([NotFound.record(entity.label)]);
  if (undoneAt) throw new Refused([undoneAlready()]);
  await unit.lockedVersions(users, [from, to]);
  const [moved, restored, left]: [HandedRecords[], HandedRecords[], HandedRecords[]] = [[], [], []];
  for (const { entity: owned, references } of handedEntities(unit)) {
    const done = await giveBack(unit, owned, references, id);
    const counted = (count: number): HandedRecords[] =>
      count > 0 ? [{ type: owned.name, label: owned.label, count, deleted: 0 }] : [];
    moved.push(...counted(done.moved));
    restored.push(...counted(done.ended));
    left.push(...counted(done.left));
    const documents = searchHandOver(unit.model, owned, to);
    if (documents && done.moved > 0) await unit.runner.rows(documents.text, documents.values);
  }
  for (const undone of await undoChanges(unit, await storedChanges(unit, 'hand_over_change', id), '')) {
    if (undone.left > 0) left.push({ type: undone.type, label: undone.label, count: undone.left, deleted: 0 });
  }
  Object.assign(stored.record, { undoneAt: unit.now, undoneBy: unit.actorId });
  await saveUnit(unit);
  return { from, to, moved, restored, left };
}

/** Every entity whose records may have changed hands or ended, with the references that follow the owner. */
function handedEntities({ model }: UnitOfWork): { entity: EntityModel; references: readonly ToOneModel[] }[] {
  const owned = new Map(ownedEntities(model).map(({ entity, owners }) => [entity, owners]));
  return [...model.entities.values()].flatMap((entity) => {
    const owners = owned.get(entity) ?? [];
    const following = followingFields(entity).map(([mine]) => mine);
    return entity.fields.has('deletedAt') && entity.name !== 'AuditEntry'
      ? [{ entity, references: [...new Set([...owners, ...following])] }]
      : [];
  });
}

interface GivenBack {
  readonly moved: number;
  readonly ended: number;
  readonly left: number;
}

async function giveBack(
  unit: UnitOfWork,
  entity: EntityModel,
  references: readonly ToOneModel[],
  id: string,
): Promise<GivenBack> {
  const params = new SqlParameters();
  const { principal } = unit.scope;
  const before = {
    log: 'hand_over_change',
    source: params.add(id, 'uuid'),
    whole: true,
    permitted: rowPredicate(entity, 'update', principal, movedAlias, params),
  } as const;
  const values = { now: params.add(unit.now.toISOString(), 'timestamptz'), actor: params.add(unit.actorId, 'uuid') };
  const fixed = {
    at: values.now,
    by: values.actor,
    type: params.add(entity.code, 'text'),
    source: params.add(unit.scope.source.toUpperCase(), 'text'),
  };
  const text = returnReferences(movedTable(entity, references), before, values, 'true', (row, source) =>
    auditInsert(auditEntity(unit.model), { ...fixed, ...row }, source),
  );
  const [row] = await unit.runner.rows<GivenBack>(text, params.values);
  return row ?? { moved: 0, ended: 0, left: 0 };
}

const nothing = (errors: readonly UserError[]): HandBackOutcome => ({
  ...{ from: '', to: '', moved: [], restored: [], left: [] },
  errors,
});

function undoneAlready(): ValidationError {
  const text = { zh: '该移交已撤销', en: 'This hand-over was taken back already' };
  return new ValidationError('ALREADY_UNDONE', text, { path: ['id'] });
}
