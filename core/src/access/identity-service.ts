import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import {
  NotFound,
  NotPermitted,
  Unauthenticated,
  type ApiKeyOutcome,
  type IdentityPort,
  type Logger,
  type NewApiKey,
  type Principal,
  type SignInOutcome,
  type UserError,
} from '../sdk/index.ts';
import { AccessTokens } from './access-tokens.ts';
import { principalOfKey } from './api-key-principal.ts';
import { ApiKeyStore } from './api-key-store.ts';
import { ApiKeys } from './api-keys.ts';
import { credentialReader } from './credential-readers.ts';
import type { ForeignIssuer } from './foreign-issuers.ts';
import { ForeignTokens } from './foreign-tokens.ts';
import { covers } from './grants.ts';
import { CallerIdentity, type PortOptions } from './identity-port.ts';
import { identityRecords, type IdentityDatabase, type IdentityRecords } from './identity-records.ts';
import { LastUses } from './last-uses.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { passwordProblem, Passwords, type PasswordCost } from './passwords.ts';
import { scopeOf } from './permissions.ts';
import { PrincipalCache } from './principal-cache.ts';
import { PrincipalSource } from './principal-source.ts';
import { RefreshTokens } from './refresh-tokens.ts';
import type { RequestOrigin } from './request-origin.ts';
import { SessionControl } from './session-control.ts';
import { SessionStore, type OpenedSession } from './session-store.ts';
import { SignInAudit } from './sign-in-audit.ts';
import { notWithApiKey, refreshedElsewhere, sessionEnded } from './sign-in-failed.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { isSystem } from './system-principal.ts';
import { isWithin } from './within-scope.ts';

export interface IdentityOptions {
  readonly model: CrmModel;
  readonly database: IdentityDatabase;
  /** At least 32 characters, see `requireSecret`. Another secret ends all access tokens, not the sessions. */
  readonly secret: string;
  /** Tests that sign in a lot may choose a cheaper hash. */
  readonly passwordCost?: PasswordCost | undefined;
  /** Whose tokens are accepted besides our own. Default: nobody's. */
  readonly issuers?: readonly ForeignIssuer[] | undefined;
  /** Milliseconds between two requests for the keys of one issuer. Default 5,000. */
  readonly keysRefetchMs?: number | undefined;
  /** Milliseconds in which the refresh token before the valid one does not end the session yet. Default 2,000. */
  readonly refreshGraceMs?: number | undefined;
  /** Gets a line for every sign-in, failed ones too. */
  readonly log?: Logger | undefined;
}

export interface Credentials extends RequestOrigin {
  readonly email: string;
  readonly password: string;
}

const setPasswordPermission = 'user:setPassword';

const failed = (error: UserError): SignInOutcome => ({ tokens: null, errors: [error] });
const actorOf = (principal: Principal): string | null => (isSystem(principal) ? null : principal.userId);

/** Who somebody is: the one door to sign-in, sessions, tokens, keys and passwords. */
export class IdentityService {
  /** Ending sessions, one's own and those of others. */
  readonly sessions: SessionControl;
  readonly #model: CrmModel;
  readonly #users: EntityModel;
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;
  readonly #passwords: Passwords;
  readonly #tokens: AccessTokens;
  readonly #store: SessionStore;
  readonly #signIn: PasswordSignIn;
  readonly #apiKeys: ApiKeys;
  readonly #keyStore: ApiKeyStore;
  readonly #audit: SignInAudit;
  readonly #uses: LastUses;
  readonly #principals: PrincipalSource;
  readonly #cache: PrincipalCache;

