import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import { ApprovalMode, ApprovalStepStatus } from './approval-enums.ts';
import type { ApprovalRequest } from './approval-request.entity.ts';

/** One step of a request: past, current or to come. */
@Entity({
  label: { zh: '审批步骤', en: 'Approval step' },
  code: 'ap',
  access: { via: 'request' },
  operations: ['read', 'groups'],
})
@Index(['request', 'round', 'position'])
@Index(['status', 'dueAt'])
export class ApprovalStep extends BaseRecord {
  @BelongsTo('ApprovalRequest', {
    label: { zh: '审批申请', en: 'Approval request' },
    required: true,
    inverse: 'steps',
    onPurge: 'cascade',
    write: 'never',
  })
  request!: Rel<ApprovalRequest>;

  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true, write: 'never' })
  name!: string;

  /** The submission that it belongs to, from 1. */
  @Attribute({ type: 'int', label: { zh: '轮次', en: 'Round' }, required: true, write: 'never' })
  round!: number;

  @Attribute({ type: 'int', label: { zh: '顺序', en: 'Position' }, required: true, write: 'never' })
  position!: number;

  @Attribute({
    type: 'enum',
    enum: ApprovalMode,
    label: { zh: '会签方式', en: 'Mode' },
    required: true,
    write: 'never',
  })
  mode!: ApprovalMode;

  /** How many have to agree; those who are added later come on top. */
  @Attribute({ type: 'int', label: { zh: '同意人数', en: 'Approvals needed' }, required: true, write: 'never' })
  needed!: number;

  @Attribute({
    type: 'enum',
    enum: ApprovalStepStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    write: 'never',
  })
  status!: ApprovalStepStatus;

  /** Only somebody whose limit covers the amount decides in this step. */
  @Attribute({ type: 'boolean', label: { zh: '按额度', en: 'By limit' }, required: true, write: 'never' })
  limited!: boolean;

  @Attribute({ type: 'int', label: { zh: '时限(工作小时)', en: 'Deadline (working hours)' }, write: 'never' })
  deadlineHours?: number | null;

  @Attribute({ type: 'dateTime', label: { zh: '开始时间', en: 'Started at' }, write: 'never' })
  startedAt?: Date | null;

  /** When it is escalated; moves on with each escalation. */
  @Attribute({ type: 'dateTime', label: { zh: '截止时间', en: 'Due at' }, write: 'never' })
  dueAt?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '结束时间', en: 'Decided at' }, write: 'never' })
  decidedAt?: Date | null;

  @HasMany(() => ApprovalAssignment, 'step', { label: { zh: '审批任务', en: 'Assignments' } })
  assignments = new Collection<ApprovalAssignment>(this);
}
