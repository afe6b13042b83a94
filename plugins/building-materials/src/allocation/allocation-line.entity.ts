import { Account, Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '@guanxi/core';
import { BuildingAllocationBound } from './allocation-enums.ts';
import type { BuildingAllocationPlan } from './allocation-plan.entity.ts';

const quantity = { type: 'decimal', precision: 15, scale: 3, min: 0 } as const;

/** What a dealer wants of a supply, what speaks for it, and what it gets. */
@Entity({
  label: { zh: '分配明细', en: 'Line of an allocation' },
  code: 'bmlal',
  access: { via: 'plan' },
  display: 'requested',
})
@Index(['plan', 'dealer'], { unique: true })
@Index(['dealer', 'createdAt'])
export class BuildingAllocationLine extends BaseRecord {
  @BelongsTo('BuildingAllocationPlan', {
    label: { zh: '紧缺分配方案', en: 'Allocation plan' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'create',
  })
  plan!: Rel<BuildingAllocationPlan>;

  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  dealer!: Rel<Account>;

  @Attribute({ ...quantity, label: { zh: '申请量', en: 'Requested' }, required: true, aggregate: ['sum'] })
  requested!: string;

  /** Promised whatever comes. */
  @Attribute({ ...quantity, label: { zh: '保底量', en: 'Minimum' }, required: true, default: '0' })
  minimum!: string;

  /** Not more than this, however much is requested. */
  @Attribute({ ...quantity, label: { zh: '上限', en: 'Cap' } })
  cap?: string | null;

  /** What a unit sold to this dealer earns us. */
  @Attribute({ type: 'money', label: { zh: '单位毛利', en: 'Margin per unit' } })
  margin?: Money | null;

  /** What was bought before. Left out: its purchases of the last twelve months, when the plan is computed. */
  @Attribute({ ...quantity, label: { zh: '历史进货量', en: 'Bought before' } })
  boughtBefore?: string | null;

  /** As of the computation. */
  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-tier',
    label: { zh: '经销商等级', en: 'Tier' },
    write: 'never',
  })
  tier?: string | null;

  @Attribute({ ...quantity, label: { zh: '分配量', en: 'Allocated' }, write: 'never', aggregate: ['sum'] })
  allocated?: string | null;

  /** What it would get in proportion, within minimum, cap and request. */
  @Attribute({ ...quantity, label: { zh: '按比例应得', en: 'In proportion' }, write: 'never', aggregate: ['sum'] })
  proRata?: string | null;

  /** From where to where the allocation could go: minimum, cap, request and fairness together. */
  @Attribute({ ...quantity, label: { zh: '可分下限', en: 'Lower limit' }, write: 'never' })
  lowerLimit?: string | null;

  @Attribute({ ...quantity, label: { zh: '可分上限', en: 'Upper limit' }, write: 'never' })
  upperLimit?: string | null;

  @Attribute({ type: 'enum', enum: BuildingAllocationBound, label: { zh: '约束', en: 'Bound by' }, write: 'never' })
  boundBy?: BuildingAllocationBound | null;
}
