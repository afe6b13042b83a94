import { AnyReference, Attribute, BelongsTo, BelongsToAny, Entity, Index, type Rel } from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Contact } from '../accounts/index.ts';
import { ActivityPhase, ActivityStatus } from './activity-enums.ts';

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

  @Attribute({ type: 'dateTime', label: { zh: '开始时间', en: 'Starts at' } })
  startsAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '结束时间', en: 'Ends at' } })
  endsAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '截止时间', en: 'Due at' } })
  dueAt?: Date | null;

  /** Set when the status becomes done. */
  @Attribute({ type: 'dateTime', label: { zh: '完成时间', en: 'Done at' } })
  doneAt?: Date | null;

  @Attribute({ type: 'text', label: { zh: '内容', en: 'Description' } })
  description?: string | null;

  @Attribute({ type: 'text', label: { zh: '结果', en: 'Outcome' } })
  outcome?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '下一步', en: 'Next action' }, group: false })
  nextAction?: string | null;
}
