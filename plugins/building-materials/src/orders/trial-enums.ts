import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How far a trial sale is. */
export const BuildingTrialStatus = labelledEnum(
  'BuildingTrialStatus',
  { zh: '试销状态', en: 'Trial status' },
  {
    RUNNING: { zh: '试销中', en: 'Running' },
    EVALUATED: { zh: '已评估', en: 'Evaluated' },
  },
);
export type BuildingTrialStatus = EnumValue<typeof BuildingTrialStatus>;

/** What a trial sale leads to. */
export const BuildingTrialVerdict = labelledEnum(
  'BuildingTrialVerdict',
  { zh: '试销结论', en: 'Trial verdict' },
  {
    ADOPT: { zh: '正式上架', en: 'Adopt' },
    EXTEND: { zh: '延长试销', en: 'Extend' },
    WITHDRAW: { zh: '撤下', en: 'Withdraw' },
  },
);
export type BuildingTrialVerdict = EnumValue<typeof BuildingTrialVerdict>;

/** What happened to goods on trial. */
export const BuildingTrialEntryKind = labelledEnum(
  'BuildingTrialEntryKind',
  { zh: '试销记录类型', en: 'Kind of trial entry' },
  {
    PLACED: { zh: '铺货', en: 'Placed' },
    SOLD: { zh: '售出', en: 'Sold' },
    RETURNED: { zh: '顾客退货', en: 'Returned by customers' },
  },
);
export type BuildingTrialEntryKind = EnumValue<typeof BuildingTrialEntryKind>;
