import {
  Account,
  Activity,
  AnnotatedRecord,
  Attribute,
  BelongsTo,
  Campaign,
  Collection,
  Entity,
  HasMany,
  Index,
  Money,
  type RecordReference,
  type Rel,
  Territory,
} from '@guanxi/core';
import { BuildingDesignScheme } from '../designs/design-scheme.entity.ts';
import { BuildingSpecification } from '../designs/specification.entity.ts';
import { BuildingProgressAlert } from '../tracking/progress-alert.entity.ts';
import { BuildingTrackingRecord } from '../tracking/tracking-record.entity.ts';
import { BuildingOrderBatch } from '../orders/order-batch.entity.ts';
import { BuildingRegistration } from '../registration/registration.entity.ts';
import { BuildingProjectSighting } from '../sightings/sighting.entity.ts';
import { BuildingParticipant } from './participant.entity.ts';
import { BuildingProjectOutcome } from './project-outcome.ts';
import { BuildingProjectPhase } from './project-phase.ts';
import { BuildingTeamMember } from './team-member.entity.ts';

/** A building that is planned or built, which needs material. */
@Entity({
  label: { zh: '工程项目', en: 'Project' },
  code: 'bmprj',
  search: ['name', 'address', 'permitNumber', 'description'],
})
@Index(['name'])
@Index(['stage', 'progress'])
@Index(['outcome', 'stage'])
@Index(['owner', 'outcome'])
@Index(['bidClosesOn'])
@Index(['permitNumber'])
@Index(['phase', 'outcome'])
@Index(['source', 'foundOn'])
@Index(['foundOn'])
@Index(['outcome', 'closedOn'])
@Index(['latitude', 'longitude'])
export class BuildingProject extends AnnotatedRecord {
  /** Leads the work of all departments on the project. */
  @BelongsTo('User', { label: { zh: '项目主管', en: 'Project lead' } })
  override owner?: RecordReference | null;

