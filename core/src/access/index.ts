export { hasPermission, mayRead, scopeOf } from './permissions.ts';
export { mayAttempt, rowPredicate } from './row-predicate.ts';
export { isSystem, systemPrincipal } from './system-principal.ts';
export { UnenforceableAccess } from './unenforceable-access.ts';
