import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { byId } from '../by-id.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';
import { PlanReview } from './plan-review.entity.ts';

function checkPeriod({ record, reject }: Change<KeyAccountPlan>): void {
  if (record.to >= record.from) return;
  const text = { zh: '结束日期(to)早于开始日期(from)', en: 'The plan ends (to) before it starts (from)' };
  reject(new ValidationError('ENDS_BEFORE_START', text, { path: ['to'] }));
}

/** A plan is made for whom we have chosen as a key customer, not the other way round. */
async function askForFlag(changes: readonly Change<KeyAccountPlan>[], context: HookContext): Promise<void> {
  for (const change of changes) checkPeriod(change);
  const accounts = byId(
    await context.load(
      Account,
      changes.map(({ record }) => record.account.id),
    ),
  );
  for (const { record, reject } of changes) {
    if (accounts.get(record.account.id)?.keyAccount) continue;
    const text = { zh: '该客户不是重点客户(keyAccount)', en: 'The account is no key account (keyAccount)' };
    reject(new ValidationError('NOT_A_KEY_ACCOUNT', text, { path: ['accountId'] }));
  }
}

export const keyAccountPlanHooks = hooksOf(KeyAccountPlan, {
  beforeCreate: askForFlag,
  beforeUpdate: (changes) => changes.forEach(checkPeriod),
});

/** A review on another day is reminded of anew. */
function forgetReminder(changes: readonly Change<PlanReview>[]): void {
  for (const { record, changed } of changes) {
    if (changed.has('dueOn') && record.remindedAt) record.remindedAt = null;
  }
}

export const planReviewHooks = hooksOf(PlanReview, { beforeUpdate: forgetReminder });
