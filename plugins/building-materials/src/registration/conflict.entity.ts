import { Attribute, BaseRecord, BelongsTo, Entity, type Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { seeClaims } from './permissions.ts';
import { BuildingConflictKind } from './registration-enums.ts';
import { BuildingRegistration } from './registration.entity.ts';

/** Something that a registration is perhaps about as well, with the reasons to think so; found when it is submitted. */
@Entity({
  label: { zh: '报备冲突', en: 'Conflict of a registration' },
  code: 'bmrcf',
  access: { via: 'registration' },
  display: 'kind',
  operations: ['read', 'groups'],
})
export class BuildingRegistrationConflict extends BaseRecord {
  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '报备', en: 'Registration' },
    required: true,
    inverse: 'conflicts',
    onPurge: 'cascade',
    write: 'never',
  })
  registration!: Rel<BuildingRegistration>;

  @Attribute({
    type: 'enum',
    enum: BuildingConflictKind,
    label: { zh: '冲突对象', en: 'In conflict with' },
    required: true,
    write: 'never',
  })
  kind!: BuildingConflictKind;

  @BelongsTo(() => BuildingRegistration, {
    label: { zh: '在先报备', en: 'The other registration' },
    onPurge: 'cascade',
    write: 'never',
    read: seeClaims,
  })
  other?: Rel<BuildingRegistration> | null;

  @BelongsTo(() => BuildingProject, {
    label: { zh: '已有项目', en: 'The project' },
    onPurge: 'cascade',
    write: 'never',
    read: seeClaims,
  })
  project?: Rel<BuildingProject> | null;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-conflict-reason',
    list: true,
    label: { zh: '理由', en: 'Reasons' },
    write: 'never',
  })
  reasons?: string[] | null;

  /** 0 to 1: how sure it is that both are the same project. */
  @Attribute({
    type: 'decimal',
    precision: 4,
    scale: 3,
    label: { zh: '相似度', en: 'Score' },
    required: true,
    write: 'never',
    aggregate: ['min', 'max'],
  })
  score!: string;

  /** Somebody looked and said that it is another project. */
  @Attribute({ type: 'dateTime', label: { zh: '排除时间', en: 'Dismissed at' }, write: 'never' })
  dismissedAt?: Date | null;

  @Attribute({
    type: 'text',
    max: 2000,
    label: { zh: '排除理由', en: 'Why dismissed' },
    write: 'never',
    read: seeClaims,
  })
  dismissedReason?: string | null;
}
