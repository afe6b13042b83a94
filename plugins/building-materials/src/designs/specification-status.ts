import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How safe our product stands in the design of a project. */
export const BuildingSpecificationStatus = labelledEnum(
  'BuildingSpecificationStatus',
  { zh: '选用状态', en: 'Specification status' },
  {
    PROPOSED: { zh: '已推荐', en: 'Proposed' },
    WRITTEN_IN: { zh: '已写入设计', en: 'Written into the design' },
    AT_RISK: { zh: '有被替换风险', en: 'At risk' },
    SUBSTITUTED: { zh: '已被替换', en: 'Substituted' },
    WON: { zh: '已成交', en: 'Won' },
  },
);
export type BuildingSpecificationStatus = EnumValue<typeof BuildingSpecificationStatus>;
