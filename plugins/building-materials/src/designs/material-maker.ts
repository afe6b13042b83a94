import { labelledEnum, type EnumValue } from '@guanxi/core';

/** Whose material a design specifies. */
export const BuildingMaterialMaker = labelledEnum(
  'BuildingMaterialMaker',
  { zh: '材料厂家', en: 'Maker of the material' },
  {
    OURS: { zh: '我方', en: 'Ours' },
    COMPETITOR: { zh: '竞争对手', en: "A competitor's" },
  },
);
export type BuildingMaterialMaker = EnumValue<typeof BuildingMaterialMaker>;
