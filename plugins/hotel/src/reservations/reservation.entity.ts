import { Account, Attribute, BelongsTo, Contact, Entity, Index, Money, OwnedRecord, type Rel } from '@guanxi/core';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { HotelReservationStatus } from './reservation-status.ts';

/** A stay that was agreed: who, what type of room, which days, at which price. */
@Entity({ label: { zh: '预订', en: 'Reservation' }, code: 'htres', display: 'number', search: ['number', 'note'] })
@Index(['roomType', 'arrival', 'departure'])
@Index(['status', 'arrival'])
@Index(['guest', 'arrival'])
@Index(['holdsRoom'])
export class HotelReservation extends OwnedRecord {
  /** What the guest is told; made when it is left out. */
  @Attribute({ type: 'string', max: 40, label: { zh: '预订号', en: 'Number' }, unique: true, group: false })
  number?: string | null;

  /** May follow later: groups and agencies book without names. */
  @BelongsTo(() => Contact, { label: { zh: '客人', en: 'Guest' } })
  guest?: Rel<Contact> | null;

  /** Left out: that of the room. */
  @BelongsTo(() => HotelRoomType, { label: { zh: '房型', en: 'Room type' } })
  roomType?: Rel<HotelRoomType> | null;

  /** Assigned at check-in at the latest. */
  @BelongsTo(() => HotelRoom, { label: { zh: '客房', en: 'Room' }, inverse: 'reservations' })
  room?: Rel<HotelRoom> | null;

  @Attribute({ type: 'date', label: { zh: '到店日期', en: 'Arrival' }, required: true, aggregate: ['min', 'max'] })
  arrival!: string;

  /** The room is free again from this day on. The day of arrival itself is day use. */
  @Attribute({ type: 'date', label: { zh: '离店日期', en: 'Departure' }, required: true, aggregate: ['min', 'max'] })
  departure!: string;

  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '成人', en: 'Adults' },
    required: true,
    default: 1,
    aggregate: ['sum', 'avg'],
  })
  adults!: number;

  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '儿童', en: 'Children' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  children!: number;

  @Attribute({
    type: 'enum',
    enum: HotelReservationStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'BOOKED',
  })
  status!: HotelReservationStatus;

  @Attribute({ type: 'reference', vocabulary: 'hotel-channel', label: { zh: '渠道', en: 'Channel' } })
  channel?: string | null;

  /** Travel agency or company that booked. */
  @BelongsTo(() => Account, { label: { zh: '旅行社/协议单位', en: 'Agency' } })
  agency?: Rel<Account> | null;

  /** Per night. Left out: the base price of the room type. */
  @Attribute({ type: 'money', label: { zh: '房价', en: 'Rate' }, aggregate: ['avg', 'min', 'max'] })
  rate?: Money | null;

  /** Rate × nights; day use costs one night. */
  @Attribute({
    type: 'money',
    label: { zh: '总价', en: 'Total' },
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  total?: Money | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  /** Uuid of the room while it is held: finds the few reservations that can collide, not the room's whole past. */
  @Attribute({ type: 'string', max: 36, label: { zh: '占用客房', en: 'Holds room' }, internal: true })
  holdsRoom?: string | null;
}
