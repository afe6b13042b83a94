import { Attribute, BaseRecord, Entity, Index, labelledEnum, type EnumValue } from '@guanxi/core';

/** What follows from an evaluation. */
export const BuildingDealerConsequence = labelledEnum(
  'BuildingDealerConsequence',
  { zh: '评价结果处理', en: 'Consequence' },
  {
    NONE: { zh: '无', en: 'None' },
    SUPPORT: { zh: '培训与折扣支持', en: 'Support by training and discount' },
    WARNING: { zh: '警告', en: 'Warning' },
    PROPOSE_DISQUALIFICATION: { zh: '提请取消资格', en: 'Disqualification is proposed' },
  },
);
export type BuildingDealerConsequence = EnumValue<typeof BuildingDealerConsequence>;

/** From which score on a dealer is in which tier, and what follows. The highest that a score reaches counts. */
@Entity({
  label: { zh: '经销商评级档次', en: 'Dealer grade' },
  code: 'bmlgr',
  access: 'catalogue',
  display: 'tier',
})
@Index(['minimumScore'], { unique: true })
export class BuildingDealerGrade extends BaseRecord {
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '最低得分', en: 'Minimum score' },
    required: true,
  })
  minimumScore!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-tier',
    label: { zh: '经销商等级', en: 'Tier' },
    required: true,
  })
  tier!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingDealerConsequence,
    label: { zh: '处理', en: 'Consequence' },
    required: true,
    default: 'NONE',
  })
  consequence!: BuildingDealerConsequence;

  /** Of SUPPORT: percent off the list price in the period that follows. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    min: 0,
    max: 100,
    label: { zh: '折扣(%)', en: 'Discount (%)' },
  })
  discountPercent?: string | null;

  /** Of SUPPORT: days of training in the period that follows. */
  @Attribute({ type: 'int', min: 0, max: 365, label: { zh: '培训天数', en: 'Training days' } })
  trainingDays?: number | null;
}
