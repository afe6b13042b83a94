import { Attribute, BaseRecord, Entity, Index, Money } from '@guanxi/core';

/** What a designer may lawfully get when a project comes to a stage, and which law allows it. */
@Entity({ label: { zh: '奖励规则', en: 'Reward rule' }, code: 'bmdrr', access: 'catalogue' })
@Index(['stage', 'active'])
export class BuildingRewardRule extends BaseRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** From which stage of the project on a reward may be proposed. */
  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Project stage' },
    required: true,
  })
  stage!: string;

  /** At most, for one designer and project. */
  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, required: true, aggregate: ['min', 'max'] })
  amount!: Money;

  /** What the law asks for: contract, invoice, tax, who may receive nothing. Shown with every reward. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '法律说明', en: 'Law note' }, required: true })
  lawNote!: string;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
