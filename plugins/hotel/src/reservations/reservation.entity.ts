import {
  Account,
  AnnotatedRecord,
  Attribute,
  BelongsTo,
  Collection,
  Contact,
  Entity,
  HasMany,
  Index,
  Money,
  type Rel,
} from '@guanxi/core';
import { HotelProperty } from '../properties/property.entity.ts';
import { HotelRoomType } from '../rooms/room-type.entity.ts';
import { HotelRoom } from '../rooms/room.entity.ts';
import { HotelDepositType } from './deposit-type.ts';
import { HotelReservationStatusChange } from './reservation-status-change.entity.ts';
import { HotelReservationStatus } from './reservation-status.ts';

/** A stay that was agreed: who, what type of room, which days, at which price. */
@Entity({ label: { zh: '预订', en: 'Reservation' }, code: 'htres', display: 'number', search: ['number', 'note'] })
@Index(['roomType', 'arrival', 'departure'])
@Index(['status', 'arrival'])
@Index(['guest', 'arrival'])
@Index(['property', 'arrival'])
@Index(['agency', 'arrival'])
@Index(['company', 'arrival'])
@Index(['marketSegment', 'arrival'])
@Index(['bookedOn'])
@Index(['holdsRoom'])
export class HotelReservation extends AnnotatedRecord {
  /** That of the room type. */
  @BelongsTo(() => HotelProperty, {
    label: { zh: '酒店', en: 'Property' },
    required: true,
    inverse: 'reservations',
    write: 'never',
  })
  property!: Rel<HotelProperty>;

  /** What the guest is told; made when it is left out. */
  @Attribute({ type: 'string', max: 40, label: { zh: '预订号', en: 'Number' }, unique: true, group: false })
  number?: string | null;

  /** May follow later: groups and agencies book without names. */
  @BelongsTo(() => Contact, { label: { zh: '客人', en: 'Guest' } })
  guest?: Rel<Contact> | null;

  /** What was booked. Left out: that of the room. */
  @BelongsTo(() => HotelRoomType, { label: { zh: '预订房型', en: 'Room type' } })
  roomType?: Rel<HotelRoomType> | null;

  /** What the guest gets: that of the room; said beforehand for an upgrade. */
  @BelongsTo(() => HotelRoomType, { label: { zh: '分配房型', en: 'Assigned room type' } })
  assignedRoomType?: Rel<HotelRoomType> | null;

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
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '婴儿', en: 'Babies' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  babies!: number;

  @Attribute({
    type: 'enum',
    enum: HotelReservationStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'BOOKED',
  })
  status!: HotelReservationStatus;

  /** Since when it has this status. Left out: the day of the change. */
  @Attribute({ type: 'date', label: { zh: '状态日期', en: 'Status since' }, aggregate: ['min', 'max'] })
  statusOn?: string | null;

  /** Left out: today, or the arrival if that is past. */
  @Attribute({ type: 'date', label: { zh: '预订日期', en: 'Booked on' }, aggregate: ['min', 'max'] })
  bookedOn?: string | null;

  /** From the booking to the arrival. */
  @Attribute({
    type: 'int',
    label: { zh: '提前天数', en: 'Lead time (days)' },
    aggregate: ['avg', 'min', 'max'],
    write: 'never',
  })
  leadDays?: number | null;

  /** Who carried the booking to us. */
  @Attribute({ type: 'reference', vocabulary: 'hotel-channel', label: { zh: '渠道', en: 'Channel' } })
  channel?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'hotel-market-segment', label: { zh: '细分市场', en: 'Market segment' } })
  marketSegment?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'hotel-customer-type', label: { zh: '预订类型', en: 'Kind of booking' } })
  customerType?: string | null;

  /** Travel agency that booked; its commission is in `agency { hotel { commissionPercent } }`. */
  @BelongsTo(() => Account, { label: { zh: '旅行社', en: 'Agency' } })
  agency?: Rel<Account> | null;

  /** Company that booked or pays. */
  @BelongsTo(() => Account, { label: { zh: '协议单位', en: 'Company' } })
  company?: Rel<Account> | null;

  /** Where the guest comes from, as the registration says it. */
  @Attribute({ type: 'string', max: 60, label: { zh: '客源国', en: 'Country of origin' } })
  country?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'hotel-meal-plan', label: { zh: '餐食计划', en: 'Meal plan' } })
  mealPlan?: string | null;

  @Attribute({ type: 'enum', enum: HotelDepositType, label: { zh: '订金', en: 'Deposit' } })
  depositType?: HotelDepositType | null;

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

  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '特殊要求数', en: 'Special requests' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  specialRequests!: number;

  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '车位数', en: 'Parking spaces' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  parkingSpaces!: number;

  /** Until the booking could be confirmed. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 10_000,
    label: { zh: '候补天数', en: 'Days on the waiting list' },
    required: true,
    default: 0,
    aggregate: ['avg', 'max'],
  })
  waitingListDays!: number;

  /** How often days, people, type or meals were changed; counted by the changes themselves. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 10_000,
    label: { zh: '修改次数', en: 'Changes' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg', 'max'],
  })
  changesCount!: number;

  /** When it was booked, the guest had stayed before. */
  @Attribute({ type: 'boolean', label: { zh: '回头客', en: 'Repeated guest' }, required: true, default: false })
  repeatedGuest!: boolean;

  /** Of the guest, when it was booked. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 10_000,
    label: { zh: '此前取消数', en: 'Previous cancellations' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  previousCancellations!: number;

  /** Of the guest, when it was booked: reservations that were not cancelled. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 10_000,
    label: { zh: '此前入住数', en: 'Previous stays' },
    required: true,
    default: 0,
    aggregate: ['sum', 'avg'],
  })
  previousStays!: number;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  @HasMany(() => HotelReservationStatusChange, 'reservation', { label: { zh: '状态历史', en: 'Status history' } })
  statusHistory = new Collection<HotelReservationStatusChange>(this);

  /** Uuid of the room while it is held: finds the few reservations that can collide, not the room's whole past. */
  @Attribute({ type: 'string', max: 36, label: { zh: '占用客房', en: 'Holds room' }, internal: true })
  holdsRoom?: string | null;
}
