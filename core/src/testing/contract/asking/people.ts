import { createPrincipal } from '../../../access/index.ts';
import type { Principal } from '../../../sdk/index.ts';

/** Somebody who is signed in and has exactly these permissions, over all records. */
export function callerWith(...permissions: readonly string[]): Principal {
  return createPrincipal({
    userId: '00000000-0000-7000-8000-000000000001',
    displayName: 'Somebody',
    grants: new Map(permissions.map((permission) => [permission, 'all'])),
  });
}
