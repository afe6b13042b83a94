import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** Before the sale, or while serving the customer after it. */
export const ActivityPhase = labelledEnum(
  'ActivityPhase',
  { zh: '联络阶段', en: 'Phase' },
  {
    PRE_SALE: { zh: '售前', en: 'Pre-sale' },
    AFTER_SALE: { zh: '售后', en: 'After-sale' },
  },
);
export type ActivityPhase = EnumValue<typeof ActivityPhase>;

export const ActivityStatus = labelledEnum(
  'ActivityStatus',
  { zh: '工作状态', en: 'Activity status' },
  {
    PLANNED: { zh: '计划中', en: 'Planned' },
    IN_PROGRESS: { zh: '进行中', en: 'In progress' },
    DONE: { zh: '已完成', en: 'Done' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type ActivityStatus = EnumValue<typeof ActivityStatus>;
