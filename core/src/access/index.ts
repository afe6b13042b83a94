export { AccessTokens, accessTokenSeconds } from './access-tokens.ts';
export { accessProblems, accessRuleProblems } from './check-access.ts';
export { createPrincipal } from './create-principal.ts';
export type { PrincipalFacts } from './create-principal.ts';
export { createUser } from './create-user.ts';
export type { NewUser, UserCreation } from './create-user.ts';
export { foreignAlgorithms } from './foreign-issuers.ts';
export type { ForeignAlgorithm, ForeignIssuer } from './foreign-issuers.ts';
export type { IdentityDatabase } from './identity-records.ts';
export { IdentityService } from './identity-service.ts';
export type { Credentials, IdentityOptions } from './identity-service.ts';
export type { PortOptions } from './identity-port.ts';
export { defaultPasswordCost, passwordProblem } from './passwords.ts';
export type { PasswordCost } from './passwords.ts';
export { hasPermission, lackingToWrite, mayRead, maySet, scopeOf, writePermission } from './permissions.ts';
export { notPermitted } from './not-permitted.ts';
export { permissionMatrix } from './permission-matrix.ts';
export type {
  MatrixAction,
  MatrixEntity,
  MatrixField,
  MatrixPermission,
  PermissionMatrix,
} from './permission-matrix.ts';
export { mayAttempt, reachesAll, rowPredicate, rowRule } from './row-predicate.ts';
export type { NamedCondition, RowRule, RowRuleName } from './row-rule.ts';
export { livingShares } from './shared-records.ts';
export type { PredicateOptions } from './row-predicate.ts';
export { networkOf } from './request-origin.ts';
export type { RequestOrigin } from './request-origin.ts';
export { requireSecret, SecretProblem } from './secret.ts';
export { printableOrigin } from './request-origin.ts';
export { isSystem, systemPrincipal } from './system-principal.ts';
export { UnenforceableAccess } from './unenforceable-access.ts';
