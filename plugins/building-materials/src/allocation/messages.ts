import type { Label } from '@guanxi/core';

/** What this room says to its users. */
export const messages = {
  notComputed: {
    zh: '方案尚未计算,或计算后有修改:请先计算(computeBuildingAllocation)',
    en: 'The plan was not computed, or was changed since: compute it first (computeBuildingAllocation)',
  },
  planClosed: {
    zh: '方案已提交,内容不能再修改:请先撤回审批(withdrawApproval)或修改(reviseBuildingAllocation)',
    en: 'The plan was submitted, it stays: take it back first (withdrawApproval, reviseBuildingAllocation)',
  },
  notInDraft: {
    zh: '只有草稿可以计算',
    en: 'Only a draft is computed',
  },
} as const satisfies Readonly<Record<string, Label>>;
