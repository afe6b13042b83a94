import { LockMode } from '@mikro-orm/core';
import type {
  EntityManager,
  IdentityDatabase,
  IdentityRecords,
  SessionRecord,
  UserRecord,
} from './identity-records.ts';
import { tokenHash, type RefreshTokens } from './refresh-tokens.ts';
import { printableOrigin, type RequestOrigin } from './request-origin.ts';
import type { SignInAudit, SignInEvent } from './sign-in-audit.ts';

/** A session that nobody refreshes for this long ends. */
export const sessionDays = 30;

/**
 * Milliseconds in which the token before the valid one is refused without ending the session: two tabs that wake up
 * together both send it, and one of them is late.
 */
export const defaultRefreshGraceMs = 2_000;

const dayMs = 24 * 60 * 60 * 1000;
const inDays = (now: Date): Date => new Date(now.getTime() + sessionDays * dayMs);

/** A living session and the one refresh token that continues it. */
export interface OpenedSession {
  readonly userId: string;
  readonly sessionId: string;
  readonly refreshToken: string;
}

/** What became of a refresh token. */
export type Rotation =
  | { readonly kind: 'continued'; readonly session: OpenedSession }
  /** A moment ago somebody else exchanged it; milliseconds until using it again would end the session. */
  | { readonly kind: 'elsewhere'; readonly waitMs: number }
  /** It was used before: the session has just been ended. */
  | { readonly kind: 'reused'; readonly sessionId: string }
  | { readonly kind: 'invalid' };

export interface SessionStoreParts {
  readonly database: IdentityDatabase;
  readonly records: IdentityRecords;
  readonly tokens: RefreshTokens;
  readonly audit: SignInAudit;
  readonly graceMs?: number | undefined;
}

/** Sessions in the database: opened by a sign-in, continued by refresh tokens, ended. */
export class SessionStore {
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;
  readonly #tokens: RefreshTokens;
  readonly #audit: SignInAudit;
  readonly #graceMs: number;

  constructor({ database, records, tokens, audit, graceMs = defaultRefreshGraceMs }: SessionStoreParts) {
    this.#database = database;
    this.#records = records;
    this.#tokens = tokens;
    this.#audit = audit;
    this.#graceMs = graceMs;
  }

