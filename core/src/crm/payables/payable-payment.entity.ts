import { Attribute, BaseRecord, BelongsTo, Entity, Money, type Rel } from '../../sdk/index.ts';
import { Payable } from './payable.entity.ts';

/** What was paid of a payable. */
@Entity({ label: { zh: '付款', en: 'Payable payment' }, code: 'pm', access: { via: 'payable' }, display: 'paidOn' })
export class PayablePayment extends BaseRecord {
  @BelongsTo(() => Payable, {
    label: { zh: '应付款', en: 'Payable' },
    required: true,
    inverse: 'payments',
    onPurge: 'cascade',
    write: 'create',
  })
  payable!: Rel<Payable>;

  /** Left out: today. */
  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '付款日期', en: 'Paid on' },
    aggregate: ['min', 'max'],
  })
  paidOn!: string;

  /** More than nothing, in the currency of the payable. */
  @Attribute({ type: 'money', required: true, label: { zh: '付款金额', en: 'Amount' }, aggregate: ['sum'] })
  amount!: Money;

  @Attribute({ type: 'reference', vocabulary: 'payment-method', label: { zh: '付款方式', en: 'Method' } })
  method?: string | null;

  /** Of the bank. */
  @Attribute({ type: 'string', max: 120, label: { zh: '流水号', en: 'Reference' }, group: false })
  reference?: string | null;
}
