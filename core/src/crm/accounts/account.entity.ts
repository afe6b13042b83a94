import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, Money, type Rel } from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Receipt, Receivable } from '../finance/index.ts';
import { KeyAccountPlan } from '../key-accounts/index.ts';
import { Asset } from '../installed-base/index.ts';
import { Lead } from '../leads/index.ts';
import { CampaignMember } from '../marketing/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import type { Territory } from '../organisation/index.ts';
import { AccountRelation, Consent, ContactPoint, Preference } from '../relationships/index.ts';
import { Opportunity, OpportunityCompetitor, OpportunityParticipant } from '../sales/index.ts';
import { Activity, Task } from '../work/index.ts';
import { Affiliation } from './affiliation.entity.ts';
import { Contact } from './contact.entity.ts';

/** A company or organisation that we deal with, in any number of roles at once. */
@Entity({
  label: { zh: '客户', en: 'Account' },
  code: 'ac',
  mergeable: true,
  search: ['name', 'shortName', 'legalName', 'registrationNumber', 'phone', 'website', 'address', 'description'],
})
@Index(['name'])
@Index(['owner', 'status'])
@Index(['industry', 'status'])
@Index(['lifecycle', 'status'])
@Index(['keyAccount', 'name'])
export class Account extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '简称', en: 'Short name' } })
  shortName?: string | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '法定名称', en: 'Legal name' } })
  legalName?: string | null;

  /** What the company is to us: customer, supplier, …; plugins bring their own (dealer, developer). */
  @Attribute({ type: 'reference', vocabulary: 'account-role', list: true, label: { zh: '角色', en: 'Roles' } })
  roles?: string[] | null;

  @Attribute({ type: 'reference', vocabulary: 'industry', label: { zh: '行业', en: 'Industry' } })
  industry?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'account-size', label: { zh: '规模', en: 'Size' } })
  size?: string | null;

  @Attribute({
    type: 'int',
    min: 0,
    max: 10_000_000,
    label: { zh: '员工人数', en: 'Employees' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  employees?: number | null;

  @Attribute({ type: 'money', label: { zh: '年营业额', en: 'Revenue' }, aggregate: ['sum', 'avg', 'min', 'max'] })
  revenue?: Money | null;

  @Attribute({
    type: 'decimal',
    min: 0,
    label: { zh: '年采购额', en: 'Yearly purchasing' },
    description: { zh: '我们这类产品的全年采购额估计', en: 'Estimated yearly purchasing of our kind of products' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    read: 'account:financials',
  })
  yearlyPurchasing?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'ownership-type', label: { zh: '所有制性质', en: 'Ownership type' } })
  ownershipType?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '登记号', en: 'Registration number' } })
  registrationNumber?: string | null;

  @Attribute({
    type: 'int',
    min: 1000,
    max: 9999,
    label: { zh: '成立年份', en: 'Founded in' },
    aggregate: ['min', 'max'],
  })
  foundedYear?: number | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '区域', en: 'Region' } })
  region?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '国家', en: 'Country' } })
  country?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '省份', en: 'Province' } })
  province?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '城市', en: 'City' } })
  city?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'string', max: 20, label: { zh: '邮政编码', en: 'Postal code' } })
  postalCode?: string | null;

  @Attribute({ type: 'string', max: 300, format: 'url', label: { zh: '网址', en: 'Website' }, group: false })
  website?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '电话', en: 'Phone' }, group: false })
  phone?: string | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'account-lifecycle',
    label: { zh: '客户生命周期', en: 'Lifecycle stage' },
  })
  lifecycle?: string | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'account-status',
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'prospect',
  })
  status!: string;

  /** Required when the account is deprioritised or blacklisted; cleared when it comes back. */
  @Attribute({ type: 'string', max: 500, label: { zh: '状态原因', en: 'Status reason' }, group: false })
  statusReason?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  /** One of those that we plan for by themselves: a key-account plan needs it. */
  @Attribute({ type: 'boolean', label: { zh: '重点客户', en: 'Key account' }, required: true, default: false })
  keyAccount!: boolean;

  @BelongsTo(() => Account, { label: { zh: '上级客户', en: 'Parent account' }, inverse: 'children', onPurge: 'clear' })
  parent?: Rel<Account> | null;

  /** By its city, province or region, where nobody says another one; its manager answers for the account. */
  @BelongsTo('Territory', { label: { zh: '销售区域', en: 'Territory' }, onPurge: 'clear' })
  territory?: Rel<Territory> | null;

  @HasMany(() => Account, 'parent', { label: { zh: '下级客户', en: 'Child accounts' } })
  children = new Collection<Account>(this);

  /** People whose main employer this is now. */
  @HasMany(() => Contact, 'account', { label: { zh: '联系人', en: 'Contacts' } })
  contacts = new Collection<Contact>(this);

  /** What they have of us. */
  @HasMany(() => Asset, 'account', { label: { zh: '客户资产', en: 'Assets' } })
  assets = new Collection<Asset>(this);

  /** Everybody who works or has worked here. */
  @HasMany(() => Affiliation, 'account', { label: { zh: '任职', en: 'Affiliations' } })
  affiliations = new Collection<Affiliation>(this);

  @HasMany(() => Opportunity, 'account', { label: { zh: '销售机会', en: 'Opportunities' } })
  opportunities = new Collection<Opportunity>(this);

  /** Opportunities of others in which this company has a say. */
  @HasMany(() => OpportunityParticipant, 'account', { label: { zh: '参与的机会', en: 'Participations' } })
  participations = new Collection<OpportunityParticipant>(this);

  /** Opportunities in which this company is our competitor. */
  @HasMany(() => OpportunityCompetitor, 'competitor', { label: { zh: '竞争的机会', en: 'Competitions' } })
  competitions = new Collection<OpportunityCompetitor>(this);

  @HasMany(() => Quote, 'account', { label: { zh: '报价', en: 'Quotes' } })
  quotes = new Collection<Quote>(this);

  @HasMany(() => Order, 'account', { label: { zh: '订单', en: 'Orders' } })
  orders = new Collection<Order>(this);

  @HasMany(() => Receivable, 'account', { label: { zh: '应收款', en: 'Receivables' } })
  receivables = new Collection<Receivable>(this);

  @HasMany(() => Receipt, 'account', { label: { zh: '收款', en: 'Receipts' } })
  receipts = new Collection<Receipt>(this);

  @HasMany(() => KeyAccountPlan, 'account', { label: { zh: '重点客户计划', en: 'Key-account plans' } })
  keyAccountPlans = new Collection<KeyAccountPlan>(this);

  /** Leads that became this account. */
  @HasMany(() => Lead, 'convertedAccount', { label: { zh: '来源线索', en: 'Leads' } })
  leads = new Collection<Lead>(this);

  @HasMany(() => CampaignMember, 'account', { label: { zh: '市场活动成员', en: 'Campaign members' } })
  campaignMembers = new Collection<CampaignMember>(this);

  @HasMany(() => ContactPoint, 'subject', {
    label: { zh: '联系方式', en: 'Contact points' },
    polymorphic: true,
    inline: true,
  })
  contactPoints?: never;

  @HasMany(() => Consent, 'subject', { label: { zh: '授权', en: 'Consents' }, polymorphic: true })
  consents?: never;

  /** What this company is to others: supplies, subsidiary of, …. */
  @HasMany(() => AccountRelation, 'from', { label: { zh: '对外关系', en: 'Outgoing relations' } })
  outgoingRelations = new Collection<AccountRelation>(this);

  /** What others are to this company. */
  @HasMany(() => AccountRelation, 'to', { label: { zh: '对内关系', en: 'Incoming relations' } })
  incomingRelations = new Collection<AccountRelation>(this);

  @HasMany(() => Preference, 'subject', { label: { zh: '偏好', en: 'Preferences' }, polymorphic: true })
  preferences?: never;

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  /** All work with this customer, whatever it was about: the opportunity, the order, one of its people. */
  @HasMany(() => Activity, 'account', { label: { zh: '往来记录', en: 'Interactions' } })
  interactions = new Collection<Activity>(this);

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
