import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What a review of a design came to. */
export const BuildingReviewVerdict = labelledEnum(
  'BuildingReviewVerdict',
  { zh: '评审结论', en: 'Verdict' },
  {
    PASSED: { zh: '通过', en: 'Passed' },
    PASSED_WITH_CHANGES: { zh: '修改后通过', en: 'Passed with changes' },
    REJECTED: { zh: '不通过', en: 'Rejected' },
  },
);
export type BuildingReviewVerdict = EnumValue<typeof BuildingReviewVerdict>;
