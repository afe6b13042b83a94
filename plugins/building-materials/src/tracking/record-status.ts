import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How far a piece of work in a cell of the matrix is. */
export const BuildingTrackingStatus = labelledEnum(
  'BuildingTrackingStatus',
  { zh: '跟踪记录状态', en: 'Status of a tracking record' },
  {
    IN_WORK: { zh: '进行中', en: 'In work' },
    DONE: { zh: '已完成', en: 'Done' },
    NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
  },
);
export type BuildingTrackingStatus = EnumValue<typeof BuildingTrackingStatus>;
