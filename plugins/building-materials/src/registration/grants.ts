import { changing, grantsOn, type PluginRole } from '@guanxi/core';
import { decide, override, seeClaims } from './permissions.ts';

const rules = ['building:registrationPolicy', 'building:protectionRule'];

/** What the roles of the project department may do with registrations; conflicts are told over all units. */
export const registrationGrants: Readonly<Record<'sales' | 'manager', PluginRole['grants']>> = {
  sales: {
    ...grantsOn(['building:registration'], ['read'], 'TEAM'),
    ...grantsOn(['building:registration'], changing, 'OWN'),
    ...grantsOn(rules, ['read'], 'ALL'),
  },
  manager: {
    ...grantsOn(['building:registration'], ['read', ...changing], 'ALL'),
    ...grantsOn(rules, ['read'], 'ALL'),
    ...grantsOn(['building:registrationOverride'], ['read'], 'ALL'),
    ...grantsOn(['building:protectionRule'], changing, 'ALL'),
    'building:registrationPolicy:update': 'ALL',
    [decide]: 'ALL',
    [override]: 'ALL',
    [seeClaims]: 'ALL',
  },
};
