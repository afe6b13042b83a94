import { permissionsMatching, type Principal, type Scope } from '../sdk/index.ts';
import { createPrincipal } from './create-principal.ts';

/** What everybody may: the answer to `me` needs it. */
const always = 'user:read';

/**
 * The owner of a key, as far as the key goes: permissions that both have, each as far as the owner's reaches. It is
 * made again whenever the owner is loaded, so a key never has what its owner lost.
 */
export function principalOfKey(owner: Principal, keyId: string, patterns: readonly string[]): Principal {
  const kept = new Set(patterns.flatMap((pattern) => permissionsMatching(pattern, owner.grants.keys())));
  const grants = new Map<string, Scope>([...owner.grants].filter(([permission]) => kept.has(permission)));
  if (!grants.has(always) && owner.grants.has(always)) grants.set(always, 'own');
  const customScopes = new Map([...owner.customScopes].filter(([permission]) => kept.has(permission)));
  return createPrincipal({ ...owner, grants, customScopes, apiKeyId: keyId });
}
