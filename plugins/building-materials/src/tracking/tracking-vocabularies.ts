import type { Vocabulary } from '@guanxi/core';

/** What departments do on a project: requirements of cells count it. */
export const trackingVocabularies: readonly Vocabulary[] = [
  {
    name: 'building-work-kind',
    label: { zh: '跟踪工作类型', en: 'Kind of tracking work' },
    values: {
      information: { zh: '信息核实', en: 'Information verified' },
      visit: { zh: '拜访', en: 'Visit' },
      presentation: { zh: '技术推介', en: 'Technical presentation' },
      specification: { zh: '设计选用', en: 'Specification' },
      'drawing-review': { zh: '图纸核对', en: 'Drawing review' },
      sample: { zh: '送样封样', en: 'Samples' },
      quotation: { zh: '报价', en: 'Quotation' },
      bid: { zh: '投标文件', en: 'Bid documents' },
      negotiation: { zh: '商务谈判', en: 'Negotiation' },
      contract: { zh: '合同签订', en: 'Contract' },
      delivery: { zh: '供货', en: 'Delivery' },
      'site-service': { zh: '现场服务', en: 'Service on site' },
      acceptance: { zh: '验收', en: 'Acceptance' },
      settlement: { zh: '结算对账', en: 'Settlement' },
    },
  },
];
