import { LockMode } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';
import type {
  EntityManager,
  IdentityDatabase,
  IdentityRecords,
  SessionRecord,
  UserRecord,
} from './identity-records.ts';

/** A session that nobody refreshes for this long ends. */
export const sessionDays = 30;

const dayMs = 24 * 60 * 60 * 1000;
const maxUserAgent = 300;

/** A living session and the one refresh token that continues it. */
export interface OpenedSession {
  readonly userId: string;
  readonly sessionId: string;
  readonly refreshToken: string;
}

/** 256 random bits; only their SHA-256 is stored, so a copy of the database opens no session. */
const newToken = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function printable(userAgent: string | undefined): string | null {
  return userAgent?.toWellFormed().replaceAll('\0', '').slice(0, maxUserAgent) ?? null;
}

/** Sessions in the database: opened by a sign-in, continued by refresh tokens, ended. */
export class SessionStore {
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;

  constructor(database: IdentityDatabase, records: IdentityRecords) {
    this.#database = database;
    this.#records = records;
  }

  /**
   * Opens a session for a user whose password was checked against `passwordHash`; null when the user may no longer
   * sign in. The lock makes a change of password wait, and so end this session too, instead of missing it.
   */
  async open(userId: string, passwordHash: string, userAgent?: string): Promise<OpenedSession | null> {
    const { User, SignInSession } = this.#records;
    return this.#database.transaction(async (em) => {
      const living = { id: userId, passwordHash, active: true, deletedAt: null };
      const user = await em.findOne(User, living, { lockMode: LockMode.PESSIMISTIC_READ });
      if (!user) return null;
      const now = new Date();
      await em.nativeDelete(SignInSession, {
        user: userId,
        expiresAt: { $lt: new Date(now.getTime() - sessionDays * dayMs) },
      });
      const refreshToken = newToken();
      const session = em.create(SignInSession, {
        user: em.getReference(User, userId) as UserRecord,
        tokenHash: hashOf(refreshToken),
        expiresAt: new Date(now.getTime() + sessionDays * dayMs),
        lastUsedAt: now,
        userAgent: printable(userAgent),
      } as never) as SessionRecord;
      em.persist(session);
      return { userId, sessionId: session.id, refreshToken };
    });
  }

  /** Exchanges a refresh token for the next one. Of two that try the same token, one succeeds. Null: not valid. */
  async rotate(refreshToken: string): Promise<OpenedSession | null> {
    const { User, SignInSession } = this.#records;
    return this.#database.transaction(async (em) => {
      const session = await this.#living(em, refreshToken);
      if (!session) return null;
      const userId = session.user.id;
      if (!(await em.count(User, { id: userId, active: true, deletedAt: null }))) return null;
      const now = new Date();
      const next = newToken();
      const rotated = await em.nativeUpdate(
        SignInSession,
        { id: session.id, tokenHash: hashOf(refreshToken), deletedAt: null },
        { tokenHash: hashOf(next), expiresAt: new Date(now.getTime() + sessionDays * dayMs), lastUsedAt: now },
      );
      return rotated === 1 ? { userId, sessionId: session.id, refreshToken: next } : null;
    });
  }

  /** Ends the session of a refresh token; its id, or null when there was none. */
  async end(refreshToken: string): Promise<string | null> {
    return this.#database.transaction(async (em) => {
      const session = await this.#living(em, refreshToken);
      if (session) await em.nativeUpdate(this.#records.SignInSession, { id: session.id }, { deletedAt: new Date() });
      return session?.id ?? null;
    });
  }

  /** Sets a password and ends every session of the user, in one transaction. */
  async replacePassword(userId: string, passwordHash: string): Promise<void> {
    const { User, SignInSession } = this.#records;
    await this.#database.transaction(async (em) => {
      // The user first: sign-ins under way hold a lock on it, and their sessions must be there to be ended.
      await em.nativeUpdate(User, { id: userId }, { passwordHash });
      await em.nativeUpdate(SignInSession, { user: userId, deletedAt: null }, { deletedAt: new Date() });
    });
  }

  #living(em: EntityManager, refreshToken: string): Promise<SessionRecord | null> {
    const now = new Date();
    const where = { tokenHash: hashOf(refreshToken), deletedAt: null, expiresAt: { $gt: now } };
    return em.findOne(this.#records.SignInSession, where);
  }
}
