import { Attribute, Contact, Index, Slot, type RecordReference } from '@guanxi/core';

/** Membership: every contact can be a member, whether guest, designer or both. */
@Slot(() => Contact, { label: { zh: '会员', en: 'Membership' } })
@Index(['points'])
export class ContactLoyaltySlot {
  declare record: RecordReference;

  @Attribute({ type: 'date', label: { zh: '入会日期', en: 'Joined on' } })
  joinedOn?: string | null;

  /** Sum of the entries; only the hooks of the entries change it. */
  @Attribute({
    type: 'int',
    label: { zh: '积分', en: 'Points' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg', 'max'],
    write: 'never',
  })
  points!: number;
}
