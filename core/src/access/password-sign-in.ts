import { Unauthenticated, TooManyAttempts, type Principal, type UserError } from '../sdk/index.ts';
import type { IdentityDatabase, IdentityRecords, UserRecord } from './identity-records.ts';
import { passwordProblem, type Passwords } from './passwords.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { OpenedSession, SessionStore } from './session-store.ts';
import type { SignInAudit } from './sign-in-audit.ts';
import { notWithApiKey, sessionEnded, signInFailed, wrongCurrentPassword } from './sign-in-failed.ts';
import type { SignInLimits, SignInLock } from './sign-in-limits.ts';
import { spelledEmail } from './spelled-email.ts';

export interface PasswordSignInParts {
  readonly database: IdentityDatabase;
  readonly records: IdentityRecords;
  readonly passwords: Passwords;
  readonly sessions: SessionStore;
  readonly limits: SignInLimits;
  readonly audit: SignInAudit;
}

type Entered = { readonly session: OpenedSession } | { readonly error: UserError };

/**
 * Opens sessions for passwords. Known, unknown and locked accounts take the same steps, so the time that an answer
 * takes says nothing about them.
 */
export class PasswordSignIn {
  readonly #parts: PasswordSignInParts;

  constructor(parts: PasswordSignInParts) {
    this.#parts = parts;
  }

  async enter(email: string, password: string, origin: RequestOrigin): Promise<Entered> {
    const { limits, passwords, sessions, audit } = this.#parts;
    const account = spelledEmail(email);
    const lock = await limits.take(account, origin.address);
    const user = await this.#userWith(account);
    const matches = await passwords.check(lock ? null : user?.passwordHash, password);
    if (lock) return { error: this.#locked(lock, user, account, origin) };
    const opened = matches && user?.passwordHash ? await sessions.open(user.id, user.passwordHash, origin) : null;
    if (!opened) {
      audit.failed('SIGN_IN_FAILED', user?.id ?? null, account, origin);
      return { error: signInFailed() };
    }
    await limits.succeeded(account, origin.address);
    return { session: opened };
  }

  /**
   * Ends all sessions of the caller and opens a new one.
   * @param replaced told before it is answered
   */
  async change(
    principal: Principal | null,
    { current, next }: { readonly current: string; readonly next: string },
    origin: RequestOrigin,
    replaced: (userId: string) => void,
  ): Promise<Entered> {
    if (!principal) throw new Unauthenticated();
    if (principal.apiKeyId !== undefined) return { error: notWithApiKey() };
    const problem = passwordProblem(next, 'new');
    if (problem) return { error: problem };
    const { limits, passwords, sessions, audit } = this.#parts;
    const user = await this.user(principal.userId);
    const account = user?.email ?? '';
    // Whoever found an open session must not find out the password with it.
    const lock = await limits.take(account, origin.address);
    if (lock) return { error: this.#locked(lock, user, account, origin) };
    if (!user || !(await passwords.check(user.passwordHash, current))) {
      audit.failed('SIGN_IN_FAILED', user?.id ?? null, account, origin);
      return { error: wrongCurrentPassword() };
    }
    await limits.succeeded(account, origin.address);
    const hash = await passwords.hash(next);
    await sessions.replacePassword(user.id, hash, user.id, origin);
    replaced(user.id);
    const opened = await sessions.open(user.id, hash, origin);
    return opened ? { session: opened } : { error: sessionEnded() };
  }

  /** A living user with its unit. */
  user(id: string): Promise<UserRecord | null> {
    const { database, records } = this.#parts;
    const where = { id, deletedAt: null };
    return database.transaction((em) => em.findOne(records.User, where, { populate: ['unit'] }));
  }

  #locked(lock: SignInLock, user: UserRecord | null, account: string, origin: RequestOrigin): TooManyAttempts {
    // Once per lock: what is refused all the time is not worth a row each time.
    if (lock.closes) this.#parts.audit.failed('SIGN_IN_LOCKED', user?.id ?? null, account, origin);
    return new TooManyAttempts(lock.retryAfter);
  }

  #userWith(email: string): Promise<UserRecord | null> {
    const { database, records } = this.#parts;
    return database.transaction((em) => em.findOne(records.User, { email, deletedAt: null }));
  }
}
