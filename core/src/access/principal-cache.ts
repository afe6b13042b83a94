import { LRUCache } from 'lru-cache';
import type { Principal } from '../sdk/index.ts';
import type { Credential, CredentialReader } from './credential.ts';

/** Milliseconds that a principal is believed: below one second, as the end of a session must show within one. */
const believedMs = 900;
const maxTokens = 50_000;

interface Entry {
  readonly credential: Credential;
  principal: Principal | null;
  loadedAt: number;
  loading?: Promise<Principal | null> | undefined;
}

/** Remembers what tokens said and who is behind them, so that a busy caller costs one statement a second. */
export class PrincipalCache {
  readonly #read: CredentialReader;
  readonly #endedSessions: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  // Not `max`, which makes room for all of them at once: the start of a process waits for it.
  readonly #entries = new LRUCache<string, Entry>({ maxSize: maxTokens, sizeCalculation: () => 1 });

  constructor(read: CredentialReader, endedSessions: (ids: readonly string[]) => Promise<ReadonlySet<string>>) {
    this.#read = read;
    this.#endedSessions = endedSessions;
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

  /**
   * Those of the tokens that are not valid any more: for sockets, which stay open while nobody asks. Sessions are
   * looked up together; nobody's rights are loaded.
   */
  async endedOf(tokens: Iterable<string>): Promise<ReadonlySet<string>> {
    const now = Date.now();
    const sessions = new Map<string, string>();
    const others: string[] = [];
    for (const token of tokens) {
      const known = this.#entries.get(token)?.credential;
      const session = known && known.checkedUntil > now ? known.sessionId : undefined;
      // Two tokens of one session: the first was refreshed, and ends soon.
      if (session === undefined || sessions.has(session)) others.push(token);
      else sessions.set(session, token);
    }
    const gone = sessions.size > 0 ? await this.#endedSessions([...sessions.keys()]) : new Set<string>();
    const ended = new Set([...gone].map((id) => sessions.get(id) ?? ''));
    await Promise.all(others.map(async (token) => (await this.principalOf(token)) ?? ended.add(token)));
    return ended;
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
