import { OrgUnit, Role, RoleAssignment, seedRoles, Team, User } from '../organisation/index.ts';
import type { DemoLoader } from './loader.ts';
import { ledTeams, managementTeam, units } from './organisation.ts';
import { roles } from './roles.ts';
import { leaders, otherUsers, roleAssignments } from './staff.ts';

/** Units, teams, people and what they may do. */
export async function loadOrganisation(loader: DemoLoader): Promise<void> {
  for (const unit of units) await loader.load(OrgUnit, [unit]);
  await loader.load(Team, [managementTeam]);
  await loader.load(User, leaders);
  await loader.load(Team, ledTeams);
  await loader.load(User, otherUsers);
  await seedRoles(loader.context, roles);
  const assigned = [...new Set(roleAssignments.map(({ roleKey }) => roleKey))].map((externalId) => ({ externalId }));
  await loader.know(Role, assigned);
  await loader.load(RoleAssignment, roleAssignments);
}
