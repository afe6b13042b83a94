import { hooksOf, isTimeZone, NotPermitted, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { placeAll, type TreeOptions } from './materialised-path.ts';
import { Team } from './team.entity.ts';
import { User } from './user.entity.ts';

const chainOfManagers: TreeOptions<User> = {
  entity: User,
  parent: 'manager',
  path: 'managerPath',
  parentLabel: { zh: '直接上级', en: 'Manager' },
  levelsLabel: { zh: '汇报层级', en: 'Levels of managers' },
  cycle: {
    zh: '用户不能位于自身或其下属之下',
    en: 'Nobody can report to themselves or to somebody who reports to them',
  },
};

/**
 * Team, unit and manager decide what the scopes `team` and `unit` reach: whoever could change their own would choose
 * them, and whoever could become somebody's manager would see what that one sees.
 */
function refuseMove(change: Change<User>, { principal }: HookContext): void {
  if (change.kind !== 'update' || principal?.grants.get('user:update') === 'all') return;
  const moved = (['team', 'unit', 'manager'] as const).find((field) => change.changed.has(field));
  if (moved) change.reject(NotPermitted.action('user:update (all)', [`${moved}Id`]));
}

async function complete(changes: readonly Change<User>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    const { record } = change;
    refuseMove(change, context);
    // One spelling per address: the unique index and the sign-in compare exactly.
    if (typeof record.email === 'string') record.email = record.email.trim().toLowerCase();
    if (record.timeZone && !isTimeZone(record.timeZone)) {
      change.reject(
        ValidationError.invalid(
          'timeZone',
          { zh: '时区', en: 'Time zone' },
          { zh: 'IANA 时区,例如 Asia/Shanghai', en: 'a time zone of the IANA list, e.g. Asia/Shanghai' },
        ),
      );
    }
  }
  await takeUnitOfTeam(
    changes.map((change) => change.record).filter((user) => user.team && !user.unit),
    context,
  );
}

async function takeUnitOfTeam(users: readonly User[], context: HookContext): Promise<void> {
  if (users.length === 0) return;
  const ids = [...new Set(users.map((user) => user.team?.id ?? ''))];
  const teams = await context.load(Team, ids);
  const units = new Map(teams.map((team, at) => [ids[at], team?.unit]));
  for (const user of users) user.unit = units.get(user.team?.id) ?? null;
}

/** A user without manager gets a path too: whoever comes below continues it. */
async function placeInChain(changes: readonly Change<User>[], context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, changed }) => kind !== 'update' || changed.has('manager'));
  if (moved.length > 0) await placeAll(chainOfManagers, moved, context);
}

async function beforeSave(changes: readonly Change<User>[], context: HookContext): Promise<void> {
  await complete(changes, context);
  await placeInChain(changes, context);
}

/** Email in small letters, a real time zone, the team's unit where none is given, a place in the chain of managers. */
export const userHooks = hooksOf(User, { beforeCreate: beforeSave, beforeUpdate: beforeSave });
