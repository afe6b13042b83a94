import { hooksOf, localDay, Money, type Change, type HookContext } from '../../sdk/index.ts';
import { documentNumber } from '../document-number.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { settleBalances, type Leaving } from './balances.ts';
import { checkAmount } from './check-amount.ts';
import { stateDifferences, valueInBase } from './exchange.ts';
import { refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';

type Changes = readonly Change<Receipt>[];

/** What follows from allocations, and what people may add to the ERP's record. */
const owned = { master: 'receiptMaster', free: ['allocated', 'unallocated', 'note'] } as const;

function fill({ record }: Change<Receipt>, context: HookContext): void {
  record.receivedOn ??= localDay(context);
  record.number ||= documentNumber('RC', record.receivedOn, record.id);
}

/** Its allocations go through their own hooks afterwards. */
async function create(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  for (const change of changes) {
    const { record } = change;
    fill(change, context);
    record.allocated = Money.of('0', record.amount.currency);
    record.unallocated = Money.of(record.amount.amount, record.amount.currency);
    checkAmount(change);
  }
  await revalue(changes, context);
}

/** The rate of the day of the receipt; where that changes, what its allocations gained or lost changes as well. */
async function revalue(changes: Changes, context: HookContext): Promise<void> {
  const moved = changes.filter(
    ({ kind, changed }) => kind === 'create' || changed.has('amount') || changed.has('receivedOn'),
  );
  await valueInBase(
    moved.map(({ record }) => record),
    ({ receivedOn }) => receivedOn,
    context,
  );
  const stored = moved.filter(({ kind }) => kind !== 'create').map(({ record }) => record.id);
  if (stored.length > 0) await stateDifferences(await context.loadBy(ReceiptAllocation, 'receipt', stored), context);
}

/** The receivables that the receipts pay, reckoned anew, and the receipts themselves. */
async function reckon(changes: Changes, leaving: Leaving, context: HookContext) {
  const ids = changes.map(({ record }) => record.id);
  const allocations = await context.loadBy(ReceiptAllocation, 'receipt', ids);
  const living = allocations.filter(({ deletedAt }) => !deletedAt);
  const receivables = living.map(({ receivable }) => receivable.id);
  const overdrawn = await settleBalances({ receipts: ids, receivables }, leaving, context);
  return { living, overdrawn };
}

async function change(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  for (const one of changes) {
    fill(one, context);
    checkAmount(one);
  }
  await revalue(changes, context);
  // A receipt comes back with its allocations: what they paid may be paid by now.
  const counted = changes.filter(
    ({ kind, changed }) => kind === 'restore' || changed.has('amount') || changed.has('voidedOn'),
  );
  if (counted.length === 0) return;
  const { living, overdrawn } = await reckon(counted, new Set(), context);
  for (const one of counted) {
    const { record, kind } = one;
    if (overdrawn.receipts.has(record.id)) one.reject(refusals.belowAllocated());
    const pays = living.filter(({ receipt }) => receipt.id === record.id).map(({ receivable }) => receivable.id);
    if (kind === 'restore' && pays.some((id) => overdrawn.receivables.has(id))) {
      one.reject(refusals.moreThanReceivable());
    }
  }
}

async function leave(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  await reckon(changes, new Set(changes.map(({ record }) => record)), context);
}

export const receiptHooks = hooksOf(Receipt, { beforeCreate: create, beforeUpdate: change, beforeDelete: leave });
