import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import { Product } from '../sales/index.ts';
import { PriceList } from './price-list.entity.ts';

/** What a product costs from a quantity on. */
@Entity({
  label: { zh: '价目', en: 'Price list entry' },
  code: 'pe',
  plural: 'priceListEntries',
  access: { via: 'priceList' },
  display: 'minimumQuantity',
})
@Index(['priceList', 'product', 'minimumQuantity'], { unique: true })
export class PriceListEntry extends BaseRecord {
  @BelongsTo(() => PriceList, {
    label: { zh: '价目表', en: 'Price list' },
    required: true,
    inverse: 'entries',
    onPurge: 'cascade',
    write: 'create',
  })
  priceList!: Rel<PriceList>;

  @BelongsTo(() => Product, {
    label: { zh: '产品', en: 'Product' },
    required: true,
    inverse: 'priceListEntries',
    onPurge: 'cascade',
    write: 'create',
  })
  product!: Rel<Product>;

  /** In the currency of the list. */
  @Attribute({
    type: 'money',
    label: { zh: '单价', en: 'Unit price' },
    required: true,
    aggregate: ['avg', 'min', 'max'],
  })
  unitPrice!: Money;

  @Attribute({
    type: 'decimal',
    precision: 19,
    scale: 4,
    min: 0,
    label: { zh: '起订数量', en: 'Minimum quantity' },
    required: true,
    default: '0',
  })
  minimumQuantity!: string;
}
