import { seededIds, type SeedContext, type SeedOptions } from '../../sdk/index.ts';
import { OrgUnit, Role, RoleAssignment, Team, User } from '../organisation/index.ts';

/** A house with one team, as the demo of a plugin has it. */
export interface DemoCrew {
  /** Of all external ids: `hotel-demo`. */
  readonly prefix: string;
  readonly unit: { readonly name: string; readonly kind: string };
  readonly team: string;
  /** Behind the @ of their emails; `.example` belongs to nobody. */
  readonly mailDomain: string;
  /** `mail`: before the @; `role`: external id of the role. */
  readonly people: readonly {
    readonly displayName: string;
    readonly mail: string;
    readonly jobTitle: string;
    readonly role: string;
  }[];
}

/**
 * Seeds the unit, its team and the people with their roles.
 * @returns opaque ids of the users, by the role that they have
 */
export async function seedCrew(
  context: SeedContext,
  { prefix, unit, team, mailDomain, people }: DemoCrew,
  options?: SeedOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [unitKey, teamKey] = [`${prefix}:unit`, `${prefix}:team`];
  await context.upsert(OrgUnit, [{ externalId: unitKey, ...unit }], options);
  const unitId = await context.idOf(OrgUnit, unitKey);
  await context.upsert(Team, [{ externalId: teamKey, name: team, unitId }], options);
  const teamId = await context.idOf(Team, teamKey);
  const users = people.map(({ mail, displayName, jobTitle }) => ({
    externalId: `${prefix}:user:${mail}`,
    ...{ displayName, jobTitle, teamId },
    email: `${mail}@${mailDomain}`,
    language: 'ZH',
    timeZone: 'Asia/Shanghai',
  }));
  await context.upsert(User, users, options);
  const ids = [...(await seededIds(context, User, users)).values()];
  const roles = [...new Set(people.map(({ role }) => role))].map((externalId) => ({ externalId }));
  const roleIds = await seededIds(context, Role, roles);
  const assignments = people.map(({ mail, role }, index) => ({
    externalId: `${prefix}:user:${mail}:role`,
    userId: ids[index],
    roleId: roleIds.get(role),
  }));
  await context.upsert(RoleAssignment, assignments, options);
  const members = people.map(({ role }, index) => ({ role, id: ids[index] ?? '' }));
  return new Map(
    [...Map.groupBy(members, ({ role }) => role)].map(([role, group]) => [role, group.map(({ id }) => id)]),
  );
}
