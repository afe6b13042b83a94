import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What an outlet of our own is for. */
export const BuildingOutletKind = labelledEnum(
  'BuildingOutletKind',
  { zh: '网点类型', en: 'Kind of outlet' },
  {
    DISTRIBUTION_CENTRE: { zh: '配送中心', en: 'Distribution centre' },
    OWN_STORE: { zh: '直营店', en: 'Own store' },
  },
);
export type BuildingOutletKind = EnumValue<typeof BuildingOutletKind>;
