import { hooksOf, localDay, Money, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { documentNumber } from '../document-number.ts';
import { Order } from '../ordering/index.ts';
import { balanceReceivable, isPositive, paidStatus } from './balances.ts';
import { notPositive, refusals } from './finance-errors.ts';
import { Receivable } from './receivable.entity.ts';

type Changes = readonly Change<Receivable>[];

async function takeFromOrders(changes: Changes, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.flatMap(({ record }) => record.order?.id ?? []))];
  const orders = byId(await context.load(Order, ids));
  for (const { record } of changes) {
    const order = orders.get(record.order?.id ?? '');
    if (order) record.account ??= order.account;
    if (order?.total) record.amount ??= Money.of(order.total.amount, order.total.currency);
  }
}

function checkStatus(change: Change<Receivable>): void {
  const { record, before, changed, kind } = change;
  if (record.status === 'WRITTEN_OFF' || record.status === paidStatus(record)) return;
  const takenBack = changed.has('status') && before['status'] === 'WRITTEN_OFF';
  const givenByHand = kind === 'create' || changed.has('status');
  if (givenByHand && !takenBack) change.reject(refusals.followsReceipts());
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  await takeFromOrders(changes, context);
  for (const change of changes) {
    const { record } = change;
    record.issuedOn ??= localDay(context);
    record.number ||= documentNumber('AR', record.issuedOn, record.id);
    if (!record.account) change.reject(ValidationError.required('accountId', { zh: '客户', en: 'Account' }));
    if (!record.amount) {
      change.reject(ValidationError.required('amount', { zh: '应收金额', en: 'Amount' }));
      continue;
    }
    // Nothing is settled yet: then the currency is still free.
    if (!record.settled || !isPositive(record.settled)) record.settled = Money.of('0', record.amount.currency);
    if (record.settled.currency === record.amount.currency) checkStatus(change);
    const enough = balanceReceivable(record);
    if (!isPositive(record.amount)) change.reject(notPositive());
    // Where an allocation is to blame, its hook says so.
    else if (!enough && change.changed.has('amount')) change.reject(refusals.belowSettled());
  }
}

function keepPaid(changes: Changes): void {
  for (const change of changes) if (isPositive(change.record.settled)) change.reject(refusals.hasReceipts());
}

export const receivableHooks = hooksOf(Receivable, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: keepPaid,
});
