import { ValidationError, type Money } from '../../sdk/index.ts';
import { refusals } from './finance-errors.ts';
import type { Receivable } from './receivable.entity.ts';

/** What is allocated from: a receipt, a credit note. */
interface Source {
  readonly amount: Money;
  readonly voidedOn?: string | null;
}

/** Why money of this source cannot go to this receivable at all; null where it only depends on how much. */
export function allocationRefusal(
  { currency }: Money,
  from: Source | undefined,
  to: Receivable | undefined,
): ValidationError | null {
  if (currency !== from?.amount.currency || currency !== to?.amount.currency) return refusals.currency();
  if (from.voidedOn || to.status === 'VOID') return refusals.isVoid();
  if (to.status === 'WRITTEN_OFF') return refusals.writtenOff();
  if (!to.deletedAt) return null;
  return ValidationError.invalid('receivableId', { zh: '应收款', en: 'Receivable' }, refusals.living);
}
