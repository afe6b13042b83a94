import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { CrmModel } from '../model/index.ts';
import type { Logger } from '../sdk/index.ts';
import type { CancelSignal } from './cancel-signal.ts';
import type { NotificationOptions, Notifications } from './notifications.ts';
import type { StreamOptions } from './row-stream.ts';
import type { ServerFacts } from './server-check.ts';

export interface RunOptions {
  /** Prepares the statement under this name, once per connection: for texts that come again. */
  readonly name?: string;
  /** Plans a named statement once a connection, for any values, instead of for those of each run. */
  readonly general?: boolean;
  /** Prepares a text from the second time on, under a name of the pool's. */
  readonly repeats?: boolean;
  /** Cancels the statement in the server; the promise is rejected with the signal's reason. */
  readonly signal?: CancelSignal;
  /** In a read-only transaction of its own, which is rolled back. Not where there is a transaction already. */
  readonly readOnly?: boolean;
}

/**
 * Runs finished SQL with bound values. Numbers of 32 bits, booleans and text lists are parsed; dates, times, decimals,
 * 64 bit integers and JSON stay the text that PostgreSQL printed.
 */
export interface SqlRunner {
  /** Rows as objects. */
  rows<T extends object>(text: string, values: readonly unknown[], options?: RunOptions): Promise<T[]>;
  /** First column of the first row (a JSON text); null when there is no row or it is null. */
  value(text: string, values: readonly unknown[], options?: RunOptions): Promise<string | null>;
}

/** Connections of a pool, and calls that wait for one. */
export interface PoolLoad {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The database of one composition: a pool for units of work, one for compiled reads, and the ORM beside them. */
export interface Database {
  /**
   * Loaded and made, with its own connections, when it is asked for: most processes never need it, and it knows every
   * entity.
   */
  readonly orm: Promise<MikroORM>;
  readonly model: CrmModel;
  readonly reader: SqlRunner;
  /**
   * All rows of a statement with one text column, however many, in batches: one snapshot, on a connection of its own.
   * @throws while it is read: DatabaseUnavailable, StatementTimedOut, the reason of the signal
   */
  stream(text: string, values: readonly unknown[], options: StreamOptions): AsyncIterable<readonly string[]>;
  /**
   * Same connection and transaction as `em`: sees what the transaction wrote. `name` is not used there, and a signal is
   * looked at before the statement only: a write is not torn down in the middle.
   */
  runnerIn(em: EntityManager): SqlRunner;
  /**
   * Runs `work` in a transaction with an entity manager of its own and flushes at the end. Runs it again, up to three
   * times in all, when PostgreSQL chose this transaction to end a deadlock or a serialization conflict: `work` must not
   * have effects outside the database.
   */
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /**
   * The same without the ORM, for those who write statements themselves: on a bare connection, where texts
   * that come again are prepared. A signal is looked at before each statement only.
   */
  unit<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T>;
  /** Told after every commit of a transaction in this process. */
  onCommit(listener: () => void): void;
  /** A connection that hears what other processes tell. @throws DatabaseUnavailable */
  notifications(options: NotificationOptions): Promise<Notifications>;
  /** How busy the two pools are. */
  readonly connections: Readonly<Record<'reads' | 'writes', PoolLoad>>;
  /** Answers when a statement can run; rejects with DatabaseUnavailable within 5 seconds when not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  readonly model: CrmModel;
  /** Connection string of the role that serves requests (`guanxi_app`). */
  readonly url: string;
  /** Connections of each of the two pools, default 10. */
  readonly poolSize?: number;
  /** Longest time that a statement waits for a connection, default 5,000 milliseconds. */
  readonly connectTimeoutMs?: number;
  /** Longest time of one statement, default 30,000; 0 switches the limit off. */
  readonly statementTimeoutMs?: number;
  /** What somebody found out who has just looked at this server with this role. Default: it is looked at. */
  readonly server?: ServerFacts | undefined;
  readonly log?: Logger;
}
