import {
  AnnotatedRecord,
  Attribute,
  BelongsTo,
  Collection,
  Computed,
  Entity,
  HasMany,
  Index,
  Money,
  Product,
  type Rel,
} from '@guanxi/core';
import { BuildingAllocationBasis, BuildingAllocationMethod, BuildingAllocationStatus } from './allocation-enums.ts';
import { BuildingAllocationLine } from './allocation-line.entity.ts';

const percent = { type: 'decimal', precision: 6, scale: 2, min: 0, required: true } as const;
const quantity = { type: 'decimal', precision: 15, scale: 3, min: 0 } as const;

/** How what there is of a product is divided among the dealers who want more of it (紧缺分配). */
@Entity({ label: { zh: '紧缺分配方案', en: 'Allocation plan' }, code: 'bmlap', search: ['name'] })
@Index(['product', 'status', 'createdAt'])
@Index(['status', 'createdAt'])
export class BuildingAllocationPlan extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true, group: false })
  name!: string;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, required: true, write: 'create' })
  product!: Rel<Product>;

  @Attribute({ ...quantity, label: { zh: '可供量', en: 'Supply' }, required: true })
  supply!: string;

  /** Of the smallest part that is handed out: 0 for whole pieces. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 3,
    label: { zh: '数量小数位', en: 'Decimals' },
    required: true,
    default: 0,
  })
  decimals!: number;

  @Attribute({
    type: 'enum',
    enum: BuildingAllocationMethod,
    label: { zh: '分配方法', en: 'Method' },
    required: true,
    default: 'PRO_RATA',
  })
  method!: BuildingAllocationMethod;

  @Attribute({
    type: 'enum',
    enum: BuildingAllocationBasis,
    label: { zh: '比例依据', en: 'Basis of proportion' },
    required: true,
    default: 'REQUESTED',
  })
  basis!: BuildingAllocationBasis;

  /** Percent of its share in proportion that everybody gets at least. */
  @Attribute({ ...percent, max: 100, label: { zh: '公平下限(%)', en: 'Fairness floor (%)' }, default: '50' })
  fairnessFloor!: string;

  /** Percent of it that nobody gets more than; empty: no limit. */
  @Attribute({
    ...percent,
    required: false,
    min: 100,
    max: 1000,
    label: { zh: '公平上限(%)', en: 'Fairness ceiling (%)' },
    default: '150',
  })
  fairnessCeiling?: string | null;

  /** Percent of what it would get in proportion that each tier gets at least; of the greatest benefit only. */
  @Attribute({ ...percent, max: 100, label: { zh: '等级保障(%)', en: 'Floor of tiers (%)' }, default: '70' })
  tierFloor!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingAllocationStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'DRAFT',
    write: 'never',
  })
  status!: BuildingAllocationStatus;

  /** Empty: not computed, or changed since. */
  @Attribute({ type: 'dateTime', label: { zh: '计算时间', en: 'Computed at' }, write: 'never' })
  computedAt?: Date | null;

  /** The supply, or all that may be taken where that is less: the sum of the lines, exactly. */
  @Attribute({ ...quantity, label: { zh: '已分配', en: 'Distributed' }, write: 'never', aggregate: ['sum'] })
  distributed?: string | null;

  /** What nobody may take: requests and caps are all met. */
  @Computed({ type: 'decimal', scale: 3, label: { zh: '剩余', en: 'Left over' }, sql: '{supply} - {distributed}' })
  leftOver?: string | null;

  /** Margins times quantities; empty where a margin is missing. */
  @Attribute({ type: 'money', label: { zh: '效益', en: 'Benefit' }, write: 'never', aggregate: ['sum'] })
  benefit?: Money | null;

  /** The same, had it been divided in proportion. */
  @Attribute({ type: 'money', label: { zh: '按比例的效益', en: 'Benefit in proportion' }, write: 'never' })
  proRataBenefit?: Money | null;

  @Attribute({
    type: 'money',
    label: { zh: '比按比例多得', en: 'Gain over proportion' },
    write: 'never',
    aggregate: ['sum'],
  })
  gain?: Money | null;

  @Attribute({ type: 'dateTime', label: { zh: '执行时间', en: 'Applied at' }, write: 'never' })
  appliedAt?: Date | null;

  @HasMany(() => BuildingAllocationLine, 'plan', { label: { zh: '经销商申请', en: 'Lines' }, inline: true })
  lines = new Collection<BuildingAllocationLine>(this);
}
