import { BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import type { Role } from './role.entity.ts';
import type { User } from './user.entity.ts';

/** A user has a role. */
@Entity({
  code: 'ra',
  label: { zh: '角色分配', en: 'Role assignment' },
  access: { own: 'user' },
  display: 'id',
})
@Index(['user', 'role'], { unique: true })
export class RoleAssignment extends BaseRecord {
  @BelongsTo('User', {
    label: { zh: '用户', en: 'User' },
    required: true,
    inverse: 'roleAssignments',
    onPurge: 'cascade',
    write: 'create',
  })
  user!: Rel<User>;

  @BelongsTo('Role', {
    label: { zh: '角色', en: 'Role' },
    required: true,
    inverse: 'assignments',
    onPurge: 'cascade',
    write: 'create',
  })
  role!: Rel<Role>;
}
