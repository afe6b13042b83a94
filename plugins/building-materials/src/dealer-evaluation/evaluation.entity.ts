import { Account, Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '@guanxi/core';
import { BuildingEvaluationLine } from './evaluation-line.entity.ts';
import { BuildingDealerConsequence } from './grade.entity.ts';

/** How a dealer did in a period, by the indicators as they were then. */
@Entity({
  label: { zh: '经销商评价', en: 'Dealer evaluation' },
  code: 'bmlev',
  access: { via: 'dealer' },
  display: 'to',
  operations: ['read', 'groups'],
})
@Index(['dealer', 'to'])
@Index(['to', 'score'])
export class BuildingDealerEvaluation extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '经销商', en: 'Dealer' },
    required: true,
    onPurge: 'cascade',
    write: 'never',
  })
  dealer!: Rel<Account>;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'From' }, required: true, write: 'never' })
  from!: string;

  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'To' }, required: true, write: 'never' })
  to!: string;

  /** 0 to 100: the points of the indicators, weighted. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    label: { zh: '得分', en: 'Score' },
    required: true,
    write: 'never',
    aggregate: ['avg', 'min', 'max'],
  })
  score!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-tier',
    label: { zh: '评定等级', en: 'Tier' },
    write: 'never',
  })
  tier?: string | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-dealer-tier',
    label: { zh: '原等级', en: 'Tier before' },
    write: 'never',
  })
  tierBefore?: string | null;

  @Attribute({
    type: 'enum',
    enum: BuildingDealerConsequence,
    label: { zh: '处理', en: 'Consequence' },
    required: true,
    write: 'never',
  })
  consequence!: BuildingDealerConsequence;

  @HasMany(() => BuildingEvaluationLine, 'evaluation', { label: { zh: '指标得分', en: 'Lines' } })
  lines = new Collection<BuildingEvaluationLine>(this);
}
