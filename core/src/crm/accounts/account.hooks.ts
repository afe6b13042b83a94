import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '../../sdk/index.ts';
import { refuseCircles } from '../refuse-circles.ts';
import { Account } from './account.entity.ts';

const circle = { zh: '上级客户不能是自己或自己的下级', en: 'An account cannot be its own ancestor' };

/** Statuses that are a decision against the customer: the next salesperson must find the reason. */
const decided: Readonly<Record<string, Label>> = {
  deprioritised: { zh: '舍弃客户', en: 'Deprioritising an account' },
  blacklisted: { zh: '将客户列入黑名单', en: 'Blacklisting an account' },
};

/** Each decision has a reason of its own: that of an earlier one does not stand for it. */
function askForReason(changes: readonly Change<Account>[]): void {
  for (const change of changes) {
    const { kind, record, reject } = change;
    const isUpdate = kind === 'update';
    // Asked of updates only: telling what changed takes longer than all the rest.
    const says = (name: 'status' | 'statusReason'): boolean => isUpdate && change.changed.has(name);
    if (isUpdate && !says('status') && !says('statusReason')) continue;
    const decision = decided[record.status];
    if (!decision) {
      // What spoke against the customer is history.
      if (isUpdate && !says('statusReason') && record.statusReason) record.statusReason = null;
      continue;
    }
    const isStale = says('status') && !says('statusReason');
    if (record.statusReason?.trim() && !isStale) continue;
    const text = {
      zh: `${decision.zh}时必须填写状态原因(statusReason)`,
      en: `${decision.en} needs a statusReason`,
    };
    reject(new ValidationError('REASON_REQUIRED', text, { path: ['statusReason'] }));
  }
}

async function check(changes: readonly Change<Account>[], context: HookContext): Promise<void> {
  askForReason(changes);
  await refuseCircles(Account, changes, context, circle);
}

export const accountHooks = hooksOf(Account, { beforeCreate: check, beforeUpdate: check });
