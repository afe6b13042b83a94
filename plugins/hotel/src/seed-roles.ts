import { Role, RoleGrant, type SeedContext } from '@guanxi/core';

const frontDesk = 'hotel:front-desk';

/** The front desk serves every guest: reservations are not anybody's own. */
const grants: Readonly<Record<string, string>> = {
  ...allOf('hotel:reservation', ['read', 'create', 'update', 'delete', 'restore']),
  ...allOf('hotel:room', ['read', 'update']),
  ...allOf('hotel:roomType', ['read']),
  ...allOf('hotel:property', ['read']),
  'hotel:documents': 'ALL',
  ...allOf('contact', ['read', 'create', 'update']),
  ...allOf('account', ['read']),
  ...allOf('activity', ['read', 'create', 'update']),
  ...allOf('user', ['read']),
  ...allOf('team', ['read']),
  ...allOf('orgUnit', ['read']),
  ...allOf('referenceValue', ['read']),
};

function allOf(entity: string, actions: readonly string[]): Record<string, string> {
  return Object.fromEntries(actions.map((action) => [`${entity}:${action}`, 'ALL']));
}

/** The role that a hotel starts with; administrators change it as they like. */
export async function seedRoles(seed: SeedContext): Promise<void> {
  await seed.upsert(Role, [
    {
      externalId: frontDesk,
      name: 'Front desk / 前厅部',
      description: 'Reservations, rooms and guests. / 预订、客房与客史。',
    },
  ]);
  const roleId = await seed.idOf(Role, frontDesk);
  await seed.upsert(
    RoleGrant,
    Object.entries(grants).map(([permission, scope]) => ({
      externalId: `${frontDesk}:${permission}`,
      roleId,
      permission,
      scope,
    })),
  );
}
