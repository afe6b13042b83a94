import type { Label } from '@guanxi/core';

/** What the plugin says to its users. */
export const messages = {
  departureBeforeArrival: {
    zh: '离店日期(departure)早于到店日期(arrival)',
    en: 'The departure is before the arrival',
  },
  roomTypeMissing: {
    zh: '请指定房型(roomTypeId)或客房(roomId)',
    en: 'Give a room type (roomTypeId) or a room (roomId)',
  },
  roomOfOtherType: {
    zh: '该客房不属于预订的房型(升级请同时填写 assignedRoomTypeId)',
    en: 'The room is of another type than was booked (an upgrade also says assignedRoomTypeId)',
  },
  otherProperty: {
    zh: '分配的房型属于另一家酒店',
    en: 'The assigned room type belongs to another property',
  },
  bookedAfterArrival: {
    zh: '预订日期(bookedOn)晚于到店日期(arrival)',
    en: 'The booking (bookedOn) is after the arrival',
  },
  roomMissing: { zh: '办理入住前必须分配客房(roomId)', en: 'Checking in needs a room (roomId)' },
  roomTaken: { zh: '该客房在所选日期已被占用', en: 'The room is already taken on these days' },
  periodWrong: {
    zh: '离店日期(departure)必须晚于到店日期(arrival)',
    en: 'The departure must be after the arrival',
  },
  periodTooLong: { zh: '查询的天数超过上限', en: 'The period is longer than allowed' },
} as const satisfies Readonly<Record<string, Label>>;
