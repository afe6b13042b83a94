import { lackingToWrite, mayRead } from '../../access/index.ts';
import type { MoveChange } from '../../database/index.ts';
import { movingReferences, parseGlobalId, toGlobalId, type EntityModel } from '../../model/index.ts';
import {
  NotFound,
  NotPermitted,
  UnmergeConflict,
  ValidationError,
  type MergedField,
  type MovedReferences,
  type UnmergeOptions,
  type UnmergeOutcome,
  type UserError,
} from '../../sdk/index.ts';
import { runHooks } from '../hooks/hook-runner.ts';
import { readField } from '../input/field-value.ts';
import { markDeleted } from '../rows/apply-plans.ts';
import { finish, type ChangeContext } from '../rows/change-rows.ts';
import { columnIn, keyIn } from '../rows/row-condition.ts';
import { Refused, RowWork } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { saveUnit } from '../unit/save-unit.ts';
import { UnitOfWork } from '../unit/unit-of-work.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';
import { keptFields, type KeptField } from './kept-values.ts';
import { lockParties } from './merge-gate.ts';
import { runMergeHooks } from './merge-hooks.ts';
import { MergeStatements, type MergedUuids } from './merge-statements.ts';
import { mergeEntity, storedChanges } from './stored-merge.ts';
import { putBack, undoChanges } from './undo-changes.ts';

interface Report extends Pick<UnmergeOutcome, 'fields' | 'moved'> {
  readonly ids: MergedUuids;
}

/**
 * Takes a merge back. The merged records are there again as they were, what referred to them does so again unless it
 * has moved on, and the survivor's fields are as before: of those that were changed since, the caller says which value
 * stays. What came to the survivor after the merge stays with it. Hooks do not run: every value was there before.
 */
export async function unmergeRecords(
  units: UnitRunner,
  entity: EntityModel,
  id: string,
  { fields = {}, dryRun = false }: UnmergeOptions,
  scope: WriteScope,
): Promise<UnmergeOutcome> {
  const merges = mergeEntity(units, 'MergeRecord');
  const parsed = parseGlobalId(units.model, id);
  if (parsed?.entity !== merges) return nothing([NotFound.record(merges.label, ['merge'])]);
  const merge = parsed.uuid;
  const work = new RowWork(['merge'], null, merge);
  let report: Report = { ids: { survivor: '', others: [] }, fields: [], moved: [] };
  const errors = await units.run([work], scope, { mode: 'ALL_OR_NOTHING', dryRun }, async (context) => {
    report = await unmergeIn(context, { entity, merge, choices: fields, work });
  });
  const all = [...errors, ...work.errors];
  if (all.length > 0) return nothing(all);
  const { ids, ...told } = report;
  const restored = ids.others.map((uuid) => toGlobalId(entity, uuid));
  return { ...told, id: toGlobalId(entity, ids.survivor), merge: id, restored, errors: [] };
}

interface Unmerge {
  readonly entity: EntityModel;
  readonly merge: string;
  readonly choices: NonNullable<UnmergeOptions['fields']>;
  readonly work: RowWork;
}

async function unmergeIn(context: ChangeContext, { entity, merge, choices, work }: Unmerge): Promise<Report> {
  const { unit } = context;
  const ids = await openMerge(unit, entity, merge);
  const path = ['merge'];
  await lockParties(unit, entity, [
    { id: ids.survivor, path, actions: ['update'], state: 'living' },
    ...ids.others.map((id) => ({ id, path, actions: ['restore'], state: 'deleted' }) as const),
  ]);
  const changes = await storedChanges(unit, 'merge_change', merge);
  const [survivor] = await unit.load(entity, [keyIn(entity, [ids.survivor])], { lock: true });
  if (!survivor) throw new Refused([NotFound.record(entity.label, path)]);
  const fields = await settleFields(unit, survivor, changes, choices);
  const statements = new MergeStatements(unit, merge, entity, ids);
  const returned: MovedReferences[] = [];
  for (const { row, fields: references } of movingReferences(unit.model, entity)) {
    if (row.kind === 'entity') returned.push(await statements.giveBack(row, references));
  }
  const undone = await undoChanges(unit, changes, ids.survivor);
  // The survivor gives up what was theirs before they live again.
  await saveUnit(unit);
  await statements.switchTo('LIVING');
  await tellHooks(context, entity, { ...ids, merge }, work);
  return { ids, fields: shownFields(entity, fields, ids, unit), moved: summed(returned, undone) };
}

/** The records of a merge that holds, which ends with this unit. */
async function openMerge(unit: UnitOfWork, entity: EntityModel, merge: string): Promise<MergedUuids> {
  const [merges, merged] = [mergeEntity(unit, 'MergeRecord'), mergeEntity(unit, 'MergedRecord')];
  const [stored] = await unit.load(merges, [keyIn(merges, [merge])], { lock: true });
  const subject = stored && (stored.record['survivor'] as { readonly type: string; readonly id: string });
  if (!stored || subject?.type !== entity.code) throw new Refused([NotFound.record(merges.label, ['merge'])]);
  if (stored.record['undoneAt']) throw new Refused([undoneAlready()]);
  stored.record['undoneAt'] = unit.now;
  stored.record['undoneBy'] = unit.actorId;
  const parts = await unit.load(merged, [columnIn('merge_id', [merge], 'uuid')], { lock: true });
  const others = parts.map((part) => {
    markDeleted(unit, part);
    return (part.record['record'] as { readonly id: string }).id;
  });
  return { survivor: subject.id, others };
}

