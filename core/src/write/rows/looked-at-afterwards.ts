import { checkedBy } from '../hooks/check-runner.ts';
import type { HookRunnerOptions } from '../hooks/hook-runner.ts';
import { refersToMergeable } from '../merge/merged-targets.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { requiresConfiguration } from './in-use.ts';
import { isCreationVerified } from './row-gate.ts';

/**
 * Whether something is asked of the database between what a unit writes and its commit, by one of the steps that
 * `finish` takes there: `true` unless each of them certainly has nothing to look at, which is so where all changed
 * records are new and their place, targets and hooks leave no question.
 */
export function isLookedAtAfterwards(unit: UnitOfWork, hooks: HookRunnerOptions): boolean {
  const changed = [...unit.tracked.values()].filter(
    (record) => record.isNew || record.kind !== 'update' || record.marked || record.allChanges().length > 0,
  );
  return (
    changed.some(({ isNew, kind, model }) => !isNew || kind !== 'create' || requiresConfiguration(model)) ||
    changed.some(({ model }) => checkedBy(hooks, model)) ||
    isCreationVerified(unit) ||
    refersToMergeable(unit)
  );
}
