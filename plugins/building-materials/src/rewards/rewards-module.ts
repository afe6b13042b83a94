import type { PluginModule } from '@guanxi/core';
import { rewardsDemo } from './demo.ts';
import { BuildingDesignerRewardsResolver } from './designer-rewards.resolver.ts';
import { BuildingDesignerRewards } from './designer-rewards.ts';
import { rewardMessages } from './messages.ts';
import { rewardApproval, seedRewardApproval } from './reward-approval.ts';
import { BuildingRewardLimit } from './reward-limit.entity.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';
import { BuildingRewardVerbsResolver } from './reward-verbs.resolver.ts';
import { BuildingReward } from './reward.entity.ts';
import { rewardLimitHooks, rewardRuleHooks } from './reward.hooks.ts';
import { rewardRoles } from './roles.ts';

/** The reward ledger (奖励台账): lawful rewards of designers, by rules, with approval and a yearly limit. */
export const rewardsModule: PluginModule = {
  entities: [BuildingRewardRule, BuildingRewardLimit, BuildingReward],
  types: [BuildingDesignerRewards],
  resolvers: [BuildingRewardVerbsResolver, BuildingDesignerRewardsResolver],
  hooks: [rewardRuleHooks, rewardLimitHooks],
  contributions: [rewardApproval],
  permissions: {
    'building:reverseReward': { zh: '冲销设计奖励', en: 'Reverse rewards of designers' },
  },
  messages: rewardMessages,
  roles: rewardRoles,
  seed: seedRewardApproval,
  demo: rewardsDemo,
};
