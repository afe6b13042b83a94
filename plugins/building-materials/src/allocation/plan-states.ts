import { stateMachine, ValidationError, type Guard } from '@guanxi/core';
import type { BuildingAllocationStatus } from './allocation-enums.ts';
import { BuildingAllocationPlan } from './allocation-plan.entity.ts';
import { messages } from './messages.ts';

/** What is approved, and applied, are figures: they have to be there. */
const isComputed: Guard<BuildingAllocationPlan, BuildingAllocationStatus> = ({ record }) => {
  if (record.computedAt) return [];
  throw new ValidationError('NOT_COMPUTED', messages.notComputed, { path: ['plan'] });
};

/** From a draft to what dealers are told. */
export const planStates = stateMachine({
  of: BuildingAllocationPlan,
  field: 'status',
  label: { zh: '状态', en: 'Status' },
  states: {
    DRAFT: { label: { zh: '草稿', en: 'Draft' } },
    SUBMITTED: { label: { zh: '审批中', en: 'In approval' } },
    APPROVED: { label: { zh: '已批准', en: 'Approved' } },
    APPLIED: { label: { zh: '已执行', en: 'Applied' }, final: true },
  },
  transitions: {
    submit: { label: { zh: '提交', en: 'Submit' }, from: ['DRAFT'], to: 'SUBMITTED', guards: [isComputed] },
    approve: { label: { zh: '批准', en: 'Approve' }, from: ['SUBMITTED'], to: 'APPROVED' },
    giveBack: { label: { zh: '退回', en: 'Give back' }, from: ['SUBMITTED'], to: 'DRAFT' },
    revise: { label: { zh: '修改', en: 'Revise' }, from: ['APPROVED'], to: 'DRAFT' },
    apply: {
      label: { zh: '执行', en: 'Apply' },
      from: ['APPROVED'],
      to: 'APPLIED',
      effects: [({ record }, { now }) => void (record.appliedAt = now)],
    },
  },
});
