export { Account, Affiliation, Contact } from './accounts/index.ts';
export { corePlugin } from './core-plugin.ts';
export {
  AuditAction,
  AuditEntry,
  AuditSource,
  OrgUnit,
  ReferenceValue,
  Role,
  RoleAssignment,
  RoleGrant,
  SignInSession,
  Team,
  User,
} from './organisation/index.ts';
export {
  ForecastCategory,
  Opportunity,
  OpportunityLine,
  Pipeline,
  Product,
  Stage,
  StageChange,
  StageKind,
} from './sales/index.ts';
export { Activity, ActivityPhase, ActivityStatus } from './work/index.ts';
