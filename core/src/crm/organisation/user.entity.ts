import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Entity,
  HasMany,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { OrgUnit } from './org-unit.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import type { Team } from './team.entity.ts';

export const UserLanguage = labelledEnum(
  'UserLanguage',
  { zh: '界面语言', en: 'User language' },
  { ZH: { zh: '中文', en: 'Chinese' }, EN: { zh: '英文', en: 'English' } },
);
export type UserLanguage = EnumValue<typeof UserLanguage>;

/** Somebody who works with the CRM, or did: users are made inactive, so that their records keep their owner's name. */
@Entity({
  code: 'us',
  label: { zh: '用户', en: 'User' },
  table: 'app_user',
  access: { own: 'id', team: 'team', unit: 'unit' },
  display: 'displayName',
  search: ['displayName', 'email', 'jobTitle', 'employeeNumber'],
})
@Index(['managerPath'], { prefix: true })
export class User extends BaseRecord {
  @Attribute({ type: 'string', max: 100, required: true, label: { zh: '姓名', en: 'Display name' } })
  displayName!: string;

  /** What one signs in with; kept in small letters. */
  @Attribute({
    type: 'string',
    max: 254,
    required: true,
    unique: true,
    format: 'email',
    label: { zh: '电子邮箱', en: 'Email' },
  })
  email!: string;

  /** Argon2id in PHC format. Without it nobody can sign in as this user. */
  @Attribute({ type: 'string', max: 200, internal: true, label: { zh: '密码散列', en: 'Password hash' } })
  passwordHash?: string | null;

  @BelongsTo('Team', { label: { zh: '团队', en: 'Team' }, inverse: 'members' })
  team?: Rel<Team> | null;

  /** Default: the unit of the team. */
  @BelongsTo('OrgUnit', { label: { zh: '所属单元', en: 'Unit' }, inverse: 'users' })
  unit?: Rel<OrgUnit> | null;

  @BelongsTo(() => User, { label: { zh: '直接上级', en: 'Manager' }, inverse: 'reports' })
  manager?: Rel<User> | null;

  /** Ids from the head of the chain down to this user, `/<uuid>/<uuid>/`; kept by hooks. */
  @Attribute({ type: 'text', internal: true, label: { zh: '汇报路径', en: 'Manager path' } })
  managerPath?: string | null;

  @HasMany(() => User, 'manager', { label: { zh: '下属', en: 'Reports' } })
  reports = new Collection<User>(this);

  /** Who shows a new colleague how things are done. */
  @BelongsTo(() => User, { label: { zh: '导师', en: 'Mentor' }, inverse: 'mentees', onPurge: 'clear' })
  mentor?: Rel<User> | null;

  @HasMany(() => User, 'mentor', { label: { zh: '学员', en: 'Mentees' } })
  mentees = new Collection<User>(this);

  @HasMany(() => RoleAssignment, 'user', { label: { zh: '角色分配', en: 'Role assignments' } })
  roleAssignments = new Collection<RoleAssignment>(this);

  @Attribute({ type: 'string', max: 100, label: { zh: '职务', en: 'Job title' } })
  jobTitle?: string | null;

  @Attribute({ type: 'enum', enum: UserLanguage, label: { zh: '语言', en: 'Language' } })
  language?: UserLanguage | null;

  /** Of the IANA list: `Asia/Shanghai`. */
  @Attribute({ type: 'string', max: 60, label: { zh: '时区', en: 'Time zone' } })
  timeZone?: string | null;

  /** An inactive user cannot sign in, and tokens given before stop working. */
  @Attribute({ type: 'boolean', required: true, default: true, label: { zh: '启用', en: 'Active' } })
  active!: boolean;

  @Attribute({ type: 'string', max: 40, unique: true, label: { zh: '工号', en: 'Employee number' } })
  employeeNumber?: string | null;
}
