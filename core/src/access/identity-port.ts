import type { IdentityPort, Principal, SignInOutcome } from '../sdk/index.ts';
import type { IdentityService } from './identity-service.ts';
import type { RequestOrigin } from './request-origin.ts';

/** For whom a port acts, and from where the request came. */
export interface PortOptions extends RequestOrigin {
  readonly principal: Principal | null;
  /** Told who signed in: the rest of the operation runs as that user. */
  readonly become?: (principal: Principal) => void;
}

/** What resolvers of one request get as `ctx.identity`. */
export function identityPort(identity: IdentityService, options: PortOptions): IdentityPort {
  const { become, address, userAgent } = options;
  const origin: RequestOrigin = { address, userAgent };
  let current = options.principal;
  const enter = async (outcome: SignInOutcome): Promise<SignInOutcome> => {
    const entered = outcome.tokens ? await identity.principalOf(outcome.tokens.accessToken) : null;
    if (entered) become?.((current = entered));
    return outcome;
  };
  return {
    signIn: async (credentials) => enter(await identity.signIn({ ...credentials, ...origin })),
    refresh: async (token) => enter(await identity.refresh(token, origin)),
    signOut: (token) => identity.signOut(token, origin),
    changePassword: async (old, next) =>
      enter(await identity.changePassword(current, { current: old, next, ...origin })),
    setPassword: (id, password) => identity.setPassword(current, id, password, origin),
    get currentSession() {
      return current?.sessionId === undefined ? null : identity.sessions.opaqueId(current.sessionId);
    },
    endSession: (id) => identity.sessions.end(current, id, origin),
    endOtherSessions: () => identity.sessions.endOthers(current, origin),
    endSessionsOf: (userId) => identity.sessions.endAllOf(current, userId, origin),
    createApiKey: (key) => identity.createApiKey(current, key, origin),
    revokeApiKey: (id) => identity.revokeApiKey(current, id, origin),
  };
}
