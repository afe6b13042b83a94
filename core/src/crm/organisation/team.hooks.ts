import { hooksOf, NotPermitted, type Change, type HookContext } from '../../sdk/index.ts';
import { Team } from './team.entity.ts';

/** Who leads a team sees what the team sees: whoever could name themselves would choose whom to see. */
function refuseTakingOver(changes: readonly Change<Team>[], { principal }: HookContext): void {
  if (principal?.grants.get('team:update') === 'all') return;
  for (const change of changes) {
    if (change.kind === 'update' && change.changed.has('manager')) {
      change.reject(NotPermitted.action('team:update (all)', ['managerId']));
    }
  }
}

/** A team's manager is named by those who may change all teams. */
export const teamHooks = hooksOf(Team, { beforeUpdate: refuseTakingOver });
