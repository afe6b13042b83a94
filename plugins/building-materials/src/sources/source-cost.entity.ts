import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Money, type Rel, Territory } from '@guanxi/core';

/** What a source of projects cost: a subscription to a register, days of canvassing, a fee for a tip. */
@Entity({
  label: { zh: '渠道费用', en: 'Source cost' },
  code: 'bmssk',
  access: 'catalogue',
  display: 'description',
})
@Index(['source', 'spentOn'])
@Index(['spentOn'])
export class BuildingSourceCost extends BaseRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-source',
    label: { zh: '信息渠道', en: 'Source' },
    required: true,
  })
  source!: string;

  @Attribute({
    type: 'date',
    label: { zh: '发生日期', en: 'Spent on' },
    required: true,
    aggregate: ['min', 'max'],
  })
  spentOn!: string;

  /** What came back stands as a negative amount. */
  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, required: true, aggregate: ['sum', 'min', 'max'] })
  amount!: Money;

  /** Where it was spent; empty: for all of them. */
  @BelongsTo(() => Territory, { label: { zh: '销售区域', en: 'Territory' }, onPurge: 'clear' })
  territory?: Rel<Territory> | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '说明', en: 'Description' }, group: false })
  description?: string | null;
}
