import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What was paid to hold the room. */
export const HotelDepositType = labelledEnum(
  'HotelDepositType',
  { zh: '订金', en: 'Deposit' },
  {
    NONE: { zh: '无订金', en: 'None' },
    REFUNDABLE: { zh: '可退', en: 'Refundable' },
    NON_REFUNDABLE: { zh: '不可退', en: 'Non-refundable' },
  },
);
export type HotelDepositType = EnumValue<typeof HotelDepositType>;
