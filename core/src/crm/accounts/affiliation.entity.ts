import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import { Account } from './account.entity.ts';
import { Contact } from './contact.entity.ts';

/** A person's position at a company, from and to: history stays when the person moves on. */
@Entity({
  label: { zh: '任职', en: 'Affiliation' },
  code: 'af',
  access: { via: 'contact' },
  display: 'jobTitle',
  search: ['jobTitle', 'department'],
})
export class Affiliation extends BaseRecord {
  @BelongsTo(() => Contact, {
    label: { zh: '联系人', en: 'Contact' },
    required: true,
    inverse: 'affiliations',
    onPurge: 'cascade',
    write: 'create',
  })
  contact!: Rel<Contact>;

  @BelongsTo(() => Account, {
    label: { zh: '单位', en: 'Account' },
    required: true,
    inverse: 'affiliations',
    onPurge: 'cascade',
    write: 'create',
  })
  account!: Rel<Account>;

  @Attribute({ type: 'string', max: 120, label: { zh: '职务', en: 'Job title' } })
  jobTitle?: string | null;

  @Attribute({ type: 'string', max: 120, label: { zh: '部门', en: 'Department' } })
  department?: string | null;

  /** Part that the person plays when the company decides. */
  @Attribute({ type: 'reference', vocabulary: 'decision-role', label: { zh: '决策角色', en: 'Decision role' } })
  decisionRole?: string | null;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'From' } })
  from?: string | null;

  /** Last day; empty while the person is there. */
  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'To' } })
  to?: string | null;

  /** The one that `Contact.account` follows; at most one per person. */
  @Attribute({ type: 'boolean', label: { zh: '主要单位', en: 'Main' }, required: true, default: false })
  main!: boolean;
}
