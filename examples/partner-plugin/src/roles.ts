import { everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';

/** Certificates follow their project: whoever may change that may change them. */
export const roles: readonly PluginRole[] = [
  {
    key: 'green:consultant',
    name: 'Green building consultant / 绿色建筑顾问',
    description: 'Certificates of all projects, and what they cost. / 所有工程项目的绿色建筑证书与增量成本。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['building:project'], ['read', 'update'], 'ALL'),
      'green:costs': 'ALL',
    },
  },
];
