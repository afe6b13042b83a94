import type { HookContext } from '../../sdk/index.ts';
import { Team, User } from '../organisation/index.ts';

/** Whether the caller stands above somebody: in the chain of managers, or as manager of the team. */
export async function isManagedBy(userId: string, context: Pick<HookContext, 'principal' | 'load'>): Promise<boolean> {
  const { principal } = context;
  if (!principal || principal.userId === userId) return false;
  if (principal.reportIds?.includes(userId)) return true;
  const [user] = await context.load(User, [userId]);
  if (!user) return false;
  const isBelow = principal.managerPath !== null && user.managerPath?.startsWith(principal.managerPath);
  if (isBelow) return true;
  if (!user.team) return false;
  const [team] = await context.load(Team, [user.team.id]);
  return team?.manager?.id === principal.userId;
}
