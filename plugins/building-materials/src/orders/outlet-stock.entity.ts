import { Attribute, BaseRecord, BelongsTo, Computed, Entity, Index, Product, type Rel } from '@guanxi/core';
import { BuildingOutlet } from './outlet.entity.ts';

/** A product in the range of an outlet, and what there is of it. Movements stay in the ERP, which sends the count. */
@Entity({
  label: { zh: '网点商品', en: 'Outlet stock' },
  code: 'bmost',
  plural: 'buildingOutletStocks',
  access: { via: 'outlet' },
  display: 'product',
})
@Index(['outlet', 'product'], { unique: true })
@Index(['product', 'listed'])
export class BuildingOutletStock extends BaseRecord {
  @BelongsTo(() => BuildingOutlet, {
    label: { zh: '网点', en: 'Outlet' },
    required: true,
    inverse: 'stock',
    onPurge: 'cascade',
    write: 'create',
  })
  outlet!: Rel<BuildingOutlet>;

  @BelongsTo(() => Product, {
    label: { zh: '产品', en: 'Product' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  product!: Rel<Product>;

  /** In the range: it is shown and sold there. */
  @Attribute({ type: 'boolean', label: { zh: '在售', en: 'Listed' }, required: true, default: true })
  listed!: boolean;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    min: 0,
    label: { zh: '库存数量', en: 'Quantity' },
    required: true,
    default: '0',
    aggregate: ['sum', 'min', 'max'],
  })
  quantity!: string;

  /** Below it the outlet is supplied again. */
  @Attribute({ type: 'decimal', precision: 14, scale: 3, min: 0, label: { zh: '最低库存', en: 'Minimum' } })
  minimum?: string | null;

  @Attribute({ type: 'date', label: { zh: '盘点日期', en: 'Counted on' }, aggregate: ['min', 'max'] })
  countedOn?: string | null;

  @Computed({
    type: 'boolean',
    label: { zh: '低于最低库存', en: 'Below the minimum' },
    sql: '{listed} and {quantity} < {minimum}',
  })
  isShort?: boolean | null;
}
