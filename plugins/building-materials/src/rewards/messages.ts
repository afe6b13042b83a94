import type { Label } from '@guanxi/core';

/** What the reward ledger says to its users. */
export const rewardMessages = {
  amountNotPositive: { zh: '金额应大于零', en: 'The amount is above zero' },
  notDesigner: {
    zh: '该联系人没有参与此项目的设计',
    en: 'This person has no part in the design of the project',
  },
  ruleInactive: { zh: '该奖励规则已停用', en: 'The reward rule is not in use any more' },
  stageNotReached: {
    zh: '项目尚未到达该规则的项目阶段',
    en: 'The project has not come to the stage of the rule yet',
  },
  amountAboveRule: {
    zh: '金额应大于零,且不超过规则的金额',
    en: 'The amount is above zero and not above that of the rule',
  },
  alreadyProposed: {
    zh: '该设计师在此项目上已有同一规则的奖励',
    en: 'The designer already has a reward by this rule for this project',
  },
  noApproval: {
    zh: '没有启用的奖励审批流程(building:reward):奖励必须经过审批',
    en: 'No approval definition of building:reward applies: rewards are never granted without approval',
  },
  noLimit: {
    zh: '该币种没有设置年度限额(BuildingRewardLimit),不能发放奖励',
    en: 'No yearly limit (BuildingRewardLimit) is set for this currency: nothing is granted in it',
  },
  notReversible: {
    zh: '只有已批准且未冲销的奖励可以冲销',
    en: 'Only an approved reward that was not reversed before can be reversed',
  },
  reasonMissing: { zh: '请说明冲销原因(reason)', en: 'Say why it is reversed (reason)' },
} as const satisfies Readonly<Record<string, Label>>;
