import { Attribute, BaseRecord, Entity, Index } from '@guanxi/core';
import { BuildingCriterionAim } from './criterion-aim.ts';

/**
 * Something that administrators want to know of a potential project, as a filter: it is met, or not. Those of one aim
 * make a percentage by their weights.
 */
@Entity({
  label: { zh: '项目评估标准', en: 'Scoring criterion' },
  plural: 'buildingScoringCriteria',
  code: 'bmssc',
  access: 'catalogue',
  display: 'labelZh',
})
@Index(['active', 'position'])
export class BuildingScoringCriterion extends BaseRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '中文名称', en: 'Chinese label' }, required: true })
  labelZh!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '英文名称', en: 'English label' }, required: true })
  labelEn!: string;

  @Attribute({ type: 'enum', enum: BuildingCriterionAim, label: { zh: '评估内容', en: 'Aim' }, required: true })
  aim!: BuildingCriterionAim;

  /** A filter on projects as JSON, in the shape of `where`: `{"developerId":{"isNull":false}}`. */
  @Attribute({
    type: 'text',
    max: 4000,
    label: { zh: '条件', en: 'Condition' },
    required: true,
    filter: false,
  })
  condition!: string;

  /** Points of a project that meets it; negative ones speak against it. */
  @Attribute({ type: 'int', min: -100, max: 100, label: { zh: '权重', en: 'Weight' }, required: true })
  weight!: number;

  /** Without it a potential project is not followed. */
  @Attribute({ type: 'boolean', label: { zh: '跟进前必备', en: 'Required' }, required: true, default: false })
  required!: boolean;

  @Attribute({ type: 'int', min: 0, max: 10_000, label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
