import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import {
  NotFound,
  NotPermitted,
  Unauthenticated,
  type IdentityPort,
  type Principal,
  type SignInOutcome,
  type UserError,
} from '../sdk/index.ts';
import { AccessTokens } from './access-tokens.ts';
import { covers } from './grants.ts';
import { identityRecords, type IdentityDatabase, type IdentityRecords, type UserRecord } from './identity-records.ts';
import { passwordProblem, Passwords, type PasswordCost } from './passwords.ts';
import { scopeOf } from './permissions.ts';
import { PrincipalCache } from './principal-cache.ts';
import { PrincipalSource } from './principal-source.ts';
import { SessionStore, type OpenedSession } from './session-store.ts';
import { sessionEnded, signInFailed, wrongCurrentPassword } from './sign-in-failed.ts';
import { isWithin } from './within-scope.ts';

export interface IdentityOptions {
  readonly model: CrmModel;
  readonly database: IdentityDatabase;
  /** At least 32 characters, see `requireSecret`. Another secret ends all access tokens, not the sessions. */
  readonly secret: string;
  /** Tests that sign in a lot may choose a cheaper hash. */
  readonly passwordCost?: PasswordCost;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly userAgent?: string;
}

/** For whom a port acts. */
export interface PortOptions {
  readonly principal: Principal | null;
  readonly userAgent?: string;
  /** Told who signed in: the rest of the operation runs as that user. */
  readonly become?: (principal: Principal) => void;
}

const setPasswordPermission = 'user:setPassword';
const maxEmail = 254;

const failed = (error: UserError): SignInOutcome => ({ tokens: null, errors: [error] });

/** Who somebody is: sign-in, sessions, tokens, passwords. */
export class IdentityService {
  readonly #model: CrmModel;
  readonly #users: EntityModel;
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;
  readonly #passwords: Passwords;
  readonly #tokens: AccessTokens;
  readonly #sessions: SessionStore;
  readonly #principals: PrincipalSource;
  readonly #cache: PrincipalCache;

