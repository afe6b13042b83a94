import type { Principal } from './context.ts';

/** Uuid of nobody: the platform itself acts under it. No user has it. */
export const platformUserId = '00000000-0000-0000-0000-000000000000';

/** Whether the platform itself acts (seeds, system jobs, an administrator's import on the command line), not a user. */
export function isPlatform(principal: Principal | null): boolean {
  return principal?.userId === platformUserId;
}
