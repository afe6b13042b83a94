import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { AssignmentStatus } from './approval-enums.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';
import type { ApprovalStep } from './approval-step.entity.ts';

/** One person who is asked in a step, was asked, or will be. */
@Entity({
  label: { zh: '审批任务', en: 'Approval assignment' },
  code: 'ax',
  access: { via: 'request' },
  display: 'status',
  operations: ['read', 'groups'],
})
@Index(['approver', 'status'])
@Index(['request', 'status'])
export class ApprovalAssignment extends BaseRecord {
  @BelongsTo('ApprovalRequest', {
    label: { zh: '审批申请', en: 'Approval request' },
    required: true,
    inverse: 'assignments',
    onPurge: 'cascade',
    write: 'never',
  })
  request!: Rel<ApprovalRequest>;

  @BelongsTo('ApprovalStep', {
    label: { zh: '审批步骤', en: 'Approval step' },
    required: true,
    inverse: 'assignments',
    onPurge: 'cascade',
    write: 'never',
  })
  step!: Rel<ApprovalStep>;

  @BelongsTo(() => User, { label: { zh: '审批人', en: 'Approver' }, required: true, write: 'never' })
  approver!: Rel<User>;

  @Attribute({
    type: 'enum',
    enum: AssignmentStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    write: 'never',
  })
  status!: AssignmentStatus;

  /** Since when the approver is asked; empty for those to come. */
  @Attribute({ type: 'dateTime', label: { zh: '到达时间', en: 'Asked at' }, write: 'never' })
  askedAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '处理时间', en: 'Done at' }, write: 'never' })
  doneAt?: Date | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '意见', en: 'Comment' }, write: 'never' })
  comment?: string | null;

  /** Who was asked before: this one stands in after a delegation, an escalation or a leave. */
  @BelongsTo(() => User, { label: { zh: '原审批人', en: 'In place of' }, write: 'never' })
  inPlaceOf?: Rel<User> | null;

  /** Who added this approver; empty for those of the definition. */
  @BelongsTo(() => User, { label: { zh: '加签人', en: 'Added by' }, write: 'never' })
  addedBy?: Rel<User> | null;
}
