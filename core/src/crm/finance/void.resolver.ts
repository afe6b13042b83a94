import {
  Arg,
  Authorized,
  Ctx,
  ID,
  localDay,
  Mutation,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { isPositive } from './balances.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditNote } from './credit-note.entity.ts';
import { refusals } from './finance-errors.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

interface Voidable {
  voidedOn?: string | null;
  voidReason?: string | null;
}

/** Once void, always void: a second call is refused. */
function makeVoid(record: Voidable, reason: string, context: VerbContext): void {
  if (record.voidedOn) throw refusals.isVoid();
  if (!reason.trim()) throw ValidationError.required('reason', { zh: '原因', en: 'Reason' });
  record.voidedOn = localDay(context);
  record.voidReason = reason;
}

/** Documents that are taken back stay, with the day and the reason: numbers have no gaps. */
@Resolver()
export class VoidResolver {
  @Authorized()
  @Mutation(() => payloadOf(Receivable), {
    description:
      '作废应收款(未收款、未冲减时) / Takes a receivable back that was invoiced by mistake. Refused once money is ' +
      'settled or credited: then a credit note is the way.',
  })
  voidReceivable(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(Receivable, id, (receivable, context) => {
      if (isPositive(receivable.settled) || isPositive(receivable.credited)) throw refusals.stillUsed();
      makeVoid(receivable, reason, context);
      receivable.status = 'VOID';
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(Receipt), {
    description:
      '作废收款(如退票),其分配随之解除 / Takes a receipt back, such as a cheque that bounced: its allocations go, and ' +
      'what they paid is owed again.',
  })
  voidReceipt(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(Receipt, id, async (receipt, context) => {
      makeVoid(receipt, reason, context);
      const allocations = await context.loadBy(ReceiptAllocation, 'receipt', [receipt.id]);
      for (const allocation of allocations) if (!allocation.deletedAt) context.delete(allocation);
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(CreditNote), {
    description:
      '作废贷项通知单(未退款时),其冲减随之解除 / Takes a credit note back: its allocations go, and what they reduced is ' +
      'owed again. Refused once money was paid out.',
  })
  voidCreditNote(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(CreditNote, id, async (note, context) => {
      if (isPositive(note.refunded)) throw refusals.stillUsed();
      makeVoid(note, reason, context);
      const allocations = await context.loadBy(CreditAllocation, 'creditNote', [note.id]);
      for (const allocation of allocations) if (!allocation.deletedAt) context.delete(allocation);
    });
  }
}
