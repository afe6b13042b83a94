import type { PluginRole } from '../../sdk/index.ts';
import { changing, everydayGrants, grantsOn } from '../organisation/index.ts';
import { demo } from './organisation.ts';

/** What this company added to the roles that every installation starts with. */
export const roles: readonly PluginRole[] = [
  {
    key: `${demo}:marketing`,
    name: 'Marketing planner / 市场策划',
    description: 'Campaigns and leads; reads customers. / 维护市场活动与线索,查看客户。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['campaign', 'lead'], ['read', ...changing], 'ALL'),
      ...grantsOn(['account', 'contact', 'affiliation', 'opportunity'], ['read'], 'ALL'),
      ...grantsOn(['activity', 'task'], ['read', ...changing], 'OWN'),
    },
  },
  {
    key: `${demo}:service`,
    name: 'Service clerk / 客户服务',
    description: 'Serves all customers; sees their orders. / 服务全部客户,查看订单。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['account', 'contact', 'affiliation', 'opportunity', 'order'], ['read'], 'ALL'),
      ...grantsOn(['activity', 'task'], ['read'], 'TEAM'),
      ...grantsOn(['activity', 'task'], changing, 'OWN'),
    },
  },
];
