import { Role, RoleGrant, type SeedContext } from '@guanxi/core';

const on = (entities: readonly string[], actions: readonly string[], scope: string): Record<string, string> =>
  Object.fromEntries(entities.flatMap((entity) => actions.map((action) => [`${entity}:${action}`, scope])));

const customers = ['account', 'contact', 'bank:household', 'bank:financialAccount'];
const catalogues = on(['orgUnit', 'team', 'user', 'referenceValue'], ['read'], 'ALL');

const roles = [
  {
    key: 'bank:relationship-manager',
    name: 'Relationship manager / 客户经理',
    description: 'Own customers with balances; reads those of the branch. / 维护本人客户并查看余额,查看本机构客户。',
    grants: {
      ...catalogues,
      ...on(customers, ['read'], 'UNIT'),
      ...on([...customers, 'activity', 'opportunity'], ['create', 'update'], 'OWN'),
      ...on(['activity', 'opportunity'], ['read'], 'TEAM'),
      ...on(['product', 'pipeline', 'stage'], ['read'], 'ALL'),
      'bank:balance': 'ALL',
    },
  },
  {
    key: 'bank:teller',
    name: 'Teller / 柜员',
    description: 'Serves customers of the branch, without balances. / 服务本机构客户,不显示余额。',
    grants: {
      ...catalogues,
      ...on(customers, ['read'], 'UNIT'),
      ...on(['contact'], ['create', 'update'], 'UNIT'),
      ...on(['activity'], ['read', 'create', 'update'], 'OWN'),
    },
  },
];

/** The roles that a bank starts with; administrators change them as they like. */
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
