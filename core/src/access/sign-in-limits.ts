import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { IdentityDatabase } from './identity-records.ts';
import { networkOf } from './request-origin.ts';

const windowSeconds = 15 * 60;
/** Wrong passwords for one account from one network. */
const perAccount = 10;
/** Wrong passwords from one network, for whatever accounts: an office of hundreds may share one address. */
const perNetwork = 200;

const clearEveryMs = 3_600_000;

const table = 'sign_in_limit';

/** Why an attempt is refused. */
export interface SignInLock {
  /** Seconds, at least 1. */
  readonly retryAfter: number;
  /** Whether it is this attempt that closed the lock. */
  readonly closes: boolean;
}

/**
 * Counts failed sign-ins in the database, for all processes: by account and client network, and by client network.
 * Never by account alone: whoever tries somebody's password locks out their own network, not that person.
 */
export class SignInLimits {
  readonly #counts: CountStore;
  readonly #byAccount: RateLimiterPostgres;
  readonly #byNetwork: RateLimiterPostgres;
  #clearedAt = Date.now();

  constructor(database: IdentityDatabase) {
    this.#counts = poolOn(database);
    const storeClient = this.#counts;
    const shared = {
      ...{ storeClient, storeType: 'pool', tableName: table, tableCreated: true, duration: windowSeconds },
      // The library's timer would outlive the database.
      clearExpiredByTimeout: false,
    };
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({ ...shared, keyPrefix, points, blockDuration: windowSeconds });
    this.#byAccount = limiter('account', perAccount);
    this.#byNetwork = limiter('network', perNetwork);
  }

  /**
   * Counts an attempt before it is made, so that a thousand at once are no way round; null: it may be made.
   * @param account what was typed, known or not: both lock alike
   * @param address without one it is this process itself that asks, which is not limited
   */
  async take(account: string, address: string | undefined): Promise<SignInLock | null> {
    const network = networkFor(address);
    if (network === null) return null;
    await this.#clearExpired();
    const found = await Promise.all([
      lockOf(this.#byAccount, accountKey(account, network), perAccount),
      lockOf(this.#byNetwork, network, perNetwork),
    ]);
    const locks = found.filter((lock) => lock !== null);
    if (locks.length === 0) return null;
    const retryAfter = Math.max(...locks.map((lock) => lock.retryAfter));
    return { retryAfter, closes: locks.some((lock) => lock.closes) };
  }

  /** The attempt was right: it does not count, and those before it for this account are forgotten. */
  async succeeded(account: string, address: string | undefined): Promise<void> {
    const network = networkFor(address);
    if (network === null) return;
    await Promise.all([this.#byAccount.delete(accountKey(account, network)), this.#byNetwork.reward(network, 1)]);
  }

  /** Counts that ended long ago, of both kinds: with a sign-in, at most once an hour. */
  async #clearExpired(): Promise<void> {
    const now = Date.now();
    if (now - this.#clearedAt < clearEveryMs) return;
    this.#clearedAt = now;
    const text = `delete from ${table} where expire < $1`;
    await this.#counts.query({ text, values: [now - clearEveryMs] });
  }
}

function networkFor(address: string | undefined): string | null {
  // An address that cannot be read is one place like any other, not a way round the limits.
  return address === undefined ? null : (networkOf(address) ?? 'unreadable');
}

/** Bounded, and no list of who has an account. */
function accountKey(account: string, network: string): string {
  return createHash('sha256').update(`${network} ${account}`).digest('base64url');
}

async function lockOf(limiter: RateLimiterPostgres, key: string, points: number): Promise<SignInLock | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    return { retryAfter, closes: refused.consumedPoints === points + 1 };
  }
}

interface CountStore {
  query(statement: { text: string; values?: readonly unknown[] }): Promise<object>;
}

/** What the library takes for a pool of `pg`: these are writes, so they go where writes go. */
function poolOn(database: IdentityDatabase): CountStore {
  return {
    query: async ({ text, values = [] }) => {
      const rows = await database.unit((runner) => runner.rows<object>(text, values));
      return { rows, rowCount: rows.length };
    },
  };
}
