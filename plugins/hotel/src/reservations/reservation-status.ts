import { labelledEnum, type EnumValue } from '@guanxi/core';

export const HotelReservationStatus = labelledEnum(
  'HotelReservationStatus',
  { zh: '预订状态', en: 'Reservation status' },
  {
    BOOKED: { zh: '已预订', en: 'Booked' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    CHECKED_IN: { zh: '已入住', en: 'Checked in' },
    CHECKED_OUT: { zh: '已离店', en: 'Checked out' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
    NO_SHOW: { zh: '未到店', en: 'No-show' },
  },
);
export type HotelReservationStatus = EnumValue<typeof HotelReservationStatus>;

/** As long as a reservation has one of these, its room is not free. */
export const holdingStatuses: readonly HotelReservationStatus[] = ['BOOKED', 'CONFIRMED', 'CHECKED_IN'];
