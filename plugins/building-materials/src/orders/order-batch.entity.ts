import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, Order, Product, type Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingBatchStatus } from './batch-status.ts';

/**
 * A part of an order that is delivered together, as the building needs it. Where the ERP is master of orders
 * (`CommercialPolicy.orderMaster`) batches come from there and people only read them.
 */
@Entity({
  label: { zh: '订单批次', en: 'Order batch' },
  code: 'bmobt',
  plural: 'buildingOrderBatches',
  access: { via: 'order' },
  display: 'number',
})
@Index(['order', 'number'], { unique: true })
@Index(['project', 'plannedOn'])
@Index(['status', 'plannedOn'])
@Index(['plannedOn'])
export class BuildingOrderBatch extends BaseRecord {
  @BelongsTo(() => Order, {
    label: { zh: '订单', en: 'Order' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  order!: Rel<Order>;

  /** That of the order, here as well: batches are summed up by it. It moves with the order. */
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    inverse: 'orderBatches',
    onPurge: 'clear',
    write: 'never',
  })
  project?: Rel<BuildingProject> | null;

  /** Left out: the next one of the order. */
  @Attribute({
    type: 'int',
    min: 1,
    max: 10_000,
    label: { zh: '批次号', en: 'Number' },
    required: true,
    filledByHooks: true,
    write: 'create',
  })
  number!: number;

  @BelongsTo(() => Product, { label: { zh: '产品', en: 'Product' }, onPurge: 'clear' })
  product?: Rel<Product> | null;

  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 3,
    min: 0,
    label: { zh: '数量', en: 'Quantity' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  quantity?: string | null;

  /** Left out: that of the product. */
  @Attribute({ type: 'reference', vocabulary: 'unit-of-measure', label: { zh: '单位', en: 'Unit' } })
  unitOfMeasure?: string | null;

  /** Without tax, in the currency of the order. */
  @Attribute({
    type: 'money',
    label: { zh: '金额(不含税)', en: 'Net amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  amount?: Money | null;

  @Attribute({ type: 'date', label: { zh: '计划交付日期', en: 'Planned on' }, aggregate: ['min', 'max'] })
  plannedOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '实际交付日期', en: 'Delivered on' }, aggregate: ['min', 'max'] })
  deliveredOn?: string | null;

  @Attribute({
    type: 'enum',
    enum: BuildingBatchStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'PLANNED',
  })
  status!: BuildingBatchStatus;

  @Attribute({ type: 'string', max: 500, label: { zh: '备注', en: 'Note' }, group: false })
  note?: string | null;
}
