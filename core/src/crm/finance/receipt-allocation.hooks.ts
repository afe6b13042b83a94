import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { refuseErpOwned } from '../policy/index.ts';
import { allocationRefusal } from './allocation-refusal.ts';
import { settleBalances } from './balances.ts';
import { checkAmount } from './check-amount.ts';
import { stateDifferences } from './exchange.ts';
import { refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

type Changes = readonly Change<ReceiptAllocation>[];

const receiptIds = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.receipt.id))];
const receivableIds = (changes: Changes): string[] => [...new Set(changes.map(({ record }) => record.receivable.id))];

const concerned = (changes: Changes) => ({ receipts: receiptIds(changes), receivables: receivableIds(changes) });

const owned = { master: 'receiptMaster', free: ['exchangeDifference'] } as const;

/** The changes that can be reckoned with; the others are refused. */
async function sound(changes: Changes, context: HookContext): Promise<Changes> {
  const receipts = byId(await context.load(Receipt, receiptIds(changes)));
  const receivables = byId(await context.load(Receivable, receivableIds(changes)));
  return changes.filter((change) => {
    if (!checkAmount(change)) return false;
    const { amount, receipt, receivable } = change.record;
    const error = allocationRefusal(amount, receipts.get(receipt.id), receivables.get(receivable.id));
    if (error) change.reject(error);
    return !error;
  });
}

async function allocate(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const good = await sound(changes, context);
  // Nothing of the unit will be written: sums of several currencies are not worth reckoning.
  if (good.length < changes.length) return;
  await stateDifferences(
    changes.map(({ record }) => record),
    context,
  );
  const overdrawn = await settleBalances(concerned(changes), new Set(), context);
  for (const change of changes) {
    const { receipt, receivable } = change.record;
    if (overdrawn.receipts.has(receipt.id)) change.reject(refusals.moreThanReceipt());
    if (overdrawn.receivables.has(receivable.id)) change.reject(refusals.moreThanReceivable());
  }
}

async function release(changes: Changes, context: HookContext): Promise<void> {
  await refuseErpOwned(changes, owned, context);
  const leaving = new Set(changes.map(({ record }) => record));
  await settleBalances(concerned(changes), leaving, context);
}

export const receiptAllocationHooks = hooksOf(ReceiptAllocation, {
  beforeCreate: allocate,
  beforeUpdate: allocate,
  beforeDelete: release,
});
