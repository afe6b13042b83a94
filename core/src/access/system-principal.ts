import { isPlatform, platformUserId, type Principal, type Scope } from '../sdk/index.ts';
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
    userId: platformUserId,
    displayName: 'Guanxi',
    grants: new EveryPermission(),
    signature: 'system',
  }),
);

/** Whether the platform itself acts, not a user. */
export const isSystem = isPlatform;
