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
  type Rel,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { seeClaims } from './permissions.ts';
import { BuildingRegistrationOrigin, BuildingRegistrationStatus } from './registration-enums.ts';
import { BuildingRegistrationStep } from './registration-step.entity.ts';
import { BuildingRegistrationSupport } from './support.entity.ts';

/** A dealer says which project he works on, so that no other dealer is set upon it (经销商项目报备). */
@Entity({
  label: { zh: '项目报备', en: 'Project registration' },
  code: 'bmreg',
  search: ['name', 'address', 'developerName'],
})
@Index(['status', 'protectedUntil'])
@Index(['status', 'submittedAt'])
@Index(['dealer', 'status'])
@Index(['claimKey'], { unique: true })
@Index(['claimProject'], { unique: true })
export class BuildingRegistration extends AnnotatedRecord {
  @BelongsTo(() => Account, { label: { zh: '经销商', en: 'Dealer' }, required: true, write: 'create' })
  dealer!: Rel<Account>;

  @Attribute({ type: 'string', max: 200, label: { zh: '项目名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'reference', vocabulary: 'building-project-type', label: { zh: '工程类型', en: 'Type' } })
  type?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '省份', en: 'Province' } })
  province?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '城市', en: 'City' } })
  city?: string | null;

  @Attribute({ type: 'string', max: 60, label: { zh: '区县', en: 'District' } })
  district?: string | null;

  /** As the dealer knows it; dealers do not see our customers. */
  @Attribute({ type: 'string', max: 200, label: { zh: '开发商名称', en: 'Name of the developer' } })
  developerName?: string | null;

  @BelongsTo(() => Account, { label: { zh: '开发商', en: 'Developer' }, onPurge: 'clear' })
  developer?: Rel<Account> | null;

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

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @Attribute({
    type: 'enum',
    enum: BuildingRegistrationStatus,
    label: { zh: '报备状态', en: 'Status' },
    required: true,
    default: 'DRAFT',
    write: 'never',
  })
  status!: BuildingRegistrationStatus;

  @Attribute({ type: 'dateTime', label: { zh: '进入状态时间', en: 'In this status since' }, write: 'never' })
  statusSince?: Date | null;

  @Attribute({
    type: 'enum',
    enum: BuildingRegistrationOrigin,
    label: { zh: '报备来源', en: 'Origin' },
    required: true,
    default: 'DEALER',
    write: 'never',
  })
  origin!: BuildingRegistrationOrigin;

  /** Empty: it cannot be told where the project or the dealer's territory lies. */
  @Attribute({ type: 'boolean', label: { zh: '超出经销区域', en: 'Out of territory' }, write: 'never' })
  outOfTerritory?: boolean | null;

  @Attribute({ type: 'dateTime', label: { zh: '提交时间', en: 'Submitted at' }, write: 'never' })
  submittedAt?: Date | null;

  @Attribute({ type: 'date', label: { zh: '保护开始日', en: 'Protected from' }, write: 'never' })
  protectedFrom?: string | null;

  /** Last day of protection. */
  @Attribute({ type: 'date', label: { zh: '保护截止日', en: 'Protected until' }, write: 'never' })
  protectedUntil?: string | null;

  /** Last day on which it may still be extended once protection has ended. */
  @Attribute({ type: 'date', label: { zh: '释放日', en: 'Kept until' }, write: 'never' })
  keptUntil?: string | null;

  @Attribute({ type: 'int', label: { zh: '延期次数', en: 'Extensions' }, required: true, default: 0, write: 'never' })
  extensions!: number;

  /** The project that it is about, once that is known. */
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    inverse: 'registrations',
    onPurge: 'clear',
    write: 'create',
  })
  project?: Rel<BuildingProject> | null;

  /** The claim: what others are compared with while this registration holds the project, empty while it does not. */
  @Attribute({
    type: 'string',
    max: 200,
    label: { zh: '占用项目名', en: 'Claimed name' },
    write: 'never',
    read: seeClaims,
  })
  claimName?: string | null;

  @Attribute({
    type: 'string',
    max: 300,
    label: { zh: '占用地址', en: 'Claimed address' },
    write: 'never',
    read: seeClaims,
    group: false,
  })
  claimAddress?: string | null;

  @Attribute({
    type: 'string',
    max: 60,
    label: { zh: '占用城市', en: 'Claimed city' },
    write: 'never',
    read: seeClaims,
  })
  claimCity?: string | null;

  @Attribute({
    type: 'string',
    max: 200,
    label: { zh: '占用开发商', en: 'Claimed developer' },
    write: 'never',
    read: seeClaims,
  })
  claimDeveloper?: string | null;

  /** Name, address and city, however they are written: no two living claims share it. */
  @Attribute({ type: 'string', max: 600, label: { zh: '占用键', en: 'Claim' }, write: 'never', read: seeClaims })
  claimKey?: string | null;

  /** No two living claims are about the same project. */
  @BelongsTo(() => BuildingProject, {
    label: { zh: '占用项目', en: 'Claimed project' },
    onPurge: 'clear',
    write: 'never',
    read: seeClaims,
  })
  claimProject?: Rel<BuildingProject> | null;

  @HasMany(() => BuildingRegistrationConflict, 'registration', { label: { zh: '冲突', en: 'Conflicts' } })
  conflicts = new Collection<BuildingRegistrationConflict>(this);

  @HasMany(() => BuildingRegistrationStep, 'registration', { label: { zh: '状态变更', en: 'Steps' } })
  steps = new Collection<BuildingRegistrationStep>(this);

  @HasMany(() => BuildingRegistrationSupport, 'registration', { label: { zh: '支持记录', en: 'Support log' } })
  supports = new Collection<BuildingRegistrationSupport>(this);

  @HasMany(() => Activity, 'subject', { label: { zh: '工作记录', en: 'Activities' }, polymorphic: true })
  activities?: never;
}
