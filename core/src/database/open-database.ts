import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { CrmModel } from '../model/index.ts';
import { connectionOptions, placeOf, type ConnectionSettings } from './connection-options.ts';
import type { Database, OpenDatabaseOptions, SqlRunner } from './database.ts';
import { DatabaseUnavailable, errorCode } from './errors.ts';
import { surviveLostConnections } from './lost-connections.ts';
import { openNotifications, type NotificationOptions, type Notifications } from './notifications.ts';
import { PooledRunner } from './pooled-runner.ts';
import { streamTexts, type StreamOptions } from './row-stream.ts';
import { checkServer } from './server-check.ts';
import { keepText, type TypeTable } from './text-types.ts';
import { TransactionRunner } from './transaction-runner.ts';
import { translateFailure } from './translate-failure.ts';
import { UnitConnections } from './unit-connections.ts';

/** Deadlock found, serialization failure: PostgreSQL asks to run the transaction again. */
const RUN_AGAIN = new Set(['40P01', '40001']);
const ATTEMPTS = 3;
const PAUSE_MS = 20;

/**
 * Opens the database of a composition for serving: it must have been migrated.
 * @throws DatabaseUnavailable in one sentence: wrong URL, refused, unknown host, wrong password, too old
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { model, log } = options;
  const settings: ConnectionSettings = options;
  const { superuser } = options.server ?? (await checkServer(settings.url));
  if (superuser) log?.warn({}, 'Requests are served by a superuser of PostgreSQL: use a role with rights on data only');
  const closing = new AbortController();
  const onError = (error: Error) => {
    // What a stopping PostgreSQL calls after connections on their way out is no news.
    if (!closing.signal.aborted) log?.warn({ error: error.message }, 'A database connection was lost');
  };
  return new OpenDatabase(model, settings, closing, onError);
}

class OpenDatabase implements Database {
  readonly model: CrmModel;
  readonly #units: UnitConnections;
  readonly #reader: PooledRunner;
  readonly #settings: ConnectionSettings;
  readonly #closing: AbortController;
  readonly #onError: (error: Error) => void;
  readonly #commitListeners: (() => void)[] = [];
  #orm: Promise<MikroORM> | undefined;

  constructor(
    model: CrmModel,
    settings: ConnectionSettings,
    closing: AbortController,
    onError: (error: Error) => void,
  ) {
    this.model = model;
    this.#settings = settings;
    this.#closing = closing;
    this.#onError = onError;
    this.#units = new UnitConnections(settings, onError);
    this.#reader = new PooledRunner(settings, onError);
  }

  get orm(): Promise<MikroORM> {
    return (this.#orm ??= this.#makeOrm());
  }

  get connections(): Database['connections'] {
    return { reads: this.#reader.load, writes: this.#units.load };
  }

  get reader(): SqlRunner {
    return this.#reader;
  }

  stream(text: string, values: readonly unknown[], options: StreamOptions): AsyncIterable<readonly string[]> {
    return streamTexts(this.#settings, text, values, options);
  }

  runnerIn(em: EntityManager): SqlRunner {
    return new TransactionRunner(em);
  }

  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#again(async () => {
      const { em } = await this.orm;
      return em.fork().transactional((fork) => work(fork));
    });
  }

  unit<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    return this.#again(() => this.#units.transaction(work));
  }

  async #makeOrm(): Promise<MikroORM> {
    // Its query builder alone is 300 modules.
    const { createOrm } = await import('./orm-configuration.ts');
    return createOrm(this.model, {
      clientUrl: this.#settings.url,
      driverOptions: {
        ...connectionOptions(this.#settings),
        onPoolCreated: (pool: Pool & { options: { types: TypeTable } }) => {
          surviveLostConnections(pool, this.#onError);
          keepText(pool.options.types);
        },
      },
    });
  }

  async #again<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await run();
        for (const listener of this.#commitListeners) listener();
        return result;
      } catch (error) {
        if (attempt === ATTEMPTS || !RUN_AGAIN.has(errorCode(error) ?? ''))
          throw translateFailure(error, this.#settings);
        await sleep(PAUSE_MS * attempt * (1 + Math.random())); // apart from the one it collided with
      }
    }
  }

  onCommit(listener: () => void): void {
    this.#commitListeners.push(listener);
  }

  async notifications(options: NotificationOptions): Promise<Notifications> {
    try {
      return await openNotifications(this.#settings, options);
    } catch (error) {
      throw translateFailure(error, this.#settings);
    }
  }

  async ping(): Promise<void> {
    try {
      await this.#reader.value('select 1', []);
    } catch (error) {
      throw error instanceof DatabaseUnavailable ? error : DatabaseUnavailable.from(placeOf(this.#settings.url), error);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    // One that could not be made has nothing to close.
    const orm = this.#orm?.then(
      (made) => made.close(),
      () => {},
    );
    await Promise.all([orm, this.#units.close(), this.#reader.close()]);
  }
}
