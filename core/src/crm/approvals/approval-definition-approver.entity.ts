import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '../../sdk/index.ts';
import { Role, User } from '../organisation/index.ts';
import type { ApprovalDefinitionStep } from './approval-definition-step.entity.ts';
import { ApproverRule } from './approval-enums.ts';

/** Who is asked in a step; several rules of a step add up. */
@Entity({
  label: { zh: '审批人规则', en: 'Approval definition approver' },
  code: 'ag',
  access: { via: 'step' },
  display: 'rule',
})
export class ApprovalDefinitionApprover extends BaseRecord {
  @BelongsTo('ApprovalDefinitionStep', {
    label: { zh: '审批流程步骤', en: 'Approval definition step' },
    required: true,
    inverse: 'approvers',
    onPurge: 'cascade',
    write: 'create',
  })
  step!: Rel<ApprovalDefinitionStep>;

  @Attribute({ type: 'enum', enum: ApproverRule, label: { zh: '规则', en: 'Rule' }, required: true })
  rule!: ApproverRule;

  @BelongsTo(() => User, { label: { zh: '用户', en: 'User' } })
  user?: Rel<User> | null;

  @BelongsTo(() => Role, { label: { zh: '角色', en: 'Role' } })
  role?: Rel<Role> | null;

  /** Of a role: only those in the applicant's unit or, if there are none, in the nearest unit above with some. */
  @Attribute({ type: 'boolean', label: { zh: '就近部门', en: 'Nearest unit' }, required: true, default: false })
  nearest!: boolean;

  /** Of a manager: how many levels above the applicant; a shorter chain ends at its head. */
  @Attribute({ type: 'int', min: 1, max: 20, label: { zh: '上级层数', en: 'Levels up' } })
  levels?: number | null;
}
