import type { Principal, Scope } from '../sdk/index.ts';
import { createPrincipal } from './create-principal.ts';

/** Answers every permission, those of plugins too, with the widest scope. */
class EveryPermission extends Map<string, Scope> {
  override get(_permission: string): Scope {
    return 'all';
  }
  override has(_permission: string): boolean {
    return true;
  }
}

/**
 * The platform itself: seeds, the command line, an administrator's import. No user has this id, so a record must
 * not be given to it as owner; `isSystem` tells.
 */
export const systemPrincipal: Principal = Object.freeze(
  createPrincipal({
    userId: '00000000-0000-0000-0000-000000000000',
    displayName: 'Guanxi',
    grants: new EveryPermission(),
    signature: 'system',
  }),
);

/** Whether the platform itself acts, not a user. */
export function isSystem(principal: Principal | null): boolean {
  return principal?.userId === systemPrincipal.userId;
}
