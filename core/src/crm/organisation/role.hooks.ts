import {
  hooksOf,
  NotPermitted,
  permissionsMatching,
  scopes,
  ValidationError,
  type Change,
  type HookContext,
  type Principal,
  type Scope,
} from '../../sdk/index.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { RoleGrant, type AccessScope } from './role-grant.entity.ts';
import { Role } from './role.entity.ts';

type Grant = Pick<RoleGrant, 'permission' | 'scope' | 'through'>;

const scopeOfGrant = (scope: AccessScope): Scope => scope.toLowerCase() as Scope;

/** The first permission of the grants that the principal does not have as widely; null: has them all. */
function beyond(grants: readonly Grant[], principal: Principal | null, permissions: Iterable<string>): string | null {
  const all = [...permissions];
  for (const grant of grants) {
    const wanted = scopes.indexOf(scopeOfGrant(grant.scope));
    for (const permission of permissionsMatching(grant.permission, all)) {
      const held = principal?.grants.get(permission);
      if (held === undefined || scopes.indexOf(held) < wanted) return permission;
      if (held === 'all') continue;
      const through = principal?.customScopes.get(permission) ?? [];
      const beyondThem = (grant.through ?? []).find((name) => !through.includes(name));
      if (beyondThem !== undefined) return `${permission} (${beyondThem})`;
    }
  }
  return null;
}

/** Nobody hands out more than they hold; otherwise the right to edit roles would be the right to everything. */
function refuseEscalation(change: Change<object>, grants: readonly Grant[], field: string, context: HookContext): void {
  const missing = beyond(grants, context.principal, context.permissions.keys());
  if (missing !== null) change.reject(NotPermitted.action(missing, [field]));
}

function checkGrants(changes: readonly Change<RoleGrant>[], context: HookContext): void {
  for (const change of changes) {
    const { record } = change;
    if (permissionsMatching(record.permission, context.permissions.keys()).length === 0) {
      change.reject(
        new ValidationError(
          'UNKNOWN_PERMISSION',
          { zh: `没有权限“${record.permission}”`, en: `There is no permission "${record.permission}"` },
          { path: ['permission'] },
        ),
      );
      continue;
    }
    refuseEscalation(change, [record], 'permission', context);
  }
}

async function checkAssignments(changes: readonly Change<RoleAssignment>[], context: HookContext): Promise<void> {
  const roles = [...new Set(changes.map((change) => change.record.role.id))];
  const grants = await context.loadBy(RoleGrant, 'role', roles);
  for (const change of changes) {
    const given = grants.filter((grant) => !grant.deletedAt && grant.role.id === change.record.role.id);
    refuseEscalation(change, given, 'roleId', context);
  }
}

/** A deleted role gives nothing; restoring it would give its grants back to everybody who still has it. */
async function checkRestored(changes: readonly Change<Role>[], context: HookContext): Promise<void> {
  const restored = changes.filter(({ kind }) => kind === 'restore');
  if (restored.length === 0) return;
  const roles = restored.map(({ record }) => record.id);
  const grants = await context.loadBy(RoleGrant, 'role', roles);
  for (const change of restored) {
    const given = grants.filter((grant) => !grant.deletedAt && grant.role.id === change.record.id);
    refuseEscalation(change, given, 'id', context);
  }
}

/** Nobody brings back a role that can do more than they can. */
export const roleHooks = hooksOf(Role, { beforeUpdate: checkRestored });

/** A grant names permissions that exist; nobody grants or assigns more than they have. */
export const roleGrantHooks = hooksOf(RoleGrant, { beforeCreate: checkGrants, beforeUpdate: checkGrants });
export const roleAssignmentHooks = hooksOf(RoleAssignment, {
  beforeCreate: checkAssignments,
  beforeUpdate: checkAssignments,
});
