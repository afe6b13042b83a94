import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '@guanxi/core';
import { HotelReservationStatus } from './reservation-status.ts';
import { HotelReservation } from './reservation.entity.ts';

/** One change of a reservation's status, `createdBy` whom and `createdAt` when; written by code, never by hand. */
@Entity({
  label: { zh: '预订状态变更', en: 'Reservation status change' },
  code: 'htrsc',
  access: { via: 'reservation' },
  display: 'toStatus',
  operations: ['read', 'groups'],
})
@Index(['toStatus', 'statusOn'])
export class HotelReservationStatusChange extends BaseRecord {
  @BelongsTo(() => HotelReservation, {
    label: { zh: '预订', en: 'Reservation' },
    required: true,
    inverse: 'statusHistory',
    onPurge: 'cascade',
    write: 'never',
  })
  reservation!: Rel<HotelReservation>;

  /** Empty for the first one. */
  @Attribute({
    type: 'enum',
    enum: HotelReservationStatus,
    label: { zh: '原状态', en: 'From status' },
    write: 'never',
  })
  fromStatus?: HotelReservationStatus | null;

  @Attribute({
    type: 'enum',
    enum: HotelReservationStatus,
    label: { zh: '新状态', en: 'To status' },
    required: true,
    write: 'never',
  })
  toStatus!: HotelReservationStatus;

  /** The day that it happened; what is entered later has an earlier one than `createdAt`. */
  @Attribute({ type: 'date', label: { zh: '状态日期', en: 'Status since' }, required: true, write: 'never' })
  statusOn!: string;
}
