import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** How many of those who are asked in a step have to agree. */
export const ApprovalMode = labelledEnum(
  'ApprovalMode',
  { zh: '会签方式', en: 'Approval mode' },
  {
    ALL: { zh: '全部同意', en: 'All' },
    ANY: { zh: '任一同意', en: 'Any one' },
    QUORUM: { zh: '达到人数', en: 'A number of them' },
  },
);
export type ApprovalMode = EnumValue<typeof ApprovalMode>;

/** How the people of a step are found. */
export const ApproverRule = labelledEnum(
  'ApproverRule',
  { zh: '审批人规则', en: 'Approver rule' },
  {
    USER: { zh: '指定用户', en: 'A named user' },
    ROLE: { zh: '角色', en: 'Everybody with a role' },
    MANAGER: { zh: '上级主管', en: 'A manager of the applicant' },
    LIMIT: { zh: '按审批额度', en: 'The first manager whose limit covers the amount' },
  },
);
export type ApproverRule = EnumValue<typeof ApproverRule>;

export const ApprovalStatus = labelledEnum(
  'ApprovalStatus',
  { zh: '审批状态', en: 'Approval status' },
  {
    PENDING: { zh: '审批中', en: 'In approval' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    APPROVED: { zh: '已同意', en: 'Approved' },
    REJECTED: { zh: '已拒绝', en: 'Rejected' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
);
export type ApprovalStatus = EnumValue<typeof ApprovalStatus>;

export const ApprovalStepStatus = labelledEnum(
  'ApprovalStepStatus',
  { zh: '审批步骤状态', en: 'Approval step status' },
  {
    WAITING: { zh: '未开始', en: 'To come' },
    ACTIVE: { zh: '进行中', en: 'Current' },
    APPROVED: { zh: '已同意', en: 'Approved' },
    REJECTED: { zh: '已拒绝', en: 'Rejected' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type ApprovalStepStatus = EnumValue<typeof ApprovalStepStatus>;

/** What became of asking one person. */
export const AssignmentStatus = labelledEnum(
  'AssignmentStatus',
  { zh: '审批任务状态', en: 'Assignment status' },
  {
    EXPECTED: { zh: '预计', en: 'Expected' },
    PENDING: { zh: '待审批', en: 'To decide' },
    APPROVED: { zh: '已同意', en: 'Approved' },
    REJECTED: { zh: '已拒绝', en: 'Rejected' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    DELEGATED: { zh: '已转交', en: 'Delegated' },
    ESCALATED: { zh: '逾期已升级', en: 'Escalated' },
    REPLACED: { zh: '已由他人接替', en: 'Replaced' },
    NOT_NEEDED: { zh: '无需审批', en: 'Not needed any more' },
  },
);
export type AssignmentStatus = EnumValue<typeof AssignmentStatus>;

export const ApprovalActionKind = labelledEnum(
  'ApprovalActionKind',
  { zh: '审批动作', en: 'Approval action' },
  {
    SUBMITTED: { zh: '提交', en: 'Submitted' },
    APPROVED: { zh: '同意', en: 'Approved' },
    REJECTED: { zh: '拒绝', en: 'Rejected' },
    RETURNED: { zh: '退回', en: 'Returned' },
    RESUBMITTED: { zh: '重新提交', en: 'Resubmitted' },
    WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
    DELEGATED: { zh: '转交', en: 'Delegated' },
    APPROVER_ADDED: { zh: '加签', en: 'Approver added' },
    COMMENTED: { zh: '评论', en: 'Commented' },
    ESCALATED: { zh: '逾期升级', en: 'Escalated' },
    DEADLINE_PASSED: { zh: '已逾期,无人可升级', en: 'Overdue, nobody to escalate to' },
    REPLACED: { zh: '更换审批人', en: 'Approver replaced' },
  },
);
export type ApprovalActionKind = EnumValue<typeof ApprovalActionKind>;
