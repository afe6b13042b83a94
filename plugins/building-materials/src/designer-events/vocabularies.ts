import type { Vocabulary } from '@guanxi/core';

/** Core's vocabularies of campaigns, with what events for designers bring. */
export const eventVocabularies: readonly Vocabulary[] = [
  {
    name: 'campaign-type',
    label: { zh: '市场活动类型', en: 'Campaign type' },
    values: {
      training: { zh: '培训', en: 'Training' },
      'works-visit': { zh: '工厂参观', en: 'Visit to our works' },
    },
  },
  {
    name: 'campaign-member-status',
    label: { zh: '市场活动成员状态', en: 'Campaign member status' },
    values: {
      accepted: { zh: '已接受', en: 'Accepted' },
      absent: { zh: '未到场', en: 'Did not come' },
    },
  },
];
