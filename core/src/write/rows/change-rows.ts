import type { AttributeModel, EntityModel } from '../../model/index.ts';
import { LimitExceeded } from '../../sdk/index.ts';
import { applyPlans, markDeleted, markRestored } from './apply-plans.ts';
import { coerceInput, refuseFixed, type InputMode } from '../input/coerce-input.ts';
import type { CoercedRow } from '../input/coerced-row.ts';
import { runChecks } from '../hooks/check-runner.ts';
import { expectReads } from '../hooks/expected-reads.ts';
import { runHooks, type HookRunnerOptions } from '../hooks/hook-runner.ts';
import { refuseDeletedTargets, refuseInUse } from './in-use.ts';
import { readOwners } from '../ownership/ownership.ts';
import { guardLastAdministrator } from '../ownership/last-administrator.ts';
import { refuseTakingOver, verifyMoved } from './kept-within.ts';
import { refuseMergedTargets } from '../merge/merged-targets.ts';
import { missingReferences } from '../input/reference-check.ts';
import { noteDuplicates, searchDuplicates, type DuplicateCheck, type DuplicateSearch } from './note-duplicates.ts';
import { resolvePlans } from './resolve-plans.ts';
import { verifyCreated } from './row-gate.ts';
import { lookupsOf, rowPlan, withChildren, type RowPlan } from './row-plan.ts';
import { Refused, type RowWork } from './row-work.ts';
import { answered } from '../unit/answered.ts';
import { saveUnit } from '../unit/save-unit.ts';
import type { TrackedRecord } from './tracked-record.ts';
import { takenValues } from '../input/unique-check.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { unknownCodes } from '../input/vocabulary-check.ts';
import { writeLimits } from '../write-limits.ts';

/** What a unit of work needs besides itself. */
export interface ChangeContext {
  readonly unit: UnitOfWork;
  readonly hooks: HookRunnerOptions;
  /** One failed row fails all. */
  readonly allOrNothing: boolean;
  /** Default: probable duplicates are not looked for. */
  readonly duplicates?: DuplicateCheck | undefined;
}

/** The allow-list and field rules for one row; its errors go to the row. */
export function coerceRow(
  { model, scope }: Pick<UnitOfWork, 'model' | 'scope'>,
  entity: EntityModel,
  work: RowWork,
  mode: InputMode,
): CoercedRow {
  const report = (error: RowWork['errors'][number]): void => void work.errors.push(error);
  return coerceInput(
    { model, principal: scope.principal, source: scope.source, report },
    entity,
    work.input,
    mode,
    work.path,
  );
}

/** The rows without errors. */
function sound<Row extends { readonly work: RowWork }>(context: ChangeContext, rows: readonly Row[]): Row[] {
  refuseTogether(
    context,
    rows.map((row) => row.work),
  );
  return rows.filter((row) => !row.work.failed);
}

/** Ends the unit of work when a row failed and one failed row fails all. */
export function refuseTogether(context: ChangeContext, works: readonly RowWork[]): void {
  if (context.allOrNothing && works.some((work) => work.failed)) throw new Refused();
}

/** A row with its coerced input, and the record that it changes (null: it makes one). */
export interface RowChange {
  readonly work: RowWork;
  readonly coerced: CoercedRow;
  readonly record: TrackedRecord | null;
}

/**
 * Creates and updates, all rows together: look up what they refer to, apply, hooks, save. `recognisedBy`: the attribute
 * that told new rows from old ones; when somebody else makes the same record meanwhile, the constraint says so.
 */
export async function changeRows(
  context: ChangeContext,
  entity: EntityModel,
  changes: readonly RowChange[],
  recognisedBy?: AttributeModel,
): Promise<void> {
  const { unit } = context;
  const plans = sound(context, changes).map(({ work, coerced, record }) => rowPlan(entity, work, coerced, record));
  await resolvePlans(unit, plans);
  limitRecords([...withChildren(plans)].length);
  for (const { record, work, coerced, slots } of plans) {
    if (!record) continue;
    for (const row of [coerced, ...slots.values()]) refuseFixed(row, (error) => void work.errors.push(error));
  }
  await refuseTakingOver(unit, plans);
  const { references, codes } = lookupsOf(plans);
  const searches = context.duplicates ? searchDuplicates(unit, plans) : [];
  const lookups = Promise.all([
    missingReferences(unit, references),
    unknownCodes(unit, codes),
    takenValues(unit, entity, plans, recognisedBy),
    readOwners(unit, plans),
  ]);
  await answered([...searches.map(({ search }) => search.sent), lookups, ...expectReads(unit, context.hooks, plans)]);
  const [missing, unknown, taken] = await lookups;
  for (const { work, error } of [...missing, ...unknown, ...taken]) work.errors.push(error);
  const healthy: RowPlan[] = sound(context, plans);
  if (healthy.length === 0) return;
  for (const { record } of healthy) if (record?.record['deletedAt']) markRestored(record);
  await applyPlans(unit, healthy);
  await finish(
    context,
    healthy.map((plan) => plan.work),
    healthy,
    searches,
  );
}

function limitRecords(count: number): void {
  if (count <= writeLimits.records) return;
  const what = { zh: '一次调用写入的记录数', en: 'Records of one call' };
  throw new Refused([LimitExceeded.of(what, count, writeLimits.records, ['input'])]);
}

/** Soft delete of loaded records. */
export async function deleteRows(context: ChangeContext, records: ReadonlyMap<RowWork, TrackedRecord>): Promise<void> {
  for (const record of records.values()) markDeleted(context.unit, record);
  await finish(context, [...records.keys()]);
}

/**
 * Hooks, save, check of what was created, left and came back. From here on a failed row cannot simply be left out, its
 * records are among the others: the unit is refused, and whoever may leave rows out runs it again without them.
 */
export async function finish(
  { unit, hooks, duplicates }: ChangeContext,
  works: readonly RowWork[],
  plans: readonly RowPlan[] = [],
  searches: readonly DuplicateSearch[] = [],
): Promise<void> {
  await runHooks(unit, hooks);
  if (duplicates) await noteDuplicates(searches, duplicates);
  if (works.some((work) => work.failed)) throw new Refused();
  const checkAdministrators = await guardLastAdministrator(unit);
  await saveUnit(unit, () => [
    refuseMergedTargets(unit),
    verifyCreated(unit),
    verifyMoved(unit, plans),
    checkAdministrators(),
    refuseInUse(unit),
    refuseDeletedTargets(unit),
  ]);
  await runChecks(unit, hooks);
  if (works.some((work) => work.failed)) throw new Refused();
}
