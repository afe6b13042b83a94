import { changing, everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';
import { manageDealers } from './permissions.ts';

/** External id of the role of those who manage dealers. */
const channelRole = 'building:channel-manager';

/** Dealers are companies: their stock, evaluations and support are seen, and kept, by those who may do that to them. */
export const roles: readonly PluginRole[] = [
  {
    key: channelRole,
    name: 'Channel manager / 渠道经理',
    description:
      'Dealers: qualification, stock, evaluation and allocation. / 管理经销商:资格、进销存、评价与紧缺分配。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['account', 'contact'], ['read', 'create', 'update'], 'ALL'),
      ...grantsOn(['building:project', 'building:dealerDisqualification', 'product', 'territory'], ['read'], 'ALL'),
      ...grantsOn(
        ['building:allocationPlan', 'building:dealerIndicator', 'building:dealerGrade'],
        ['read', ...changing],
        'ALL',
      ),
      ...grantsOn(['activity', 'task'], ['read', ...changing], 'UNIT'),
      [manageDealers]: 'ALL',
    },
  },
];

/** What those look at who approve disqualifications and allocations. */
export const dealerGrants = {
  manager: {
    ...grantsOn(['building:dealerDisqualification', 'building:allocationPlan'], ['read'], 'UNIT'),
    ...grantsOn(['territory'], ['read'], 'ALL'),
  },
} as const;
