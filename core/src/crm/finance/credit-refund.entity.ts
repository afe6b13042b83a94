import { Attribute, BaseRecord, BelongsTo, Entity, Money, type Rel } from '../../sdk/index.ts';
import { CreditNote } from './credit-note.entity.ts';

/** What was paid out of a credit note. */
@Entity({
  label: { zh: '退款', en: 'Credit refund' },
  code: 'cf',
  access: { via: 'creditNote' },
  display: 'paidOn',
})
export class CreditRefund extends BaseRecord {
  @BelongsTo(() => CreditNote, {
    label: { zh: '贷项通知单', en: 'Credit note' },
    required: true,
    inverse: 'refunds',
    onPurge: 'cascade',
    write: 'create',
  })
  creditNote!: Rel<CreditNote>;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '退款日期', en: 'Paid on' },
    aggregate: ['min', 'max'],
  })
  paidOn!: string;

  /** More than nothing, in the currency of the credit note. */
  @Attribute({ type: 'money', required: true, label: { zh: '退款金额', en: 'Amount' }, aggregate: ['sum'] })
  amount!: Money;

  @Attribute({ type: 'reference', vocabulary: 'payment-method', label: { zh: '退款方式', en: 'Method' } })
  method?: string | null;

  /** Of the bank. */
  @Attribute({ type: 'string', max: 120, label: { zh: '流水号', en: 'Reference' }, group: false })
  reference?: string | null;
}
