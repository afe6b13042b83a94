import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What became of our work on a project: stages are a list that every house makes its own, this is what code counts. */
export const BuildingProjectOutcome = labelledEnum(
  'BuildingProjectOutcome',
  { zh: '项目结果', en: 'Project outcome' },
  {
    OPEN: { zh: '跟进中', en: 'Open' },
    WON: { zh: '赢单', en: 'Won' },
    LOST: { zh: '丢单', en: 'Lost' },
    DISQUALIFIED: { zh: '没有跟进的意义', en: 'Not worth following' },
  },
);
export type BuildingProjectOutcome = EnumValue<typeof BuildingProjectOutcome>;
