import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { ApiKey } from './api-key.entity.ts';
import { SignInSession } from './sign-in-session.entity.ts';
import { User } from './user.entity.ts';

/** Living sessions of users. */
export async function sessionsOf(users: readonly string[], context: HookContext): Promise<SignInSession[]> {
  return (await context.loadBy(SignInSession, 'user', users)).filter((session) => !session.deletedAt);
}

/** API keys of users that still work. */
export async function apiKeysOf(users: readonly string[], context: HookContext): Promise<ApiKey[]> {
  const keys = await context.loadBy(ApiKey, 'owner', users);
  return keys.filter((key) => !key.deletedAt && !key.revokedAt && key.expiresAt > context.now);
}

/** Nothing comes back to life when the user does: whoever returns signs in again and makes new keys. */
async function endAccess(changes: readonly Change<User>[], context: HookContext): Promise<void> {
  const leavers = changes.filter(({ kind, changed, record }) =>
    kind === 'delete' ? true : changed.has('active') && !record.active,
  );
  if (leavers.length === 0) return;
  const ids = leavers.map(({ record }) => record.id);
  for (const session of await sessionsOf(ids, context)) context.delete(session);
  for (const key of await apiKeysOf(ids, context)) key.revokedAt = context.now;
}

/** Sessions and API keys end with the user, whichever way somebody is made inactive or deleted. */
export const deactivatedUserHooks = hooksOf(User, { beforeUpdate: endAccess, beforeDelete: endAccess });
