import { rowPredicate } from '../../access/index.ts';
import { handedAlias } from '../../database/index.ts';
import { toGlobalId, type EntityAction, type EntityModel } from '../../model/index.ts';
import {
  NotFound,
  NotPermitted,
  UserError,
  ValidationError,
  type HandedRecords,
  type HandOver,
  type HandOverOutcome,
  type HandOverPeople,
} from '../../sdk/index.ts';
import { runHooks } from '../hooks/hook-runner.ts';
import { finish, type ChangeContext } from '../rows/change-rows.ts';
import { handOverPeople, type HandOverUsers } from './hand-over-people.ts';
import { HandOverStatements } from './hand-over-statements.ts';
import { noteHandOver, storeHandOver, type HandOverCounts } from './stored-hand-over.ts';
import { ownedEntities, type OwnedEntity } from './handed-tables.ts';
import { deleted, keyIn, living, permitted } from '../rows/row-condition.ts';
import { permissionOf } from '../rows/row-gate.ts';
import { Refused, RowWork } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';

/** The permission `user:handOver` reaches users as every action on them does. */
export const handOver = 'handOver' as EntityAction;

/**
 * Gives everything that belongs to one user to another, in one transaction and one statement per entity, however many
 * records there are. Versions, audit entries, teams and units follow; deleted records move too. Hooks of the records do
 * not run: nothing about them changes but whose they are.
 */
export async function handOverRecords(units: UnitRunner, order: HandOver, scope: WriteScope): Promise<HandOverOutcome> {
  const ids = handOverPeople(units.model, order);
  const { users } = ids;
  const entities = ownedEntities(units.model);
  const refusals = refusedBeforehand(entities, users, ids, order, scope);
  if (refusals.length > 0) return nothing(refusals);
  const work = new RowWork([], null, ids.from);
  let report: Omit<HandOverOutcome, 'errors'> = { moved: [], ended: [], left: [], record: null };
  const errors = await units.run(
    [work],
    scope,
    { mode: 'ALL_OR_NOTHING', dryRun: order.dryRun ?? false },
    async (context) => {
      const { unit } = context;
      const people = await loadPeople(unit, users, ids as { from: string; to: string }, order, work);
      const others = await visibleUsers(unit, users, ids.others);
      await runAlso(order, { from: people.from.id, to: people.to.id, users: others }, unit);
      const stored = storeHandOver(unit, people.from.id, people.to.id);
      const counts = await moveAll(context, entities, people, order, stored);
      await runHooks(unit, context.hooks);
      if (stored) await noteHandOver(unit, stored, counts, order.final ?? []);
      report = { ...counts, record: stored && !order.dryRun ? toGlobalId(stored.model, stored.id) : null };
      await finish(context, [work]);
    },
  );
  const all = [...errors, ...work.errors];
  return all.length > 0 ? nothing(all) : { ...report, errors: [] };
}

interface People {
  readonly from: TrackedRecord;
  readonly to: TrackedRecord;
}

const nothing = (errors: readonly UserError[]): HandOverOutcome => ({
  moved: [],
  ended: [],
  left: [],
  record: null,
  errors,
});

function refusedBeforehand(
  entities: readonly OwnedEntity[],
  users: EntityModel,
  { from, to }: HandOverUsers,
  { types = [] }: HandOver,
  { principal }: WriteScope,
): UserError[] {
  const permission = permissionOf(users, handOver);
  if (!principal?.grants.has(permission)) return [NotPermitted.action(permission)];
  if (from === null) return [NotFound.record(users.label, ['from'])];
  if (to === null) return [NotFound.record(users.label, ['to'])];
  if (from === to) return [sameUser()];
  const known = new Set(entities.filter(({ owners }) => owners.length > 0).map(({ entity }) => entity.name));
  return types.flatMap((name, index) => (known.has(name) ? [] : [unknownType(name, index)]));
}

/** Both users, locked: a hand-over the other way round, a deactivation of the receiver and the like wait for this. */
async function loadPeople(
  unit: UnitOfWork,
  users: EntityModel,
  { from, to }: { readonly from: string; readonly to: string },
  { leaving }: HandOver,
  work: RowWork,
): Promise<People> {
  const { principal } = unit.scope;
  const purpose = { lock: true, originOf: () => ({ work, path: work.path }) };
  const locked = new Map((await unit.load(users, [keyIn(users, [from, to])], purpose)).map((user) => [user.id, user]));
  const reaches = async (id: string, action: EntityAction): Promise<boolean> =>
    unit.exists(users, [keyIn(users, [id]), permitted(users, action, principal)]);
  const leaver = locked.get(from);
  const receiver = locked.get(to);
  const isLiving = async (id: string): Promise<boolean> => unit.exists(users, [keyIn(users, [id]), living(users)]);
  if (!leaver || !(await reaches(from, handOver))) {
    const seen = leaver !== undefined && (await reaches(from, 'read')) && (await isLiving(from));
    throw refusal(
      seen ? NotPermitted.action(permissionOf(users, handOver), ['from']) : NotFound.record(users.label, ['from']),
    );
  }
  if (leaving && !(await reaches(from, 'update')))
    throw refusal(NotPermitted.action(permissionOf(users, 'update'), ['from']));
  if (!receiver || !(await reaches(to, 'read')) || (await unit.exists(users, [keyIn(users, [to]), deleted(users)]))) {
    throw refusal(NotFound.record(users.label, ['to']));
  }
  if (receiver.record['active'] === false) throw refusal(inactiveReceiver());
  return { from: leaver, to: receiver };
}

