import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Where a reward stands. */
export const BuildingRewardState = labelledEnum(
  'BuildingRewardState',
  { zh: '奖励状态', en: 'Reward state' },
  {
    PENDING: { zh: '审批中', en: 'Waiting for approval' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    REJECTED: { zh: '未批准', en: 'Rejected' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
);
export type BuildingRewardState = EnumValue<typeof BuildingRewardState>;
