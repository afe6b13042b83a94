import {
  AnyReference,
  Attribute,
  BelongsTo,
  BelongsToAny,
  Entity,
  HasMany,
  Index,
  type RecordReference,
  type Rel,
} from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Activity } from './activity.entity.ts';
import { Comment } from './comment.entity.ts';
import { TaskPriority, TaskStatus } from './task-enums.ts';

/**
 * Something that one person has to do, on that person's list, whoever wants it done. What was done with a customer is
 * an `Activity`: that is counted and reported; a task is ticked off.
 */
@Entity({
  label: { zh: '待办任务', en: 'Task' },
  code: 'tk',
  access: { own: ['owner', 'assignee'], team: 'team', unit: 'unit' },
  display: 'title',
  search: ['title', 'description'],
})
@Index(['assignee', 'status', 'priority', 'dueAt'])
@Index(['assignee', 'status', 'dueAt'])
@Index(['owner', 'status', 'dueAt'])
@Index(['status', 'reminderAt'])
@Index(['followUpOf'], { unique: true })
export class Task extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '标题', en: 'Title' }, required: true, group: false })
  title!: string;

  /** Who does it; the owner is who wants it done. Left out: the owner. */
  @BelongsTo('User', { label: { zh: '执行人', en: 'Assignee' } })
  assignee?: RecordReference | null;

  @Attribute({
    type: 'enum',
    enum: TaskStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'OPEN',
  })
  status!: TaskStatus;

  @Attribute({
    type: 'enum',
    enum: TaskPriority,
    label: { zh: '优先级', en: 'Priority' },
    required: true,
    default: 'P3_NORMAL',
  })
  priority!: TaskPriority;

  @Attribute({ type: 'dateTime', label: { zh: '截止时间', en: 'Due at' }, aggregate: ['min', 'max'] })
  dueAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '提醒时间', en: 'Reminder at' } })
  reminderAt?: Date | null;

  /** Set when the status becomes done. */
  @Attribute({ type: 'dateTime', label: { zh: '完成时间', en: 'Done at' }, aggregate: ['min', 'max'] })
  doneAt?: Date | null;

  /** What it is about: any record of any plugin. */
  @BelongsToAny({ label: { zh: '关联对象', en: 'Subject' } })
  subject?: AnyReference | null;

  @Attribute({ type: 'text', label: { zh: '内容', en: 'Description' } })
  description?: string | null;

  /** The work that led to it: `completeActivity` makes at most one. */
  @BelongsTo(() => Activity, {
    label: { zh: '来源工作记录', en: 'Follow-up of' },
    inverse: 'followUps',
    onPurge: 'clear',
  })
  followUpOf?: Rel<Activity> | null;

  @HasMany(() => Comment, 'subject', { label: { zh: '批注', en: 'Comments' }, polymorphic: true })
  comments?: never;
}
