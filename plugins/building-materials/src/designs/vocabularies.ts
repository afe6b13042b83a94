import type { Vocabulary } from '@guanxi/core';

/** Growing vocabularies of designs. */
export const designVocabularies: readonly Vocabulary[] = [
  {
    name: 'building-material-class',
    label: { zh: '材料类别', en: 'Material class' },
    values: {
      partition: { zh: '隔墙', en: 'Partition walls' },
      ceiling: { zh: '吊顶', en: 'Ceilings' },
      insulation: { zh: '保温', en: 'Insulation' },
      waterproofing: { zh: '防水', en: 'Waterproofing' },
      facade: { zh: '幕墙', en: 'Facade' },
      flooring: { zh: '地面', en: 'Flooring' },
      coating: { zh: '涂料', en: 'Coatings' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
