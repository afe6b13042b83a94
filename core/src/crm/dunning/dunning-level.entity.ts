import { Attribute, BaseRecord, Entity, Index } from '../../sdk/index.ts';
import { TaskPriority } from '../work/index.ts';

/** A step of dunning: after how many days what is to be done about an overdue receivable. */
@Entity({ label: { zh: '催款级别', en: 'Dunning level' }, code: 'dl', access: 'catalogue' })
@Index(['daysOverdue'], { unique: true })
export class DunningLevel extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** From this day on; each level has its own. */
  @Attribute({ type: 'int', min: 1, max: 3650, label: { zh: '逾期天数', en: 'Days overdue' }, required: true })
  daysOverdue!: number;

  /** Of the task that is made. */
  @Attribute({
    type: 'enum',
    enum: TaskPriority,
    label: { zh: '任务优先级', en: 'Task priority' },
    required: true,
    default: 'P3_NORMAL',
  })
  priority!: TaskPriority;

  /** Days that the task gives. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 365,
    label: { zh: '处理天数', en: 'Days to act' },
    required: true,
    default: 3,
  })
  daysToAct!: number;

  /** What is to be done, for whoever gets the task. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '工作提示', en: 'Guidance' } })
  guidance?: string | null;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;
}
