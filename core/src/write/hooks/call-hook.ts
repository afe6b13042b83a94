import { UserError, type Change, type Logger } from '../../sdk/index.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { withinBudget, type NamedHook } from './hook-budget.ts';
import { judged } from './refusals.ts';

/** One hook, and the records that it is called for together. */
export interface HookCall {
  readonly named: NamedHook;
  readonly records: readonly TrackedRecord[];
  readonly context: UnitHookContext;
  readonly log: Logger | undefined;
}

/**
 * Calls a hook within its time. What it rejects goes to the rows that the records come from; gives the rejections of
 * records that come from none.
 * @throws Refused where it throws what a user can cause; anything else as it is
 */
export async function callHook(
  unit: UnitOfWork,
  { named, records, context, log }: HookCall,
  run: (changes: readonly Change<object>[]) => void | Promise<void>,
): Promise<readonly UserError[]> {
  const { changes, orphans, thrown } = judged(records, unit);
  try {
    await withinBudget(named, changes.length, () => run(changes), unit.surroundings.hookMs);
  } catch (error) {
    if (error instanceof UserError) throw thrown(error);
    // Its code may go on: nothing that it does now may reach the database.
    context.end();
    log?.error({ ...named, error: String(error) }, 'A hook failed');
    throw error;
  }
  return orphans;
}
