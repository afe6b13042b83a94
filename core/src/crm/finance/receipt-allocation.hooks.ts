import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { isPositive, settleBalances } from './balances.ts';
import { notPositive, refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

type Changes = readonly Change<ReceiptAllocation>[];

const receiptIds = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.receipt.id))];
const receivableIds = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.receivable.id))];

/** The changes that can be reckoned with; the others are refused. */
async function sound(changes: Changes, context: HookContext): Promise<Changes> {
  const receipts = byId(await context.load(Receipt, receiptIds(changes)));
  const receivables = byId(await context.load(Receivable, receivableIds(changes)));
  return changes.filter((change) => {
    const { amount, receipt, receivable } = change.record;
    const from = receipts.get(receipt.id);
    const to = receivables.get(receivable.id);
    const error = !isPositive(amount)
      ? notPositive()
      : amount.currency !== from?.amount.currency || amount.currency !== to?.amount.currency
        ? refusals.currency()
        : to.status === 'WRITTEN_OFF'
          ? refusals.writtenOff()
          : to.deletedAt
            ? ValidationError.invalid('receivableId', { zh: '应收款', en: 'Receivable' }, refusals.living)
            : null;
    if (error) change.reject(error);
    return !error;
  });
}

async function allocate(changes: Changes, context: HookContext): Promise<void> {
  const good = await sound(changes, context);
  // Nothing of the unit will be written: sums of several currencies are not worth reckoning.
  if (good.length < changes.length) return;
  const overdrawn = await settleBalances(receiptIds(changes), receivableIds(changes), new Set(), context);
  for (const change of changes) {
    const { receipt, receivable } = change.record;
    if (overdrawn.receipts.has(receipt.id)) change.reject(refusals.moreThanReceipt());
    if (overdrawn.receivables.has(receivable.id)) change.reject(refusals.moreThanReceivable());
  }
}

async function release(changes: Changes, context: HookContext): Promise<void> {
  const leaving = new Set(changes.map(({ record }) => record));
  await settleBalances(receiptIds(changes), receivableIds(changes), leaving, context);
}

export const receiptAllocationHooks = hooksOf(ReceiptAllocation, {
  beforeCreate: allocate,
  beforeUpdate: allocate,
  beforeDelete: release,
});
