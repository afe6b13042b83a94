import {
  type AnyReference,
  Attribute,
  BelongsTo,
  BelongsToAny,
  Collection,
  Entity,
  HasMany,
  Index,
  Money,
  OwnedRecord,
  type Rel,
} from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { ApprovalAction } from './approval-action.entity.ts';
import { ApprovalAssignment } from './approval-assignment.entity.ts';
import { ApprovalDefinition } from './approval-definition.entity.ts';
import { ApprovalStatus } from './approval-enums.ts';
import { ApprovalStep } from './approval-step.entity.ts';

/**
 * Somebody asks for a decision about a record. What becomes of it, its verbs decide. Its steps, those to come too, with
 * whoever is asked, are there from the beginning: the applicant sees the whole way. Approvers see the request because
 * it is shared with them.
 */
@Entity({
  label: { zh: '审批申请', en: 'Approval request' },
  code: 'aq',
  display: 'title',
  search: ['title'],
  // Updating gives it another owner: all else is `write: 'never'`. Only what can be updated can be shared.
  operations: ['read', 'groups', 'update'],
})
@Index(['status', 'submittedAt'])
@Index(['owner', 'status'])
@Index(['applicant', 'status'])
@Index(['definitionCode', 'status'])
export class ApprovalRequest extends OwnedRecord {
  /** What the subject is called, as of the submission. */
  @Attribute({
    type: 'string',
    max: 300,
    label: { zh: '标题', en: 'Title' },
    required: true,
    write: 'never',
    group: false,
  })
  title!: string;

  @Attribute({ type: 'string', max: 80, label: { zh: '审批事项', en: 'Kind' }, required: true, write: 'never' })
  kind!: string;

  @BelongsTo(() => ApprovalDefinition, {
    label: { zh: '审批流程', en: 'Definition' },
    onPurge: 'clear',
    write: 'never',
  })
  definition?: Rel<ApprovalDefinition> | null;

  /** Code of the definition when it was submitted. */
  @Attribute({
    type: 'string',
    max: 60,
    label: { zh: '流程编码', en: 'Definition code' },
    required: true,
    write: 'never',
  })
  definitionCode!: string;

  /** The steps of the definition as they were when it was submitted, JSON: what changes later is for later requests. */
  @Attribute({
    type: 'text',
    max: 200_000,
    label: { zh: '流程快照', en: 'Rules' },
    required: true,
    filter: false,
    write: 'never',
  })
  rules!: string;

  @BelongsToAny({ label: { zh: '审批对象', en: 'Subject' }, required: true, onPurge: 'cascade', write: 'never' })
  subject!: AnyReference;

  /** What the decision is about, as of the submission; later changes of the subject are not approved by it. */
  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, aggregate: ['sum', 'min', 'max'], write: 'never' })
  amount?: Money | null;

  /** Figures of the subject as of the submission, JSON; `figures` in the API. */
  @Attribute({ type: 'text', max: 20_000, internal: true, label: { zh: '数据快照', en: 'Snapshot' } })
  snapshot?: string | null;

  @Attribute({
    type: 'enum',
    enum: ApprovalStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    write: 'never',
  })
  status!: ApprovalStatus;

  @BelongsTo(() => User, { label: { zh: '申请人', en: 'Applicant' }, required: true, write: 'never' })
  applicant!: Rel<User>;

  @Attribute({ type: 'dateTime', label: { zh: '提交时间', en: 'Submitted at' }, required: true, write: 'never' })
  submittedAt!: Date;

  /** When it was approved, rejected or withdrawn. */
  @Attribute({ type: 'dateTime', label: { zh: '结束时间', en: 'Decided at' }, write: 'never' })
  decidedAt?: Date | null;

  /** Counts the submissions: 2 after it was returned once. */
  @Attribute({ type: 'int', label: { zh: '轮次', en: 'Round' }, required: true, default: 1, write: 'never' })
  round!: number;

  @HasMany(() => ApprovalStep, 'request', { label: { zh: '步骤', en: 'Steps' } })
  steps = new Collection<ApprovalStep>(this);

  @HasMany(() => ApprovalAssignment, 'request', { label: { zh: '审批任务', en: 'Assignments' } })
  assignments = new Collection<ApprovalAssignment>(this);

  @HasMany(() => ApprovalAction, 'request', { label: { zh: '审批过程', en: 'Actions' } })
  actions = new Collection<ApprovalAction>(this);
}
