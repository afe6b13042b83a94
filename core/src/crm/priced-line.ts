import { AbstractRecord, Attribute, BaseRecord, BelongsTo, Money, type Rel } from '../sdk/index.ts';
import type { Product } from './sales/index.ts';

/** How much of which product at what price: a line of an opportunity, a quote, an order. */
@AbstractRecord()
export abstract class PricedLine extends BaseRecord {
  @BelongsTo('Product', { label: { zh: '产品', en: 'Product' } })
  product?: Rel<Product> | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '描述', en: 'Description' }, group: false })
  description?: string | null;

  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 4,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    required: true,
    default: '1',
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  quantity!: string;

  /** Per unit. Left out: the listed price of the product. */
  @Attribute({ type: 'money', label: { zh: '单价', en: 'Price' }, aggregate: ['avg', 'min', 'max'] })
  price?: Money | null;

  /** Percent off the price. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '折扣(%)', en: 'Discount (%)' },
    required: true,
    default: '0',
    aggregate: ['avg', 'min', 'max'],
  })
  discount!: string;

  /** Quantity × price less discount, rounded to the currency's smallest unit. */
  @Attribute({
    type: 'money',
    label: { zh: '金额', en: 'Amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  amount?: Money | null;
}
