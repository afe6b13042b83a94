import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { refuseCircles } from '../refuse-circles.ts';
import { Account } from './account.entity.ts';

const circle = { zh: '上级客户不能是自己或自己的下级', en: 'An account cannot be its own ancestor' };

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

async function check(changes: readonly Change<Account>[], context: HookContext): Promise<void> {
  askForReason(changes);
  await refuseCircles(Account, changes, context, circle);
}

export const accountHooks = hooksOf(Account, { beforeCreate: check, beforeUpdate: check });
