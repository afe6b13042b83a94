import { Attribute, BaseRecord, BelongsTo, Contact, Entity, Index, type Rel } from '@guanxi/core';
import { BankHousehold } from './household.entity.ts';

/** One person of a household. */
@Entity({
  label: { zh: '家庭成员', en: 'Household member' },
  code: 'bkmem',
  access: { via: 'household' },
  display: 'role',
})
@Index(['household', 'contact'], { unique: true })
export class BankHouseholdMember extends BaseRecord {
  @BelongsTo(() => BankHousehold, {
    label: { zh: '家庭', en: 'Household' },
    required: true,
    inverse: 'members',
    onPurge: 'cascade',
    write: 'create',
  })
  household!: Rel<BankHousehold>;

  @BelongsTo(() => Contact, { label: { zh: '成员', en: 'Contact' }, required: true, onPurge: 'cascade' })
  contact!: Rel<Contact>;

  @Attribute({
    type: 'reference',
    vocabulary: 'bank-household-role',
    label: { zh: '家庭角色', en: 'Role' },
    required: true,
    default: 'other',
  })
  role!: string;

  @Attribute({ type: 'date', label: { zh: '加入日期', en: 'Since' } })
  since?: string | null;

  /** Last day; empty while the person belongs to it. */
  @Attribute({ type: 'date', label: { zh: '离开日期', en: 'Until' } })
  until?: string | null;
}