  constructor({ model, database, secret, passwordCost }: IdentityOptions) {
    this.#model = model;
    this.#database = database;
    this.#records = identityRecords(model);
    this.#users = model.entityOf(this.#records.User as never);
    this.#passwords = new Passwords(passwordCost);
    this.#tokens = new AccessTokens(secret);
    this.#sessions = new SessionStore(database, this.#records);
    this.#principals = new PrincipalSource(database, model);
    this.#cache = new PrincipalCache(
      (token) => this.#tokens.verify(token),
      (claims) => this.#principals.ofSession(claims),
    );
  }

  /** Who is behind an access token; null when it is not valid, or its session ended up to a second ago. */
  principalOf(accessToken: string): Promise<Principal | null> {
    return this.#cache.principalOf(accessToken);
  }

  /** Takes as long for users that do not exist as for those that do. */
  async signIn({ email, password, userAgent }: Credentials): Promise<SignInOutcome> {
    const user = await this.#userWith(email);
    const matches = await this.#passwords.check(user?.passwordHash, password);
    if (!matches || !user?.passwordHash) return failed(signInFailed());
    const opened = await this.#sessions.open(user.id, user.passwordHash, userAgent);
    return opened ? this.#tokensFor(opened) : failed(signInFailed());
  }

  /** New tokens for a refresh token; the old one is refused from then on. */
  async refresh(refreshToken: string): Promise<SignInOutcome> {
    const next = await this.#sessions.rotate(refreshToken);
    return next ? this.#tokensFor(next) : failed(sessionEnded());
  }

  /** Ends the session of a refresh token, its access tokens too. */
  async signOut(refreshToken: string): Promise<boolean> {
    const sessionId = await this.#sessions.end(refreshToken);
    this.#cache.forget((claims) => claims.sessionId === sessionId);
    return sessionId !== null;
  }

  /** Ends all sessions of the caller and opens a new one. */
  async changePassword(
    principal: Principal | null,
    { current, next, userAgent }: { current: string; next: string; userAgent?: string },
  ): Promise<SignInOutcome> {
    if (!principal) throw new Unauthenticated();
    const problem = passwordProblem(next, 'new');
    if (problem) return failed(problem);
    const user = await this.#user(principal.userId);
    if (!(await this.#passwords.check(user?.passwordHash, current))) return failed(wrongCurrentPassword());
    const hash = await this.#replacePassword(principal.userId, next);
    const opened = await this.#sessions.open(principal.userId, hash, userAgent);
    return opened ? this.#tokensFor(opened) : failed(sessionEnded());
  }

  /** Sets somebody's password and ends that user's sessions. `id` is the opaque id. */
  async setPassword(principal: Principal | null, id: string, password: string): Promise<readonly UserError[]> {
    if (!principal) throw new Unauthenticated();
    const scope = scopeOf(principal, setPasswordPermission);
    if (!scope) return [NotPermitted.action(setPasswordPermission)];
    const problem = passwordProblem(password, 'password');
    if (problem) return [problem];
    const parsed = parseGlobalId(this.#model, id);
    const user = parsed?.entity === this.#users ? await this.#user(parsed.uuid) : null;
    if (!user || !isWithin(scope, user, principal)) return [NotFound.record(this.#users.label)];
    const target = await this.#principals.ofUser(user.id);
    // Whoever sets a password can sign in with it: never as somebody who may do more.
    if (target && !covers(principal.grants, target.grants)) return [NotPermitted.action(setPasswordPermission, ['id'])];
    await this.#replacePassword(user.id, password);
    return [];
  }

  /** Whether anybody could sign in at all; a first start makes an administrator. */
  async hasUsers(): Promise<boolean> {
    const { User } = this.#records;
    return this.#database.transaction(async (em) => (await em.count(User, { passwordHash: { $ne: null } })) > 0);
  }

  /** What resolvers of one request get as `ctx.identity`. */
  port({ principal, userAgent, become }: PortOptions): IdentityPort {
    let current = principal;
    const enter = async (outcome: SignInOutcome): Promise<SignInOutcome> => {
      const entered = outcome.tokens ? await this.principalOf(outcome.tokens.accessToken) : null;
      if (entered) become?.((current = entered));
      return outcome;
    };
    return {
      signIn: async (credentials) => enter(await this.signIn({ ...credentials, userAgent })),
      refresh: async (token) => enter(await this.refresh(token)),
      signOut: (token) => this.signOut(token),
      changePassword: async (old, next) => enter(await this.changePassword(current, { current: old, next, userAgent })),
      setPassword: (id, password) => this.setPassword(current, id, password),
    };
  }

  async #replacePassword(userId: string, password: string): Promise<string> {
    const hash = await this.#passwords.hash(password);
    await this.#sessions.replacePassword(userId, hash);
    this.#cache.forget((claims) => claims.userId === userId);
    return hash;
  }

  #tokensFor({ userId, sessionId, refreshToken }: OpenedSession): SignInOutcome {
    const { token, expiresAt } = this.#tokens.sign(userId, sessionId);
    return { tokens: { accessToken: token, refreshToken, expiresAt, userId }, errors: [] };
  }

  #user(id: string): Promise<UserRecord | null> {
    const { User } = this.#records;
    const where = { id, deletedAt: null };
    return this.#database.transaction((em) => em.findOne(User, where, { populate: ['unit'] }));
  }

  #userWith(email: string): Promise<UserRecord | null> {
    const { User } = this.#records;
    const spelled = email.trim().toLowerCase();
    // Nobody has such an address; asking PostgreSQL would be an error of its protocol.
    const readable = spelled.length <= maxEmail && spelled.isWellFormed() && !spelled.includes('\0');
    const where = { email: readable ? spelled : '', deletedAt: null };
    return this.#database.transaction((em) => em.findOne(User, where));
  }
}
