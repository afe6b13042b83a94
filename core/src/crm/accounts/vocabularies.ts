import type { Vocabulary } from '../../sdk/index.ts';

/** Growing vocabularies of accounts and contacts; administrators and plugins add values. */
export const accountVocabularies: readonly Vocabulary[] = [
  {
    name: 'account-role',
    label: { zh: '客户角色', en: 'Account role' },
    values: {
      customer: { zh: '客户', en: 'Customer' },
      supplier: { zh: '供应商', en: 'Supplier' },
      manufacturer: { zh: '制造商', en: 'Manufacturer' },
      wholesaler: { zh: '批发商', en: 'Wholesaler' },
      retailer: { zh: '零售商', en: 'Retailer' },
      partner: { zh: '合作伙伴', en: 'Partner' },
      agency: { zh: '代理机构', en: 'Agency' },
      competitor: { zh: '竞争对手', en: 'Competitor' },
    },
  },
  {
    name: 'account-lifecycle',
    label: { zh: '客户生命周期', en: 'Account lifecycle' },
    values: {
      assessed: { zh: '判断', en: 'Assessed' },
      selected: { zh: '选择', en: 'Selected' },
      pursued: { zh: '争取', en: 'Being won' },
      developing: { zh: '发展', en: 'Developing' },
      retained: { zh: '保有', en: 'Retained' },
    },
  },
  {
    name: 'account-status',
    label: { zh: '客户状态', en: 'Account status' },
    values: {
      prospect: { zh: '潜在', en: 'Prospect' },
      active: { zh: '活跃', en: 'Active' },
      dormant: { zh: '休眠', en: 'Dormant' },
      lost: { zh: '流失', en: 'Lost' },
      blacklisted: { zh: '黑名单', en: 'Blacklisted' },
      deprioritised: { zh: '舍弃', en: 'Deprioritised' },
    },
  },
  {
    name: 'account-size',
    label: { zh: '企业规模', en: 'Account size' },
    values: {
      micro: { zh: '微型', en: 'Micro' },
      small: { zh: '小型', en: 'Small' },
      medium: { zh: '中型', en: 'Medium' },
      large: { zh: '大型', en: 'Large' },
    },
  },
  {
    name: 'ownership-type',
    label: { zh: '所有制性质', en: 'Ownership type' },
    values: {
      'state-owned': { zh: '国有', en: 'State-owned' },
      collective: { zh: '集体', en: 'Collective' },
      private: { zh: '民营', en: 'Private' },
      foreign: { zh: '外资', en: 'Foreign' },
      'joint-venture': { zh: '合资', en: 'Joint venture' },
      listed: { zh: '上市公司', en: 'Listed' },
      public: { zh: '事业单位', en: 'Public institution' },
    },
  },
  {
    name: 'decision-role',
    label: { zh: '决策角色', en: 'Decision role' },
    values: {
      'decision-maker': { zh: '决策者', en: 'Decision maker' },
      influencer: { zh: '影响者', en: 'Influencer' },
      user: { zh: '使用者', en: 'User' },
      specifier: { zh: '技术选型者', en: 'Specifier' },
      purchaser: { zh: '采购者', en: 'Purchaser' },
      blocker: { zh: '反对者', en: 'Blocker' },
    },
  },
  {
    name: 'language',
    label: { zh: '语言', en: 'Language' },
    values: {
      zh: { zh: '中文', en: 'Chinese' },
      en: { zh: '英语', en: 'English' },
      ja: { zh: '日语', en: 'Japanese' },
      ko: { zh: '韩语', en: 'Korean' },
      fr: { zh: '法语', en: 'French' },
      de: { zh: '德语', en: 'German' },
      es: { zh: '西班牙语', en: 'Spanish' },
      ru: { zh: '俄语', en: 'Russian' },
    },
  },
];
