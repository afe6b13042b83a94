import { hooksOf, localDay, Money, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { documentNumber } from '../document-number.ts';
import { Order } from '../ordering/index.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { settleBalances, type Leaving } from './balances.ts';
import { checkAmount } from './check-amount.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditNote } from './credit-note.entity.ts';
import { refusals } from './finance-errors.ts';

type Changes = readonly Change<CreditNote>[];

/** What follows from allocations and refunds, and what people may add to the ERP's record. */
const owned = { master: 'receiptMaster', free: ['allocated', 'refunded', 'remaining', 'description'] } as const;

async function fill(changes: Changes, context: HookContext): Promise<void> {
  const orders = byId(await context.load(Order, [...new Set(changes.flatMap(({ record }) => record.order?.id ?? []))]));
  for (const { record, reject } of changes) {
    const order = orders.get(record.order?.id ?? '');
    if (order) record.account ??= order.account;
    if (!record.account) reject(ValidationError.required('accountId', { zh: '客户', en: 'Account' }));
    record.issuedOn ??= localDay(context);
    record.number ||= documentNumber('CN', record.issuedOn, record.id);
  }
}

/** Its allocations and refunds go through their own hooks afterwards. */
async function create(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  await fill(changes, context);
  for (const change of changes) {
    const { record } = change;
    const { amount, currency } = record.amount;
    record.allocated = Money.of('0', currency);
    record.refunded = Money.of('0', currency);
    record.remaining = Money.of(amount, currency);
    checkAmount(change);
  }
}

/** The receivables that the notes reduce, reckoned anew, and the notes themselves. */
async function reckon(changes: Changes, leaving: Leaving, context: HookContext) {
  const ids = changes.map(({ record }) => record.id);
  const living = (await context.loadBy(CreditAllocation, 'creditNote', ids)).filter(({ deletedAt }) => !deletedAt);
  const receivables = living.map(({ receivable }) => receivable.id);
  return { living, overdrawn: await settleBalances({ creditNotes: ids, receivables }, leaving, context) };
}

async function change(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  await fill(changes, context);
  for (const one of changes) checkAmount(one);
  const counted = changes.filter(
    ({ kind, changed }) => kind === 'restore' || changed.has('amount') || changed.has('voidedOn'),
  );
  if (counted.length === 0) return;
  const { living, overdrawn } = await reckon(counted, new Set(), context);
  for (const { record, kind, reject } of counted) {
    if (overdrawn.creditNotes.has(record.id)) reject(refusals.belowUsed());
    const reduces = living
      .filter(({ creditNote }) => creditNote.id === record.id)
      .map(({ receivable }) => receivable.id);
    // A note comes back with its allocations: what they reduced may be paid by now.
    if (kind === 'restore' && reduces.some((id) => overdrawn.receivables.has(id)))
      reject(refusals.moreThanReceivable());
  }
}

async function leave(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  await reckon(changes, new Set(changes.map(({ record }) => record)), context);
}

export const creditNoteHooks = hooksOf(CreditNote, { beforeCreate: create, beforeUpdate: change, beforeDelete: leave });
