import { stateMachine } from '../../sdk/index.ts';
import { ApprovalRequest } from './approval-request.entity.ts';

/** The way of a request. Who may do a step is asked before: approvers of the current step, the applicant. */
export const approvalStates = stateMachine({
  of: ApprovalRequest,
  field: 'status',
  label: { zh: '审批状态', en: 'Approval status' },
  states: {
    PENDING: { label: { zh: '审批中', en: 'In approval' } },
    RETURNED: { label: { zh: '已退回', en: 'Returned' } },
    APPROVED: { label: { zh: '已同意', en: 'Approved' }, final: true },
    REJECTED: { label: { zh: '已拒绝', en: 'Rejected' }, final: true },
    WITHDRAWN: { label: { zh: '已撤回', en: 'Withdrawn' }, final: true },
  },
  transitions: {
    approve: { label: { zh: '同意', en: 'Approve' }, from: ['PENDING'], to: 'APPROVED' },
    reject: { label: { zh: '拒绝', en: 'Reject' }, from: ['PENDING'], to: 'REJECTED' },
    return: { label: { zh: '退回', en: 'Return' }, from: ['PENDING'], to: 'RETURNED' },
    resubmit: { label: { zh: '重新提交', en: 'Resubmit' }, from: ['RETURNED'], to: 'PENDING' },
    withdraw: { label: { zh: '撤回', en: 'Withdraw' }, from: ['PENDING', 'RETURNED'], to: 'WITHDRAWN' },
  },
});
