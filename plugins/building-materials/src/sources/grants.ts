import { changing, grantsOn, type SeededGrants } from '@guanxi/core';

/** Everybody sees by which rules projects are given out and assessed; what sources cost is the managers' business. */
export const sourceGrants: Readonly<Record<'sales' | 'manager', SeededGrants>> = {
  sales: {
    ...grantsOn(['building:routingRule', 'building:scoringCriterion'], ['read'], 'ALL'),
    ...grantsOn(['building:projectSighting'], ['read'], 'TEAM'),
    ...grantsOn(['building:projectSighting'], changing, 'OWN'),
  },
  manager: {
    ...grantsOn(['building:routingRule', 'building:scoringCriterion'], ['read'], 'ALL'),
    ...grantsOn(['building:projectSighting'], ['read', ...changing], 'UNIT'),
    ...grantsOn(['building:sourceCost'], ['read', ...changing], 'ALL'),
  },
};
