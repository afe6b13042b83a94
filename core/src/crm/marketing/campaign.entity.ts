import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, Money, type Rel } from '../../sdk/index.ts';
import { ApprovalRequest } from '../approvals/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Lead } from '../leads/index.ts';
import { Activity, Task } from '../work/index.ts';
import { CampaignCost } from './campaign-cost.entity.ts';
import { CampaignMember } from './campaign-member.entity.ts';

/** Something that is done to many at once: a launch, a seminar, a mailing. */
@Entity({ label: { zh: '市场活动', en: 'Campaign' }, code: 'cm', search: ['name', 'description'] })
@Index(['name'])
@Index(['status', 'startsOn'])
@Index(['type', 'startsOn'])
@Index(['owner', 'status'])
export class Campaign extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'reference', vocabulary: 'campaign-type', label: { zh: '类型', en: 'Type' } })
  type?: string | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'campaign-status',
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'planned',
  })
  status!: string;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'Starts on' }, aggregate: ['min', 'max'] })
  startsOn?: string | null;

  /** Last day. */
  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'Ends on' }, aggregate: ['min', 'max'] })
  endsOn?: string | null;

  @Attribute({ type: 'money', label: { zh: '预算', en: 'Budget' }, aggregate: ['sum', 'avg', 'min', 'max'] })
  budget?: Money | null;

  /** What was approved of the budget, by the last approval of it. */
  @Attribute({ type: 'money', label: { zh: '已批预算', en: 'Approved budget' }, aggregate: ['sum'], write: 'never' })
  approvedBudget?: Money | null;

  /** What is to be done, for whom, with which aim. */
  @Attribute({ type: 'text', label: { zh: '活动方案', en: 'Plan' } })
  plan?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @BelongsTo(() => Campaign, {
    label: { zh: '上级活动', en: 'Parent campaign' },
    inverse: 'children',
    onPurge: 'clear',
  })
  parent?: Rel<Campaign> | null;

  @HasMany(() => Campaign, 'parent', { label: { zh: '下级活动', en: 'Child campaigns' } })
  children = new Collection<Campaign>(this);

  @HasMany(() => CampaignMember, 'campaign', {
    label: { zh: '成员', en: 'Members' },
    links: { contactIds: 'contact', accountIds: 'account', leadIds: 'lead' },
  })
  members = new Collection<CampaignMember>(this);

  @HasMany(() => CampaignCost, 'campaign', { label: { zh: '费用', en: 'Costs' }, inline: true })
  costs = new Collection<CampaignCost>(this);

  @HasMany(() => ApprovalRequest, 'subject', { label: { zh: '审批申请', en: 'Approvals' }, polymorphic: true })
  approvals?: never;

  @HasMany(() => Lead, 'campaign', { label: { zh: '线索', en: 'Leads' } })
  leads = new Collection<Lead>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
