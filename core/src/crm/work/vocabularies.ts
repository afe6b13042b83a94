import type { Vocabulary } from '../../sdk/index.ts';

/** Kinds of work; plugins add their own. */
export const workVocabularies: readonly Vocabulary[] = [
  {
    name: 'activity-type',
    label: { zh: '工作类型', en: 'Activity type' },
    values: {
      call: { zh: '电话', en: 'Call' },
      visit: { zh: '拜访', en: 'Visit' },
      meeting: { zh: '会议', en: 'Meeting' },
      email: { zh: '邮件', en: 'Email' },
      chat: { zh: '在线沟通', en: 'Chat' },
      letter: { zh: '信函', en: 'Letter' },
      fax: { zh: '传真', en: 'Fax' },
      task: { zh: '任务', en: 'Task' },
      'site-survey': { zh: '现场勘查', en: 'Site survey' },
    },
  },
];