interface SettledField extends KeptField {
  readonly after: KeptField['now'];
}

/** Puts the survivor's fields back; refuses where they were changed since and nobody says what is to be. */
async function settleFields(
  unit: UnitOfWork,
  survivor: TrackedRecord,
  changes: readonly MoveChange[],
  choices: Unmerge['choices'],
): Promise<SettledField[]> {
  const own = changes.find(({ recordId }) => recordId === survivor.id);
  const fields = own ? await keptFields(unit, survivor, own) : [];
  const unknown = Object.keys(choices).filter((name) => !fields.some((field) => field.name === name));
  if (unknown.length > 0) throw new Refused(unknown.map(noSuchField));
  const kept = fields.filter(({ name, state }) => state === 'CHANGED' && choices[name] === 'BEFORE');
  const refused = kept.flatMap(({ name, row, field }) => {
    const lacking = lackingToWrite(row.model, field, unit.scope.principal);
    return lacking === undefined ? [] : [NotPermitted.action(lacking, ['fields', name])];
  });
  if (refused.length > 0) throw new Refused(refused);
  const open = fields.filter(({ name, state }) => state === 'CHANGED' && choices[name] === undefined);
  const told = open.filter(({ row, field }) => mayRead(row.model, field, unit.scope.principal));
  if (told.length > 0)
    throw new Refused([new UnmergeConflict(toGlobalId(survivor.model, survivor.id), told.map(conflictOf))]);
  return fields.map((kept): SettledField => {
    // What the caller may not see is no question to ask: it stays as people left it.
    const goesBack = kept.state === 'UNCHANGED' || (kept.state === 'CHANGED' && choices[kept.name] === 'BEFORE');
    if (goesBack) putBack(unit, kept);
    return { ...kept, after: readField(kept.row.record, kept.field) };
  });
}

/** The hooks see the records as they are now: in a unit of their own, in the same transaction. */
async function tellHooks(
  context: ChangeContext,
  entity: EntityModel,
  { survivor, others, merge }: MergedUuids & { readonly merge: string },
  work: RowWork,
): Promise<void> {
  const { model, scope, runner, surroundings, afterCommit } = context.unit;
  const unit = new UnitOfWork({ model, scope, runner, surroundings });
  const loaded = await unit.load(entity, [keyIn(entity, [survivor, ...others])], { lock: true });
  const survived = loaded.find(({ id }) => id === survivor);
  if (!survived) return;
  const apart = loaded.filter(({ id }) => id !== survivor);
  await runMergeHooks(unit, context.hooks.hooks, 'afterUnmerge', { survivor: survived, others: apart, merge });
  await runHooks(unit, context.hooks);
  await finish({ ...context, unit }, [work]);
  afterCommit.push(...unit.afterCommit);
}

const conflictOf = ({ name, before, merged, now }: KeptField) => ({ field: name, before, merged, now });

function shownFields(
  entity: EntityModel,
  fields: readonly SettledField[],
  { survivor }: MergedUuids,
  { scope }: UnitOfWork,
): MergedField[] {
  return fields
    .filter(({ row, field }) => mayRead(row.model, field, scope.principal))
    .map(({ name, now, after }) => ({ field: name, before: now, after, from: toGlobalId(entity, survivor) }));
}

/** Records that hooks had deleted moved back in the statement already: they are told as there again. */
function summed(returned: readonly MovedReferences[], undone: readonly MovedReferences[]): MovedReferences[] {
  const types = new Map([...returned, ...undone].map(({ type, label }) => [type, label]));
  const sum = (of: readonly MovedReferences[], type: string, figure: 'moved' | 'ended' | 'left'): number =>
    of.filter((one) => one.type === type).reduce((total, one) => total + one[figure], 0);
  return [...types].flatMap(([type, label]): MovedReferences[] => {
    const again = sum(undone, type, 'ended');
    const moved = Math.max(sum(returned, type, 'moved') - again, 0);
    const ended = sum(returned, type, 'ended') + again;
    const left = sum(returned, type, 'left') + sum(undone, type, 'left');
    return moved + ended + left > 0 ? [{ type, label, moved, ended, left }] : [];
  });
}

const nothing = (errors: readonly UserError[]): UnmergeOutcome => ({
  ...{ id: null, merge: null, restored: [], fields: [], moved: [] },
  errors,
});

function undoneAlready(): ValidationError {
  const text = { zh: '该合并已撤销', en: 'This merge was taken back already' };
  return new ValidationError('ALREADY_UNDONE', text, { path: ['merge'] });
}

function noSuchField(name: string): ValidationError {
  const text = { zh: `合并没有改动字段“${name}”`, en: `The merge did not change a field "${name}"` };
  return new ValidationError('UNKNOWN_FIELD', text, { path: ['fields', name] });
}
