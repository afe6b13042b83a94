import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  Money,
  type Rel,
} from '../../sdk/index.ts';
import { WorkingCalendar } from '../calendar/index.ts';
import { ApprovalDefinitionStep } from './approval-definition-step.entity.ts';

/**
 * Who has to agree to what, as data. Of the active definitions of a kind the first one, by position, whose bounds and
 * condition fit decides; a request keeps the rules that it was submitted under, whatever becomes of the definition.
 */
@Entity({ label: { zh: '审批流程', en: 'Approval definition' }, code: 'ad', access: 'catalogue' })
@Index(['kind', 'active', 'position'])
export class ApprovalDefinition extends BaseRecord {
  @Attribute({ type: 'string', max: 100, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  /** What stage gates and code call it. */
  @Attribute({ type: 'string', max: 60, label: { zh: '编码', en: 'Code' }, required: true, unique: true })
  code!: string;

  /** Name of an approval kind of this composition: `campaignBudget`, `spa:discount`. It says what the subject is. */
  @Attribute({ type: 'string', max: 80, label: { zh: '审批事项', en: 'Kind' }, required: true, write: 'create' })
  kind!: string;

  @Attribute({ type: 'int', label: { zh: '顺序', en: 'Position' }, required: true, default: 0 })
  position!: number;

  @Attribute({ type: 'boolean', label: { zh: '启用', en: 'Active' }, required: true, default: true })
  active!: boolean;

  /** JSON object in the shape of the subject's `where`; empty: every record. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '适用条件', en: 'Condition' }, filter: false })
  condition?: string | null;

  /** Applies to amounts above this one, of its currency; others need no approval by this definition. */
  @Attribute({ type: 'money', label: { zh: '高于金额', en: 'Above' } })
  above?: Money | null;

  /** Applies to amounts up to this one, of its currency. */
  @Attribute({ type: 'money', label: { zh: '不超过金额', en: 'Up to' } })
  upTo?: Money | null;

  /** Counts the deadlines. Left out: the default calendar. */
  @BelongsTo(() => WorkingCalendar, { label: { zh: '工作日历', en: 'Working calendar' }, onPurge: 'clear' })
  calendar?: Rel<WorkingCalendar> | null;

  @Attribute({ type: 'text', max: 2000, label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => ApprovalDefinitionStep, 'definition', { label: { zh: '步骤', en: 'Steps' }, inline: true })
  steps = new Collection<ApprovalDefinitionStep>(this);
}
