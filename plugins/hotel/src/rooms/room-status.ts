import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Whether a guest may be led to the room. */
export const HotelRoomStatus = labelledEnum(
  'HotelRoomStatus',
  { zh: '客房状态', en: 'Room status' },
  {
    READY: { zh: '可入住', en: 'Ready' },
    OCCUPIED: { zh: '在住', en: 'Occupied' },
    TO_CLEAN: { zh: '待清洁', en: 'To be cleaned' },
    OUT_OF_ORDER: { zh: '维修停用', en: 'Out of order' },
  },
);
export type HotelRoomStatus = EnumValue<typeof HotelRoomStatus>;
