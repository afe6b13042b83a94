import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '@guanxi/core';
import type { BuildingDealerEvaluation } from './evaluation.entity.ts';
import { BuildingDealerMeasure } from './indicator.entity.ts';

/** What one indicator said, with everything that it takes to reckon it again. */
@Entity({
  label: { zh: '评价指标得分', en: 'Line of an evaluation' },
  code: 'bmlel',
  access: { via: 'evaluation' },
  operations: ['read', 'groups'],
})
export class BuildingEvaluationLine extends BaseRecord {
  @BelongsTo('BuildingDealerEvaluation', {
    label: { zh: '经销商评价', en: 'Evaluation' },
    required: true,
    inverse: 'lines',
    onPurge: 'cascade',
    write: 'never',
  })
  evaluation!: Rel<BuildingDealerEvaluation>;

  @Attribute({ type: 'string', max: 100, label: { zh: '指标', en: 'Indicator' }, required: true, write: 'never' })
  name!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingDealerMeasure,
    label: { zh: '口径', en: 'Measure' },
    required: true,
    write: 'never',
  })
  measure!: BuildingDealerMeasure;

  /** Empty: it could not be measured, so it does not count. */
  @Attribute({ type: 'decimal', precision: 18, scale: 2, label: { zh: '实际值', en: 'Value' }, write: 'never' })
  value?: string | null;

  @Attribute({ type: 'decimal', precision: 18, scale: 2, label: { zh: '零分值', en: 'Worst' }, write: 'never' })
  worst?: string | null;

  @Attribute({ type: 'decimal', precision: 18, scale: 2, label: { zh: '满分值', en: 'Best' }, write: 'never' })
  best?: string | null;

  @Attribute({ type: 'int', label: { zh: '权重', en: 'Weight' }, required: true, write: 'never' })
  weight!: number;

  /** 0 to 100; empty: it did not count. */
  @Attribute({
    type: 'decimal',
    precision: 5,
    scale: 2,
    label: { zh: '得分', en: 'Points' },
    write: 'never',
    aggregate: ['avg', 'min', 'max'],
  })
  points?: string | null;
}
