import { Attribute, BaseRecord, BelongsTo, Entity, Money, type Rel } from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { Product } from './product.entity.ts';

/** How much of which product an opportunity is about. */
@Entity({
  label: { zh: '销售机会明细', en: 'Opportunity line' },
  code: 'ol',
  access: { via: 'opportunity' },
  display: 'description',
})
export class OpportunityLine extends BaseRecord {
  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'create',
  })
  opportunity!: Rel<Opportunity>;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' } })
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

  /** Per unit. Left out: the product's list price. */
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
