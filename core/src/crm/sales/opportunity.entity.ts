import {
  Attribute,
  BelongsTo,
  Collection,
  Computed,
  Entity,
  HasMany,
  Index,
  Measure,
  Money,
  type Rel,
} from '../../sdk/index.ts';
import { AnnotatedRecord } from '../collaboration/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Activity, Task } from '../work/index.ts';
import { OpportunityCompetitor } from './opportunity-competitor.entity.ts';
import { OpportunityLine } from './opportunity-line.entity.ts';
import { OpportunityParticipant } from './opportunity-participant.entity.ts';
import { Pipeline } from './pipeline.entity.ts';
import { ForecastCategory, StageKind } from './sales-enums.ts';
import { StageChange } from './stage-change.entity.ts';
import { Stage } from './stage.entity.ts';

/** A possible sale on its way through the stages of a pipeline. */
@Entity({
  label: { zh: '销售机会', en: 'Opportunity' },
  code: 'op',
  search: ['name', 'nextStep', 'description'],
  // The pipeline as of any past day.
  versions: true,
})
@Index(['stage', 'amount'])
@Index(['status', 'closeDate'])
@Index(['owner', 'status', 'closeDate'])
@Index(['account', 'status'])
@Measure({
  name: 'pipeline',
  by: ['pipeline', 'stage', 'status'],
  dates: { closeDate: 'MONTH' },
  sum: ['amount', 'weightedAmount'],
})
@Measure({
  name: 'forecast',
  by: ['status', 'forecastCategory'],
  dates: { closeDate: 'MONTH' },
  sum: ['amount', 'weightedAmount'],
  // Forecasts as of any past day.
  past: true,
})
export class Opportunity extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true, group: false })
  name!: string;

  @BelongsTo(() => Account, { label: { zh: '客户', en: 'Account' }, inverse: 'opportunities' })
  account?: Rel<Account> | null;

  @BelongsTo(() => Contact, { label: { zh: '联系人', en: 'Contact' }, inverse: 'opportunities', onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  /** Left out: that of the stage, else the default pipeline. */
  @BelongsTo(() => Pipeline, { label: { zh: '销售流程', en: 'Pipeline' }, required: true, filledByHooks: true })
  pipeline!: Rel<Pipeline>;

  /** Left out: the first stage of the pipeline. */
  @BelongsTo(() => Stage, { label: { zh: '阶段', en: 'Stage' }, required: true, filledByHooks: true })
  stage!: Rel<Stage>;

  /** When it entered the stage. */
  @Attribute({ type: 'dateTime', label: { zh: '进入阶段时间', en: 'In the stage since' }, write: 'never' })
  stageSince?: Date | null;

  /** When it will have been in the stage too long, by the maximum that the stage had when it entered. */
  @Attribute({ type: 'dateTime', label: { zh: '阶段截止时间', en: 'Stage due at' }, write: 'never' })
  stageDueAt?: Date | null;

  /** Days, with fractions; how long it was in former stages stands in the history. */
  @Computed({
    type: 'decimal',
    scale: 2,
    label: { zh: '本阶段停留天数', en: 'Days in the stage' },
    sql: 'round(extract(epoch from now() - {stageSince}) / 86400, 2)',
    aggregate: ['avg', 'min', 'max'],
  })
  daysInStage?: string | null;

  @Computed({
    type: 'boolean',
    label: { zh: '阶段超期', en: 'Overdue in the stage' },
    sql: 'coalesce({stageDueAt} < now(), false)',
  })
  overdueInStage?: boolean | null;

  /** Why it is moved, given with the move: it goes into the history, and is not kept here. */
  @Attribute({
    type: 'text',
    max: 4000,
    label: { zh: '阶段变更说明', en: 'Stage note' },
    filter: false,
    sort: false,
    group: false,
  })
  stageNote?: string | null;

  /** Kind of the stage: open, won, lost. */
  @Attribute({
    type: 'enum',
    enum: StageKind,
    label: { zh: '状态', en: 'Status' },
    required: true,
    default: 'OPEN',
    write: 'never',
  })
  status!: StageKind;

  /** Left out (or cleared): the sum of the lines, as long as they share one currency. */
  @Attribute({ type: 'money', label: { zh: '金额', en: 'Amount' }, aggregate: ['sum', 'avg', 'min', 'max'] })
  amount?: Money | null;

  /** Nobody entered an amount: it follows the lines. */
  @Attribute({
    type: 'boolean',
    label: { zh: '金额由明细汇总', en: 'Amount from lines' },
    required: true,
    default: false,
    write: 'never',
  })
  amountFromLines!: boolean;

  /** Percent. Entering a stage sets it to the stage's unless the same change gives another. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 100,
    label: { zh: '成功率(%)', en: 'Probability (%)' },
    aggregate: ['avg', 'min', 'max'],
  })
  probability?: number | null;

  /** Amount × probability. */
  @Attribute({ type: 'money', label: { zh: '加权金额', en: 'Weighted amount' }, aggregate: ['sum'], write: 'never' })
  weightedAmount?: Money | null;

  /** Day on which it began. */
  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'Opened on' } })
  openedOn?: string | null;

  /** Expected day of the decision; once closed, the actual one. */
  @Attribute({ type: 'date', label: { zh: '预计/实际成交日期', en: 'Close date' }, aggregate: ['min', 'max'] })
  closeDate?: string | null;

  @Attribute({
    type: 'enum',
    enum: ForecastCategory,
    label: { zh: '预测类别', en: 'Forecast category' },
    required: true,
    default: 'PIPELINE',
  })
  forecastCategory!: ForecastCategory;

  @Attribute({ type: 'reference', vocabulary: 'opportunity-source', label: { zh: '来源', en: 'Source' } })
  source?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'loss-reason', label: { zh: '丢单原因', en: 'Loss reason' } })
  lossReason?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'win-reason', label: { zh: '赢单原因', en: 'Win reason' } })
  winReason?: string | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '下一步', en: 'Next step' }, group: false })
  nextStep?: string | null;

  /** By when the next step is to be done. */
  @Attribute({ type: 'date', label: { zh: '下一步日期', en: 'Next step on' } })
  nextStepOn?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => OpportunityLine, 'opportunity', { label: { zh: '明细', en: 'Lines' }, inline: true })
  lines = new Collection<OpportunityLine>(this);

  @HasMany(() => OpportunityParticipant, 'opportunity', {
    label: { zh: '参与人', en: 'Participants' },
    inline: true,
    links: { contactIds: 'contact' },
  })
  participants = new Collection<OpportunityParticipant>(this);

  @HasMany(() => OpportunityCompetitor, 'opportunity', {
    label: { zh: '竞争对手', en: 'Competitors' },
    inline: true,
    links: { competitorIds: 'competitor' },
  })
  competitors = new Collection<OpportunityCompetitor>(this);

  @HasMany(() => Quote, 'opportunity', { label: { zh: '报价', en: 'Quotes' } })
  quotes = new Collection<Quote>(this);

  @HasMany(() => Order, 'opportunity', { label: { zh: '订单', en: 'Orders' } })
  orders = new Collection<Order>(this);

  /** Leads that became this opportunity. */
  @HasMany(() => Lead, 'convertedOpportunity', { label: { zh: '来源线索', en: 'Leads' } })
  leads = new Collection<Lead>(this);

  @HasMany(() => StageChange, 'opportunity', { label: { zh: '阶段历史', en: 'Stage history' } })
  stageHistory = new Collection<StageChange>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;

  @HasMany(() => Task, 'subject', { label: { zh: '待办任务', en: 'Tasks' }, polymorphic: true })
  tasks?: never;
}
