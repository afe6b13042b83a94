import { hooksOf, localDay, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { allocationRefusal } from './allocation-refusal.ts';
import { settleBalances } from './balances.ts';
import { checkAmount } from './check-amount.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditNote } from './credit-note.entity.ts';
import { CreditRefund } from './credit-refund.entity.ts';
import { refusals } from './finance-errors.ts';
import { Receivable } from './receivable.entity.ts';

type Allocations = readonly Change<CreditAllocation>[];
type Refunds = readonly Change<CreditRefund>[];

const owned = { master: 'receiptMaster' } as const;

const noteIds = (changes: Allocations | Refunds): string[] => [
  ...new Set(changes.map(({ record }) => record.creditNote.id)),
];
const receivableIds = (changes: Allocations): string[] => [
  ...new Set(changes.map(({ record }) => record.receivable.id)),
];

async function allocate(changes: Allocations, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const notes = byId(await context.load(CreditNote, noteIds(changes)));
  const receivables = byId(await context.load(Receivable, receivableIds(changes)));
  const good = changes.filter((change) => {
    if (!checkAmount(change)) return false;
    const { amount, creditNote, receivable } = change.record;
    const error = allocationRefusal(amount, notes.get(creditNote.id), receivables.get(receivable.id));
    if (error) change.reject(error);
    return !error;
  });
  // Nothing of the unit will be written: sums of several currencies are not worth reckoning.
  if (good.length < changes.length) return;
  const concerned = { creditNotes: noteIds(changes), receivables: receivableIds(changes) };
  const overdrawn = await settleBalances(concerned, new Set(), context);
  for (const { record, reject } of changes) {
    if (overdrawn.creditNotes.has(record.creditNote.id)) reject(refusals.moreThanCredit());
    if (overdrawn.receivables.has(record.receivable.id)) reject(refusals.moreThanReceivable());
  }
}

async function release(changes: Allocations, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const leaving = new Set(changes.map(({ record }) => record));
  const concerned = { creditNotes: noteIds(changes), receivables: receivableIds(changes) };
  await settleBalances(concerned, leaving, context);
}

async function refund(changes: Refunds, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const notes = byId(await context.load(CreditNote, noteIds(changes)));
  const good = changes.filter((change) => {
    const { record, reject } = change;
    record.paidOn ??= localDay(context);
    const note = notes.get(record.creditNote.id);
    if (!checkAmount(change)) return false;
    const error =
      record.amount.currency !== note?.amount.currency ? refusals.currency : note.voidedOn && refusals.isVoid;
    if (error) reject(error());
    return !error;
  });
  if (good.length < changes.length) return;
  const overdrawn = await settleBalances({ creditNotes: noteIds(changes) }, new Set(), context);
  for (const { record, reject } of changes) {
    if (overdrawn.creditNotes.has(record.creditNote.id)) reject(refusals.moreThanCredit());
  }
}

async function takeBack(changes: Refunds, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const leaving = new Set(changes.map(({ record }) => record));
  await settleBalances({ creditNotes: noteIds(changes) }, leaving, context);
}

export const creditAllocationHooks = hooksOf(CreditAllocation, {
  beforeCreate: allocate,
  beforeUpdate: allocate,
  beforeDelete: release,
});

export const creditRefundHooks = hooksOf(CreditRefund, {
  beforeCreate: refund,
  beforeUpdate: refund,
  beforeDelete: takeBack,
});
