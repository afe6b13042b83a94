import type { Vocabulary } from '@guanxi/core';

/** As what a colleague works on a project. */
export const teamVocabularies: readonly Vocabulary[] = [
  {
    name: 'building-team-role',
    label: { zh: '项目组角色', en: 'Role in the project team' },
    values: {
      sales: { zh: '工程销售', en: 'Project sales' },
      'key-account': { zh: '大客户经理', en: 'Key-account manager' },
      technical: { zh: '技术支持', en: 'Technical support' },
      design: { zh: '深化设计', en: 'Design support' },
      tendering: { zh: '投标报价', en: 'Tendering' },
      logistics: { zh: '物流配送', en: 'Logistics' },
      service: { zh: '售后服务', en: 'After-sale service' },
      finance: { zh: '财务结算', en: 'Finance' },
    },
  },
];
