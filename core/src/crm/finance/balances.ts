import {
  compareMoney,
  Money,
  sameMoney,
  subtractMoney,
  sumMoney,
  type ClassRef,
  type HookContext,
} from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditNote } from './credit-note.entity.ts';
import { CreditRefund } from './credit-refund.entity.ts';
import type { ReceivableStatus } from './receivable-status.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

/** Records that stop counting in this unit of work although they still look alive: those that are being purged. */
export type Leaving = ReadonlySet<object>;

/** Uuids of what is to be reckoned anew. */
export interface Concerned {
  readonly receipts?: readonly string[];
  readonly creditNotes?: readonly string[];
  readonly receivables?: readonly string[];
}

/** More than there is: the ids of the receipts, credit notes and receivables concerned. */
export interface Overdrawn {
  readonly receipts: ReadonlySet<string>;
  readonly creditNotes: ReadonlySet<string>;
  readonly receivables: ReadonlySet<string>;
}

/** A part of a receipt or a credit note. */
interface Part {
  readonly deletedAt?: Date | null;
  readonly amount: Money;
}

/** Where money comes from. */
interface Source {
  readonly id: string;
  readonly deletedAt?: Date | null;
  readonly voidedOn?: string | null;
}

type Sums = ReadonlyMap<string, Money>;

export const isPositive = (money: Money): boolean => Number(money.amount) > 0;

/**
 * Reckons balances anew from their allocations. Both sides of an allocation change whenever it does: of two units of
 * work that allocate at the same moment, in whatever process, one finds them changed, runs again, and sees what the
 * other did.
 */
export async function settleBalances(
  { receipts: receiptIds = [], creditNotes: noteIds = [], receivables: receivableIds = [] }: Concerned,
  leaving: Leaving,
  context: HookContext,
): Promise<Overdrawn> {
  const receipts = await found(Receipt, receiptIds, context);
  const notes = await found(CreditNote, noteIds, context);
  const receivables = await found(Receivable, receivableIds, context);
  const allocated = sumBy(await parts(ReceiptAllocation, 'receipt', receiptIds, leaving, context), partOfReceipt);
  const credited = sumBy(await parts(CreditAllocation, 'creditNote', noteIds, leaving, context), partOfNote);
  const refunded = sumBy(await parts(CreditRefund, 'creditNote', noteIds, leaving, context), partOfNote);
  const settling = await fromLiving(ReceiptAllocation, Receipt, partOfReceipt, receivableIds, leaving, context);
  const crediting = await fromLiving(CreditAllocation, CreditNote, partOfNote, receivableIds, leaving, context);
  const overdrawnIds = <T extends { readonly id: string }>(records: readonly T[], holds: (record: T) => boolean) =>
    new Set(records.filter((record) => !holds(record)).map(({ id }) => id));
  return {
    receipts: overdrawnIds(receipts, (receipt) => balanceReceipt(receipt, allocated.get(receipt.id))),
    creditNotes: overdrawnIds(notes, (note) => balanceNote(note, credited.get(note.id), refunded.get(note.id))),
    receivables: overdrawnIds(receivables, (receivable) => {
      const zero = Money.of('0', receivable.amount.currency);
      put(receivable, { settled: settling.get(receivable.id) ?? zero, credited: crediting.get(receivable.id) ?? zero });
      return balanceReceivable(receivable);
    }),
  };
}

const partOfReceipt = ({ receipt }: ReceiptAllocation): string => receipt.id;
const partOfNote = ({ creditNote }: CreditAllocation | CreditRefund): string => creditNote.id;

async function found<T extends object>(entity: ClassRef<T>, ids: readonly string[], context: HookContext) {
  return (await context.load(entity, [...new Set(ids)])).flatMap((record) => record ?? []);
}

/** False where more is allocated than came in. A receipt that is void has nothing left, and nothing allocated. */
function balanceReceipt(receipt: Receipt, sum = Money.of('0', receipt.amount.currency)): boolean {
  const { amount, voidedOn } = receipt;
  if (sum.currency !== amount.currency) return false;
  put(receipt, { allocated: sum, unallocated: left(amount, sum, Boolean(voidedOn)) });
  return voidedOn ? !isPositive(sum) : compareMoney(amount, sum) >= 0;
}

/** False where more is credited and paid out than there was. */
function balanceNote(
  note: CreditNote,
  allocated = Money.of('0', note.amount.currency),
  refunded = Money.of('0', note.amount.currency),
): boolean {
  const { amount, voidedOn } = note;
  const used = sumMoney([allocated, refunded]);
  if (used?.currency !== amount.currency) return false;
  put(note, { allocated, refunded, remaining: left(amount, used, Boolean(voidedOn)) });
  return voidedOn ? !isPositive(used) : compareMoney(amount, used) >= 0;
}

/** Open amount and status as `settled` and `credited` say; false where they are more than is owed. */
export function balanceReceivable(receivable: Receivable): boolean {
  const { amount, settled, credited, status } = receivable;
  const done = sumMoney([settled, credited]);
  if (done?.currency !== amount.currency) return false;
  const isClosed = status === 'WRITTEN_OFF' || status === 'VOID';
  put(receivable, { open: left(amount, done, isClosed) });
  if (!isClosed) receivable.status = paidStatus(receivable);
  return compareMoney(amount, done) >= 0;
}

/** What receipts and credit notes make of it. */
export function paidStatus({ amount, settled, credited }: Receivable): ReceivableStatus {
  const done = sumMoney([settled, credited]) ?? settled;
  if (!isPositive(done)) return 'OPEN';
  return compareMoney(done, amount) < 0 ? 'PARTLY_PAID' : 'PAID';
}

function left(amount: Money, used: Money, isClosed: boolean): Money {
  return isClosed ? Money.of('0', amount.currency) : subtractMoney(amount, used);
}

function put<T extends object>(record: T, values: Readonly<Partial<Record<keyof T & string, Money>>>): void {
  for (const [name, value] of Object.entries(values) as [keyof T & string, Money][]) {
    if (!sameMoney(record[name] as Money | undefined, value)) Object.assign(record, { [name]: value });
  }
}

/** The living parts of some records. */
async function parts<T extends Part>(
  entity: ClassRef<T>,
  field: keyof T & string,
  ids: readonly string[],
  leaving: Leaving,
  context: HookContext,
): Promise<T[]> {
  const all = ids.length > 0 ? await context.loadBy(entity, field, [...new Set(ids)]) : [];
  return all.filter((one) => !one.deletedAt && !leaving.has(one));
}

/** Per receivable, what it gets from sources that count: neither deleted nor void nor about to go. */
async function fromLiving<T extends Part & { readonly receivable: { readonly id: string } }, S extends Source>(
  entity: ClassRef<T>,
  source: ClassRef<S>,
  sourceId: (part: T) => string,
  receivableIds: readonly string[],
  leaving: Leaving,
  context: HookContext,
): Promise<Sums> {
  const all = await parts(entity, 'receivable', receivableIds, leaving, context);
  const sources = byId(await context.load(source, [...new Set(all.map(sourceId))]));
  const counting = all.filter((part) => {
    const from = sources.get(sourceId(part));
    return from !== undefined && !leaving.has(from) && !from.deletedAt && !from.voidedOn;
  });
  return sumBy(counting, ({ receivable }) => receivable.id);
}

function sumBy<T extends Part>(all: readonly T[], idOf: (part: T) => string): Sums {
  return new Map(
    [...Map.groupBy(all, idOf)].flatMap(([id, some]) => {
      const sum = sumMoney(some.map(({ amount }) => amount));
      return sum ? [[id, sum] as const] : [];
    }),
  );
}
