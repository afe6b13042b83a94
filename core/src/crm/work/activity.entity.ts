import {
  AnyReference,
  Attribute,
  BelongsTo,
  BelongsToAny,
  Collection,
  Computed,
  Entity,
  HasMany,
  Index,
  NotedReference,
  type Rel,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { ActivityPhase, ActivityStatus } from './activity-enums.ts';
import { Comment } from './comment.entity.ts';
import { Task } from './task.entity.ts';

/** A piece of work with a customer, done or to be done; the owner is responsible for it. */
@Entity({
  label: { zh: '工作记录', en: 'Activity' },
  code: 'at',
  plural: 'activities',
  display: 'title',
  search: ['title', 'description', 'outcome', 'nextAction'],
})
@Index(['owner', 'status', 'dueAt'])
@Index(['status', 'dueAt'])
@Index(['type', 'startsAt'])
@Index(['account', 'occursAt'])
@Index(['owner', 'occursAt'])
@Index(['createdBy', 'clientId'], { unique: true })
export class Activity extends AnnotatedRecord {
  @Attribute({
    type: 'reference',
    vocabulary: 'activity-type',
    label: { zh: '类型', en: 'Type' },
    required: true,
  })
  type!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '主题', en: 'Title' }, required: true, group: false })
  title!: string;

  @Attribute({ type: 'enum', enum: ActivityPhase, label: { zh: '联络阶段', en: 'Phase' } })
  phase?: ActivityPhase | null;

  @Attribute({
    type: 'enum',
    enum: ActivityStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'PLANNED',
  })
  status!: ActivityStatus;

  /** What it is about: any record of any plugin. */
  @BelongsToAny({ label: { zh: '关联对象', en: 'Subject' } })
  subject?: AnyReference | null;

  @BelongsTo(() => Contact, { label: { zh: '联系人', en: 'Contact' }, onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  /** Whose customer relationship it belongs to, for good. Left out: the account of the subject, else of the contact. */
  @BelongsTo(() => Account, { label: { zh: '客户', en: 'Account' }, inverse: 'interactions', onPurge: 'clear' })
  account?: Rel<Account> | null;

  @Attribute({ type: 'dateTime', label: { zh: '开始时间', en: 'Starts at' } })
  startsAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '结束时间', en: 'Ends at' } })
  endsAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '截止时间', en: 'Due at' } })
  dueAt?: Date | null;

  /** Set when the status becomes done. */
  @Attribute({ type: 'dateTime', label: { zh: '完成时间', en: 'Done at' } })
  doneAt?: Date | null;

  /** Where it stands in calendars and timelines: start, else completion, else deadline, else creation. */
  @Attribute({ type: 'dateTime', label: { zh: '发生时间', en: 'Occurs at' }, write: 'never' })
  occursAt?: Date | null;

  /** Who was responsible when it was done; stays so when the record is handed over. */
  @NotedReference('User', { label: { zh: '完成人', en: 'Done by' }, write: 'never' })
  doneBy?: string | null;

  @Computed({
    type: 'boolean',
    label: { zh: '已逾期', en: 'Overdue' },
    sql: "{status} in ('PLANNED', 'IN_PROGRESS') and coalesce({dueAt}, {endsAt}) < now()",
  })
  overdue?: boolean | null;

  @Attribute({ type: 'text', label: { zh: '内容', en: 'Description' } })
  description?: string | null;

  @Attribute({ type: 'text', label: { zh: '结果', en: 'Outcome' } })
  outcome?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '下一步', en: 'Next action' }, group: false })
  nextAction?: string | null;

  /** Given by the device that made the record; one device of a user gives each of them once. */
  @Attribute({ type: 'string', max: 64, label: { zh: '客户端编号', en: 'Client id' }, write: 'create', group: false })
  clientId?: string | null;

  @HasMany(() => Comment, 'subject', { label: { zh: '批注', en: 'Comments' }, polymorphic: true })
  comments?: never;

  @HasMany(() => Task, 'followUpOf', { label: { zh: '后续任务', en: 'Follow-up tasks' } })
  followUps = new Collection<Task>(this);
}
