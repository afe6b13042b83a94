import { createHash } from 'node:crypto';
import { masked, toGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import { AnyReference, type Logger } from '../sdk/index.ts';
import type { EntityManager, IdentityDatabase, IdentityRecords } from './identity-records.ts';
import { printableOrigin, type RequestOrigin } from './request-origin.ts';

/** What is noted about sign-ins; a subset of the actions of audit entries. */
export type SignInEvent =
  | 'SIGN_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_LOCKED'
  | 'SIGN_OUT'
  | 'SESSION_ENDED'
  | 'REFRESH_REUSED'
  | 'PASSWORD_CHANGED'
  | 'API_KEY_CREATED'
  | 'API_KEY_REVOKED';

/** One line of the audit. */
export interface SignInNote {
  readonly action: SignInEvent;
  /** Uuid of the user whom it is about. */
  readonly userId: string;
  /** Uuid of the key, where it is about one. */
  readonly apiKeyId?: string;
  /** Uuids of sessions that began or ended with it. */
  readonly opened?: string;
  readonly ended?: string;
  /** Uuid of who did it; null: nobody who was signed in. */
  readonly actor: string | null;
  readonly origin: RequestOrigin;
  /** Default: now. */
  readonly at?: Date;
}

/** A new password, as a change of the user. */
export interface PasswordNote extends Pick<SignInNote, 'userId' | 'actor' | 'origin'> {
  /** Of the user after it. */
  readonly version: number;
}

/**
 * Notes sign-ins and what follows from them: as audit entries, and in the log as lines with `event`. Attempts at
 * accounts that do not exist are logged only, without what was typed: people type passwords into the wrong field.
 */
export class SignInAudit {
  readonly #model: CrmModel;
  readonly #database: IdentityDatabase;
  readonly #records: IdentityRecords;
  readonly #log: Logger | undefined;
  readonly #pending = new Set<Promise<void>>();

  constructor(model: CrmModel, database: IdentityDatabase, records: IdentityRecords, log?: Logger) {
    this.#model = model;
    this.#database = database;
    this.#records = records;
    this.#log = log;
  }

  /** In the transaction of what is noted: one does not happen without the other. */
  write(em: EntityManager, note: SignInNote): void {
    const { action, userId, apiKeyId, opened, ended, actor, origin, at = new Date() } = note;
    const entity = this.#entity(apiKeyId === undefined ? 'User' : 'ApiKey');
    const subject = AnyReference.to(entity.code, apiKeyId ?? userId);
    const session = [ended, opened].map((id) =>
      id === undefined ? null : toGlobalId(this.#entity('SignInSession'), id),
    );
    const { address, userAgent } = printableOrigin(origin);
    em.persist(
      em.create(this.#records.AuditEntry, {
        ...{ subject, action, address, userAgent, createdBy: actor, updatedBy: actor },
        ...{ createdAt: at, updatedAt: at },
        source: address === null ? 'CLI' : 'GRAPHQL',
        changes: JSON.stringify(opened === undefined && ended === undefined ? {} : { session }),
      } as never),
    );
    const about = toGlobalId(entity, subject.id);
    this.#log?.info({ event: action, subject: about, address, userAgent }, 'Sign-in event');
  }

  /** That the password is another one: in the history of the user, without either. In the transaction of the change. */
  writePassword(em: EntityManager, { userId, version, actor, origin }: PasswordNote): void {
    const source = origin.address == null ? 'CLI' : 'GRAPHQL';
    const changes = JSON.stringify({ passwordHash: [masked, masked] });
    em.persist(
      em.create(this.#records.AuditEntry, {
        ...{ subject: AnyReference.to(this.#entity('User').code, userId), action: 'UPDATE', source, changes },
        ...{ recordVersion: version, createdBy: actor, updatedBy: actor },
      } as never),
    );
  }

  /**
   * A failed attempt, after the answer: whether there is such an account must not show in the time that it takes.
   * @param userId null: nobody has that account
   */
  failed(action: 'SIGN_IN_FAILED' | 'SIGN_IN_LOCKED', userId: string | null, account: string, origin: RequestOrigin) {
    const at = new Date();
    const work = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      if (userId === null) {
        const hashed = createHash('sha256').update(account).digest('hex').slice(0, 12);
        this.#log?.info({ event: action, account: hashed, ...printableOrigin(origin) }, 'Sign-in event');
        return;
      }
      await this.#database.transaction(async (em) => this.write(em, { action, userId, actor: null, origin, at }));
    });
    const noted = work
      .catch((error: unknown) => this.#log?.error({ error }, 'A failed sign-in could not be noted'))
      .finally(() => this.#pending.delete(noted));
    this.#pending.add(noted);
  }

  #entity(name: 'User' | 'SignInSession' | 'ApiKey'): EntityModel {
    return this.#model.entityOf(this.#records[name] as never);
  }

  /** When all that was told is written; for a server that stops. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }
}
