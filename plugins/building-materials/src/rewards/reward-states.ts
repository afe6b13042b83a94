import { stateMachine } from '@guanxi/core';
import { BuildingRewardState } from './reward-state.ts';
import { BuildingReward } from './reward.entity.ts';

const { labels } = BuildingRewardState;

/** Approval decides a reward, once; what is decided stays. */
export const rewardStates = stateMachine({
  of: BuildingReward,
  field: 'state',
  label: { zh: '状态', en: 'State' },
  states: {
    PENDING: { label: labels.PENDING },
    APPROVED: { label: labels.APPROVED, final: true },
    REJECTED: { label: labels.REJECTED, final: true },
    WITHDRAWN: { label: labels.WITHDRAWN, final: true },
  },
  transitions: {
    approve: { label: { zh: '批准', en: 'Approve' }, from: ['PENDING'], to: 'APPROVED' },
    reject: { label: { zh: '不批准', en: 'Reject' }, from: ['PENDING'], to: 'REJECTED' },
    withdraw: { label: { zh: '撤回', en: 'Withdraw' }, from: ['PENDING'], to: 'WITHDRAWN' },
  },
});
