import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CrmModel } from '../model/index.ts';
import { permissionsMatching, scopes, type Scope } from '../sdk/index.ts';

/** What roles add up to: the widest scope of each permission, and a short name for exactly this set. */
export interface Grants {
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly signature: string;
}

/** What everybody who is signed in may do: know who they are. */
const always: readonly string[] = ['OWN user:read'];

const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);

/** Expands lines `SCOPE pattern` over the permissions of a composition. The same lines give the same object. */
export class GrantExpansion {
  readonly #permissions: readonly string[];
  readonly #known = new LRUCache<string, Grants>({ max: 1_000 });

  constructor(model: CrmModel) {
    this.#permissions = [...model.permissions.keys()];
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
    for (const line of lines) {
      const space = line.indexOf(' ');
      const scope = line.slice(0, space).toLowerCase();
      if (!isScope(scope)) continue;
      // A grant of a plugin that is not in this composition matches nothing.
      for (const permission of permissionsMatching(line.slice(space + 1), this.#permissions)) {
        const before = widest.get(permission);
        if (before === undefined || isWider(scope, before)) widest.set(permission, scope);
      }
    }
    const text = [...widest].map(([permission, scope]) => `${permission}=${scope}`).sort();
    const signature = createHash('sha256').update(text.join('\n')).digest('base64url').slice(0, 12);
    return { scopes: widest, signature };
  }
}

const isWider = (scope: Scope, than: Scope): boolean => scopes.indexOf(scope) > scopes.indexOf(than);

/** Whether somebody with the first grants may do all that the second allow. */
export function covers(grants: ReadonlyMap<string, Scope>, others: ReadonlyMap<string, Scope>): boolean {
  for (const [permission, scope] of others) {
    const held = grants.get(permission);
    if (held === undefined || isWider(scope, held)) return false;
  }
  return true;
}
