import { Pool, TypeOverrides, type PoolClient, type QueryConfig } from 'pg';
import { cancelStatement } from './cancel-statement.ts';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import type { PoolLoad, RunOptions, SqlRunner } from './database.ts';
import { surviveLostConnections } from './lost-connections.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { keepText, type TypeTable } from './text-types.ts';
import { translateFailure } from './translate-failure.ts';

type Row = Record<string, unknown>;

/** Reads over a pool of its own, so that a long transaction of a write never keeps a read waiting for a connection. */
export class PooledRunner implements SqlRunner {
  readonly #pool: Pool;
  readonly #settings: ConnectionSettings;
  readonly #prepared = new PreparedStatements();
  readonly #texts = new RepeatedTexts('read');

  constructor(settings: ConnectionSettings, onError: (error: Error) => void) {
    const types = new TypeOverrides();
    keepText(types as TypeTable);
    this.#settings = settings;
    this.#pool = new Pool({ ...connectionOptions(settings), types });
    surviveLostConnections(this.#pool, onError);
  }

  async rows<T extends object>(text: string, values: readonly unknown[], options?: RunOptions): Promise<T[]> {
    return (await this.#run(text, values, options)) as T[];
  }

  async value(text: string, values: readonly unknown[], options?: RunOptions): Promise<string | null> {
    return firstValue(await this.#run(text, values, options));
  }

  get load(): PoolLoad {
    return loadOf(this.#pool);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #run(text: string, values: readonly unknown[], options: RunOptions = {}): Promise<Row[]> {
    const name = options.name ?? (options.repeats ? this.#texts.nameOf(text, values) : undefined);
    const query: QueryConfig = { text, values: [...values], ...(name !== undefined && { name }) };
    options.signal?.throwIfAborted();
    try {
      if (!options.signal) return await this.#runToEnd(query, options.readOnly);
      return await this.#runUntilAborted(query, options.signal, options.readOnly);
    } catch (error) {
      if (options.signal?.aborted) throw options.signal.reason;
      throw translateFailure(error, this.#settings);
    }
  }

  async #runToEnd(query: QueryConfig, readOnly = false): Promise<Row[]> {
    if (query.name === undefined && !readOnly) return (await this.#pool.query<Row>(query)).rows;
    const client = await this.#pool.connect();
    try {
      if (query.name !== undefined) this.#prepared.use(client, query.name);
      return await runOn(client, query, readOnly);
    } finally {
      client.release();
    }
  }

  async #runUntilAborted(query: QueryConfig, signal: AbortSignal, readOnly = false): Promise<Row[]> {
    const client = await this.#pool.connect();
    let cancelled: Promise<boolean> | undefined;
    const onAbort = () => (cancelled = this.#cancel(client));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      signal.throwIfAborted(); // while waiting for a connection
      if (query.name !== undefined) this.#prepared.use(client, query.name);
      return await runOn(client, query, readOnly);
    } finally {
      signal.removeEventListener('abort', onAbort);
      // After the cancellation: a late one would hit whoever gets the connection next.
      if (cancelled) void cancelled.then((usable) => usable && client.release());
      else client.release();
    }
  }

  /** Cancels what the connection runs; false when that was not possible and the connection was given up. */
  async #cancel(client: PoolClient): Promise<boolean> {
    const { processID } = client as PoolClient & { processID: number };
    try {
      await cancelStatement(this.#settings, processID);
      return true;
    } catch {
      client.release(true);
      return false;
    }
  }
}

async function runOn(client: PoolClient, query: QueryConfig, readOnly: boolean): Promise<Row[]> {
  if (!readOnly) return (await client.query<Row>(query)).rows;
  await client.query('begin read only');
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    // A cancellation that comes late hits the first attempt, and no second one.
    await client.query('rollback').catch(() => client.query('rollback'));
  }
}

/** How busy a pool is. */
export function loadOf({ totalCount, idleCount, waitingCount }: Pool): PoolLoad {
  return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** First column of the first row. */
export function firstValue(rows: readonly Row[]): string | null {
  const [row] = rows;
  const value = row && Object.values(row)[0];
  return value === undefined || value === null ? null : String(value);
}
