import { demo } from './organisation.ts';

type Grants = Readonly<Record<string, string>>;

const on = (records: readonly string[], actions: readonly string[], scope: string): Grants =>
  Object.fromEntries(records.flatMap((name) => actions.map((action) => [`${name}:${action}`, scope])));

const catalogues = on(
  ['orgUnit', 'team', 'user', 'referenceValue', 'product', 'pipeline', 'stage', 'priceList'],
  ['read'],
  'ALL',
);
const writing = ['create', 'update'];

/** What this company added to the roles that every installation starts with. */
const added: readonly { key: string; name: string; description: string; grants: Grants }[] = [
  {
    key: `${demo}:marketing`,
    name: 'Marketing planner / 市场策划',
    description: 'Campaigns and leads; reads customers. / 维护市场活动与线索,查看客户。',
    grants: {
      ...catalogues,
      ...on(['campaign', 'lead'], ['read', ...writing], 'ALL'),
      ...on(['account', 'contact', 'affiliation', 'opportunity'], ['read'], 'ALL'),
      ...on(['activity', 'task'], ['read', ...writing], 'OWN'),
    },
  },
  {
    key: `${demo}:service`,
    name: 'Service clerk / 客户服务',
    description: 'Serves all customers; sees their orders. / 服务全部客户,查看订单。',
    grants: {
      ...catalogues,
      ...on(['account', 'contact', 'affiliation', 'opportunity', 'order'], ['read'], 'ALL'),
      ...on(['activity', 'task'], ['read'], 'TEAM'),
      ...on(['activity', 'task'], writing, 'OWN'),
    },
  },
];

export const roles = added.map(({ key, name, description }) => ({ externalId: key, name, description }));

export const roleGrants = added.flatMap(({ key, grants }) =>
  Object.entries(grants).map(([permission, scope]) => ({
    externalId: `${key}:${permission}`,
    roleKey: key,
    permission,
    scope,
  })),
);
