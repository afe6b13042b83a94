import { createHash, randomBytes } from 'node:crypto';
import type { SignInOutcome } from '../../sdk/index.ts';

const LIFETIME_MS = 15 * 60 * 1000;

interface Issued {
  readonly until: number;
  readonly signIn: () => Promise<SignInOutcome>;
}

/**
 * Codes that open one session each, for links in a terminal: 128 random bits, good once and for 15 minutes, kept in
 * the memory of the process that printed them, as hashes.
 */
export class SignInCodes {
  readonly #issued = new Map<string, Issued>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(signIn: () => Promise<SignInOutcome>): string {
    const code = randomBytes(16).toString('base64url');
    this.#issued.set(hashOf(code), { until: this.#now() + LIFETIME_MS, signIn });
    return code;
  }

  /** The session that the code stands for; null when it was used, is too old or was never given out. */
  async redeem(code: string): Promise<SignInOutcome | null> {
    const key = hashOf(code);
    const found = this.#issued.get(key);
    this.#issued.delete(key);
    return found && this.#now() < found.until ? found.signIn() : null;
  }
}

/** Looked up by hash: comparing takes the same time for all codes. */
function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
