import { changing, everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';

const officerRole = 'building:reward-officer';
export const approverRole = 'building:reward-approver';

const looking = {
  ...everydayGrants,
  ...grantsOn(['building:project', 'contact', 'account'], ['read'], 'ALL'),
  ...grantsOn(['building:reward'], ['read', 'export'], 'ALL'),
  ...grantsOn(['building:rewardRule', 'building:rewardLimit'], ['read'], 'ALL'),
} as const;

/** Who deals with rewards; whoever sells sees none of them. */
export const rewardRoles: readonly PluginRole[] = [
  {
    key: officerRole,
    name: 'Reward officer / 奖励专员',
    description: 'Proposes rewards of designers, reads the ledger. / 提出设计奖励,查看奖励台账。',
    grants: { ...looking, 'building:reward:create': 'ALL' },
  },
  {
    key: approverRole,
    name: 'Reward approver / 奖励审批人',
    description:
      'Approves and reverses rewards, keeps their rules and limits. / 审批、冲销设计奖励,维护奖励规则和年度限额。',
    grants: {
      ...looking,
      ...grantsOn(['building:rewardRule', 'building:rewardLimit'], changing, 'ALL'),
      'building:reverseReward': 'ALL',
    },
  },
];
