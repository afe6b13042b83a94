import { Account, Attribute, BaseRecord, BelongsTo, Computed, Entity, Index, Product, type Rel } from '@guanxi/core';

const quantity = { type: 'decimal', precision: 15, scale: 3, required: true, default: '0', write: 'never' } as const;

/**
 * A dealer's stock of a product in a month: opening + purchases − sales + adjustment = closing, and each month opens
 * with what the one before closed with. Kept by its movements, in their transaction; months without any have no row.
 */
@Entity({
  label: { zh: '进销存月报', en: 'Stock of a month' },
  code: 'bmlsp',
  access: { via: 'dealer' },
  display: 'period',
  operations: ['read', 'groups'],
})
@Index(['dealer', 'product', 'period'])
@Index(['ledger'])
@Index(['product', 'period'])
@Index(['period'])
export class BuildingStockPeriod extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  dealer!: Rel<Account>;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, required: true, write: 'never' })
  product!: Rel<Product>;

  /** First day of the month. */
  @Attribute({ type: 'date', label: { zh: '月份', en: 'Month' }, required: true, write: 'never' })
  period!: string;

  @Attribute({ ...quantity, label: { zh: '期初', en: 'Opening' }, aggregate: ['sum'] })
  opening!: string;

  @Attribute({ ...quantity, label: { zh: '进货', en: 'Purchases' }, aggregate: ['sum', 'avg'] })
  purchases!: string;

  @Attribute({ ...quantity, label: { zh: '销售', en: 'Sales' }, aggregate: ['sum', 'avg'] })
  sales!: string;

  @Attribute({ ...quantity, label: { zh: '调整', en: 'Adjustment' }, aggregate: ['sum'] })
  adjustment!: string;

  @Computed({
    type: 'decimal',
    scale: 3,
    label: { zh: '期末', en: 'Closing' },
    sql: '{opening} + {purchases} - {sales} + {adjustment}',
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  closing?: string | null;

  /** Of the opening: what was stated, not carried over from the month before. */
  @Attribute({ ...quantity, label: { zh: '录入期初', en: 'Stated opening' }, internal: true })
  stated!: string;

  /** Dealer and product, so that a ledger is found by one value. */
  @Attribute({
    type: 'string',
    max: 80,
    label: { zh: '账本', en: 'Ledger' },
    required: true,
    write: 'never',
    internal: true,
  })
  ledger!: string;
}
