import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Entity,
  Index,
  labelledEnum,
  type EnumValue,
  type Rel,
} from '../../sdk/index.ts';
import type { Role } from './role.entity.ts';

export const AccessScope = labelledEnum(
  'AccessScope',
  { zh: '数据范围', en: 'Access scope' },
  {
    OWN: { zh: '本人', en: 'Own records' },
    TEAM: { zh: '本团队', en: 'Records of the team' },
    UNIT: { zh: '本单元及下级', en: 'Records of the unit and all below it' },
    ALL: { zh: '全部', en: 'All records' },
  },
);
export type AccessScope = EnumValue<typeof AccessScope>;

/** One line of a role: a permission, or a pattern of them (`account:*`, `*:read`, `*`), and how far it reaches. */
@Entity({
  code: 'rg',
  label: { zh: '授权', en: 'Role grant' },
  access: { via: 'role' },
  display: 'permission',
})
@Index(['role', 'permission'], { unique: true })
export class RoleGrant extends BaseRecord {
  @BelongsTo('Role', { label: { zh: '角色', en: 'Role' }, required: true, inverse: 'grants', onPurge: 'cascade' })
  role!: Rel<Role>;

  @Attribute({ type: 'string', max: 120, required: true, label: { zh: '权限', en: 'Permission' } })
  permission!: string;

  @Attribute({ type: 'enum', enum: AccessScope, required: true, label: { zh: '数据范围', en: 'Scope' } })
  scope!: AccessScope;

  /** Scopes of plugins (`hotel:desk`): the rows that they reach come on top. */
  @Attribute({
    type: 'reference',
    vocabulary: 'accessScope',
    list: true,
    label: { zh: '业务数据范围', en: 'Through scopes of plugins' },
  })
  through?: string[] | null;
}
