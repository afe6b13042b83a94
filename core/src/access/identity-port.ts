import type {
  ApiKeyOutcome,
  EndedSessions,
  IdentityPort,
  NewApiKey,
  Principal,
  SignInOutcome,
  UserError,
} from '../sdk/index.ts';
import type { IdentityService } from './identity-service.ts';
import type { RequestOrigin } from './request-origin.ts';

/** For whom a port acts, and from where the request came. */
export interface PortOptions extends RequestOrigin {
  readonly principal: Principal | null;
  /** Told who signed in: the rest of the operation runs as that user. */
  readonly become?: (principal: Principal) => void;
}

/** What resolvers of one request get as `ctx.identity`. One is made for every request, so that it must cost nothing. */
export class CallerIdentity implements IdentityPort {
  readonly #identity: IdentityService;
  readonly #become: PortOptions['become'];
  readonly #origin: RequestOrigin;
  #current: Principal | null;

  constructor(identity: IdentityService, { principal, become, address, userAgent }: PortOptions) {
    this.#identity = identity;
    this.#become = become;
    this.#origin = { address, userAgent };
    this.#current = principal;
  }

  get currentSession(): string | null {
    const id = this.#current?.sessionId;
    return id === undefined ? null : this.#identity.sessions.opaqueId(id);
  }

  async signIn(credentials: { readonly email: string; readonly password: string }): Promise<SignInOutcome> {
    return this.#enter(await this.#identity.signIn({ ...credentials, ...this.#origin }));
  }

  async refresh(token: string): Promise<SignInOutcome> {
    return this.#enter(await this.#identity.refresh(token, this.#origin));
  }

  signOut(token: string): Promise<boolean> {
    return this.#identity.signOut(token, this.#origin);
  }

  async changePassword(current: string, next: string): Promise<SignInOutcome> {
    return this.#enter(await this.#identity.changePassword(this.#current, { current, next, ...this.#origin }));
  }

  setPassword(userId: string, password: string): Promise<readonly UserError[]> {
    return this.#identity.setPassword(this.#current, userId, password, this.#origin);
  }

  endSession(sessionId: string): Promise<EndedSessions> {
    return this.#identity.sessions.end(this.#current, sessionId, this.#origin);
  }

  endOtherSessions(): Promise<EndedSessions> {
    return this.#identity.sessions.endOthers(this.#current, this.#origin);
  }

  endSessionsOf(userId: string): Promise<EndedSessions> {
    return this.#identity.sessions.endAllOf(this.#current, userId, this.#origin);
  }

  createApiKey(key: NewApiKey): Promise<ApiKeyOutcome> {
    return this.#identity.createApiKey(this.#current, key, this.#origin);
  }

  revokeApiKey(id: string): Promise<readonly UserError[]> {
    return this.#identity.revokeApiKey(this.#current, id, this.#origin);
  }

  /** The rest of the operation runs as whoever has got tokens. */
  async #enter(outcome: SignInOutcome): Promise<SignInOutcome> {
    const entered = outcome.tokens ? await this.#identity.principalOf(outcome.tokens.accessToken) : null;
    if (entered) this.#become?.((this.#current = entered));
    return outcome;
  }
}
