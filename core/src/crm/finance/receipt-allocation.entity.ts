import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import { Receipt } from './receipt.entity.ts';
import { Receivable } from './receivable.entity.ts';

/** How much of a receipt pays a receivable. */
@Entity({
  label: { zh: '收款分配', en: 'Receipt allocation' },
  code: 'rx',
  access: { via: 'receipt' },
  display: 'createdAt',
})
@Index(['receipt', 'receivable'], { unique: true })
export class ReceiptAllocation extends BaseRecord {
  @BelongsTo(() => Receipt, {
    label: { zh: '收款', en: 'Receipt' },
    required: true,
    inverse: 'allocations',
    onPurge: 'cascade',
    write: 'create',
  })
  receipt!: Rel<Receipt>;

  @BelongsTo(() => Receivable, {
    label: { zh: '应收款', en: 'Receivable' },
    required: true,
    inverse: 'allocations',
    write: 'create',
  })
  receivable!: Rel<Receivable>;

  /** More than nothing, of the currency of both. */
  @Attribute({
    type: 'money',
    required: true,
    label: { zh: '分配金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount!: Money;

  /** In the base currency: what it brought more (or less) than was invoiced, because rates had moved. */
  @Attribute({
    type: 'money',
    label: { zh: '汇兑差额', en: 'Exchange difference' },
    aggregate: ['sum'],
    write: 'never',
  })
  exchangeDifference?: Money | null;
}
