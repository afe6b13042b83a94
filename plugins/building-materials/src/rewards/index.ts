export { BuildingRewardLimit } from './reward-limit.entity.ts';
export { BuildingRewardRule } from './reward-rule.entity.ts';
export { BuildingRewardState } from './reward-state.ts';
export { BuildingReward } from './reward.entity.ts';
export { rewardsModule } from './rewards-module.ts';
