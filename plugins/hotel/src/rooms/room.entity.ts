import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '@guanxi/core';
import { HotelProperty } from '../properties/property.entity.ts';
import { HotelReservation } from '../reservations/reservation.entity.ts';
import { HotelRoomStatus } from './room-status.ts';
import { HotelRoomType } from './room-type.entity.ts';

/** One room of the house. */
@Entity({
  label: { zh: '客房', en: 'Room' },
  code: 'htrom',
  access: 'catalogue',
  display: 'number',
  search: ['number'],
})
@Index(['type', 'status'])
@Index(['number', 'property'], { unique: true })
export class HotelRoom extends BaseRecord {
  /** That of the type. */
  @BelongsTo(() => HotelProperty, {
    label: { zh: '酒店', en: 'Property' },
    required: true,
    inverse: 'rooms',
    write: 'never',
  })
  property!: Rel<HotelProperty>;

  /** Unique within the property. */
  @Attribute({ type: 'string', max: 20, label: { zh: '房号', en: 'Number' }, required: true })
  number!: string;

  @Attribute({ type: 'int', min: -10, max: 200, label: { zh: '楼层', en: 'Floor' } })
  floor?: number | null;

  @BelongsTo(() => HotelRoomType, { label: { zh: '房型', en: 'Type' }, required: true, inverse: 'rooms' })
  type!: Rel<HotelRoomType>;

  @Attribute({
    type: 'enum',
    enum: HotelRoomStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'READY',
  })
  status!: HotelRoomStatus;

  /** Counts assignments: two bookings at the same moment change the same row, so one of them sees the other. */
  @Attribute({ type: 'int', label: { zh: '分配次数', en: 'Assignments' }, required: true, default: 0, internal: true })
  assignments!: number;

  @HasMany(() => HotelReservation, 'room', { label: { zh: '预订', en: 'Reservations' } })
  reservations = new Collection<HotelReservation>(this);
}
