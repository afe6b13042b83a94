import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Account } from './account.entity.ts';

/** Deeper groups of companies do not exist; a longer walk is a circle. */
const deepestGroup = 50;

/** Giving up a customer (舍弃) is a decision: the next salesperson must find the reason. */
function askForReason(changes: readonly Change<Account>[]): void {
  for (const change of changes) {
    if (change.kind === 'update' && !change.changed.has('status') && !change.changed.has('statusReason')) continue;
    if (change.record.status !== 'deprioritised' || change.record.statusReason?.trim()) continue;
    change.reject(
      new ValidationError(
        'REASON_REQUIRED',
        { zh: '舍弃客户时必须填写状态原因(statusReason)', en: 'Deprioritising an account needs a statusReason' },
        { path: ['statusReason'] },
      ),
    );
  }
}

/** Walks up all changed accounts together: one look-up per level of the tree, not per account. */
async function refuseCircles(changes: readonly Change<Account>[], context: HookContext): Promise<void> {
  const inThisWrite = new Map(changes.map((change) => [change.record.id, change.record]));
  let walking = changes
    .filter((change) => change.changed.has('parent') && change.record.parent)
    .map((change) => ({ change, at: change.record.parent?.id }));
  for (let level = 0; walking.length > 0; level++) {
    const circles = walking.filter((walk) => walk.at === walk.change.record.id || level > deepestGroup);
    for (const { change } of circles) {
      change.reject(
        new ValidationError(
          'CIRCLE',
          { zh: '上级客户不能是自己或自己的下级', en: 'An account cannot be its own ancestor' },
          { path: ['parentId'] },
        ),
      );
    }
    const open = walking.filter((walk) => !circles.includes(walk));
    const unknown = [...new Set(open.flatMap(({ at }) => (at && !inThisWrite.has(at) ? [at] : [])))];
    const loaded = unknown.length > 0 ? await context.load(Account, unknown) : [];
    const known = new Map([
      ...inThisWrite,
      ...loaded.flatMap((account) => (account ? [[account.id, account] as const] : [])),
    ]);
    walking = open.flatMap(({ change, at }) => {
      const above = at ? known.get(at)?.parent?.id : undefined;
      return above ? [{ change, at: above }] : [];
    });
  }
}

async function check(changes: readonly Change<Account>[], context: HookContext): Promise<void> {
  askForReason(changes);
  await refuseCircles(changes, context);
}

export const accountHooks = hooksOf(Account, { beforeCreate: check, beforeUpdate: check });