  @Attribute({ type: 'string', max: 200, label: { zh: '项目名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'reference', vocabulary: 'building-project-type', label: { zh: '工程类型', en: 'Type' } })
  type?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '城市', en: 'City' } })
  city?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '区县', en: 'District' } })
  district?: string | null;

  @Attribute({ type: 'string', max: 100, label: { zh: '片区', en: 'Neighbourhood' } })
  neighbourhood?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '省份', en: 'Province' } })
  province?: string | null;

  /** By city, district or province, where nobody says another one. */
  @BelongsTo(() => Territory, { label: { zh: '销售区域', en: 'Territory' }, onPurge: 'clear' })
  territory?: Rel<Territory> | null;

  /** Degrees, WGS 84. */
  @Attribute({ type: 'decimal', precision: 9, scale: 6, min: -90, max: 90, label: { zh: '纬度', en: 'Latitude' } })
  latitude?: string | null;

  @Attribute({ type: 'decimal', precision: 9, scale: 6, min: -180, max: 180, label: { zh: '经度', en: 'Longitude' } })
  longitude?: string | null;

  /** Square metres, all storeys together. */
  @Attribute({
    type: 'decimal',
    precision: 14,
    scale: 2,
    min: 0,
    label: { zh: '建筑面积(平方米)', en: 'Floor area (m²)' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  floorArea?: string | null;

  /** Above the ground. */
  @Attribute({
    type: 'int',
    min: 0,
    max: 300,
    label: { zh: '地上层数', en: 'Storeys' },
    aggregate: ['avg', 'min', 'max'],
  })
  storeys?: number | null;

  /** As drawings say it: '2B+P+5', two towers of 18 and 24. */
  @Attribute({ type: 'string', max: 200, label: { zh: '层数说明', en: 'Storeys in words' }, group: false })
  storeysNote?: string | null;

  /** Of our kind of material in the whole building, estimated. */
  @Attribute({
    type: 'money',
    label: { zh: '材料估值', en: 'Material value' },
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  materialValue?: Money | null;

  @Attribute({ type: 'reference', vocabulary: 'building-progress', label: { zh: '工程进度', en: 'Progress' } })
  progress?: string | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-project-stage',
    label: { zh: '项目阶段', en: 'Stage' },
    required: true,
    default: 'found',
  })
  stage!: string;

  /** When the building came to its progress, as far as we learned of it: deadlines count from there. */
  @Attribute({ type: 'dateTime', label: { zh: '进度开始时间', en: 'Progress since' }, write: 'never' })
  progressSince?: Date | null;

  @Attribute({ type: 'dateTime', label: { zh: '阶段开始时间', en: 'Stage since' }, write: 'never' })
  stageSince?: Date | null;

  @Attribute({
    type: 'enum',
    enum: BuildingProjectOutcome,
    label: { zh: '项目结果', en: 'Outcome' },
    required: true,
    default: 'OPEN',
  })
  outcome!: BuildingProjectOutcome;

  /** A potential project becomes a followed one by `followBuildingProject`, and keeps everything. */
  @Attribute({
    type: 'enum',
    enum: BuildingProjectPhase,
    label: { zh: '跟进状态', en: 'Phase' },
    required: true,
    default: 'FOLLOWED',
    write: 'create',
  })
  phase!: BuildingProjectPhase;

  @Attribute({ type: 'dateTime', label: { zh: '转为跟进时间', en: 'Followed at' }, write: 'never' })
  followedAt?: Date | null;

  @Attribute({ type: 'reference', vocabulary: 'building-project-source', label: { zh: '信息渠道', en: 'Source' } })
  source?: string | null;

  /** Left out: the day on which it is entered. */
  @Attribute({
    type: 'date',
    label: { zh: '发现日期', en: 'Found on' },
    required: true,
    filledByHooks: true,
    aggregate: ['min', 'max'],
  })
  foundOn!: string;

  @BelongsTo(() => Campaign, { label: { zh: '来源市场活动', en: 'Campaign' }, onPurge: 'clear' })
  campaign?: Rel<Campaign> | null;

  /** The rule that said who follows it; empty: whoever entered it, or somebody chose. */
  @BelongsTo('BuildingRoutingRule', {
    label: { zh: '分配规则', en: 'Routed by' },
    onPurge: 'clear',
    write: 'never',
  })
  routedBy?: RecordReference | null;

  /** The day on which it was won, lost or given up; left out: that on which the outcome is entered. */
  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'Closed on' }, aggregate: ['min', 'max'] })
  closedOn?: string | null;

  /** Required to disqualify a project; forgotten when it is taken up again. */
  @Attribute({
    type: 'reference',
    vocabulary: 'building-disqualified-reason',
    label: { zh: '不跟进原因', en: 'Disqualified reason' },
  })
  disqualifiedReason?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'loss-reason', label: { zh: '丢单原因', en: 'Loss reason' } })
  lossReason?: string | null;

  /** Who supplies the material instead of us. */
  @BelongsTo(() => Account, { label: { zh: '丢给', en: 'Lost to' }, onPurge: 'clear' })
  lostTo?: Rel<Account> | null;

  /** Why it was followed, given up or taken up again; the history has every one. */
  @Attribute({ type: 'string', max: 1000, label: { zh: '决定说明', en: 'Decision note' }, group: false })
  decisionNote?: string | null;

  /** The main one; always one of the participants too. */
  @BelongsTo(() => Account, { label: { zh: '开发商', en: 'Developer' }, onPurge: 'clear' })
  developer?: Rel<Account> | null;

  @Attribute({ type: 'date', label: { zh: '招标开始日期', en: 'Bid opens on' }, aggregate: ['min', 'max'] })
  bidOpensOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '投标截止日期', en: 'Bid closes on' }, aggregate: ['min', 'max'] })
  bidClosesOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '开工日期', en: 'Starts on' }, aggregate: ['min', 'max'] })
  startsOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '竣工日期', en: 'Completes on' }, aggregate: ['min', 'max'] })
  completesOn?: string | null;

  /** Not unique: one permit may cover several buildings. */
  @Attribute({ type: 'string', max: 60, label: { zh: '许可证号', en: 'Permit number' }, group: false })
  permitNumber?: string | null;

  @Attribute({ type: 'date', label: { zh: '许可申请日期', en: 'Permit applied for on' }, aggregate: ['min', 'max'] })
  permitAppliedOn?: string | null;

  @Attribute({ type: 'date', label: { zh: '许可颁发日期', en: 'Permit issued on' }, aggregate: ['min', 'max'] })
  permitIssuedOn?: string | null;

  @Attribute({ type: 'money', label: { zh: '许可规费', en: 'Permit fee' }, aggregate: ['sum', 'avg', 'min', 'max'] })
  permitFee?: Money | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => BuildingParticipant, 'project', { label: { zh: '参与方', en: 'Participants' }, inline: true })
  participants = new Collection<BuildingParticipant>(this);

  /** Of all departments; the lead is the owner. */
  @HasMany(() => BuildingTeamMember, 'project', { label: { zh: '项目组', en: 'Team' }, inline: true })
  members = new Collection<BuildingTeamMember>(this);

  @HasMany(() => BuildingTrackingRecord, 'project', { label: { zh: '跟踪记录', en: 'Tracking records' } })
  trackingRecords = new Collection<BuildingTrackingRecord>(this);

  @HasMany(() => BuildingProgressAlert, 'project', { label: { zh: '进度预警', en: 'Progress alerts' } })
  progressAlerts = new Collection<BuildingProgressAlert>(this);

  @HasMany(() => BuildingDesignScheme, 'project', { label: { zh: '设计方案', en: 'Design schemes' }, inline: true })
  designSchemes = new Collection<BuildingDesignScheme>(this);

  @HasMany(() => BuildingSpecification, 'project', { label: { zh: '产品选用', en: 'Specifications' }, inline: true })
  specifications = new Collection<BuildingSpecification>(this);

  @HasMany(() => BuildingOrderBatch, 'project', { label: { zh: '订单批次', en: 'Order batches' } })
  orderBatches = new Collection<BuildingOrderBatch>(this);

  @HasMany(() => BuildingProjectSighting, 'project', { label: { zh: '扫街记录', en: 'Sightings' } })
  sightings = new Collection<BuildingProjectSighting>(this);

  @HasMany(() => BuildingRegistration, 'project', { label: { zh: '经销商报备', en: 'Registrations' } })
  registrations = new Collection<BuildingRegistration>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
