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
const salesRecords = [
  ...['account', 'contact', 'affiliation', 'lead', 'opportunity', 'quote', 'order'],
  ...['campaign', 'activity', 'task'],
];

/** What finance keeps and sales looks at. */
const financeRecords = ['receivable', 'receipt'];

const changing = ['create', 'update', 'delete', 'restore'];

/** What everybody at work may look at: the catalogues that records refer to, and colleagues' names. */
const catalogues: DefaultRole['grants'] = {
  'orgUnit:read': 'ALL',
  'team:read': 'ALL',
  'user:read': 'ALL',
  'referenceValue:read': 'ALL',
  'product:read': 'ALL',
  'pipeline:read': 'ALL',
  'stage:read': 'ALL',
  'priceList:read': 'ALL',
  'exchangeRate:read': 'ALL',
  'tag:read': 'ALL',
};

/** What everybody who works with records keeps for themselves, or for all: views are read by others where shared. */
const ownTools: DefaultRole['grants'] = {
  'tag:create': 'ALL',
  ...on(['savedView'], ['read', ...changing], 'OWN'),
};

function on(records: readonly string[], actions: readonly string[], scope: AccessScope): DefaultRole['grants'] {
  return Object.fromEntries(records.flatMap((name) => actions.map((action) => [`${name}:${action}`, scope])));
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
      ...ownTools,
      ...on(salesRecords, ['read', ...changing], 'UNIT'),
      ...on(financeRecords, ['read'], 'UNIT'),
      'account:financials': 'UNIT',
    },
  },
  {
    key: 'core:sales-representative',
    name: 'Sales representative / 销售代表',
    description: 'Own sales records; reads those of the team. / 维护本人的销售记录,查看本团队的销售记录。',
    grants: {
      ...catalogues,
      ...ownTools,
      ...on(salesRecords, ['read'], 'TEAM'),
      ...on(salesRecords, changing, 'OWN'),
      ...on(financeRecords, ['read'], 'TEAM'),
    },
  },
  {
    key: 'core:finance',
    name: 'Finance / 财务',
    description: 'Receivables, receipts and exchange rates. / 应收款、收款和汇率。',
    grants: {
      ...catalogues,
      ...ownTools,
      ...on([...financeRecords, 'exchangeRate'], ['read', ...changing], 'ALL'),
      ...on(['account', 'contact', 'order', 'quote'], ['read'], 'ALL'),
      ...on(['task'], ['read', ...changing], 'OWN'),
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
