import { LRUCache } from 'lru-cache';
import type { Principal } from '../sdk/index.ts';
import type { Credential, CredentialReader } from './credential.ts';

/** Milliseconds that a principal is believed: below one second, as the end of a session must show within one. */
const believedMs = 900;
const maxTokens = 10_000;

interface Entry {
  readonly credential: Credential;
  principal: Principal | null;
  loadedAt: number;
  loading?: Promise<Principal | null> | undefined;
}

/** Remembers what tokens said and who is behind them, so that a busy caller costs one statement a second. */
export class PrincipalCache {
  readonly #read: CredentialReader;
  readonly #entries = new LRUCache<string, Entry>({ max: maxTokens });

  constructor(read: CredentialReader) {
    this.#read = read;
  }

  /** Who is behind the token now; null when it is not valid (any more). */
  async principalOf(token: string): Promise<Principal | null> {
    const now = Date.now();
    let entry = this.#entries.get(token);
    if (!entry || entry.credential.checkedUntil <= now) {
      const credential = await this.#read(token);
      // Tokens that are not ours are not remembered: there is no end of them.
      if (!credential || credential.checkedUntil <= now) {
        this.#entries.delete(token);
        return null;
      }
      entry = this.#remembered(token, credential, entry);
    }
    return now - entry.loadedAt < believedMs ? entry.principal : this.#loaded(entry);
  }

  /** Forgets everything about these tokens at once: the process that ends a session need not wait. */
  forget(isEnded: (credential: Credential) => boolean): void {
    for (const [token, entry] of this.#entries) if (isEnded(entry.credential)) this.#entries.delete(token);
  }

  /** Of requests that came together with a new token, the first one's entry serves all. */
  #remembered(token: string, credential: Credential, stale: Entry | undefined): Entry {
    const meanwhile = this.#entries.get(token);
    if (meanwhile && meanwhile !== stale) return meanwhile;
    const entry: Entry = { credential, principal: null, loadedAt: -Infinity };
    this.#entries.set(token, entry);
    return entry;
  }

  async #loaded(entry: Entry): Promise<Principal | null> {
    entry.loading ??= this.#reload(entry).finally(() => (entry.loading = undefined));
    return entry.loading;
  }

  async #reload(entry: Entry): Promise<Principal | null> {
    // The statement sees what was committed before it began, so that is the age of its answer.
    const askedAt = Date.now();
    const principal = await entry.credential.load();
    entry.principal = principal;
    entry.loadedAt = askedAt;
    return principal;
  }
}
