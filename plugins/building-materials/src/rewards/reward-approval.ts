import {
  approvalKindOf,
  approvalKinds,
  ApprovalDefinition,
  ApprovalDefinitionApprover,
  ApprovalDefinitionStep,
  localDay,
  moneyFigure,
  Role,
  type SeedContext,
} from '@guanxi/core';
import { approverRole } from './roles.ts';
import { rewardStates } from './reward-states.ts';
import { BuildingReward } from './reward.entity.ts';
import { aboveLimit, yearOf } from './yearly-limit.ts';

/** Full name of the kind, as definitions name it. */
export const rewardKind = 'building:reward';

/** Rewards are granted by approval alone; the approval that would exceed the yearly limit is refused. */
export const rewardApproval = approvalKinds.with(
  'reward',
  approvalKindOf<BuildingReward>({
    label: { zh: '设计奖励', en: 'Reward of a designer' },
    subject: () => BuildingReward,
    amount: ({ amount }) => amount,
    figures: ({ amount, lawNote, remark }) => [
      ...moneyFigure({ zh: '金额', en: 'Amount' }, amount),
      { label: { zh: '法律说明', en: 'Law note' }, value: lawNote },
      ...(remark ? [{ label: { zh: '说明', en: 'Remark' }, value: remark }] : []),
    ],
    async decided({ status, subject }, context) {
      if (status === 'RETURNED') return;
      if (status !== 'APPROVED') {
        await rewardStates.fire(subject, status === 'REJECTED' ? 'reject' : 'withdraw', context);
        return;
      }
      const refusal = await aboveLimit(subject, context);
      if (refusal) throw refusal;
      await rewardStates.fire(subject, 'approve', context);
      const today = localDay(context);
      Object.assign(subject, { grantedOn: today, year: yearOf(today) });
    },
  }),
);

const definition = 'building:reward-approval';

/** One step, by whoever has the role of reward approvers; administrators make it another one. */
export async function seedRewardApproval(seed: SeedContext): Promise<void> {
  await seed.upsert(ApprovalDefinition, [
    { externalId: definition, name: '设计奖励审批 / Rewards of designers', code: 'building-reward', kind: rewardKind },
  ]);
  const definitionId = await seed.idOf(ApprovalDefinition, definition);
  await seed.upsert(ApprovalDefinitionStep, [
    { externalId: `${definition}:1`, definitionId, name: '合规审批 / Compliance', mode: 'ANY' },
  ]);
  const stepId = await seed.idOf(ApprovalDefinitionStep, `${definition}:1`);
  const roleId = await seed.idOf(Role, approverRole);
  await seed.upsert(ApprovalDefinitionApprover, [{ externalId: `${definition}:1:1`, stepId, rule: 'ROLE', roleId }]);
}
