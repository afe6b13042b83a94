import type { Vocabulary } from '../../sdk/index.ts';

/** Why a lead leads nowhere. */
export const leadVocabularies: readonly Vocabulary[] = [
  {
    name: 'disqualified-reason',
    label: { zh: '线索无效原因', en: 'Disqualified reason' },
    values: {
      unreachable: { zh: '无法联系', en: 'Cannot be reached' },
      'no-need': { zh: '没有需求', en: 'No need' },
      'no-budget': { zh: '没有预算', en: 'No budget' },
      'not-our-market': { zh: '不在经营范围', en: 'Not our market' },
      'other-supplier': { zh: '已选其他供应商', en: 'Chose another supplier' },
      duplicate: { zh: '重复线索', en: 'Duplicate' },
      other: { zh: '其他', en: 'Other' },
    },
  },
];
