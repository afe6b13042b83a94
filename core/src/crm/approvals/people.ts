import { compareMoney, type HookContext, type Money } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { OrgUnit, RoleAssignment, User } from '../organisation/index.ts';
import { ApprovalLimit } from './approval-limit.entity.ts';

/** Somebody who can decide: inactive people cannot. */
export const isAvailable = (user: User | null): user is User => Boolean(user?.active) && !user?.deletedAt;

/** One user by uuid, whatever has become of that one. */
export async function userWith(id: string, context: HookContext): Promise<User | null> {
  const [user] = await context.load(User, [id]);
  return user ?? null;
}

/** Managers above somebody, the nearest first; those who left too. */
export async function managersAbove(user: User, context: HookContext): Promise<User[]> {
  const ids = (user.managerPath ?? '').split('/').filter(Boolean).slice(0, -1).reverse();
  return (await context.load(User, ids)).filter((manager) => manager !== null);
}

/** The user, or else the nearest manager above who is available and not excluded; null: there is none. */
export async function standInFor(
  user: User,
  excluded: ReadonlySet<string>,
  context: HookContext,
): Promise<User | null> {
  if (isAvailable(user) && !excluded.has(user.id)) return user;
  return (await managersAbove(user, context)).find((one) => isAvailable(one) && !excluded.has(one.id)) ?? null;
}

/** Available users with a role. */
export async function usersWithRole(roleId: string, context: HookContext): Promise<User[]> {
  const assigned = (await context.loadBy(RoleAssignment, 'role', [roleId])).filter(({ deletedAt }) => !deletedAt);
  const users = await context.load(User, [...new Set(assigned.map(({ user }) => user.id))]);
  return users.filter(isAvailable);
}

/** Those of the users who are in the unit of somebody, or in the nearest unit above it that has any of them. */
export async function nearestTo(user: User, users: readonly User[], context: HookContext): Promise<User[]> {
  const [unit] = user.unit ? await context.load(OrgUnit, [user.unit.id]) : [];
  const upwards = (unit?.path ?? '').split('/').filter(Boolean).reverse();
  for (const id of upwards) {
    const here = users.filter((one) => one.unit?.id === id);
    if (here.length > 0) return here;
  }
  return [];
}

/** Of the users those whose own limit, or that of a role of theirs, covers the amount; no amount: any limit does. */
export async function whoMayApprove(
  users: readonly User[],
  { kind, amount }: { readonly kind: string; readonly amount: Money | null },
  context: HookContext,
): Promise<ReadonlySet<string>> {
  const ids = users.map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const assigned = (await context.loadBy(RoleAssignment, 'user', ids)).filter(({ deletedAt }) => !deletedAt);
  const roles = [...new Set(assigned.map(({ role }) => role.id))];
  const limits = byId([
    ...(await context.loadBy(ApprovalLimit, 'user', ids)),
    ...(roles.length > 0 ? await context.loadBy(ApprovalLimit, 'role', roles) : []),
  ]);
  const enough = [...limits.values()].filter(
    (limit) => !limit.deletedAt && (limit.kind == null || limit.kind === kind) && covers(limit.upTo, amount),
  );
  return new Set([
    ...enough.flatMap(({ user }) => user?.id ?? []),
    ...assigned.filter(({ role }) => enough.some((limit) => limit.role?.id === role.id)).map(({ user }) => user.id),
  ]);
}

/** A limit says nothing about other currencies. */
const covers = (limit: Money, amount: Money | null): boolean =>
  !amount || (limit.currency === amount.currency && compareMoney(limit, amount) >= 0);
