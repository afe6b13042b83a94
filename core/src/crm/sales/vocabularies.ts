import type { Vocabulary } from '../../sdk/index.ts';

/** Growing vocabularies of sales. */
export const salesVocabularies: readonly Vocabulary[] = [
  {
    name: 'opportunity-source',
    label: { zh: '机会来源', en: 'Opportunity source' },
    values: {
      'existing-customer': { zh: '老客户', en: 'Existing customer' },
      referral: { zh: '转介绍', en: 'Referral' },
      visit: { zh: '主动拜访', en: 'Visit' },
      exhibition: { zh: '展会', en: 'Exhibition' },
      tender: { zh: '招标信息', en: 'Tender' },
      website: { zh: '网站', en: 'Website' },
      hotline: { zh: '热线电话', en: 'Hotline' },
      partner: { zh: '合作伙伴', en: 'Partner' },
      campaign: { zh: '市场活动', en: 'Campaign' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'loss-reason',
    label: { zh: '丢单原因', en: 'Loss reason' },
    values: {
      price: { zh: '价格过高', en: 'Price' },
      competitor: { zh: '输给竞争对手', en: 'Lost to a competitor' },
      product: { zh: '产品不符合要求', en: 'Product does not fit' },
      relationship: { zh: '客户关系不足', en: 'Relationship too weak' },
      timing: { zh: '交期不符', en: 'Timing' },
      'no-budget': { zh: '客户无预算', en: 'No budget' },
      'no-decision': { zh: '客户未做决定', en: 'No decision' },
      cancelled: { zh: '项目取消', en: 'Project cancelled' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'win-reason',
    label: { zh: '赢单原因', en: 'Win reason' },
    values: {
      price: { zh: '价格优势', en: 'Price' },
      product: { zh: '产品优势', en: 'Product' },
      service: { zh: '服务优势', en: 'Service' },
      relationship: { zh: '客户关系', en: 'Relationship' },
      brand: { zh: '品牌信誉', en: 'Brand' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'unit-of-measure',
    label: { zh: '计量单位', en: 'Unit of measure' },
    values: {
      piece: { zh: '件', en: 'Piece' },
      set: { zh: '套', en: 'Set' },
      'square-metre': { zh: '平方米', en: 'Square metre' },
      'cubic-metre': { zh: '立方米', en: 'Cubic metre' },
      metre: { zh: '米', en: 'Metre' },
      kilogram: { zh: '千克', en: 'Kilogram' },
      ton: { zh: '吨', en: 'Ton' },
      hour: { zh: '小时', en: 'Hour' },
    },
  },
];
