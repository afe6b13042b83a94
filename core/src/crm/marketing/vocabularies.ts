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
];
