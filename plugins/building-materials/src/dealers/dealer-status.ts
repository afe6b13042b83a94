import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Whether a company may act as our dealer; empty: it was never qualified. */
export const BuildingDealerStatus = labelledEnum(
  'BuildingDealerStatus',
  { zh: '经销资格', en: 'Dealer status' },
  {
    QUALIFIED: { zh: '有效', en: 'Qualified' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
    REVOKED: { zh: '已撤销', en: 'Revoked' },
    DISQUALIFIED: { zh: '已取消资格', en: 'Disqualified' },
  },
);
export type BuildingDealerStatus = EnumValue<typeof BuildingDealerStatus>;
