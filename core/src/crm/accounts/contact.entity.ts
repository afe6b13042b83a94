import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Lead } from '../leads/index.ts';
import { CampaignMember } from '../marketing/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Consent, ContactPoint, Preference } from '../relationships/index.ts';
import { Opportunity, OpportunityParticipant } from '../sales/index.ts';
import { Activity, Task } from '../work/index.ts';
import { Account } from './account.entity.ts';
import { Affiliation } from './affiliation.entity.ts';

/** A person, whoever employs them. Employers over time are affiliations. */
@Entity({
  label: { zh: '联系人', en: 'Contact' },
  code: 'co',
  mergeable: true,
  search: ['name', 'email', 'phone', 'mobile', 'description'],
})
@Index(['name'])
@Index(['owner', 'name'])
@Index(['email'])
@Index(['mobile'])
export class Contact extends AnnotatedRecord {
  /** As it is shown. Left out, it is composed of the parts. */
  @Attribute({ type: 'string', max: 120, required: true, filledByHooks: true, label: { zh: '姓名', en: 'Name' } })
  name!: string;

  @Attribute({ type: 'string', max: 60, label: { zh: '姓', en: 'Family name' } })
  familyName?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '名', en: 'Given name' } })
  givenName?: string | null;

  @Attribute({ type: 'string', max: 40, label: { zh: '称谓', en: 'Salutation' } })
  salutation?: string | null;

  @Attribute({ type: 'string', max: 254, format: 'email', label: { zh: '电子邮箱', en: 'Email' }, group: false })
  email?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '电话', en: 'Phone' }, group: false })
  phone?: string | null;

  @Attribute({ type: 'string', max: 40, format: 'phone', label: { zh: '手机', en: 'Mobile' }, group: false })
  mobile?: string | null;

  @Attribute({ type: 'date', label: { zh: '生日', en: 'Birthday' } })
  birthday?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'language', label: { zh: '首选语言', en: 'Preferred language' } })
  preferredLanguage?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  /** The main employer now. Setting it writes the affiliations. */
  @BelongsTo(() => Account, { label: { zh: '所在单位', en: 'Account' }, inverse: 'contacts', onPurge: 'clear' })
  account?: Rel<Account> | null;

  @HasMany(() => Affiliation, 'contact', { label: { zh: '任职经历', en: 'Affiliations' }, inline: true })
  affiliations = new Collection<Affiliation>(this);

  @HasMany(() => Opportunity, 'contact', { label: { zh: '销售机会', en: 'Opportunities' } })
  opportunities = new Collection<Opportunity>(this);

  /** Opportunities in which this person has a say. */
  @HasMany(() => OpportunityParticipant, 'contact', { label: { zh: '参与的机会', en: 'Participations' } })
  participations = new Collection<OpportunityParticipant>(this);

  @HasMany(() => Quote, 'contact', { label: { zh: '报价', en: 'Quotes' } })
  quotes = new Collection<Quote>(this);

  @HasMany(() => Order, 'contact', { label: { zh: '订单', en: 'Orders' } })
  orders = new Collection<Order>(this);

  /** Leads that became this contact. */
  @HasMany(() => Lead, 'convertedContact', { label: { zh: '来源线索', en: 'Leads' } })
  leads = new Collection<Lead>(this);

  @HasMany(() => CampaignMember, 'contact', { label: { zh: '市场活动成员', en: 'Campaign members' } })
  campaignMembers = new Collection<CampaignMember>(this);

  @HasMany(() => ContactPoint, 'subject', {
    label: { zh: '联系方式', en: 'Contact points' },
    polymorphic: true,
    inline: true,
  })
  contactPoints?: never;

  @HasMany(() => Consent, 'subject', { label: { zh: '授权', en: 'Consents' }, polymorphic: true })
  consents?: never;

  @HasMany(() => Preference, 'subject', { label: { zh: '偏好', en: 'Preferences' }, polymorphic: true })
  preferences?: never;

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
