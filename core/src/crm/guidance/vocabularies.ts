import type { Vocabulary } from '../../sdk/index.ts';

/** What the knowledge base is about. */
export const guidanceVocabularies: readonly Vocabulary[] = [
  {
    name: 'knowledge-category',
    label: { zh: '资料类别', en: 'Knowledge category' },
    values: {
      product: { zh: '产品资料', en: 'Product' },
      'sales-method': { zh: '销售方法', en: 'Sales method' },
      competitor: { zh: '竞品资料', en: 'Competitor' },
      process: { zh: '流程制度', en: 'Process' },
      case: { zh: '成功案例', en: 'Success story' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
