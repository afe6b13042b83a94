import { changing, grantsOn } from '@guanxi/core';

/** Events for designers are campaigns: members and costs follow them. */
export const eventGrants = {
  sales: { ...grantsOn(['campaign'], ['read'], 'TEAM'), ...grantsOn(['campaign'], changing, 'OWN') },
  manager: grantsOn(['campaign'], ['read', ...changing], 'UNIT'),
} as const;
