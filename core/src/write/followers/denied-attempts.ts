import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isSystem, printableOrigin } from '../../access/index.ts';
import type { Database, SqlRunner } from '../../database/index.ts';
import { parseGlobalId, type CrmModel } from '../../model/index.ts';
import type { Logger, Principal } from '../../sdk/index.ts';
import { auditRows, type AuditNote } from './audit.ts';
import { keyIn } from '../rows/row-condition.ts';
import { UnitOfWork } from '../unit/unit-of-work.ts';

/** A write that was refused because the caller may not do it, or may not even see the record. */
export interface DeniedAttempt {
  readonly principal: Principal | null;
  /** Name of the mutation. */
  readonly mutation: string;
  readonly code: 'NOT_PERMITTED' | 'NOT_FOUND';
  /** Where in the arguments. */
  readonly path: readonly string[];
  /** The opaque id that the refusal is about, as the client sent it; null: it is about none. */
  readonly id: string | null;
  /** IP address of the client; absent where this process itself asked. */
  readonly address?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** Rows of one user, and lines about callers that nobody knows, per minute: whoever tries everything fills no table. */
const perMinute = 60;

/**
 * Notes denied writes after their own transaction was rolled back: an audit entry in one of its own, and a line in the
 * log. A record that was not found is noted only if it exists: a mistyped id is no attempt. All of it happens after the
 * answer, whose time must not tell whether there is such a record.
 */
export class DeniedAttempts {
  readonly #model: CrmModel;
  readonly #database: Database;
  readonly #log: Logger | undefined;
  readonly #rate = new RateLimiterMemory({ points: perMinute, duration: 60 });
  readonly #pending = new Set<Promise<void>>();

  constructor({ model, database, log }: { model: CrmModel; database: Database; log?: Logger | undefined }) {
    this.#model = model;
    this.#database = database;
    this.#log = log;
  }

  note(attempt: DeniedAttempt): void {
    const { principal } = attempt;
    if (principal && isSystem(principal)) return;
    const at = new Date();
    const work = new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#note(attempt, at));
    const noted = work
      .catch((error: unknown) => this.#log?.error({ error }, 'A denied attempt could not be noted'))
      .finally(() => this.#pending.delete(noted));
    this.#pending.add(noted);
  }

  /** When all that was told is written; for a server that stops. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }

  async #note(attempt: DeniedAttempt, at: Date): Promise<void> {
    const { principal, mutation, code, path } = attempt;
    const origin = printableOrigin(attempt);
    const line = { event: 'DENIED', actor: principal?.userId ?? null, mutation, code, ...origin };
    const isFirstTooMany = await this.#exhausted(principal?.userId ?? 'anonymous');
    if (isFirstTooMany !== null) {
      if (isFirstTooMany) this.#log?.warn(line, 'Denied attempts: further ones of this minute are not noted');
      return;
    }
    if (!principal) return this.#log?.info(line, 'Denied attempt');
    await this.#database.unit(async (runner) => {
      const subject = await this.#subject(runner, attempt, principal);
      if (!subject) return;
      const changes = { mutation: [null, mutation], refusal: [null, code], path: [null, path.join('.')] };
      const note = { ...subject, action: 'DENIED', changes: JSON.stringify(changes), ...origin };
      const { text, values } = auditRows(this.#model, [note], { at, by: principal.userId, source: 'graphql' });
      await runner.rows(text, values);
      this.#log?.info(line, 'Denied attempt');
    });
  }

  /** Null: it may be noted. Otherwise whether it is the first that may not. */
  async #exhausted(key: string): Promise<boolean | null> {
    try {
      await this.#rate.consume(key);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return refused.consumedPoints === perMinute + 1;
    }
  }

  /** The record that was meant, else whoever tried; null: there is no such record. */
  async #subject(
    runner: SqlRunner,
    { code, id }: DeniedAttempt,
    principal: Principal,
  ): Promise<Pick<AuditNote, 'type' | 'subject'> | null> {
    const named = id === null ? null : parseGlobalId(this.#model, id);
    const scope = { principal, language: 'en', source: 'graphql' } as const;
    const unit = new UnitOfWork({ model: this.#model, scope, runner });
    const exists = named !== null && (await unit.exists(named.entity, [keyIn(named.entity, [named.uuid])]));
    if (exists) return { type: named.entity.code, subject: named.uuid };
    if (code === 'NOT_FOUND') return null;
    const user = this.#model.entities.get('User');
    return user ? { type: user.code, subject: principal.userId } : null;
  }
}
