import { Attribute, BaseRecord, BelongsTo, Entity, Index, Money, type Rel } from '../../sdk/index.ts';
import { Receivable } from '../finance/index.ts';
import { Task } from '../work/index.ts';
import { DunningLevel } from './dunning-level.entity.ts';

/** That a receivable reached a level, once; written by the daily job, with the task that it made. */
@Entity({
  label: { zh: '催款记录', en: 'Dunning notice' },
  code: 'du',
  access: { via: 'receivable' },
  display: 'noticedOn',
  operations: ['read', 'groups'],
})
@Index(['receivable', 'level'], { unique: true })
@Index(['level', 'noticedOn'])
export class DunningNotice extends BaseRecord {
  @BelongsTo(() => Receivable, {
    label: { zh: '应收款', en: 'Receivable' },
    required: true,
    inverse: 'dunningNotices',
    onPurge: 'cascade',
    write: 'create',
  })
  receivable!: Rel<Receivable>;

  @BelongsTo(() => DunningLevel, { label: { zh: '催款级别', en: 'Level' }, required: true, write: 'create' })
  level!: Rel<DunningLevel>;

  @Attribute({
    type: 'date',
    required: true,
    filledByHooks: true,
    label: { zh: '催款日期', en: 'Noticed on' },
    aggregate: ['min', 'max'],
  })
  noticedOn!: string;

  /** What was open then. */
  @Attribute({ type: 'money', label: { zh: '当时未收', en: 'Open' }, aggregate: ['sum'], write: 'never' })
  open?: Money | null;

  @BelongsTo(() => Task, { label: { zh: '待办任务', en: 'Task' }, onPurge: 'clear', write: 'never' })
  task?: Rel<Task> | null;
}