  constructor(options: IdentityOptions) {
    const { model, database, secret, log } = options;
    const records = identityRecords(model);
    const audit = new SignInAudit(model, database, records, log);
    const apiKeys = new ApiKeyStore(database, records, audit);
    this.#model = model;
    this.#keyStore = apiKeys;
    this.#database = database;
    this.#records = records;
    this.#audit = audit;
    this.#users = model.entityOf(records.User as never);
    this.#passwords = new Passwords(options.passwordCost);
    this.#tokens = new AccessTokens(secret);
    const graceMs = options.refreshGraceMs;
    this.#store = new SessionStore({ database, records, tokens: new RefreshTokens(secret), audit, graceMs });
    const limits = new SignInLimits(database);
    const parts = { database, records, audit, limits, passwords: this.#passwords, sessions: this.#store };
    this.#signIn = new PasswordSignIn(parts);
    this.#principals = new PrincipalSource(database, model);
    this.#uses = new LastUses(database, log);
    this.#apiKeys = new ApiKeys(model, records, apiKeys);
    const foreign = new ForeignTokens({ issuers: options.issuers ?? [], log, refetchMs: options.keysRefetchMs });
    const [tokens, principals, uses] = [this.#tokens, this.#principals, this.#uses];
    this.#cache = new PrincipalCache(
      credentialReader({ database, records, tokens, apiKeys, foreign, principals, uses }),
      (ids) => principals.endedOf(ids),
    );
    this.sessions = new SessionControl({
      ...{ model, records, sessions: this.#store },
      userOf: (id) => this.#signIn.user(id),
      ended: (ids) => this.#cache.forget(({ sessionId }) => sessionId !== undefined && ids.includes(sessionId)),
    });
  }

  /** The principal that an active user would be when signed in; null where there is none. Nobody is signed in by it. */
  principalOfUser(userId: string): Promise<Principal | null> {
    return this.#principals.ofUser(userId);
  }

  /** The principal that a user is with one of the own API keys; null where the key or its owner works no more. */
  async principalOfApiKey(userId: string, keyId: string): Promise<Principal | null> {
    const [key, owner] = await Promise.all([this.#keyStore.livingById(keyId), this.#principals.ofUser(userId)]);
    return key && owner && key.ownerId === userId ? principalOfKey(owner, key.id, key.permissions) : null;
  }

  /**
   * Who is behind a token: an access token, an API key, or a token of a configured issuer. Null when it is not valid,
   * or what it stands for ended up to a second ago.
   */
  principalOf(token: string): Promise<Principal | null> {
    return this.#cache.principalOf(token);
  }

  /** Asks the database about every token again, instead of believing for a second what it said. */
  forgetPrincipals(): void {
    this.#cache.forget(() => true);
  }

  /** Those of the tokens that are not valid any more; sessions take one statement, however many they are. */
  endedOf(tokens: Iterable<string>): Promise<ReadonlySet<string>> {
    return this.#cache.endedOf(tokens);
  }

  /** Takes as long for users that do not exist, and for those that are locked, as for those that do. */
  async signIn({ email, password, ...origin }: Credentials): Promise<SignInOutcome> {
    const entered = await this.#signIn.enter(email, password, origin);
    return 'error' in entered ? failed(entered.error) : this.#tokensFor(entered.session);
  }

  /** New tokens for a refresh token. One that was used before ends the session, with all that came of it. */
  async refresh(refreshToken: string, origin: RequestOrigin = {}): Promise<SignInOutcome> {
    const next = await this.#store.rotate(refreshToken, origin);
    if (next.kind === 'continued') return this.#tokensFor(next.session);
    if (next.kind === 'elsewhere') return failed(refreshedElsewhere(next.waitMs));
    if (next.kind === 'reused') this.#cache.forget(({ sessionId }) => sessionId === next.sessionId);
    return failed(sessionEnded());
  }

  /** Ends the session of a refresh token, its access tokens too. */
  async signOut(refreshToken: string, origin: RequestOrigin = {}): Promise<boolean> {
    const ended = await this.#store.signOut(refreshToken, origin);
    if (ended !== null) this.#cache.forget(({ sessionId }) => sessionId === ended);
    return ended !== null;
  }

  /** Ends all sessions of the caller and opens a new one. */
  async changePassword(
    principal: Principal | null,
    { current, next, ...origin }: RequestOrigin & { readonly current: string; readonly next: string },
  ): Promise<SignInOutcome> {
    const entered = await this.#signIn.change(principal, { current, next }, origin, (id) => this.#forgetUser(id));
    return 'error' in entered ? failed(entered.error) : this.#tokensFor(entered.session);
  }

  /** Sets somebody's password and ends that user's sessions. `id` is the opaque id. */
  async setPassword(
    principal: Principal | null,
    id: string,
    password: string,
    origin: RequestOrigin = {},
  ): Promise<readonly UserError[]> {
    if (!principal) throw new Unauthenticated();
    if (principal.apiKeyId !== undefined) return [notWithApiKey()];
    const scope = scopeOf(principal, setPasswordPermission);
    if (!scope) return [NotPermitted.action(setPasswordPermission)];
    const problem = passwordProblem(password, 'password');
    if (problem) return [problem];
    const parsed = parseGlobalId(this.#model, id);
    const user = parsed?.entity === this.#users ? await this.#signIn.user(parsed.uuid) : null;
    if (!user || !isWithin(scope, user, principal)) return [NotFound.record(this.#users.label)];
    const target = await this.#principals.ofUser(user.id);
    // Whoever sets a password can sign in with it: never as somebody who may do more.
    if (target && !covers(principal, target)) return [NotPermitted.action(setPasswordPermission, ['id'])];
    const hash = await this.#passwords.hash(password);
    await this.#store.replacePassword(user.id, hash, actorOf(principal), origin);
    this.#forgetUser(user.id);
    return [];
  }

  /** A key that acts as the caller; its token is in the answer and nowhere else. */
  createApiKey(principal: Principal | null, key: NewApiKey, origin: RequestOrigin = {}): Promise<ApiKeyOutcome> {
    return this.#apiKeys.create(principal, key, origin);
  }

  /** `id` is the opaque id. */
  revokeApiKey(principal: Principal | null, id: string, origin: RequestOrigin = {}): Promise<readonly UserError[]> {
    return this.#apiKeys.revoke(principal, id, origin, (revoked) =>
      this.#cache.forget(({ apiKeyId }) => apiKeyId === revoked),
    );
  }

  /** Whether anybody could sign in at all; a first start makes an administrator. */
  async hasUsers(): Promise<boolean> {
    const { User } = this.#records;
    return this.#database.transaction(async (em) => (await em.count(User, { passwordHash: { $ne: null } })) > 0);
  }

  /** What resolvers of one request get as `ctx.identity`. */
  port(options: PortOptions): IdentityPort {
    return new CallerIdentity(this, options);
  }

  /** When everything that goes on after an answer is written: failed sign-ins, last uses. */
  async settle(): Promise<void> {
    await Promise.all([this.#audit.settle(), this.#uses.settle()]);
  }

  #forgetUser(id: string): void {
    this.#cache.forget(({ userId, sessionId }) => sessionId !== undefined && userId === id);
  }

  #tokensFor({ userId, sessionId, refreshToken }: OpenedSession): SignInOutcome {
    const { token, expiresAt } = this.#tokens.sign(userId, sessionId);
    return { tokens: { accessToken: token, refreshToken, expiresAt, userId }, errors: [] };
  }
}
