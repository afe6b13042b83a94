import { Attribute, BelongsTo, Contact, Index, Slot, type Rel } from '@guanxi/core';
import { HotelRoomType } from '../rooms/room-type.entity.ts';

/** What the hotel knows about a person: every contact can be a guest. */
@Slot(() => Contact, { label: { zh: '客史', en: 'Guest profile' }, search: ['preferences', 'documentNumber'] })
@Index(['vipLevel'])
export class ContactHotelSlot {
  declare record: Contact;

  /** 0 none … 5 highest. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 5,
    label: { zh: 'VIP 等级', en: 'VIP level' },
    required: true,
    default: 0,
    aggregate: ['avg', 'max'],
  })
  vipLevel!: number;

  @Attribute({ type: 'text', max: 4000, label: { zh: '偏好', en: 'Preferences' } })
  preferences?: string | null;

  /** Identity card or passport; only with the permission `hotel:documents`. */
  @Attribute({
    type: 'string',
    max: 60,
    label: { zh: '证件号码', en: 'Document number' },
    group: false,
    read: 'hotel:documents',
  })
  documentNumber?: string | null;

  @BelongsTo(() => HotelRoomType, { label: { zh: '偏好房型', en: 'Favourite room type' }, onPurge: 'clear' })
  favouriteRoomType?: Rel<HotelRoomType> | null;

  /** Stays that ended with a check-out. */
  @Attribute({
    type: 'int',
    label: { zh: '入住次数', en: 'Stays' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg', 'max'],
    write: 'never',
  })
  staysCount!: number;
}
