import { hooksOf, localDay, Money, type Change, type HookContext } from '../../sdk/index.ts';
import { documentNumber } from '../document-number.ts';
import { isPositive, settleBalances, type Leaving } from './balances.ts';
import { notPositive, refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';

type Changes = readonly Change<Receipt>[];

function fill({ record }: Change<Receipt>, context: HookContext): void {
  record.receivedOn ??= localDay(context);
  record.number ||= documentNumber('RC', record.receivedOn, record.id);
}

/** Its allocations go through their own hooks afterwards. */
function create(changes: Changes, context: HookContext): void {
  for (const change of changes) {
    const { record } = change;
    fill(change, context);
    record.allocated = Money.of('0', record.amount.currency);
    record.unallocated = Money.of(record.amount.amount, record.amount.currency);
    if (!isPositive(record.amount)) change.reject(notPositive());
  }
}

/** The receivables that the receipts pay, reckoned anew, and the receipts themselves. */
async function reckon(changes: Changes, leaving: Leaving, context: HookContext) {
  const ids = changes.map(({ record }) => record.id);
  const allocations = await context.loadBy(ReceiptAllocation, 'receipt', ids);
  const living = allocations.filter(({ deletedAt }) => !deletedAt);
  const overdrawn = await settleBalances(
    ids,
    living.map(({ receivable }) => receivable.id),
    leaving,
    context,
  );
  return { living, overdrawn };
}

async function change(changes: Changes, context: HookContext): Promise<void> {
  for (const one of changes) {
    fill(one, context);
    if (!isPositive(one.record.amount)) one.reject(notPositive());
  }
  // A receipt comes back with its allocations: what they paid may be paid by now.
  const counted = changes.filter(({ kind, changed }) => kind === 'restore' || changed.has('amount'));
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
  await reckon(changes, new Set(changes.map(({ record }) => record)), context);
}

export const receiptHooks = hooksOf(Receipt, { beforeCreate: create, beforeUpdate: change, beforeDelete: leave });
