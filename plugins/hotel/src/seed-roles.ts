import { changing, everydayGrants, grantsOn, seedRoles, type SeedContext, type SeededRole } from '@guanxi/core';

/** The front desk serves every guest: reservations are not anybody's own. */
const roles: readonly SeededRole[] = [
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
];

/** The role that a hotel starts with; administrators change it as they like. */
export async function seed(context: SeedContext): Promise<void> {
  await seedRoles(context, roles);
}
