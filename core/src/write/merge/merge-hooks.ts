import { movedRecords } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { UserError, type EntityHooks, type Merging } from '../../sdk/index.ts';
import { withinBudget } from '../hooks/hook-budget.ts';
import type { HookRunnerOptions } from '../hooks/hook-runner.ts';
import { settleOwnership } from '../ownership/ownership.ts';
import { Refused } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { loadChanging } from './moved-slots.ts';

type Hooks = HookRunnerOptions['hooks'];

/** Lets the plugins settle the records of an entity that a merge has moved; tells which of them they deleted. */
export async function runAfterMove(
  unit: UnitOfWork,
  hooks: Hooks,
  entity: EntityModel,
  merge: string,
): Promise<readonly TrackedRecord[]> {
  const registered = (hooks.get(entity) ?? []).filter(({ hooks: { afterMove } }) => afterMove !== undefined);
  if (registered.length === 0) return [];
  const { text, values } = movedRecords(merge, entity.code);
  const ids = await unit.runner.rows<{ id: string }>(text, [...values]);
  const records = await loadChanging(
    unit,
    entity,
    ids.map(({ id }) => id),
  );
  const living = records.filter(({ record }) => !record['deletedAt']);
  for (const one of registered) {
    const left = living.filter(({ kind }) => kind === 'update');
    await run(unit, one, 'afterMove', left, (hook, context) =>
      hook(
        left.map(({ record }) => record),
        context,
      ),
    );
  }
  // What the others say of changes does not concern what only moved.
  for (const record of living) record.hooked = true;
  return living.filter(({ kind }) => kind === 'delete');
}

/** Tells the plugins of a merge, or of one that is taken back. */
export async function runMergeHooks(
  unit: UnitOfWork,
  hooks: Hooks,
  hook: 'afterMerge' | 'afterUnmerge',
  records: { readonly survivor: TrackedRecord; readonly others: readonly TrackedRecord[]; readonly merge: string },
): Promise<void> {
  const { survivor, others, merge } = records;
  const merging: Merging<object> = { merge, survivor: survivor.record, merged: others.map(({ record }) => record) };
  for (const registered of hooks.get(survivor.model) ?? []) {
    await run(unit, registered, hook, [survivor, ...others], (call, context) => call(merging, context));
  }
}

type MergeHookName = 'afterMove' | 'afterMerge' | 'afterUnmerge';

async function run<Name extends MergeHookName>(
  unit: UnitOfWork,
  { plugin, hooks }: { readonly plugin: string; readonly hooks: EntityHooks<object> },
  hook: Name,
  [first, ...rest]: readonly TrackedRecord[],
  call: (hook: NonNullable<EntityHooks<object>[Name]>, context: UnitHookContext) => void | Promise<void>,
): Promise<void> {
  const found = hooks[hook];
  if (!found || !first) return;
  const context = new UnitHookContext(unit);
  const named = { plugin, hook, entity: first.model.name };
  try {
    await withinBudget(named, 1 + rest.length, () => call(found, context), unit.surroundings.hookMs);
  } catch (error) {
    context.end();
    if (error instanceof UserError) throw new Refused([error]);
    throw error;
  }
  await settleOwnership(unit);
}
