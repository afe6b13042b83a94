import type { UserError } from '../../sdk/index.ts';
import { Refused } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { callHook } from './call-hook.ts';
import type { HookRunnerOptions } from './hook-runner.ts';

/** Runs the `check` hooks over what the unit has written: the last word before the commit. */
export async function runChecks(unit: UnitOfWork, { hooks, log }: HookRunnerOptions): Promise<void> {
  const refused: UserError[] = [];
  const checked = [...unit.tracked.values()].filter(({ model }) => hooks.get(model)?.some((one) => one.hooks.check));
  for (const [entity, records] of Map.groupBy(checked.filter(isWritten), ({ model }) => model)) {
    for (const { plugin, hooks: registered } of hooks.get(entity) ?? []) {
      const { check } = registered;
      if (!check) continue;
      const context = new UnitHookContext(unit);
      const named = { plugin, hook: 'check', entity: entity.name };
      try {
        const call = { named, records, context, log };
        refused.push(...(await callHook(unit, call, (changes) => check(changes, context))));
      } finally {
        context.end();
      }
    }
  }
  if (refused.length > 0) throw new Refused(refused);
}

function isWritten(record: TrackedRecord): boolean {
  if (record.kind === 'update') return record.isTouched;
  return record.kind === 'create' || record.kind === 'restore';
}
