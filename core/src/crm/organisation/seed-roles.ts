import type { PluginRole, SeedContext } from '../../sdk/index.ts';
import type { AccessScope } from './role-grant.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { Role } from './role.entity.ts';

/** Permission -> how far it reaches. */
export type SeededGrants = Readonly<Record<string, AccessScope>>;

/** What is done with a record, beside reading it and removing it for good. */
export const changing: readonly string[] = ['create', 'update', 'delete', 'restore'];

/** The same actions, equally far, on several entities: `grantsOn(['hotel:room'], ['read'], 'ALL')`. */
export function grantsOn(entities: readonly string[], actions: readonly string[], scope: AccessScope): SeededGrants {
  return Object.fromEntries(entities.flatMap((name) => actions.map((action) => [`${name}:${action}`, scope])));
}

const catalogues = [
  ...[
    'orgUnit',
    'team',
    'user',
    'referenceValue',
    'product',
    'pipeline',
    'stage',
    'stageRule',
    'leadAssignmentRule',
    'workTip',
    'knowledgeArticle',
  ],
  ...['priceList', 'exchangeRate', 'commercialPolicy', 'dunningLevel', 'tag', 'evidenceRule'],
  ...['workingCalendar', 'approvalDefinition'],
  ...['relationshipProfile', 'relationshipThreshold', 'afterSaleStep'],
];

/**
 * What everybody at work needs: the catalogues that records refer to, colleagues' names, and views of their own, which
 * others read where they are shared; and the jobs that they started.
 */
export const everydayGrants: SeededGrants = {
  ...grantsOn(catalogues, ['read'], 'ALL'),
  'tag:create': 'ALL',
  ...grantsOn(['savedView'], ['read', ...changing], 'OWN'),
  ...grantsOn(['job', 'jobProblem'], ['read'], 'OWN'),
  // One's own requests; whoever is asked for a decision gets the request shared.
  ...grantsOn(['approvalRequest'], ['read'], 'OWN'),
  // What one's own devices have told of work that was recorded without a connection.
  ...grantsOn(['syncedActivity'], ['read', 'create', 'update'], 'OWN'),
};

/** Creates roles with their grants where they are not there yet; what administrators changed stays. */
export async function seedRoles(seed: SeedContext, roles: readonly PluginRole[]): Promise<void> {
  await seed.upsert(
    Role,
    roles.map(({ key, name, description }) => ({ externalId: key, name, description })),
  );
  for (const { key, grants } of roles) {
    const roleId = await seed.idOf(Role, key);
    await seed.upsert(
      RoleGrant,
      Object.entries(grants).map(([permission, grant]) => ({
        externalId: `${key}:${permission}`,
        roleId,
        permission,
        ...(typeof grant === 'string' ? { scope: grant } : grant),
      })),
    );
  }
}
