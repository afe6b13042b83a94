import { mayRead } from '../../access/index.ts';
import { noteMoveChanges } from '../../database/index.ts';
import { movingReferences, parseGlobalId, toGlobalId, type EntityModel } from '../../model/index.ts';
import {
  LimitExceeded,
  NotFound,
  ValidationError,
  type MergeChoice,
  type MergedField,
  type MergeOrder,
  type MergeOutcome,
  type MovedReferences,
  type UserError,
} from '../../sdk/index.ts';
import { runHooks } from '../hooks/hook-runner.ts';
import { settleOwnership } from '../ownership/ownership.ts';
import { finish, type ChangeContext } from '../rows/change-rows.ts';
import { keyIn, permitted } from '../rows/row-condition.ts';
import { Refused, RowWork } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';
import { writeLimits } from '../write-limits.ts';
import { keptChange } from './kept-values.ts';
import { lockParties } from './merge-gate.ts';
import { runAfterMove, runMergeHooks } from './merge-hooks.ts';
import { MergeStatements, type MergedUuids } from './merge-statements.ts';
import { moveSlots } from './moved-slots.ts';
import { mergeEntity, storeMerge } from './stored-merge.ts';
import { applyOutcomes, choicesOf, fieldOutcomes, type FieldOutcome, type MergedRecords } from './survivorship.ts';
import { untangle } from './untangle.ts';

/** `merge`: its uuid. */
interface Report extends Pick<MergeOutcome, 'fields' | 'moved'> {
  readonly merge: string;
}

/**
 * Makes several records one. The survivor gets its fields by choice or rule, everything that refers to the others
 * refers to it, and they stay, deleted, with a note of where they went. What is needed to take it back is stored.
 * References move by one statement per entity; the caller need not see what moves.
 */
export async function mergeRecords(
  units: UnitRunner,
  entity: EntityModel,
  order: MergeOrder,
  scope: WriteScope,
): Promise<MergeOutcome> {
  const ids = uuidsOf(units, entity, order);
  if (!('survivor' in ids)) return nothing(ids);
  const refusals: UserError[] = [];
  const choices = choicesOf(entity, order.fields ?? {}, { scope }, (error) => void refusals.push(error));
  if (refusals.length > 0) return nothing(refusals);
  const work = new RowWork(['fields'], null, ids.survivor);
  let report: Report = { merge: '', fields: [], moved: [] };
  const options = { mode: 'ALL_OR_NOTHING', dryRun: order.dryRun ?? false } as const;
  const errors = await units.run([work], scope, options, async (context) => {
    report = await mergeIn(context, { entity, ids, choices, order, work });
  });
  const all = [...errors, ...work.errors];
  if (all.length > 0) return nothing(all);
  const merge = order.dryRun ? null : toGlobalId(mergeEntity(units, 'MergeRecord'), report.merge);
  return { ...report, id: toGlobalId(entity, ids.survivor), merge, errors: [] };
}

interface Merge {
  readonly entity: EntityModel;
  readonly ids: MergedUuids;
  readonly choices: ReadonlyMap<string, MergeChoice>;
  readonly order: MergeOrder;
  readonly work: RowWork;
}

async function mergeIn(context: ChangeContext, { entity, ids, choices, order, work }: Merge): Promise<Report> {
  const { unit, hooks } = context;
  await lockParties(unit, entity, [
    { id: ids.survivor, path: ['into'], actions: ['update'], state: 'living' },
    ...ids.others.map((id, index) => {
      const path = ['others', String(index)];
      return { id, path, actions: ['update', 'delete'], state: 'living' } as const;
    }),
  ]);
  const records = await loadRecords(unit, entity, ids, work);
  const uuidOf = (id: string): string | null => parseGlobalId(unit.model, id)?.uuid ?? null;
  refuseStrangers(choices, new Set([ids.survivor, ...ids.others]), uuidOf);
  const merged = new Set([ids.survivor, ...ids.others]);
  const outcomes = await untangle(
    unit,
    entity,
    merged,
    fieldOutcomes(entity, records, choices, uuidOf, unit.scope.principal),
  );
  const merge = storeMerge(unit, entity, ids, order.fields);
  const statements = new MergeStatements(unit, merge, entity, ids);
  const moved: MovedReferences[] = [];
  const moving = movingReferences(unit.model, entity);
  for (const { row, fields } of moving) {
    if (row.kind === 'entity') moved.push(await statements.move(row, fields));
  }
  await statements.switchTo('DELETED');
  const others = await reload(unit, entity, ids.others);
  applyOutcomes(unit, records.survivor, merged, outcomes);
  await moveSlots(unit, moving, ids);
  const settled: MovedReferences[] = [];
  for (const { row } of moving) {
    const counted = moved.find(({ type }) => type === row.name);
    if (row.kind === 'entity' && counted) settled.push(await settleMoved(context, row, merge, counted));
  }
  await runMergeHooks(unit, hooks.hooks, 'afterMerge', { survivor: records.survivor, others, merge });
  await settleOwnership(unit);
  await runHooks(unit, hooks);
  const changes = [...unit.tracked.values()].filter(isOfMerge).flatMap((record) => keptChange(record) ?? []);
  const { text, values } = noteMoveChanges('merge_change', merge, changes);
  if (changes.length > 0) await unit.runner.rows(text, values);
  await finish(context, [work]);
  const shown = settled.filter((one) => one.moved + one.ended > 0);
  const fields = outcomes.filter((one) => one.differs && isReadable(one, unit, entity));
  return { merge, fields: fields.map((one) => shownField(entity, one)), moved: shown };
}

