import { Attribute, BaseRecord, Collection, Entity, HasMany } from '../../sdk/index.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';

/** What people of one kind may do: a set of grants. Somebody with several roles has the widest grant of each. */
@Entity({ code: 'ro', label: { zh: '角色', en: 'Role' }, access: 'catalogue' })
export class Role extends BaseRecord {
  @Attribute({ type: 'string', max: 100, required: true, unique: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @Attribute({ type: 'text', max: 2000, label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => RoleGrant, 'role', { label: { zh: '授权', en: 'Grants' }, inline: true })
  grants = new Collection<RoleGrant>(this);

  @HasMany(() => RoleAssignment, 'role', { label: { zh: '角色分配', en: 'Assignments' } })
  assignments = new Collection<RoleAssignment>(this);
}
