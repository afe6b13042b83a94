import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Whether we work on a project yet: what somebody saw is completed and assessed before anybody follows it. */
export const BuildingProjectPhase = labelledEnum(
  'BuildingProjectPhase',
  { zh: '跟进状态', en: 'Project phase' },
  {
    POTENTIAL: { zh: '潜在项目', en: 'Potential' },
    FOLLOWED: { zh: '跟进项目', en: 'Followed' },
  },
);
export type BuildingProjectPhase = EnumValue<typeof BuildingProjectPhase>;