async function runAlso({ also }: HandOver, people: HandOverPeople, unit: UnitOfWork): Promise<void> {
  try {
    await also?.(people, new UnitHookContext(unit));
  } catch (error) {
    if (error instanceof UserError) throw new Refused([error]);
    throw error;
  }
}

async function visibleUsers(
  unit: UnitOfWork,
  users: EntityModel,
  others: HandOverUsers['others'],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, id] of others) {
    const conditions = [
      keyIn(users, id === null ? [] : [id]),
      living(users),
      permitted(users, 'read', unit.scope.principal),
    ];
    if (id === null || !(await unit.exists(users, conditions))) throw refusal(NotFound.record(users.label, [name]));
    found[name] = id;
  }
  return found;
}

async function moveAll(
  { unit }: ChangeContext,
  entities: readonly OwnedEntity[],
  { from, to }: People,
  { types, leaving = false, ending = [] }: HandOver,
  stored: TrackedRecord | null,
): Promise<HandOverCounts> {
  const statements = new HandOverStatements(unit, from.id, to, stored?.id ?? null);
  const asked = ({ entity: { name } }: OwnedEntity): boolean => types === undefined || types.includes(name);
  const moved: HandedRecords[] = [];
  const problems: UserError[] = [];
  for (const owned of entities.filter((one) => one.owners.length > 0 && asked(one))) {
    const { entity } = owned;
    const { principal } = unit.scope;
    const done = await statements.move(owned, (params) =>
      rowPredicate(entity, 'update', principal, handedAlias, params),
    );
    moved.push(done);
    // What the caller may not change is still there: nothing is handed over in part.
    const { count } = await statements.count(entity, owned.owners, false);
    if (count > 0) problems.push(NotPermitted.action(permissionOf(entity, 'update'), ['types', entity.name]));
  }
  if (problems.length > 0) throw new Refused(problems);
  const ended: HandedRecords[] = [];
  for (const { entity, field: name } of ending) {
    const model = unit.model.entityOf(entity);
    const field = model.fields.get(name);
    if (field?.kind === 'toOne') ended.push(await statements.end(model, [field]));
  }
  const left: HandedRecords[] = [];
  for (const owned of entities) {
    const { entity, owners, fixed } = owned;
    const staying = asked(owned) ? fixed : [...owners, ...fixed];
    if (staying.length === 0) continue;
    const found = await statements.count(entity, staying, true);
    left.push(found);
    if (leaving && found.count > 0 && !asked(owned) && owners.length > 0)
      problems.push(recordsRemain(entity, found.count));
  }
  if (problems.length > 0) throw new Refused(problems);
  const some = ({ count }: HandedRecords): boolean => count > 0;
  return { moved: moved.filter(some), ended: ended.filter(some), left: left.filter(some) };
}

const refusal = (error: UserError): Refused => new Refused([error]);

function sameUser(): ValidationError {
  const text = { zh: '移交人和接收人不能是同一用户', en: 'The user who hands over and the receiver are the same' };
  return new ValidationError('SAME_USER', text, { path: ['to'] });
}

function inactiveReceiver(): ValidationError {
  const text = { zh: '接收人已停用', en: 'The receiver is not active' };
  return new ValidationError('RECEIVER_INACTIVE', text, { path: ['to'] });
}

function unknownType(name: string, index: number): ValidationError {
  return new ValidationError(
    'UNKNOWN_TYPE',
    { zh: `没有可移交的类型“${name}”`, en: `There is no type "${name}" whose records belong to somebody` },
    { path: ['types', String(index)] },
  );
}

function recordsRemain({ label, name }: EntityModel, count: number): ValidationError {
  return new ValidationError(
    'RECORDS_REMAIN',
    {
      zh: `停用前须移交全部记录:${label.zh}还有 ${count} 条`,
      en: `Before somebody is deactivated everything is handed over: ${label.en} has ${count} more`,
    },
    { path: ['types', name] },
  );
}
