import {
  ApprovalRequest,
  Attribute,
  BaseRecord,
  BelongsTo,
  Contact,
  Entity,
  HasMany,
  HasOne,
  Index,
  Money,
  type Rel,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';
import { BuildingRewardState } from './reward-state.ts';

/**
 * One entry of the reward ledger (奖励台账). Verbs make it, its approval decides it, and nothing changes it afterwards:
 * what was granted by mistake is reversed by an entry of its own, with the amount below zero. Whoever has the
 * permission sees the whole ledger, nobody else any of it.
 */
@Entity({
  label: { zh: '设计奖励', en: 'Reward' },
  code: 'bmdrw',
  access: 'catalogue',
  display: 'title',
  operations: ['read', 'groups'],
})
@Index(['designer', 'year'])
@Index(['project', 'state'])
@Index(['state', 'grantedOn'])
@Index(['year', 'state'])
@Index(['reverses'], { unique: true })
export class BuildingReward extends BaseRecord {
  /** Who gets what for what: what approvers read first. */
  @Attribute({
    type: 'string',
    max: 300,
    label: { zh: '事由', en: 'Title' },
    required: true,
    group: false,
    write: 'never',
  })
  title!: string;

  @BelongsTo(() => Contact, { label: { zh: '设计师', en: 'Designer' }, required: true, write: 'never' })
  designer!: Rel<Contact>;

  @BelongsTo(() => BuildingProject, { label: { zh: '工程项目', en: 'Project' }, required: true, write: 'never' })
  project!: Rel<BuildingProject>;

  @BelongsTo(() => BuildingRewardRule, { label: { zh: '奖励规则', en: 'Rule' }, required: true, write: 'never' })
  rule!: Rel<BuildingRewardRule>;

  /** Of a reversal: below zero. */
  @Attribute({
    type: 'money',
    label: { zh: '金额', en: 'Amount' },
    required: true,
    aggregate: ['sum', 'avg', 'min', 'max'],
    write: 'never',
  })
  amount!: Money;

  /** Of the rule, as it was when the reward was proposed. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '法律说明', en: 'Law note' }, required: true, write: 'never' })
  lawNote!: string;

  @Attribute({
    type: 'enum',
    enum: BuildingRewardState,
    label: { zh: '状态', en: 'State' },
    required: true,
    write: 'never',
  })
  state!: BuildingRewardState;

  /** Day of the approval. */
  @Attribute({
    type: 'date',
    label: { zh: '批准日期', en: 'Granted on' },
    aggregate: ['min', 'max'],
    write: 'never',
  })
  grantedOn?: string | null;

  /** Whose limit it uses up: the year of the approval, until then of the proposal; a reversal gives that one back. */
  @Attribute({
    type: 'int',
    label: { zh: '所属年度', en: 'Year' },
    required: true,
    aggregate: ['min', 'max'],
    write: 'never',
  })
  year!: number;

  /** Why it is proposed, or reversed. */
  @Attribute({ type: 'string', max: 1000, label: { zh: '说明', en: 'Remark' }, group: false, write: 'never' })
  remark?: string | null;

  /** The entry that this one takes back. */
  @BelongsTo(() => BuildingReward, {
    label: { zh: '冲销的奖励', en: 'Reverses' },
    inverse: 'reversal',
    write: 'never',
  })
  reverses?: Rel<BuildingReward> | null;

  @HasOne(() => BuildingReward, 'reverses', { label: { zh: '冲销记录', en: 'Reversal' } })
  reversal?: never;

  @HasMany(() => ApprovalRequest, 'subject', { label: { zh: '审批申请', en: 'Approvals' }, polymorphic: true })
  approvals?: never;
}
