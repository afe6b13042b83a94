import { changing, everydayGrants, grantsOn, type PluginRole } from '@guanxi/core';

/** What is one's own, and what belongs to the house whose front desk one works at. */
const throughDesk = (entity: string, actions: readonly string[]): PluginRole['grants'] =>
  Object.fromEntries(
    actions.map((action) => [`${entity}:${action}`, { scope: 'OWN', through: ['hotel:desk'] }] as const),
  );

/** The front desk serves every guest: reservations are not anybody's own. */
export const roles: readonly PluginRole[] = [
  {
    key: 'hotel:front-desk',
    name: 'Front desk / 前厅部',
    description: 'Reservations, rooms and guests. / 预订、客房与客史。',
    grants: {
      ...everydayGrants,
      ...grantsOn(['hotel:reservation'], ['read', ...changing], 'ALL'),
      ...grantsOn(['hotel:room', 'activity'], ['read', 'update'], 'ALL'),
      ...grantsOn(['hotel:roomType', 'hotel:property', 'account'], ['read'], 'ALL'),
      ...grantsOn(['contact'], ['read', 'create', 'update'], 'ALL'),
      'activity:create': 'ALL',
      'hotel:documents': 'ALL',
    },
  },
  {
    key: 'hotel:property-desk',
    name: 'Front desk of a property / 单店前厅',
    description:
      'The same in one house of a group: the one whose front desk one works at. / 仅限本人所在酒店的前厅工作。',
    grants: {
      ...everydayGrants,
      ...throughDesk('hotel:reservation', ['read', ...changing]),
      ...grantsOn(['hotel:room'], ['read', 'update'], 'ALL'),
      ...grantsOn(['hotel:roomType', 'hotel:property', 'account'], ['read'], 'ALL'),
      ...grantsOn(['contact'], ['read', 'create', 'update'], 'ALL'),
      'hotel:documents': 'ALL',
    },
  },
];
