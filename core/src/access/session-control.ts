import { parseGlobalId, toGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import {
  NotFound,
  NotPermitted,
  Unauthenticated,
  type EndedSessions,
  type Principal,
  type UserError,
} from '../sdk/index.ts';
import type { IdentityRecords, UserRecord } from './identity-records.ts';
import { scopeOf } from './permissions.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { SessionStore } from './session-store.ts';
import { notWithApiKey } from './sign-in-failed.ts';
import { isWithin } from './within-scope.ts';

const endPermission = 'signInSession:end';

export interface SessionControlParts {
  readonly model: CrmModel;
  readonly records: IdentityRecords;
  readonly sessions: SessionStore;
  /** A living user with its unit. */
  readonly userOf: (id: string) => Promise<UserRecord | null>;
  /** Told which sessions ended, before that is answered. */
  readonly ended: (sessionIds: readonly string[]) => void;
}

/** Ending sessions, one's own and those of others: who may. */
export class SessionControl {
  readonly #parts: SessionControlParts;
  readonly #sessions: EntityModel;
  readonly #users: EntityModel;

  constructor(parts: SessionControlParts) {
    this.#parts = parts;
    this.#sessions = parts.model.entityOf(parts.records.SignInSession as never);
    this.#users = parts.model.entityOf(parts.records.User as never);
  }

  /** What the API calls the session with this uuid. */
  opaqueId(sessionId: string): string {
    return toGlobalId(this.#sessions, sessionId);
  }

  async end(principal: Principal | null, id: string, origin: RequestOrigin): Promise<EndedSessions> {
    const actor = person(principal);
    if (!('userId' in actor)) return refused(actor);
    const { model, sessions, ended } = this.#parts;
    const parsed = parseGlobalId(model, id);
    const session = parsed?.entity === this.#sessions ? await sessions.find(parsed.uuid) : null;
    const isOwn = session?.user.id === actor.userId;
    if (!session || !(isOwn || mayEnd(actor, session.user))) return refused(NotFound.record(this.#sessions.label));
    if (!(await sessions.end(session.id, actor.userId, origin))) return { ended: 0, errors: [] };
    ended([session.id]);
    return { ended: 1, errors: [] };
  }

  async endOthers(principal: Principal | null, origin: RequestOrigin): Promise<EndedSessions> {
    const actor = person(principal);
    if (!('userId' in actor)) return refused(actor);
    return this.#endAll(actor, actor.userId, origin, actor.sessionId);
  }

  /** @param userId the opaque id */
  async endAllOf(principal: Principal | null, userId: string, origin: RequestOrigin): Promise<EndedSessions> {
    const actor = person(principal);
    if (!('userId' in actor)) return refused(actor);
    if (!scopeOf(actor, endPermission)) return refused(NotPermitted.action(endPermission));
    const parsed = parseGlobalId(this.#parts.model, userId);
    const user = parsed?.entity === this.#users ? await this.#parts.userOf(parsed.uuid) : null;
    if (!user || !mayEnd(actor, user)) return refused(NotFound.record(this.#users.label, ['userId']));
    return this.#endAll(actor, user.id, origin);
  }

  async #endAll(actor: Principal, userId: string, origin: RequestOrigin, except?: string): Promise<EndedSessions> {
    const ids = await this.#parts.sessions.endAll(userId, actor.userId, origin, except);
    this.#parts.ended(ids);
    return { ended: ids.length, errors: [] };
  }
}

/** The caller, unless a machine asks: a leaked key must not be able to shut its owner out. */
function person(principal: Principal | null): Principal | UserError {
  if (!principal) throw new Unauthenticated();
  return principal.apiKeyId === undefined ? principal : notWithApiKey();
}

function mayEnd(actor: Principal, user: UserRecord): boolean {
  const scope = scopeOf(actor, endPermission);
  return scope !== null && isWithin(scope, user, actor);
}

const refused = (error: UserError): EndedSessions => ({ ended: 0, errors: [error] });
