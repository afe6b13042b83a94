import {
  Account,
  Activity,
  AnnotatedRecord,
  Attribute,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  Money,
  type RecordReference,
  type Rel,
} from '@guanxi/core';
import { BuildingParticipant } from './participant.entity.ts';
import { BuildingProjectOutcome } from './project-outcome.ts';

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

  @Attribute({
    type: 'enum',
    enum: BuildingProjectOutcome,
    label: { zh: '项目结果', en: 'Outcome' },
    required: true,
    default: 'OPEN',
  })
  outcome!: BuildingProjectOutcome;

  @Attribute({ type: 'reference', vocabulary: 'building-project-source', label: { zh: '信息渠道', en: 'Source' } })
  source?: string | null;

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

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
