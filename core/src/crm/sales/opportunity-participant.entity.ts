import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Opportunity } from './opportunity.entity.ts';

/** A person or company that has a say in an opportunity. */
@Entity({
  label: { zh: '机会参与人', en: 'Opportunity participant' },
  code: 'px',
  access: { via: 'opportunity' },
  display: 'role',
})
@Index(['opportunity', 'contact', 'role'], { unique: true })
@Index(['opportunity', 'account', 'role'])
export class OpportunityParticipant extends BaseRecord {
  @BelongsTo(() => Opportunity, {
    label: { zh: '销售机会', en: 'Opportunity' },
    required: true,
    inverse: 'participants',
    onPurge: 'cascade',
    write: 'create',
  })
  opportunity!: Rel<Opportunity>;

  @BelongsTo(() => Contact, {
    label: { zh: '联系人', en: 'Contact' },
    inverse: 'participations',
    onPurge: 'cascade',
  })
  contact?: Rel<Contact> | null;

  /** A company as a whole (a design institute), or the one that the contact speaks for. */
  @BelongsTo(() => Account, {
    label: { zh: '单位', en: 'Account' },
    inverse: 'participations',
    onPurge: 'cascade',
  })
  account?: Rel<Account> | null;

  @Attribute({ type: 'reference', vocabulary: 'decision-role', label: { zh: '决策角色', en: 'Role' } })
  role?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;
}
