import type { Vocabulary } from '@guanxi/core';

export const sourceVocabularies: readonly Vocabulary[] = [
  {
    name: 'building-disqualified-reason',
    label: { zh: '不跟进原因', en: 'Disqualified reason' },
    values: {
      'design-rules-out': { zh: '设计不采用本类材料', en: 'The design rules out our class of material' },
      cancelled: { zh: '项目取消', en: 'The project is cancelled' },
      'too-small': { zh: '规模过小', en: 'Too small' },
      'too-far': { zh: '超出供货范围', en: 'Too far to supply' },
      'credit-risk': { zh: '信用风险过高', en: 'Credit risk too high' },
      'not-real': { zh: '信息不实', en: 'The information is wrong' },
      other: { zh: '其他', en: 'Other' },
    },
  },
  {
    // The rooms of a plugin complete each other's lists.
    name: 'building-participant-role',
    label: { zh: '参与角色', en: 'Participant role' },
    values: { partner: { zh: '合作公司', en: 'Partner company' } },
  },
];
