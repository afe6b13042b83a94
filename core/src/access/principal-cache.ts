import { LRUCache } from 'lru-cache';
import type { Principal } from '../sdk/index.ts';
import type { AccessClaims } from './access-tokens.ts';

/** Milliseconds that a principal is believed: below one second, as the end of a session must show within one. */
const believedMs = 900;
const maxTokens = 10_000;

interface Entry {
  readonly claims: AccessClaims;
  principal: Principal | null;
  loadedAt: number;
  loading?: Promise<Principal | null>;
}

/** Remembers what tokens said and who is behind them, so that a busy caller costs one statement a second. */
export class PrincipalCache {
  readonly #verify: (token: string) => AccessClaims | null;
  readonly #load: (claims: AccessClaims) => Promise<Principal | null>;
  readonly #entries = new LRUCache<string, Entry>({ max: maxTokens });

  constructor(
    verify: (token: string) => AccessClaims | null,
    load: (claims: AccessClaims) => Promise<Principal | null>,
  ) {
    this.#verify = verify;
    this.#load = load;
  }

  /** Who is behind the token now; null when it is not valid (any more). */
  async principalOf(token: string): Promise<Principal | null> {
    const now = Date.now();
    let entry = this.#entries.get(token);
    if (!entry) {
      const claims = this.#verify(token);
      // Tokens that are not ours are not remembered: there is no end of them.
      if (!claims) return null;
      entry = { claims, principal: null, loadedAt: -Infinity };
      this.#entries.set(token, entry);
    }
    if (entry.claims.expiresAt <= now) {
      this.#entries.delete(token);
      return null;
    }
    return now - entry.loadedAt < believedMs ? entry.principal : this.#loaded(entry);
  }

  /** Forgets everything about these sessions at once: the process that ends a session need not wait. */
  forget(isEnded: (claims: AccessClaims) => boolean): void {
    for (const [token, entry] of this.#entries) if (isEnded(entry.claims)) this.#entries.delete(token);
  }

  async #loaded(entry: Entry): Promise<Principal | null> {
    entry.loading ??= this.#reload(entry).finally(() => (entry.loading = undefined));
    return entry.loading;
  }

  async #reload(entry: Entry): Promise<Principal | null> {
    // The statement sees what was committed before it began, so that is the age of its answer.
    const askedAt = Date.now();
    const principal = await this.#load(entry.claims);
    entry.principal = principal;
    entry.loadedAt = askedAt;
    return principal;
  }
}
