import type { Vocabulary } from '@guanxi/core';

export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'building-conflict-reason',
    label: { zh: '冲突理由', en: 'Reason of a conflict' },
    values: {
      'similar-name': { zh: '项目名称相同或相近', en: 'Same or similar project name' },
      'similar-address': { zh: '地址相同或相近', en: 'Same or similar address' },
      'same-developer': { zh: '开发商相同或相近', en: 'Same or similar developer' },
      'same-project': { zh: '同一工程项目', en: 'The same project' },
    },
  },
  {
    name: 'building-registration-support',
    label: { zh: '报备支持方式', en: 'Support of a registration' },
    values: {
      visit: { zh: '联合拜访', en: 'Joint visit' },
      technical: { zh: '技术支持', en: 'Technical support' },
      sample: { zh: '样品', en: 'Samples' },
      price: { zh: '特价支持', en: 'Special price' },
      bidding: { zh: '投标支持', en: 'Help with the bid' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
