import type { PluginManifest } from '../../sdk/index.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { seedDefaultRoles } from './default-roles.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { orgUnitHooks } from './org-unit.hooks.ts';
import { ReferenceValue } from './reference-value.entity.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { Role } from './role.entity.ts';
import { roleAssignmentHooks, roleGrantHooks, roleHooks } from './role.hooks.ts';
import { SignInSession } from './sign-in-session.entity.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { Team } from './team.entity.ts';
import { User } from './user.entity.ts';
import { userHooks } from './user.hooks.ts';
import { organisationVocabularies } from './vocabularies.ts';

export { AuditAction, AuditEntry, AuditSource } from './audit-entry.entity.ts';
export { administratorRole, defaultRoles } from './default-roles.ts';
export { OrgUnit } from './org-unit.entity.ts';
export { ReferenceValue } from './reference-value.entity.ts';
export { RoleAssignment } from './role-assignment.entity.ts';
export { AccessScope, RoleGrant } from './role-grant.entity.ts';
export { Role } from './role.entity.ts';
export { changing, everydayGrants, grantsOn, seedRoles } from './seed-roles.ts';
export type { SeededGrants, SeededRole } from './seed-roles.ts';
export { SignInSession } from './sign-in-session.entity.ts';
export { Team } from './team.entity.ts';
export { User, UserLanguage } from './user.entity.ts';

/** Who works here: units, teams, users, roles, sign-in; and the values of vocabularies. */
export const organisationModule: Partial<PluginManifest> = {
  entities: [OrgUnit, User, Team, Role, RoleGrant, RoleAssignment, ReferenceValue, SignInSession, AuditEntry],
  hooks: [orgUnitHooks, userHooks, roleHooks, roleGrantHooks, roleAssignmentHooks],
  resolvers: [SignInResolver],
  vocabularies: organisationVocabularies,
  permissions: {
    'auditEntry:changes': { zh: '查看变更前后的值', en: 'See values before and after a change' },
    'user:setPassword': { zh: '设置他人密码', en: 'Set the password of a user' },
  },
  seed: seedDefaultRoles,
};