/** Lets hooks settle what was moved; what they delete was moved in vain. */
async function settleMoved(
  { unit, hooks }: ChangeContext,
  entity: EntityModel,
  merge: string,
  counted: MovedReferences,
): Promise<MovedReferences> {
  const ended = await runAfterMove(unit, hooks.hooks, entity, merge);
  if (ended.length === 0) return counted;
  const ids = ended.map(({ id }) => id);
  const seen = await unit.count(entity, [keyIn(entity, ids), permitted(entity, 'read', unit.scope.principal)]);
  return { ...counted, moved: counted.moved - seen, ended: counted.ended + seen };
}

const isOfMerge = ({ model }: TrackedRecord): boolean => model.name !== 'MergeRecord' && model.name !== 'MergedRecord';

/** The records with their slots, as they are before anything is done to them. */
async function loadRecords(
  unit: UnitOfWork,
  entity: EntityModel,
  { survivor, others }: MergedUuids,
  work: RowWork,
): Promise<MergedRecords> {
  const originOf = (id: string) => (id === survivor ? { work, path: work.path } : null);
  const loaded = await unit.load(entity, [keyIn(entity, [survivor, ...others])], { lock: true, originOf });
  for (const slot of entity.slots.values()) await unit.loadSlots(slot, loaded);
  const byId = new Map(loaded.map((record) => [record.id, record]));
  const find = (id: string): TrackedRecord => {
    const found = byId.get(id);
    if (!found) throw new Refused([NotFound.record(entity.label)]);
    return found;
  };
  return { survivor: find(survivor), others: others.map(find) };
}

/** The merged records as they are once they are deleted: what hooks read of them now is that. */
async function reload(unit: UnitOfWork, entity: EntityModel, ids: readonly string[]): Promise<TrackedRecord[]> {
  for (const id of ids) unit.tracked.delete(id);
  return unit.load(entity, [keyIn(entity, ids)], { lock: true });
}

function uuidsOf(
  { model }: UnitRunner,
  entity: EntityModel,
  { into, others }: MergeOrder,
): MergedUuids | readonly UserError[] {
  const uuidOf = (id: string): string | null => {
    const parsed = parseGlobalId(model, id);
    return parsed?.entity === entity ? parsed.uuid : null;
  };
  if (others.length === 0) return [ValidationError.required('others', othersLabel)];
  if (others.length > writeLimits.mergedRecords)
    return [LimitExceeded.of(othersLabel, others.length, writeLimits.mergedRecords, ['others'])];
  const survivor = uuidOf(into);
  const errors: UserError[] = survivor === null ? [NotFound.record(entity.label, ['into'])] : [];
  const found: string[] = [];
  others.forEach((id, index) => {
    const uuid = uuidOf(id);
    const path = ['others', String(index)];
    if (uuid === null) errors.push(NotFound.record(entity.label, path));
    else if (uuid === survivor || found.includes(uuid)) errors.push(sameRecord(path));
    else found.push(uuid);
  });
  return survivor === null || errors.length > 0 ? errors : { survivor, others: found };
}

/** A value can only come from one of the records that are merged. */
function refuseStrangers(
  choices: ReadonlyMap<string, MergeChoice>,
  merged: ReadonlySet<string>,
  uuidOf: (id: string) => string | null,
): void {
  const errors = [...choices].flatMap(([name, { from }]): UserError[] => {
    if (from == null || merged.has(uuidOf(from) ?? '')) return [];
    const text = { zh: '该值须来自参与合并的记录', en: 'The value comes from one of the records that are merged' };
    return [new ValidationError('NOT_MERGED', text, { path: ['fields', ...name.split('.'), 'from'] })];
  });
  if (errors.length > 0) throw new Refused(errors);
}

function isReadable({ field, slot }: FieldOutcome, { scope }: UnitOfWork, entity: EntityModel): boolean {
  return mayRead(slot ?? entity, field, scope.principal);
}

function shownField(entity: EntityModel, { name, before, after, from }: FieldOutcome): MergedField {
  return { field: name, before, after, from: from === null ? null : toGlobalId(entity, from) };
}

const nothing = (errors: readonly UserError[]): MergeOutcome => ({
  id: null,
  merge: null,
  fields: [],
  moved: [],
  errors,
});

const othersLabel = { zh: '要并入的记录', en: 'Records to merge' };

function sameRecord(path: readonly string[]): ValidationError {
  return new ValidationError('SAME_RECORD', { zh: '同一记录出现两次', en: 'The same record, twice' }, { path });
}
