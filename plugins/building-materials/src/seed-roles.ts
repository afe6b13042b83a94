import { Role, RoleGrant, type SeedContext } from '@guanxi/core';

const all = (entity: string, actions: readonly string[], scope: string): Record<string, string> =>
  Object.fromEntries(actions.map((action) => [`${entity}:${action}`, scope]));

const writing = ['create', 'update', 'delete', 'restore'];

/** What everybody at work may look at. */
const catalogues = Object.assign(
  {},
  ...['orgUnit', 'team', 'user', 'referenceValue', 'product', 'pipeline', 'stage'].map((one) =>
    all(one, ['read'], 'ALL'),
  ),
) as Record<string, string>;

/** Participants follow their project; companies and people are looked up by everybody, so that nothing is kept twice. */
const roles = [
  {
    key: 'building:project-sales',
    name: 'Project sales / 工程销售',
    description: 'Own projects; reads those of the team. / 维护本人的工程项目,查看本团队的工程项目。',
    grants: {
      ...catalogues,
      ...all('building:project', ['read'], 'TEAM'),
      ...all('building:project', writing, 'OWN'),
      ...all('account', ['read'], 'ALL'),
      ...all('account', ['create', 'update'], 'OWN'),
      ...all('contact', ['read'], 'ALL'),
      ...all('contact', ['create', 'update'], 'OWN'),
      ...all('activity', ['read'], 'TEAM'),
      ...all('activity', writing, 'OWN'),
    },
  },
  {
    key: 'building:project-manager',
    name: 'Project sales manager / 工程销售经理',
    description: 'Projects of the own unit and all below it. / 本单元及下级单元的工程项目。',
    grants: {
      ...catalogues,
      ...all('building:project', ['read', ...writing], 'UNIT'),
      ...all('account', ['read'], 'ALL'),
      ...all('account', ['create', 'update'], 'UNIT'),
      ...all('contact', ['read'], 'ALL'),
      ...all('contact', ['create', 'update'], 'UNIT'),
      ...all('activity', ['read', ...writing], 'UNIT'),
    },
  },
];

/** The roles that project sales starts with; administrators change them as they like. */
export async function seedRoles(seed: SeedContext): Promise<void> {
  await seed.upsert(
    Role,
    roles.map(({ key, name, description }) => ({ externalId: key, name, description })),
  );
  for (const { key, grants } of roles) {
    const roleId = await seed.idOf(Role, key);
    await seed.upsert(
      RoleGrant,
      Object.entries(grants).map(([permission, scope]) => ({
        externalId: `${key}:${permission}`,
        roleId,
        permission,
        scope,
      })),
    );
  }
}
