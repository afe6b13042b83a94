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
      gds: { zh: '全球分销系统', en: 'Global distribution system' },
    },
  },
  {
    name: 'hotel-market-segment',
    label: { zh: '细分市场', en: 'Market segment' },
    values: {
      direct: { zh: '直客', en: 'Direct' },
      corporate: { zh: '商务协议', en: 'Corporate' },
      groups: { zh: '团队', en: 'Groups' },
      'online-agency': { zh: '线上旅行社', en: 'Online travel agency' },
      'offline-agency': { zh: '线下旅行社/批发商', en: 'Offline agency or tour operator' },
      aviation: { zh: '航空机组', en: 'Aviation' },
      complementary: { zh: '免费房', en: 'Complimentary' },
    },
  },
  {
    name: 'hotel-customer-type',
    label: { zh: '预订类型', en: 'Kind of booking' },
    values: {
      transient: { zh: '散客', en: 'Transient' },
      'transient-party': { zh: '同行散客', en: 'Transient party' },
      contract: { zh: '长包/合同', en: 'Contract' },
      group: { zh: '团队', en: 'Group' },
    },
  },
  {
    name: 'hotel-meal-plan',
    label: { zh: '餐食计划', en: 'Meal plan' },
    values: {
      'room-only': { zh: '不含餐', en: 'Room only' },
      'bed-and-breakfast': { zh: '含早餐', en: 'Bed and breakfast' },
      'half-board': { zh: '半膳', en: 'Half board' },
      'full-board': { zh: '全膳', en: 'Full board' },
    },
  },
  {
    // Core's vocabulary, with the role that a hotel adds.
    name: 'account-role',
    label: { zh: '客户角色', en: 'Account role' },
    values: { 'travel-agency': { zh: '旅行社', en: 'Travel agency' } },
  },
];
