import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What a participant has to say about the material. */
export const BuildingDecision = labelledEnum(
  'BuildingDecision',
  { zh: '对选材的作用', en: 'Say in the material' },
  {
    DECIDES: { zh: '决定', en: 'Decides' },
    INFLUENCES: { zh: '影响', en: 'Influences' },
    NEITHER: { zh: '无作用', en: 'Neither' },
  },
);
export type BuildingDecision = EnumValue<typeof BuildingDecision>;
