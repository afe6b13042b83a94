import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { KeyAccountPlan } from './key-account-plan.entity.ts';

/** A day on which the plan is looked at; the owner is reminded of it some days before. */
@Entity({ label: { zh: '计划评审', en: 'Plan review' }, code: 'kr', access: { via: 'plan' }, display: 'dueOn' })
@Index(['heldOn', 'remindedAt', 'dueOn'])
export class PlanReview extends BaseRecord {
  @BelongsTo(() => KeyAccountPlan, {
    label: { zh: '重点客户计划', en: 'Key-account plan' },
    required: true,
    inverse: 'reviews',
    onPurge: 'cascade',
    write: 'create',
  })
  plan!: Rel<KeyAccountPlan>;

  @Attribute({ type: 'date', label: { zh: '评审日期', en: 'Due on' }, required: true })
  dueOn!: string;

  /** Empty until it has taken place. */
  @Attribute({ type: 'date', label: { zh: '实际日期', en: 'Held on' } })
  heldOn?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '结论', en: 'Findings' } })
  findings?: string | null;

  /** When the owner was reminded of this day. */
  @Attribute({ type: 'dateTime', label: { zh: '提醒时间', en: 'Reminded at' }, write: 'never' })
  remindedAt?: Date | null;
}
