import { LRUCache } from 'lru-cache';
import type { CrmModel } from '../model/index.ts';
import { permissionsMatching, scopes, type Principal, type Scope } from '../sdk/index.ts';
import { signatureOf } from './create-principal.ts';

/** What roles add up to: the widest scope of each permission, the plugins' scopes, and a short name for this set. */
export interface Grants {
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly customScopes: ReadonlyMap<string, readonly string[]>;
  readonly signature: string;
}

/** What everybody who is signed in may do: know who they are, and where they are signed in. */
const always: readonly string[] = ['OWN user:read', 'OWN signInSession:read', 'OWN apiKey:read'];

const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);

/**
 * Expands lines `SCOPE pattern scope-of-plugin …` over the permissions of a composition. The same lines give the same
 * object.
 */
export class GrantExpansion {
  readonly #permissions: readonly string[];
  readonly #customScopes: ReadonlySet<string>;
  readonly #known = new LRUCache<string, Grants>({ max: 1_000 });

  constructor(model: CrmModel) {
    this.#permissions = [...model.permissions.keys()];
    this.#customScopes = new Set(model.scopes.keys());
  }

  /** @param lines sorted, as the database gives them */
  expand(lines: readonly string[]): Grants {
    const key = lines.join('\n');
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = this.#expanded([...always, ...lines])));
    return found;
  }

  #expanded(lines: readonly string[]): Grants {
    const widest = new Map<string, Scope>();
    const through = new Map<string, Set<string>>();
    for (const line of lines) {
      const [word = '', pattern = '', ...names] = line.split(' ');
      const scope = word.toLowerCase();
      if (!isScope(scope)) continue;
      // A grant of a plugin that is not in this composition matches nothing, and its scopes add nothing.
      const known = names.filter((name) => this.#customScopes.has(name));
      for (const permission of permissionsMatching(pattern, this.#permissions)) {
        const before = widest.get(permission);
        if (before === undefined || isWider(scope, before)) widest.set(permission, scope);
        if (known.length > 0) through.set(permission, new Set([...(through.get(permission) ?? []), ...known]));
      }
    }
    const customScopes = new Map([...through].map(([permission, names]) => [permission, [...names].sort()]));
    return { scopes: widest, customScopes, signature: signatureOf(widest, customScopes) };
  }
}

const isWider = (scope: Scope, than: Scope): boolean => scopes.indexOf(scope) > scopes.indexOf(than);

type Held = Pick<Principal, 'grants' | 'customScopes'>;

/** Whether somebody who holds the first may do all that the second allow. */
export function covers(holder: Held, other: Held): boolean {
  for (const [permission, scope] of other.grants) {
    const held = holder.grants.get(permission);
    if (held === undefined || isWider(scope, held)) return false;
    if (held === 'all') continue;
    const through = holder.customScopes.get(permission) ?? [];
    if ((other.customScopes.get(permission) ?? []).some((name) => !through.includes(name))) return false;
  }
  return true;
}
