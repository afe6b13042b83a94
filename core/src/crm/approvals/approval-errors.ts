import { NotPermitted, ValidationError, type Label } from '../../sdk/index.ts';

/** What keeps people from what they want to do with a request. */
export const approvalErrors = {
  unknownKind: (kind: string): ValidationError =>
    new ValidationError(
      'UNKNOWN_KIND',
      { zh: `没有审批事项“${kind}”`, en: `There is no approval kind "${kind}"` },
      { path: ['kind'] },
    ),

  notNeeded: (kind: Label): ValidationError =>
    new ValidationError(
      'NO_APPROVAL_NEEDED',
      {
        zh: `没有适用的审批流程:该记录无需“${kind.zh}”审批`,
        en: `No approval definition applies: the record needs no approval (${kind.en})`,
      },
      { path: ['subjectId'] },
    ),

  alreadyRunning: (): ValidationError =>
    new ValidationError(
      'APPROVAL_RUNNING',
      {
        zh: '该记录已有未结束的同类审批申请:请先处理或撤回',
        en: 'A request of this kind is running for the record: decide it or withdraw it first',
      },
      { path: ['subjectId'] },
    ),

  noApprover: (step: string): ValidationError =>
    new ValidationError('NO_APPROVER', {
      zh: `步骤“${step}”找不到审批人:申请人不能审批自己的申请,停用的用户不能审批`,
      en: `Nobody can approve the step "${step}": applicants never approve their own requests, inactive users none`,
    }),

  tooFewApprovers: (step: string, found: number, needed: number): ValidationError =>
    new ValidationError('TOO_FEW_APPROVERS', {
      zh: `步骤“${step}”需要 ${needed} 人同意,只找到 ${found} 人`,
      en: `The step "${step}" needs ${needed} approvals, but there are only ${found} approvers`,
    }),

  closed: (status: Label): ValidationError =>
    new ValidationError('APPROVAL_CLOSED', {
      zh: `该审批申请不在审批中:${status.zh}`,
      en: `The request is not in approval: ${status.en}`,
    }),

  notAsked: (): NotPermitted =>
    new NotPermitted('NOT_PERMITTED', {
      zh: '您不是当前步骤的待审批人',
      en: 'You are not asked for a decision in the current step',
    }),

  ownRequest: (): NotPermitted =>
    new NotPermitted('OWN_REQUEST', {
      zh: '申请人不能审批自己的申请',
      en: 'Applicants never approve their own requests',
    }),

  notApplicant: (): NotPermitted =>
    new NotPermitted('NOT_PERMITTED', { zh: '只有申请人可以这样做', en: 'Only the applicant may do this' }),

  commentRequired: (): ValidationError => ValidationError.required('comment', { zh: '意见', en: 'Comment' }),

  /** Also what refuses loops: whoever had it in this step does not get it again. */
  alreadyAsked: (name: string): ValidationError =>
    new ValidationError(
      'ALREADY_APPROVER',
      {
        zh: `${name}已是该步骤的审批人,或曾转交过`,
        en: `${name} is asked in this step already, or has passed it on`,
      },
      { path: ['to'] },
    ),

  notAvailable: (): ValidationError =>
    new ValidationError(
      'APPROVER_NOT_AVAILABLE',
      { zh: '该用户不存在或已停用', en: 'There is no such active user' },
      { path: ['to'] },
    ),

  isApplicant: (): ValidationError =>
    new ValidationError(
      'OWN_REQUEST',
      { zh: '不能由申请人审批自己的申请', en: 'The applicant cannot be an approver of the request' },
      { path: ['to'] },
    ),

  limitTooLow: (name: string): ValidationError =>
    new ValidationError(
      'LIMIT_TOO_LOW',
      {
        zh: `${name}的审批额度不足以审批该金额`,
        en: `The approval limit of ${name} does not cover the amount`,
      },
      { path: ['to'] },
    ),
} as const;
