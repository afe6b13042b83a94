import { TooManyAttempts, type PluginModule } from '../../sdk/index.ts';
import { ApiKey } from './api-key.entity.ts';
import { ApiKeyResolver } from './api-key.resolver.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { deactivatedUserHooks } from './deactivated-user.hooks.ts';
import { defaultRoles } from './default-roles.ts';
import { HandOverRecord } from './hand-over-record.entity.ts';
import { HandOverRecordResolver } from './hand-over-record.resolver.ts';
import { HandOverResolver } from './hand-over.resolver.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { orgUnitHooks } from './org-unit.hooks.ts';
import { RecordShare } from './record-share.entity.ts';
import { recordShareHooks } from './record-share.hooks.ts';
import { ReferenceValue } from './reference-value.entity.ts';
import { referenceValueHooks } from './reference-value.hooks.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { Role } from './role.entity.ts';
import { roleAssignmentHooks, roleGrantHooks, roleHooks } from './role.hooks.ts';
import { SignInSession } from './sign-in-session.entity.ts';
import { SignInSessionResolver } from './sign-in-session.resolver.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { Team } from './team.entity.ts';
import { teamHooks } from './team.hooks.ts';
import { TerritoryRegion } from './territory-region.entity.ts';
import { Territory } from './territory.entity.ts';
import { territoryHooks } from './territory.hooks.ts';
import { User } from './user.entity.ts';
import { userHooks } from './user.hooks.ts';
import { organisationVocabularies } from './vocabularies.ts';

export { ApiKey } from './api-key.entity.ts';
export { AuditAction, AuditEntry, AuditSource } from './audit-entry.entity.ts';
export { administratorRole, defaultRoles } from './default-roles.ts';
export { OrgUnit } from './org-unit.entity.ts';
export { RecordShare, ShareLevel } from './record-share.entity.ts';
export { ReferenceValue } from './reference-value.entity.ts';
export { RoleAssignment } from './role-assignment.entity.ts';
export { AccessScope, RoleGrant } from './role-grant.entity.ts';
export { Role } from './role.entity.ts';
export { changing, everydayGrants, grantsOn, seedRoles } from './seed-roles.ts';
export type { SeededGrants } from './seed-roles.ts';
export { SignInSession } from './sign-in-session.entity.ts';
export { Team } from './team.entity.ts';
export { TerritoryRegion } from './territory-region.entity.ts';
export { Territory } from './territory.entity.ts';
export { User, UserLanguage } from './user.entity.ts';

/** Who works here: units, teams, users, roles, sign-in; and the values of vocabularies. */
export const organisationModule: PluginModule = {
  entities: [
    OrgUnit,
    User,
    Team,
    Role,
    RoleGrant,
    RoleAssignment,
    RecordShare,
    ReferenceValue,
    SignInSession,
    ApiKey,
    AuditEntry,
    HandOverRecord,
    Territory,
    TerritoryRegion,
  ],
  hooks: [
    orgUnitHooks,
    userHooks,
    teamHooks,
    deactivatedUserHooks,
    roleHooks,
    roleGrantHooks,
    roleAssignmentHooks,
    recordShareHooks,
    referenceValueHooks,
    territoryHooks,
  ],
  resolvers: [SignInResolver, SignInSessionResolver, ApiKeyResolver, HandOverResolver, HandOverRecordResolver],
  types: [TooManyAttempts],
  vocabularies: organisationVocabularies,
  permissions: {
    'access:explain': { zh: '查询他人能否操作记录', en: 'Ask what others may do with a record, and why' },
    'access:matrix': { zh: '查看角色的全部权限', en: 'See everything that a role can do' },
    'auditEntry:changes': { zh: '查看变更前后的值', en: 'See values before and after a change' },
    'auditEntry:origin': { zh: '查看登录的网络地址和客户端', en: 'See from where people signed in' },
    'apiKey:revoke': { zh: '吊销他人的 API 密钥', en: 'Revoke API keys of others' },
    'signInSession:end': { zh: '结束他人的会话', en: 'End sessions of others' },
    'query:explain': { zh: '查看查询的 SQL 和执行计划', en: 'See the SQL of queries and how they run' },
    'user:handOver': { zh: '移交他人的记录', en: 'Hand over the records of a user' },
    'user:setPassword': { zh: '设置他人密码', en: 'Set the password of a user' },
  },
  roles: defaultRoles,
};
