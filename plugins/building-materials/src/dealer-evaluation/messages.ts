import type { Label } from '@guanxi/core';

/** What this room says to its users. */
export const messages = {
  evaluatedAlready: {
    zh: '该经销商在此期间已评价过:请选择其他期间(from、to)',
    en: 'The dealer was evaluated for this period already: choose another one (from, to)',
  },
  periodEndsBeforeItStarts: {
    zh: '评价期结束日期(to)早于开始日期(from)',
    en: 'The period ends (to) before it starts (from)',
  },
  noIndicators: {
    zh: '没有启用的评价指标:请先设置指标(BuildingDealerIndicator)',
    en: 'No indicator is active: set some up first (BuildingDealerIndicator)',
  },
  bestEqualsWorst: {
    zh: '满分值(best)与零分值(worst)不能相同',
    en: 'What earns all points (best) and none (worst) cannot be the same',
  },
  proposedAlready: {
    zh: '该经销商已有一项取消资格的审批在进行中',
    en: 'The disqualification of this dealer is in approval already',
  },
  nothingToLose: {
    zh: '该客户没有经销资格,无从取消',
    en: 'The account was never qualified as a dealer: there is nothing to take away',
  },
} as const satisfies Readonly<Record<string, Label>>;
