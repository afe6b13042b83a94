import {
  Attribute,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Activity, Comment, Task } from '../work/index.ts';
import { PlanAction } from './plan-action.entity.ts';
import { PlanObjective } from './plan-objective.entity.ts';
import { PlanReview } from './plan-review.entity.ts';

export const KeyAccountPlanStatus = labelledEnum(
  'KeyAccountPlanStatus',
  { zh: '计划状态', en: 'Plan status' },
  {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ACTIVE: { zh: '执行中', en: 'Active' },
    CLOSED: { zh: '已结束', en: 'Closed' },
  },
);
export type KeyAccountPlanStatus = EnumValue<typeof KeyAccountPlanStatus>;

/** What we want to reach with a key customer in a period, and how; the owner answers for it. */
@Entity({
  label: { zh: '重点客户计划', en: 'Key-account plan' },
  code: 'kp',
  search: ['name', 'situation', 'strategy'],
})
@Index(['account', 'status'])
@Index(['owner', 'status'])
export class KeyAccountPlan extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true, group: false })
  name!: string;

  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'Account' },
    required: true,
    inverse: 'keyAccountPlans',
    onPurge: 'cascade',
    write: 'create',
  })
  account!: Rel<Account>;

  @Attribute({
    type: 'enum',
    enum: KeyAccountPlanStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'DRAFT',
  })
  status!: KeyAccountPlanStatus;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'From' }, required: true })
  from!: string;

  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'To' }, required: true })
  to!: string;

  @Attribute({ type: 'text', max: 4000, label: { zh: '现状', en: 'Situation' } })
  situation?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '策略', en: 'Strategy' } })
  strategy?: string | null;

  @HasMany(() => PlanObjective, 'plan', { label: { zh: '目标', en: 'Objectives' }, inline: true })
  objectives = new Collection<PlanObjective>(this);

  @HasMany(() => PlanAction, 'plan', { label: { zh: '行动', en: 'Actions' }, inline: true })
  actions = new Collection<PlanAction>(this);

  @HasMany(() => PlanReview, 'plan', { label: { zh: '评审', en: 'Reviews' }, inline: true })
  reviews = new Collection<PlanReview>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;

  @HasMany(() => Comment, 'subject', { label: { zh: '批注', en: 'Comments' }, polymorphic: true })
  comments?: never;
}
