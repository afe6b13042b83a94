import {
  Attribute,
  BelongsTo,
  Collection,
  Computed,
  Entity,
  HasMany,
  Index,
  Money,
  type Rel,
} from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Campaign, CampaignMember } from '../marketing/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Consent, ContactPoint } from '../relationships/index.ts';
import { Activity, Task } from '../work/index.ts';
import { LeadRating, LeadStatus } from './lead-enums.ts';

/** Somebody who may become a customer: not yet an account, contact and opportunity, and completed step by step. */
@Entity({
  label: { zh: '线索', en: 'Lead' },
  code: 'ld',
  mergeable: true,
  search: ['name', 'company', 'contactName', 'phone', 'mobile', 'email', 'description'],
})
@Index(['name'])
@Index(['email'])
@Index(['mobile'])
@Index(['owner', 'status'])
@Index(['status', 'rating'])
@Index(['source', 'status'])
export class Lead extends AnnotatedRecord {
  /** Left out: the company, else the person. */
  @Attribute({
    type: 'string',
    max: 200,
    required: true,
    filledByHooks: true,
    label: { zh: '名称', en: 'Name' },
    group: false,
  })
  name!: string;

  @Attribute({ type: 'string', max: 200, label: { zh: '公司', en: 'Company' } })
  company?: string | null;

  @Attribute({ type: 'string', max: 120, label: { zh: '联系人姓名', en: 'Contact name' } })
  contactName?: string | null;

  @Attribute({ type: 'string', max: 120, label: { zh: '职务', en: 'Job title' } })
  jobTitle?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '电话', en: 'Phone' }, group: false })
  phone?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '手机', en: 'Mobile' }, group: false })
  mobile?: string | null;

  @Attribute({ type: 'string', max: 254, format: 'email', label: { zh: '电子邮箱', en: 'Email' }, group: false })
  email?: string | null;

  /** The same vocabulary as that of opportunities: the source is carried over. */
  @Attribute({ type: 'reference', vocabulary: 'opportunity-source', label: { zh: '来源', en: 'Source' } })
  source?: string | null;

  @Attribute({ type: 'enum', enum: LeadRating, label: { zh: '评级', en: 'Rating' } })
  rating?: LeadRating | null;

  @Attribute({
    type: 'enum',
    enum: LeadStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'NEW',
  })
  status!: LeadStatus;

  /** Percent of what a lead should say before it is converted: it is completed step by step. */
  @Computed({
    type: 'int',
    label: { zh: '完整度(%)', en: 'Completeness (%)' },
    sql:
      '(100 * num_nonnulls({company}, {contactName}, {jobTitle}, coalesce({phone}, {mobile}), {email}, {source}, ' +
      '{rating}, {industry}, {region}, {expectedAmount}) / 10)',
    aggregate: ['avg', 'min', 'max'],
  })
  completeness?: number | null;

  /** Required to disqualify a lead; forgotten when it is taken up again. */
  @Attribute({
    type: 'reference',
    vocabulary: 'disqualified-reason',
    label: { zh: '无效原因', en: 'Disqualified reason' },
  })
  disqualifiedReason?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'industry', label: { zh: '行业', en: 'Industry' } })
  industry?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '区域', en: 'Region' } })
  region?: string | null;

  @Attribute({
    type: 'money',
    label: { zh: '预计金额', en: 'Expected amount' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  expectedAmount?: Money | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @BelongsTo(() => Campaign, { label: { zh: '市场活动', en: 'Campaign' }, inverse: 'leads', onPurge: 'clear' })
  campaign?: Rel<Campaign> | null;

  @BelongsTo(() => Account, {
    label: { zh: '转化的客户', en: 'Converted account' },
    inverse: 'leads',
    onPurge: 'clear',
    write: 'never',
  })
  convertedAccount?: Rel<Account> | null;

  @BelongsTo(() => Contact, {
    label: { zh: '转化的联系人', en: 'Converted contact' },
    inverse: 'leads',
    onPurge: 'clear',
    write: 'never',
  })
  convertedContact?: Rel<Contact> | null;

  @BelongsTo(() => Opportunity, {
    label: { zh: '转化的销售机会', en: 'Converted opportunity' },
    inverse: 'leads',
    onPurge: 'clear',
    write: 'never',
  })
  convertedOpportunity?: Rel<Opportunity> | null;

  @Attribute({ type: 'dateTime', label: { zh: '转化时间', en: 'Converted at' }, write: 'never' })
  convertedAt?: Date | null;

  @HasMany(() => CampaignMember, 'lead', { label: { zh: '市场活动成员', en: 'Campaign members' } })
  campaignMembers = new Collection<CampaignMember>(this);

  /** What they said about being contacted; the contact keeps it. */
  @HasMany(() => Consent, 'subject', { label: { zh: '授权', en: 'Consents' }, polymorphic: true })
  consents?: never;

  @HasMany(() => ContactPoint, 'subject', {
    label: { zh: '联系方式', en: 'Contact points' },
    polymorphic: true,
    inline: true,
  })
  contactPoints?: never;

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
