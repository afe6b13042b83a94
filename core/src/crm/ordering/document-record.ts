import { AbstractRecord, Attribute, BelongsTo, Money, type Rel } from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { PriceList } from '../pricing/index.ts';

/** What quotes and orders have in common: prices, discounts, tax and the totals of their lines. */
@AbstractRecord()
export abstract class DocumentRecord extends AnnotatedRecord {
  /** Of all lines. Left out: that of the quote or price list, else of the first price that is known. */
  @Attribute({
    type: 'string',
    max: 3,
    format: 'currency',
    required: true,
    filledByHooks: true,
    label: { zh: '币种', en: 'Currency' },
    write: 'create',
  })
  currency!: string;

  /** Where lines without a price find theirs. Left out: what was agreed with the account, else the default list. */
  @BelongsTo(() => PriceList, { label: { zh: '价目表', en: 'Price list' }, onPurge: 'clear' })
  priceList?: Rel<PriceList> | null;

  /** Whether the prices of the lines contain their tax (含税价). */
  @Attribute({ type: 'boolean', label: { zh: '含税价', en: 'Prices include tax' }, required: true, default: false })
  pricesIncludeTax!: boolean;

  /** Percent off the sum of the lines. Either this or an amount. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '整单折扣(%)', en: 'Discount (%)' },
    required: true,
    default: '0',
    aggregate: ['avg', 'min', 'max'],
  })
  discount!: string;

  /** Off the sum of the lines. */
  @Attribute({ type: 'money', label: { zh: '整单折让', en: 'Discount amount' }, aggregate: ['sum'] })
  discountAmount?: Money | null;

  /** Sum of the lines' amounts, before the document's own discount. */
  @Attribute({
    type: 'money',
    label: { zh: '明细合计', en: 'Subtotal' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  subtotal?: Money | null;

  @Attribute({ type: 'money', label: { zh: '整单折扣额', en: 'Discount total' }, aggregate: ['sum'], write: 'never' })
  discountTotal?: Money | null;

  @Attribute({
    type: 'money',
    label: { zh: '不含税总额', en: 'Net total' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  netTotal?: Money | null;

  @Attribute({ type: 'money', label: { zh: '税额合计', en: 'Tax total' }, aggregate: ['sum'], write: 'never' })
  taxTotal?: Money | null;

  /** What is to be paid: net and tax of all lines. */
  @Attribute({
    type: 'money',
    label: { zh: '总额', en: 'Total' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  total?: Money | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;
}