  /**
   * Opens a session for a user whose password was checked against `passwordHash`; null when the user may no longer
   * sign in. The lock makes a change of password wait, and so end this session too, instead of missing it.
   */
  async open(userId: string, passwordHash: string, origin: RequestOrigin): Promise<OpenedSession | null> {
    const { User, SignInSession } = this.#records;
    return this.#database.transaction(async (em) => {
      const living = { id: userId, passwordHash, active: true, deletedAt: null };
      const user = await em.findOne(User, living, { lockMode: LockMode.PESSIMISTIC_READ });
      if (!user) return null;
      const now = new Date();
      await this.#clear(em, userId, now);
      const session = em.create(SignInSession, {
        user: em.getReference(User, userId) as UserRecord,
        tokenHash: '',
        generation: 0,
        expiresAt: inDays(now),
        lastUsedAt: now,
        createdBy: userId,
        updatedBy: userId,
        ...printableOrigin(origin),
      } as never) as SessionRecord;
      const refreshToken = this.#tokens.make(session.id, 0);
      em.assign(session, { tokenHash: tokenHash(refreshToken) });
      em.persist(session);
      this.#audit.write(em, { action: 'SIGN_IN', userId, opened: session.id, actor: userId, origin });
      return { userId, sessionId: session.id, refreshToken };
    });
  }

  /** Exchanges a refresh token for the next one; an old one ends its session. */
  async rotate(refreshToken: string, origin: RequestOrigin): Promise<Rotation> {
    const claims = this.#tokens.read(refreshToken);
    if (!claims) return { kind: 'invalid' };
    const { User, SignInSession } = this.#records;
    return this.#database.transaction(async (em): Promise<Rotation> => {
      const session = await this.#locked(em, claims.sessionId);
      if (!session) return { kind: 'invalid' };
      const now = new Date();
      // Hash first: with another secret no old token is known any more, and the sessions go on.
      if (session.tokenHash !== tokenHash(refreshToken)) {
        return claims.genuine ? this.#refused(em, session, claims.generation, now, origin) : { kind: 'invalid' };
      }
      const userId = session.user.id;
      if (!(await em.count(User, { id: userId, active: true, deletedAt: null }))) return { kind: 'invalid' };
      const next = this.#tokens.make(session.id, session.generation + 1);
      await em.nativeUpdate(
        SignInSession,
        { id: session.id },
        {
          ...{ tokenHash: tokenHash(next), generation: session.generation + 1, rotatedAt: now },
          ...{ expiresAt: inDays(now), lastUsedAt: now, address: printableOrigin(origin).address },
        },
      );
      return { kind: 'continued', session: { userId, sessionId: session.id, refreshToken: next } };
    });
  }

  /** Ends the session of a refresh token, of an old one too; its id, or null when there was none. */
  async signOut(refreshToken: string, origin: RequestOrigin): Promise<string | null> {
    const claims = this.#tokens.read(refreshToken);
    if (!claims) return null;
    return this.#database.transaction(async (em) => {
      const session = await this.#locked(em, claims.sessionId);
      if (!session || !(claims.genuine || session.tokenHash === tokenHash(refreshToken))) return null;
      await this.#end(em, session, 'SIGN_OUT', session.user.id, origin);
      return session.id;
    });
  }

  /** Living sessions of a user end, but for `except`; their ids. */
  async endAll(userId: string, actor: string, origin: RequestOrigin, except?: string): Promise<readonly string[]> {
    const { SignInSession } = this.#records;
    return this.#database.transaction(async (em) => {
      const living = { user: userId, deletedAt: null, ...(except !== undefined && { id: { $ne: except } }) };
      const sessions = await em.find(SignInSession, living, { lockMode: LockMode.PESSIMISTIC_WRITE });
      for (const session of sessions) await this.#end(em, session, 'SESSION_ENDED', actor, origin);
      return sessions.map(({ id }) => id);
    });
  }

  /** A living session with its user. */
  async find(sessionId: string): Promise<SessionRecord | null> {
    const where = { id: sessionId, deletedAt: null };
    const populate = { populate: ['user', 'user.unit'] as never };
    return this.#database.transaction((em) => em.findOne(this.#records.SignInSession, where, populate));
  }

  /** Whether it was there to be ended. */
  async end(sessionId: string, actor: string, origin: RequestOrigin): Promise<boolean> {
    return this.#database.transaction(async (em) => {
      const session = await this.#locked(em, sessionId);
      if (session) await this.#end(em, session, 'SESSION_ENDED', actor, origin);
      return session !== null;
    });
  }

  /** Sets a password and ends every session of the user, in one transaction. */
  async replacePassword(
    userId: string,
    passwordHash: string,
    actor: string | null,
    origin: RequestOrigin,
  ): Promise<void> {
    const { User, SignInSession } = this.#records;
    await this.#database.transaction(async (em) => {
      // The user first: sign-ins under way hold a lock on it, and their sessions must be there to be ended.
      const user = await em.findOne(User, { id: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!user) return;
      // A first password belongs to making the user; another one is a change of it, and stands in the history.
      const isChange = user.passwordHash != null;
      const version = user.version + 1;
      const change = isChange ? { version, updatedAt: new Date(), updatedBy: actor } : {};
      await em.nativeUpdate(User, { id: userId }, { passwordHash, ...change } as never);
      await em.nativeUpdate(SignInSession, { user: userId, deletedAt: null }, { deletedAt: new Date() });
      this.#audit.write(em, { action: 'PASSWORD_CHANGED', userId, actor, origin });
      if (isChange) this.#audit.writePassword(em, { version, userId, actor, origin });
    });
  }

  /** A genuine token that is not the valid one. */
  async #refused(
    em: EntityManager,
    session: SessionRecord,
    generation: number,
    now: Date,
    origin: RequestOrigin,
  ): Promise<Rotation> {
    // Of a time that this database has not seen yet: it was restored from a backup.
    if (generation > session.generation) return { kind: 'invalid' };
    const since = now.getTime() - (session.rotatedAt?.getTime() ?? 0);
    if (generation === session.generation - 1 && since < this.#graceMs) {
      return { kind: 'elsewhere', waitMs: this.#graceMs - since };
    }
    await this.#end(em, session, 'REFRESH_REUSED', null, origin);
    return { kind: 'reused', sessionId: session.id };
  }

  async #end(
    em: EntityManager,
    { id, user }: SessionRecord,
    action: SignInEvent,
    actor: string | null,
    origin: RequestOrigin,
  ): Promise<void> {
    await em.nativeUpdate(this.#records.SignInSession, { id }, { deletedAt: new Date() });
    this.#audit.write(em, { action, userId: user.id, ended: id, actor, origin });
  }

  /** What has expired leaves the list, and after as long again the table. */
  async #clear(em: EntityManager, userId: string, now: Date): Promise<void> {
    const { SignInSession } = this.#records;
    const old = new Date(now.getTime() - sessionDays * dayMs);
    await em.nativeDelete(SignInSession, { user: userId, expiresAt: { $lt: old } });
    await em.nativeUpdate(
      SignInSession,
      { user: userId, deletedAt: null, expiresAt: { $lt: now } },
      { deletedAt: now },
    );
  }

  #locked(em: EntityManager, id: string): Promise<SessionRecord | null> {
    const where = { id, deletedAt: null, expiresAt: { $gt: new Date() } };
    return em.findOne(this.#records.SignInSession, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }
}
