import type { Vocabulary } from '../../sdk/index.ts';

/** Growing vocabularies of marketing. */
export const marketingVocabularies: readonly Vocabulary[] = [
  {
    name: 'campaign-type',
    label: { zh: '市场活动类型', en: 'Campaign type' },
    values: {
      survey: { zh: '市场调查', en: 'Survey' },
      'product-launch': { zh: '新品发布会', en: 'Product launch' },
      presentation: { zh: '产品推介会', en: 'Product presentation' },
      seminar: { zh: '研讨会', en: 'Seminar' },
      exhibition: { zh: '展会', en: 'Exhibition' },
      'design-contest': { zh: '设计大赛', en: 'Design contest' },
      'study-tour': { zh: '考察活动', en: 'Study tour' },
      mailing: { zh: '邮件推广', en: 'Mailing' },
      'call-list': { zh: '电话营销', en: 'Call list' },
      advertising: { zh: '广告投放', en: 'Advertising' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    name: 'campaign-status',
    label: { zh: '市场活动状态', en: 'Campaign status' },
    values: {
      planned: { zh: '计划中', en: 'Planned' },
      active: { zh: '进行中', en: 'Active' },
      completed: { zh: '已完成', en: 'Completed' },
      cancelled: { zh: '已取消', en: 'Cancelled' },
    },
  },
  {
    name: 'campaign-member-status',
    label: { zh: '市场活动成员状态', en: 'Campaign member status' },
    values: {
      invited: { zh: '已邀请', en: 'Invited' },
      attended: { zh: '已参加', en: 'Attended' },
      responded: { zh: '已回应', en: 'Responded' },
      declined: { zh: '已谢绝', en: 'Declined' },
    },
  },
  {
    name: 'campaign-result',
    label: { zh: '市场活动结果', en: 'Campaign result' },
    values: {
      won: { zh: '成交', en: 'Won' },
      interested: { zh: '有意向', en: 'Interested' },
      'call-back': { zh: '再联系', en: 'To be contacted again' },
      'not-interested': { zh: '无意向', en: 'Not interested' },
      'not-reached': { zh: '未联系上', en: 'Not reached' },
    },
  },
  {
    name: 'campaign-cost-type',
    label: { zh: '市场活动费用类型', en: 'Campaign cost type' },
    values: {
      venue: { zh: '场地', en: 'Venue' },
      travel: { zh: '差旅', en: 'Travel' },
      material: { zh: '物料', en: 'Material' },
      media: { zh: '媒体投放', en: 'Media' },
      speaker: { zh: '讲师劳务', en: 'Speakers' },
      hospitality: { zh: '接待', en: 'Hospitality' },
      postage: { zh: '邮寄通讯', en: 'Postage and calls' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
