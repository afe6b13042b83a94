import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What a criterion tells of a project. */
export const BuildingCriterionAim = labelledEnum(
  'BuildingCriterionAim',
  { zh: '评估内容', en: 'Aim of a criterion' },
  {
    VALIDITY: { zh: '有效性', en: 'Validity' },
    LIKELIHOOD: { zh: '可能性', en: 'Likelihood' },
  },
);
export type BuildingCriterionAim = EnumValue<typeof BuildingCriterionAim>;
