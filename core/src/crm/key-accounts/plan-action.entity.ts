import { Attribute, BaseRecord, BelongsTo, Entity, Index, type RecordReference, type Rel } from '../../sdk/index.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';

/** One step of a plan, and who takes it. */
@Entity({ label: { zh: '计划行动', en: 'Plan action' }, code: 'kn', access: { via: 'plan' }, display: 'title' })
@Index(['responsible', 'doneOn', 'dueOn'])
export class PlanAction extends BaseRecord {
  @BelongsTo(() => KeyAccountPlan, {
    label: { zh: '重点客户计划', en: 'Key-account plan' },
    required: true,
    inverse: 'actions',
    onPurge: 'cascade',
    write: 'create',
  })
  plan!: Rel<KeyAccountPlan>;

  @Attribute({ type: 'string', max: 200, label: { zh: '行动', en: 'Title' }, required: true, group: false })
  title!: string;

  @BelongsTo('User', { label: { zh: '责任人', en: 'Responsible' } })
  responsible?: RecordReference | null;

  @Attribute({ type: 'date', label: { zh: '截止日期', en: 'Due on' } })
  dueOn?: string | null;

  /** Empty until it is done. */
  @Attribute({ type: 'date', label: { zh: '完成日期', en: 'Done on' } })
  doneOn?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '结果', en: 'Result' } })
  result?: string | null;
}
