import { NotFound, ValidationError, type HookContext, type Label } from '../../sdk/index.ts';
import { Team } from './team.entity.ts';
import { Territory } from './territory.entity.ts';
import { User } from './user.entity.ts';

/** What became of those who worked under the leaver. */
export interface PeopleHandedOver {
  readonly reports: number;
  readonly teams: number;
  /** Territories that the receiver answers for now. */
  readonly territories: number;
  /** Uuid of their manager from now on; null where there were none. */
  readonly reportsTo: string | null;
}

const managerLabel: Label = { zh: '新上级', en: 'New manager' };

/**
 * Direct reports and teams of the leaver get another manager: the one that was asked for, else the leaver's own, else
 * the receiver. A new manager who stood below the leaver moves up to where the leaver stood.
 */
export async function handOverPeople(
  ids: { readonly from: string; readonly to: string; readonly asked: string | null },
  context: HookContext,
): Promise<PeopleHandedOver> {
  const [leaver, receiver] = await context.load(User, [ids.from, ids.to]);
  if (!leaver || !receiver) throw NotFound.record(managerLabel);
  const reports = (await context.loadBy(User, 'manager', [leaver.id])).filter((user) => user.id !== leaver.id);
  const teams = await context.loadBy(Team, 'manager', [leaver.id]);
  // Whoever gets the accounts gets the territory.
  const territories = await context.loadBy(Territory, 'manager', [leaver.id]);
  for (const territory of territories) territory.manager = receiver;
  const nobody = { reports: 0, teams: 0, territories: territories.length, reportsTo: null };
  if (reports.length + teams.length === 0) return nobody;
  const own = await userWith(leaver.manager?.id, context);
  const manager = ids.asked === null ? (own && isAvailable(own) ? own : receiver) : await askedManager(ids, context);
  if (await standsBelow(manager, leaver, context)) manager.manager = own;
  for (const report of reports) if (report !== manager) report.manager = manager;
  for (const team of teams) team.manager = manager;
  return { ...nobody, reports: reports.length, teams: teams.length, reportsTo: manager.id };
}

const isAvailable = ({ active, deletedAt }: User): boolean => active && !deletedAt;

async function userWith(id: string | undefined, context: HookContext): Promise<User | null> {
  const [user] = id === undefined ? [] : await context.load(User, [id]);
  return user ?? null;
}

async function askedManager(
  { from, asked }: { readonly from: string; readonly asked: string | null },
  context: HookContext,
): Promise<User> {
  const manager = await userWith(asked ?? undefined, context);
  if (!manager || manager.deletedAt) throw NotFound.record(managerLabel, ['reportsTo']);
  if (manager.active && manager.id !== from) return manager;
  throw new ValidationError(
    'MANAGER_NOT_AVAILABLE',
    { zh: '新上级已停用或即为移交人', en: 'The new manager is inactive, or is the one who hands over' },
    { path: ['reportsTo'] },
  );
}

/** Longer chains of managers are refused where they are made. */
const longestChain = 64;

async function standsBelow(user: User, leaver: User, context: HookContext): Promise<boolean> {
  let at: User | null = user;
  for (let level = 0; at?.manager && level < longestChain; level++) {
    if (at.manager.id === leaver.id) return true;
    at = await userWith(at.manager.id, context);
  }
  return false;
}
