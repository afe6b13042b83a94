import type { SeedContext } from '../../sdk/index.ts';
import type { AccessScope } from './role-grant.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { Role } from './role.entity.ts';

interface DefaultRole {
  /** External id, never renamed: programs find the role by it. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly grants: Readonly<Record<string, AccessScope>>;
}

/** What sales works with. Lines, stage history and the like follow the record that they belong to. */
const salesRecords = ['account', 'contact', 'affiliation', 'opportunity', 'activity'];

/** What everybody at work may look at: the catalogues that records refer to, and colleagues' names. */
const catalogues: DefaultRole['grants'] = {
  'orgUnit:read': 'ALL',
  'team:read': 'ALL',
  'user:read': 'ALL',
  'referenceValue:read': 'ALL',
  'product:read': 'ALL',
  'pipeline:read': 'ALL',
  'stage:read': 'ALL',
};

function onSalesRecords(actions: readonly string[], scope: AccessScope): DefaultRole['grants'] {
  return Object.fromEntries(salesRecords.flatMap((name) => actions.map((action) => [`${name}:${action}`, scope])));
}

export const administratorRole = 'core:administrator';

export const defaultRoles: readonly DefaultRole[] = [
  {
    key: administratorRole,
    name: 'Administrator / 系统管理员',
    description: 'Everything. / 全部权限。',
    grants: { '*': 'ALL' },
  },
  {
    key: 'core:sales-manager',
    name: 'Sales manager / 销售经理',
    description: 'Sales records of the own unit and all below it. / 本单元及下级单元的销售记录。',
    grants: {
      ...catalogues,
      ...onSalesRecords(['read', 'create', 'update', 'delete', 'restore'], 'UNIT'),
      'account:financials': 'UNIT',
    },
  },
  {
    key: 'core:sales-representative',
    name: 'Sales representative / 销售代表',
    description: 'Own sales records; reads those of the team. / 维护本人的销售记录,查看本团队的销售记录。',
    grants: {
      ...catalogues,
      ...onSalesRecords(['read'], 'TEAM'),
      ...onSalesRecords(['create', 'update', 'delete', 'restore'], 'OWN'),
    },
  },
  {
    key: 'core:read-only',
    name: 'Read only / 只读',
    description: 'Reads everything, changes nothing. / 查看全部,不能修改。',
    grants: { '*:read': 'ALL' },
  },
];

/** The roles that every installation starts with. */
export async function seedDefaultRoles(seed: SeedContext): Promise<void> {
  await seed.upsert(
    Role,
    defaultRoles.map(({ key, name, description }) => ({ externalId: key, name, description })),
  );
  for (const { key, grants } of defaultRoles) {
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
