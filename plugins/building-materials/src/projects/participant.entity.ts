import { Account, Attribute, BaseRecord, BelongsTo, Contact, Entity, Index, type Rel } from '@guanxi/core';
import { BuildingDecision } from './decision.ts';
import { BuildingProject } from './project.entity.ts';

/** A company or person that takes part in a project, in one role. */
@Entity({
  label: { zh: '项目参与方', en: 'Participant' },
  code: 'bmpar',
  access: { via: 'project' },
  display: 'role',
})
@Index(['role', 'decides'])
export class BuildingParticipant extends BaseRecord {
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'participants',
    onPurge: 'cascade',
    write: 'create',
  })
  project!: Rel<BuildingProject>;

  @Attribute({
    type: 'reference',
    vocabulary: 'building-participant-role',
    label: { zh: '参与角色', en: 'Role' },
    required: true,
  })
  role!: string;

  @BelongsTo(() => Account, { label: { zh: '参与单位', en: 'Account' }, onPurge: 'cascade' })
  account?: Rel<Account> | null;

  /** The person who acts, for the account or alone. */
  @BelongsTo(() => Contact, { label: { zh: '参与人', en: 'Contact' }, onPurge: 'clear' })
  contact?: Rel<Contact> | null;

  /** Empty: not known yet. */
  @Attribute({ type: 'enum', enum: BuildingDecision, label: { zh: '对选材的作用', en: 'Say in the material' } })
  decides?: BuildingDecision | null;

  @Attribute({ type: 'string', max: 1000, label: { zh: '备注', en: 'Note' }, group: false })
  note?: string | null;
}
