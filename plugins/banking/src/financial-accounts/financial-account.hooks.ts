import { hooksOf, ValidationError, type Change, type Label } from '@guanxi/core';
import { messages } from '../messages.ts';
import { BankFinancialAccount } from './financial-account.entity.ts';

type AccountChange = Change<BankFinancialAccount>;

function refuse(change: AccountChange, code: string, message: Label, field: string): void {
  change.reject(new ValidationError(code, message, { path: [field] }));
}

function checkHolder(change: AccountChange): void {
  const { holderContact, holderAccount } = change.record;
  if (Boolean(holderContact) === Boolean(holderAccount)) {
    refuse(change, 'ONE_HOLDER', messages.oneHolder, 'holderContactId');
  }
}

function settleCurrency(change: AccountChange): void {
  const { record } = change;
  record.currency ||= record.balance?.currency ?? record.limit?.currency ?? 'CNY';
  for (const field of ['balance', 'limit'] as const) {
    const amount = record[field];
    if (amount && amount.currency !== record.currency) {
      refuse(change, 'OTHER_CURRENCY', messages.otherCurrency, field);
    }
  }
}

/** A closing date closes the account, in the same step. */
function settleDates(change: AccountChange): void {
  const { record, changed, kind } = change;
  const { openedOn, closedOn, maturesOn } = record;
  if (openedOn && closedOn && closedOn < openedOn) {
    refuse(change, 'CLOSED_BEFORE_OPENED', messages.closedBeforeOpened, 'closedOn');
  }
  if (openedOn && maturesOn && maturesOn < openedOn) {
    refuse(change, 'MATURES_BEFORE_OPENED', messages.maturesBeforeOpened, 'maturesOn');
  }
  if (!closedOn || record.status === 'CLOSED') return;
  if (kind === 'create' ? record.status === 'ACTIVE' : !changed.has('status')) record.status = 'CLOSED';
  else refuse(change, 'OPEN_BUT_CLOSED', messages.openButClosed, 'status');
}

function prepare(changes: readonly AccountChange[]): void {
  for (const change of changes) {
    checkHolder(change);
    settleCurrency(change);
    settleDates(change);
    const { kind, record } = change;
    // Who has no unit of their own (an import, the platform) leaves the account to the people of the branch.
    if (kind === 'create' && record.branch && !record.unit) record.unit = record.branch;
  }
}

export const financialAccountHooks = hooksOf(BankFinancialAccount, { beforeCreate: prepare, beforeUpdate: prepare });
