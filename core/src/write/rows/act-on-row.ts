import type { EntityModel } from '../../model/index.ts';
import { NotPermitted, UserError, type Verb, type VerbContext, type VerbOptions } from '../../sdk/index.ts';
import { withinBudget } from '../hooks/hook-budget.ts';
import { settleOwnership } from '../ownership/ownership.ts';
import { HookMistake, UnitHookContext } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { finish, type ChangeContext } from './change-rows.ts';
import { loadOne } from './row-gate.ts';
import { Refused, type RowWork } from './row-work.ts';

/** Does a verb on the record of the row, then all that follows a change. */
export async function actOnRow(
  context: ChangeContext,
  entity: EntityModel,
  work: RowWork,
  verb: Verb<object>,
  { ifVersion, action = 'update', argument = 'id' }: VerbOptions,
): Promise<void> {
  const { unit } = context;
  const gate = { action, kind: 'update', state: 'living', idPath: [argument] } as const;
  const { record } = await loadOne(unit, entity, work, gate, ifVersion);
  const verbContext = new UnitVerbContext(unit, (error) => void work.errors.push(error));
  const named = { plugin: entity.owner, hook: 'act', entity: entity.name };
  try {
    await withinBudget(named, 1, () => verb(record, verbContext), unit.surroundings.hookMs);
  } catch (error) {
    if (error instanceof UserError) throw new Refused([error]);
    throw error;
  } finally {
    verbContext.end();
  }
  const stranger = unit.strangerWithChanges();
  if (stranger) throw HookMistake.untracked(stranger.name);
  if (work.failed) throw new Refused();
  await settleOwnership(unit);
  await finish(context, [work]);
}

/** The verb's view of its unit of work. */
class UnitVerbContext extends UnitHookContext implements VerbContext {
  readonly reject: (error: UserError) => void;

  constructor(unit: UnitOfWork, reject: (error: UserError) => void) {
    super(unit);
    this.reject = reject;
  }

  require(permission: string): void {
    if (!this.principal?.grants.has(permission)) throw NotPermitted.action(permission, []);
  }
}
