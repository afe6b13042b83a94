import { Attribute, BaseRecord, BelongsTo, Collection, Entity, HasMany, Index, type Rel } from '../../sdk/index.ts';
import { ApprovalDefinitionApprover } from './approval-definition-approver.entity.ts';
import type { ApprovalDefinition } from './approval-definition.entity.ts';
import { ApprovalMode } from './approval-enums.ts';

/** One step of a definition. Steps of the same position run side by side; the next position starts when all agree. */
@Entity({ label: { zh: '审批流程步骤', en: 'Approval definition step' }, code: 'ae', access: { via: 'definition' } })
@Index(['definition', 'position'])
export class ApprovalDefinitionStep extends BaseRecord {
  @BelongsTo('ApprovalDefinition', {
    label: { zh: '审批流程', en: 'Approval definition' },
    required: true,
    inverse: 'steps',
    onPurge: 'cascade',
    write: 'create',
  })
  definition!: Rel<ApprovalDefinition>;

  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'int', label: { zh: '顺序', en: 'Position' }, required: true, default: 10 })
  position!: number;

  @Attribute({
    type: 'enum',
    enum: ApprovalMode,
    label: { zh: '会签方式', en: 'Mode' },
    required: true,
    default: 'ALL',
  })
  mode!: ApprovalMode;

  /** Of the mode QUORUM: how many have to agree. */
  @Attribute({ type: 'int', min: 1, label: { zh: '同意人数', en: 'Number' } })
  quorum?: number | null;

  /** Working hours, by the calendar, after which the step is escalated. Left out: it may take as long as it takes. */
  @Attribute({ type: 'int', min: 1, max: 2000, label: { zh: '时限(工作小时)', en: 'Deadline (working hours)' } })
  deadlineHours?: number | null;

  @HasMany(() => ApprovalDefinitionApprover, 'step', { label: { zh: '审批人', en: 'Approvers' }, inline: true })
  approvers = new Collection<ApprovalDefinitionApprover>(this);
}
