import type { Vocabulary } from '@guanxi/core';

export const vocabularies: readonly Vocabulary[] = [
  {
    name: 'hotel-channel',
    label: { zh: '预订渠道', en: 'Booking channel' },
    values: {
      'front-desk': { zh: '前台', en: 'Front desk' },
      telephone: { zh: '电话', en: 'Telephone' },
      portal: { zh: '官网直订', en: 'Direct portal' },
      'travel-agency': { zh: '旅行社', en: 'Travel agency' },
      ota: { zh: '在线旅游平台', en: 'Online travel agency' },
      company: { zh: '协议单位', en: 'Company' },
      group: { zh: '团队', en: 'Group' },
    },
  },
  {
    // Core's vocabulary, with the role that a hotel adds.
    name: 'account-role',
    label: { zh: '客户角色', en: 'Account role' },
    values: { 'travel-agency': { zh: '旅行社', en: 'Travel agency' } },
  },
];
