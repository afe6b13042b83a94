import { Attribute, BelongsTo, Collection, Entity, HasMany, Index, OwnedRecord, type Rel } from '../../sdk/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { Account } from './account.entity.ts';
import { Affiliation } from './affiliation.entity.ts';

/** A person, whoever employs them. Employers over time are affiliations. */
@Entity({ label: { zh: '联系人', en: 'Contact' }, code: 'co', search: ['name', 'email', 'phone', 'mobile'] })
@Index(['name'])
@Index(['owner', 'name'])
@Index(['email'])
@Index(['mobile'])
export class Contact extends OwnedRecord {
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

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
