import {
  AnnotatedRecord,
  Attribute,
  BelongsTo,
  Collection,
  Computed,
  Entity,
  HasMany,
  Index,
  Product,
  type RecordReference,
  type Rel,
} from '@guanxi/core';
import { BuildingOutlet } from './outlet.entity.ts';
import { BuildingTrialStatus, BuildingTrialVerdict } from './trial-enums.ts';
import { BuildingTrialSaleEntry } from './trial-sale-entry.entity.ts';

/** A product that an outlet sells on trial, by criteria that are stated before (试销). */
@Entity({
  label: { zh: '产品试销', en: 'Trial sale' },
  code: 'bmotr',
  display: 'product',
})
@Index(['outlet', 'status'])
@Index(['product', 'status'])
@Index(['status', 'endsOn'])
export class BuildingTrialSale extends AnnotatedRecord {
  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, required: true, write: 'create' })
  product!: Rel<Product>;

  @BelongsTo(() => BuildingOutlet, {
    label: { zh: '网点', en: 'Outlet' },
    required: true,
    inverse: 'trialSales',
    write: 'create',
  })
  outlet!: Rel<BuildingOutlet>;

  @Attribute({
    type: 'date',
    label: { zh: '开始日期', en: 'Starts on' },
    required: true,
    aggregate: ['min', 'max'],
  })
  startsOn!: string;

  /** The last day. An extension moves it. */
  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'Ends on' }, required: true, aggregate: ['min', 'max'] })
  endsOn!: string;

  /** Criterion: what is sold for good, of what was placed, in percent. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '最低售罄率(%)', en: 'Least sell-through (%)' },
    required: true,
    default: '60',
  })
  leastSellThrough!: string;

  /** Criterion: what customers bring back, of what was sold, in percent. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '最高退货率(%)', en: 'Highest return rate (%)' },
    required: true,
    default: '10',
  })
  highestReturnRate!: string;

  /** The sums of the entries, kept by their hooks. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    label: { zh: '铺货数量', en: 'Quantity placed' },
    required: true,
    default: '0',
    aggregate: ['sum'],
    write: 'never',
  })
  quantityPlaced!: string;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    label: { zh: '售出数量', en: 'Quantity sold' },
    required: true,
    default: '0',
    aggregate: ['sum'],
    write: 'never',
  })
  quantitySold!: string;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    label: { zh: '退货数量', en: 'Quantity returned' },
    required: true,
    default: '0',
    aggregate: ['sum'],
    write: 'never',
  })
  quantityReturned!: string;

  @Computed({
    type: 'decimal',
    scale: 3,
    label: { zh: '剩余数量', en: 'Quantity left' },
    sql: '{quantityPlaced} - {quantitySold} + {quantityReturned}',
  })
  quantityLeft?: string | null;

  /** (sold − returned) ÷ placed; empty: nothing was placed. */
  @Computed({
    type: 'decimal',
    scale: 2,
    label: { zh: '售罄率(%)', en: 'Sell-through (%)' },
    sql: 'round(100 * ({quantitySold} - {quantityReturned}) / nullif({quantityPlaced}, 0), 2)',
  })
  sellThrough?: string | null;

  /** Returned ÷ sold; empty: nothing was sold. */
  @Computed({
    type: 'decimal',
    scale: 2,
    label: { zh: '退货率(%)', en: 'Return rate (%)' },
    sql: 'round(100 * {quantityReturned} / nullif({quantitySold}, 0), 2)',
  })
  returnRate?: string | null;

  @Attribute({
    type: 'enum',
    enum: BuildingTrialStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'RUNNING',
    write: 'never',
  })
  status!: BuildingTrialStatus;

  /** What the criteria say, at the last evaluation. */
  @Attribute({
    type: 'enum',
    enum: BuildingTrialVerdict,
    label: { zh: '建议结论', en: 'Proposed verdict' },
    write: 'never',
  })
  proposedVerdict?: BuildingTrialVerdict | null;

  @Attribute({ type: 'enum', enum: BuildingTrialVerdict, label: { zh: '结论', en: 'Verdict' }, write: 'never' })
  verdict?: BuildingTrialVerdict | null;

  /** Why it is another one than the criteria say. */
  @Attribute({ type: 'string', max: 500, label: { zh: '结论说明', en: 'Reason' }, group: false, write: 'never' })
  verdictReason?: string | null;

  @Attribute({
    type: 'dateTime',
    label: { zh: '评估时间', en: 'Evaluated at' },
    aggregate: ['min', 'max'],
    write: 'never',
  })
  evaluatedAt?: Date | null;

  @BelongsTo('User', { label: { zh: '评估人', en: 'Evaluated by' }, write: 'never' })
  evaluatedBy?: RecordReference | null;

  /** How often it was extended: the criteria propose that once only. */
  @Attribute({
    type: 'int',
    label: { zh: '延长次数', en: 'Extensions' },
    required: true,
    default: 0,
    write: 'never',
  })
  extensions!: number;

  @HasMany(() => BuildingTrialSaleEntry, 'trial', { label: { zh: '试销记录', en: 'Entries' }, inline: true })
  entries = new Collection<BuildingTrialSaleEntry>(this);
}
