import type { Vocabulary } from '@guanxi/core';

export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'loyalty-reason',
    label: { zh: '积分事由', en: 'Reason for points' },
    values: {
      stay: { zh: '住宿', en: 'Stay' },
      recommendation: { zh: '推荐材料', en: 'Recommended our material' },
      redeemed: { zh: '兑换', en: 'Redeemed' },
      correction: { zh: '更正', en: 'Correction' },
    },
  },
];
