import { everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';

const customers = ['account', 'contact', 'bank:household', 'bank:financialAccount'];

export const roles: readonly PluginRole[] = [
  {
    key: 'bank:relationship-manager',
    name: 'Relationship manager / 客户经理',
    description: 'Own customers with balances; reads those of the branch. / 维护本人客户并查看余额,查看本机构客户。',
    grants: {
      ...everydayGrants,
      ...grantsOn(customers, ['read'], 'UNIT'),
      ...grantsOn([...customers, 'activity', 'task', 'opportunity'], ['create', 'update'], 'OWN'),
      ...grantsOn(['activity', 'task', 'opportunity'], ['read'], 'TEAM'),
      'bank:balance': 'ALL',
    },
  },
  {
    key: 'bank:teller',
    name: 'Teller / 柜员',
    description: 'Serves customers of the branch, without balances. / 服务本机构客户,不显示余额。',
    grants: {
      ...everydayGrants,
      ...grantsOn(customers, ['read'], 'UNIT'),
      ...grantsOn(['contact'], ['create', 'update'], 'UNIT'),
      ...grantsOn(['activity', 'task'], ['read', 'create', 'update'], 'OWN'),
    },
  },
];
