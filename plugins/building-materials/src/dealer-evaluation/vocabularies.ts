import type { Vocabulary } from '@guanxi/core';

export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'building-dealer-support',
    label: { zh: '经销商支持类型', en: 'Kind of dealer support' },
    values: {
      training: { zh: '培训', en: 'Training' },
      discount: { zh: '折扣', en: 'Discount' },
      promotion: { zh: '促销物料', en: 'Promotion material' },
      samples: { zh: '样品', en: 'Samples' },
    },
  },
];
