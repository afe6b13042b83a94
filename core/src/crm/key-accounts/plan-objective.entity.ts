import { Attribute, BaseRecord, BelongsTo, Computed, Entity, type Rel } from '../../sdk/index.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';

/** Something to reach, with the figure by which one sees it. */
@Entity({ label: { zh: '计划目标', en: 'Plan objective' }, code: 'kb', access: { via: 'plan' }, display: 'title' })
export class PlanObjective extends BaseRecord {
  @BelongsTo(() => KeyAccountPlan, {
    label: { zh: '重点客户计划', en: 'Key-account plan' },
    required: true,
    inverse: 'objectives',
    onPurge: 'cascade',
    write: 'create',
  })
  plan!: Rel<KeyAccountPlan>;

  @Attribute({ type: 'string', max: 200, label: { zh: '目标', en: 'Title' }, required: true, group: false })
  title!: string;

  /** What is counted: 年采购额, share of wallet, … */
  @Attribute({ type: 'string', max: 100, label: { zh: '衡量指标', en: 'Measure' }, required: true })
  measure!: string;

  @Attribute({ type: 'string', max: 20, label: { zh: '单位', en: 'Unit' } })
  measuredIn?: string | null;

  @Attribute({ type: 'decimal', label: { zh: '目标值', en: 'Target' }, required: true })
  target!: string;

  @Attribute({ type: 'decimal', label: { zh: '当前值', en: 'Actual' } })
  actual?: string | null;

  @Attribute({ type: 'date', label: { zh: '截止日期', en: 'Due on' } })
  dueOn?: string | null;

  @Computed({
    type: 'decimal',
    scale: 1,
    label: { zh: '达成率(%)', en: 'Attainment (%)' },
    sql: 'round({actual} * 100 / nullif({target}, 0), 1)',
  })
  attainment?: string | null;
}
