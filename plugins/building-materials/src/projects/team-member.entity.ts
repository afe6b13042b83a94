import { Attribute, BaseRecord, BelongsTo, Entity, Index, type RecordReference, type Rel } from '@guanxi/core';
import { BuildingProject } from './project.entity.ts';

/** A colleague of any department who works on a project, and as what. Whoever is in the team sees the project. */
@Entity({
  label: { zh: '项目组成员', en: 'Team member' },
  code: 'bmtme',
  access: { via: 'project' },
  display: 'role',
})
@Index(['project', 'user', 'role'], { unique: true })
@Index(['role'])
export class BuildingTeamMember extends BaseRecord {
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'members',
    onPurge: 'cascade',
    write: 'create',
  })
  project!: Rel<BuildingProject>;

  @BelongsTo('User', { label: { zh: '成员', en: 'Colleague' }, required: true, onPurge: 'cascade', write: 'create' })
  user!: RecordReference;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-team-role',
    label: { zh: '项目角色', en: 'Role' },
    required: true,
  })
  role!: string;

  /** That of the colleague when joining; stays when the colleague moves on. */
  @BelongsTo('OrgUnit', { label: { zh: '所属部门', en: 'Department' }, onPurge: 'clear' })
  department?: RecordReference | null;

  @Attribute({ type: 'string', max: 500, label: { zh: '职责', en: 'Task in the team' }, group: false })
  note?: string | null;
}
