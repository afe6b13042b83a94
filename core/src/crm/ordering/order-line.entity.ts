import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { Asset } from '../installed-base/index.ts';
import { DocumentLine } from './document-line.ts';
import { Order } from './order.entity.ts';

/** How much of which product was ordered. Grouped by product and month they are the sales of each product. */
@Entity({
  label: { zh: '订单明细', en: 'Order line' },
  code: 'sl',
  access: { via: 'order' },
  display: 'description',
})
@Index(['product', 'orderedOn'])
@Index(['orderedOn'])
export class OrderLine extends DocumentLine {
  @BelongsTo(() => Order, {
    label: { zh: '订单', en: 'Order' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'create',
  })
  order!: Rel<Order>;

  /** Day of the order, here as well: lines are grouped by it. */
  @Attribute({
    type: 'date',
    required: true,
    label: { zh: '订单日期', en: 'Ordered on' },
    aggregate: ['min', 'max'],
    write: 'never',
  })
  orderedOn!: string;

  /** What became of it at the customer's. */
  @HasMany(() => Asset, 'orderLine', { label: { zh: '客户资产', en: 'Assets' } })
  assets = new Collection<Asset>(this);
}
