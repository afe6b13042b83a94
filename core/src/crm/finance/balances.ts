import { compareMoney, Money, sameMoney, subtractMoney, sumMoney, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import type { ReceivableStatus } from './receivable-status.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

type Sums = ReadonlyMap<string, Money>;

/** Records that stop counting in this unit of work although they still look alive: those that are being purged. */
export type Leaving = ReadonlySet<object>;

/** More than there is: the ids of the receipts and receivables concerned. */
export interface Overdrawn {
  readonly receipts: ReadonlySet<string>;
  readonly receivables: ReadonlySet<string>;
}

export const isPositive = (money: Money): boolean => Number(money.amount) > 0;

/**
 * Reckons the balances of receipts and receivables anew from their allocations. Both records change whenever an
 * allocation does: of two units of work that allocate at the same moment one finds them changed, runs again, and sees
 * what the other did.
 */
export async function settleBalances(
  receiptIds: readonly string[],
  receivableIds: readonly string[],
  leaving: Leaving,
  context: HookContext,
): Promise<Overdrawn> {
  const receipts = await context.load(Receipt, [...new Set(receiptIds)]);
  const receivables = await context.load(Receivable, [...new Set(receivableIds)]);
  const allocated = await sumsBy('receipt', receiptIds, leaving, context);
  const settled = await sumsBy('receivable', receivableIds, leaving, context);
  const overdrawn = { receipts: new Set<string>(), receivables: new Set<string>() };
  for (const receipt of receipts) {
    if (receipt && !balanceReceipt(receipt, allocated.get(receipt.id))) overdrawn.receipts.add(receipt.id);
  }
  for (const receivable of receivables) {
    if (!receivable) continue;
    const sum = settled.get(receivable.id) ?? Money.of('0', receivable.amount.currency);
    if (!sameMoney(receivable.settled, sum)) receivable.settled = sum;
    if (!balanceReceivable(receivable)) overdrawn.receivables.add(receivable.id);
  }
  return overdrawn;
}

/** False where more is allocated than came in. */
function balanceReceipt(receipt: Receipt, sum = Money.of('0', receipt.amount.currency)): boolean {
  if (sum.currency !== receipt.amount.currency) return false;
  const unallocated = subtractMoney(receipt.amount, sum);
  if (!sameMoney(receipt.allocated, sum)) receipt.allocated = sum;
  if (!sameMoney(receipt.unallocated, unallocated)) receipt.unallocated = unallocated;
  return compareMoney(receipt.amount, sum) >= 0;
}

/** Open amount and status as `settled` says; false where more is settled than owed. */
export function balanceReceivable(receivable: Receivable): boolean {
  const { amount, settled } = receivable;
  if (settled.currency !== amount.currency) return false;
  const writtenOff = receivable.status === 'WRITTEN_OFF';
  const open = writtenOff ? Money.of('0', amount.currency) : subtractMoney(amount, settled);
  if (!sameMoney(receivable.open, open)) receivable.open = open;
  if (!writtenOff) receivable.status = paidStatus(receivable);
  return compareMoney(amount, settled) >= 0;
}

/** What the receipts make of it. */
export function paidStatus({ amount, settled }: Receivable): ReceivableStatus {
  if (!isPositive(settled)) return 'OPEN';
  return compareMoney(settled, amount) < 0 ? 'PARTLY_PAID' : 'PAID';
}

/** Sums of the living allocations of living receipts. */
async function sumsBy(
  side: 'receipt' | 'receivable',
  ids: readonly string[],
  leaving: Leaving,
  context: HookContext,
): Promise<Sums> {
  const all = ids.length > 0 ? await context.loadBy(ReceiptAllocation, side, [...new Set(ids)]) : [];
  const living = all.filter((one) => !one.deletedAt && !leaving.has(one));
  const receipts = byId(await context.load(Receipt, [...new Set(living.map(({ receipt }) => receipt.id))]));
  const counting = living.filter(({ receipt }) => {
    const found = receipts.get(receipt.id);
    return found && !leaving.has(found) && (side === 'receipt' || !found.deletedAt);
  });
  return new Map(
    [...Map.groupBy(counting, (one) => one[side].id)].flatMap(([id, allocations]) => {
      const sum = sumMoney(allocations.map(({ amount }) => amount));
      return sum ? [[id, sum] as const] : [];
    }),
  );
}
