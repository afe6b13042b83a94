import { changing, everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';
import { dealerGrants } from './dealers/roles.ts';
import { eventGrants } from './designer-events/index.ts';
import { orderGrants } from './orders/index.ts';
import { registrationGrants } from './registration/index.ts';
import { sourceGrants } from './sources/index.ts';
import { trackingGrants } from './tracking/index.ts';

const partners = ['account', 'contact'];

/** Participants follow their project. Everybody looks up companies and people: so that nobody is kept twice. */
export const roles: readonly PluginRole[] = [
  {
    key: 'building:project-sales',
    name: 'Project sales / 工程销售',
    description: 'Own projects; reads those of the team. / 维护本人的工程项目,查看本团队的工程项目。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['building:project', 'activity', 'task'], ['read'], 'TEAM'),
      ...grantsOn(['building:project', 'activity', 'task'], changing, 'OWN'),
      ...grantsOn(partners, ['read'], 'ALL'),
      ...trackingGrants,
      ...grantsOn(partners, ['create', 'update'], 'OWN'),
      ...orderGrants.sales,
      ...eventGrants.sales,
      ...sourceGrants.sales,
      ...registrationGrants.sales,
    },
  },
  {
    key: 'building:project-manager',
    name: 'Project sales manager / 工程销售经理',
    description: 'Projects of the own unit and all below it. / 本单元及下级单元的工程项目。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['building:project', 'activity', 'task'], ['read', ...changing], 'UNIT'),
      ...grantsOn(partners, ['read'], 'ALL'),
      ...trackingGrants,
      ...grantsOn(partners, ['create', 'update'], 'UNIT'),
      ...orderGrants.manager,
      ...eventGrants.manager,
      ...sourceGrants.manager,
      ...registrationGrants.manager,
      ...dealerGrants.manager,
    },
  },
];
