import type { Principal, Scope } from '../sdk/index.ts';
import type { UserRecord } from './identity-records.ts';

/** Whether a scope reaches a user: what `rowPredicate` says in SQL, for the one permission that is no row action. */
export function isWithin(scope: Scope, user: UserRecord, principal: Principal): boolean {
  if (scope === 'all' || user.id === principal.userId) return true;
  if (scope === 'own') return false;
  if (user.team && principal.teamIds.includes(user.team.id)) return true;
  if (principal.managerPath !== null && user.managerPath?.startsWith(principal.managerPath)) return true;
  return scope === 'unit' && principal.unitPath !== null && (user.unit?.path.startsWith(principal.unitPath) ?? false);
}
