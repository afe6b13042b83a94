import {
  OrgUnit,
  Role,
  RoleAssignment,
  seedRoles,
  Team,
  Territory,
  TerritoryRegion,
  User,
} from '../organisation/index.ts';
import type { Calendar } from './calendar.ts';
import { firstDay } from './deals.ts';
import type { DemoLoader } from './loader.ts';
import { ledTeams, managementTeam, units } from './organisation.ts';
import { roles } from './roles.ts';
import { territories, territoryRegions } from './territories.ts';
import { leaders, otherUsers, roleAssignments } from './staff.ts';

/** Units, teams, people and what they may do. */
export async function loadOrganisation(loader: DemoLoader, calendar: Calendar): Promise<void> {
  const before = { at: calendar.moment(firstDay - 2, 9 * 60) };
  for (const unit of units) await loader.load(OrgUnit, [unit], before);
  await loader.load(Team, [managementTeam], before);
  await loader.load(User, leaders, before);
  await loader.load(Team, ledTeams, before);
  await loader.load(User, otherUsers, before);
  await seedRoles(loader.context, roles);
  const assigned = [...new Set(roleAssignments.map(({ roleKey }) => roleKey))].map((externalId) => ({ externalId }));
  await loader.know(Role, assigned);
  await loader.load(RoleAssignment, roleAssignments, before);
  await loader.load(Territory, territories, before);
  await loader.load(TerritoryRegion, territoryRegions, before);
}
