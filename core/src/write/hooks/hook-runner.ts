import type { EntityModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { settleOwnership } from '../ownership/ownership.ts';
import { callHook } from './call-hook.ts';
import type { RegisteredHooks } from './registered-hooks.ts';
import { Refused } from '../rows/row-work.ts';
import type { ChangeKind, TrackedRecord } from '../rows/tracked-record.ts';
import { HookMistake, UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { writeLimits } from '../write-limits.ts';

const steps = [
  { hook: 'beforeCreate', kinds: ['create'] },
  { hook: 'beforeUpdate', kinds: ['update', 'restore'] },
  { hook: 'beforeDelete', kinds: ['delete', 'purge'] },
  { hook: 'beforePurge', kinds: ['purge'] },
] as const satisfies readonly { hook: string; kinds: readonly ChangeKind[] }[];

export interface HookRunnerOptions {
  readonly hooks: ReadonlyMap<EntityModel, readonly RegisteredHooks[]>;
  readonly log?: Logger | undefined;
}

/**
 * Runs the plugins' hooks over all changes of the unit, a batch per entity, in the order of the plugins. Records that
 * a hook makes or changes go through their own hooks in the next round; each record once.
 */
export async function runHooks(unit: UnitOfWork, { hooks, log }: HookRunnerOptions): Promise<void> {
  const context = new UnitHookContext(unit);
  for (let round = 0; ; round++) {
    const pending = pendingRecords(unit, hooks);
    if (pending.length === 0) return;
    if (round === writeLimits.hookDepth) throw HookMistake.tooDeep(writeLimits.hookDepth);
    for (const record of pending) record.hooked = true;
    for (const [entity, records] of Map.groupBy(pending, (record) => record.model)) {
      await runEntity(unit, hooks.get(entity) ?? [], records, context, log);
    }
    const stranger = unit.strangerWithChanges();
    if (stranger) throw HookMistake.untracked(stranger.name);
  }
}

/** Changed records whose hooks have not run. A record that an input leaves as it is has no change to tell. */
function pendingRecords(unit: UnitOfWork, hooks: HookRunnerOptions['hooks']): TrackedRecord[] {
  return [...unit.tracked.values()].filter((record) => {
    if (record.hooked || !hooks.has(record.model)) return false;
    return record.kind !== 'update' || record.isTouched;
  });
}

async function runEntity(
  unit: UnitOfWork,
  registered: readonly RegisteredHooks[],
  records: readonly TrackedRecord[],
  context: UnitHookContext,
  log: Logger | undefined,
): Promise<void> {
  for (const { plugin, hooks } of registered) {
    for (const { hook, kinds } of steps) {
      const run = hooks[hook];
      const concerned = records.filter(
        (record) =>
          (kinds as readonly ChangeKind[]).includes(record.kind) &&
          // Who deleted it before it is purged was asked then.
          !(hook === 'beforeDelete' && record.kind === 'purge' && record.record['deletedAt']),
      );
      if (!run || concerned.length === 0) continue;
      const named = { plugin, hook, entity: (records[0] as TrackedRecord).model.name };
      const call = { named, records: concerned, context, log };
      const orphans = await callHook(unit, call, (changes) => run(changes, context));
      await settleOwnership(unit);
      if (orphans.length > 0) throw new Refused(orphans);
    }
  }
}
