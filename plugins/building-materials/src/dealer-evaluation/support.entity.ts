import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  Money,
  type EnumValue,
  type Rel,
} from '@guanxi/core';
import { BuildingDealerEvaluation } from './evaluation.entity.ts';

export const BuildingDealerSupportStatus = labelledEnum(
  'BuildingDealerSupportStatus',
  { zh: '支持状态', en: 'Status of support' },
  {
    PLANNED: { zh: '计划', en: 'Planned' },
    GIVEN: { zh: '已兑现', en: 'Given' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type BuildingDealerSupportStatus = EnumValue<typeof BuildingDealerSupportStatus>;

/** What we do for a dealer: training, a discount, promotion material (培训、折扣支持). */
@Entity({
  label: { zh: '经销商支持', en: 'Dealer support' },
  code: 'bmlsu',
  access: { via: 'dealer' },
  display: 'kind',
})
@Index(['dealer', 'status', 'from'])
@Index(['kind', 'from'])
export class BuildingDealerSupport extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  dealer!: Rel<Account>;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-support',
    label: { zh: '支持类型', en: 'Kind' },
    required: true,
  })
  kind!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingDealerSupportStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'PLANNED',
  })
  status!: BuildingDealerSupportStatus;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'From' }, required: true })
  from!: string;

  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'To' } })
  to?: string | null;

  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '折扣(%)', en: 'Discount (%)' },
  })
  discountPercent?: string | null;

  @Attribute({
    type: 'int',
    min: 0,
    max: 365,
    label: { zh: '培训天数', en: 'Training days' },
    aggregate: ['sum', 'avg'],
  })
  trainingDays?: number | null;

  /** What it costs us. */
  @Attribute({ type: 'money', label: { zh: '费用', en: 'Cost' }, aggregate: ['sum', 'avg'] })
  cost?: Money | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '说明', en: 'Note' }, group: false })
  note?: string | null;

  /** The evaluation that it follows from. */
  @BelongsTo(() => BuildingDealerEvaluation, {
    label: { zh: '来源评价', en: 'Evaluation' },
    onPurge: 'clear',
    write: 'never',
  })
  evaluation?: Rel<BuildingDealerEvaluation> | null;
}
