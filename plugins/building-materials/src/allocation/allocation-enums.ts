import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How a supply that does not reach for everybody is divided. */
export const BuildingAllocationMethod = labelledEnum(
  'BuildingAllocationMethod',
  { zh: '分配方法', en: 'Allocation method' },
  {
    PRO_RATA: { zh: '按比例', en: 'In proportion' },
    BY_TIER: { zh: '按等级', en: 'By tier' },
    BENEFIT: { zh: '效益最大化', en: 'Greatest benefit' },
  },
);
export type BuildingAllocationMethod = EnumValue<typeof BuildingAllocationMethod>;

/** What a division in proportion is in proportion to. */
export const BuildingAllocationBasis = labelledEnum(
  'BuildingAllocationBasis',
  { zh: '比例依据', en: 'Basis of proportion' },
  {
    REQUESTED: { zh: '申请量', en: 'What is requested' },
    HISTORY: { zh: '历史进货量', en: 'What was bought before' },
  },
);
export type BuildingAllocationBasis = EnumValue<typeof BuildingAllocationBasis>;

export const BuildingAllocationStatus = labelledEnum(
  'BuildingAllocationStatus',
  { zh: '分配方案状态', en: 'Status of an allocation plan' },
  {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '审批中', en: 'In approval' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    APPLIED: { zh: '已执行', en: 'Applied' },
  },
);
export type BuildingAllocationStatus = EnumValue<typeof BuildingAllocationStatus>;

/** What kept a dealer from getting more, or made sure of what it gets. */
export const BuildingAllocationBound = labelledEnum(
  'BuildingAllocationBound',
  { zh: '分配约束', en: 'What bound the allocation' },
  {
    REQUEST: { zh: '申请已全部满足', en: 'The request is met' },
    CAP: { zh: '达到上限', en: 'The cap' },
    FAIRNESS_CEILING: { zh: '公平上限', en: 'The ceiling of fairness' },
    MINIMUM: { zh: '保底量', en: 'The minimum' },
    FAIRNESS_FLOOR: { zh: '公平下限', en: 'The floor of fairness' },
    TIER_FLOOR: { zh: '等级保障', en: 'The floor of the tier' },
    SHARE: { zh: '按剩余供应所得', en: 'What the supply left' },
  },
);
export type BuildingAllocationBound = EnumValue<typeof BuildingAllocationBound>;
