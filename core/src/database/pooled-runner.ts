import { Pool, TypeOverrides, type PoolClient } from 'pg';
import type { CancelSignal } from './cancel-signal.ts';
import { cancelStatement } from './cancel-statement.ts';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import type { PoolLoad, RunOptions, SqlRunner } from './database.ts';
import { connectionOf } from './driver-connection.ts';
import { surviveLostConnections } from './lost-connections.ts';
import { Pipeline, type PipelineHost, type Prepared } from './pipeline.ts';
import { isLarge, PreparedStatements } from './prepared-statements.ts';
import type { NamedStatement } from './query-rows.ts';
import { QuickStatements } from './quick-statements.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { keepText, type TypeTable } from './text-types.ts';
import { translateFailure } from './translate-failure.ts';

type Row = Record<string, unknown>;
type Statement = NamedStatement & Pick<RunOptions, 'general'>;

/** Reads over a pool of its own, so that a long transaction of a write never keeps a read waiting for a connection. */
export class PooledRunner implements SqlRunner {
  readonly #pool: Pool;
  readonly #settings: ConnectionSettings;
  readonly #prepared = new PreparedStatements();
  readonly #texts = new RepeatedTexts('read');
  readonly #quick = new QuickStatements();
  /** Few, and not a Set: one that everybody enters and leaves keeps them all alive until the next full collection. */
  readonly #pipelines: Pipeline[] = [];
  readonly #host: PipelineHost;

  constructor(settings: ConnectionSettings, onError: (error: Error) => void) {
    const types = new TypeOverrides();
    keepText(types as TypeTable);
    this.#settings = settings;
    this.#pool = new Pool({ ...connectionOptions(settings), types, pipeline: true });
    surviveLostConnections(this.#pool, onError);
    this.#host = {
      connect: () => this.#pool.connect(),
      rows: (client, statement) => this.#prepared.rows(client, statement),
      rowsAlone: (statement, signal) => this.#runAlone(statement, signal),
      cancel: (client) => this.#cancel(client),
      took: (name, milliseconds) => this.#quick.tookShared(name, milliseconds),
      ended: (pipeline) => this.#ended(pipeline),
    };
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
    const name = this.#nameOf(text, values, options);
    const { general = false } = options;
    const query: Statement = { text, values: [...values], ...(name !== undefined && { name, general }) };
    options.signal?.throwIfAborted();
    try {
      if (!general && !options.readOnly && isPreparedRead(query) && this.#quick.isQuick(query.name)) {
        return await this.#pipeline().rows(query, options.signal);
      }
      return await this.#runAlone(query, options.signal, options.readOnly);
    } catch (error) {
      if (options.signal?.aborted) throw options.signal.reason;
      throw translateFailure(error, this.#settings);
    }
  }

  #nameOf(text: string, values: readonly unknown[], { name, general, repeats }: RunOptions): string | undefined {
    if (name !== undefined) return isLarge(text, general) ? undefined : name;
    return repeats ? this.#texts.nameOf(text, values) : undefined;
  }

  /** The first with room, so that others stay free; a new one where there is none. */
  #pipeline(): Pipeline {
    const free = this.#pipelines.find(({ hasRoom }) => hasRoom);
    if (free) return free;
    const pipeline = new Pipeline(this.#host);
    this.#pipelines.push(pipeline);
    return pipeline;
  }

  /** May be told more than once. */
  #ended(pipeline: Pipeline): void {
    const index = this.#pipelines.indexOf(pipeline);
    if (index >= 0) this.#pipelines.splice(index, 1);
  }

  #runAlone(query: Statement, signal: CancelSignal | undefined, readOnly = false): Promise<Row[]> {
    return signal ? this.#runUntilAborted(query, signal, readOnly) : this.#runToEnd(query, readOnly);
  }

  async #runToEnd(query: Statement, readOnly = false): Promise<Row[]> {
    if (query.name === undefined && !readOnly && !isLarge(query.text)) return (await this.#pool.query<Row>(query)).rows;
    const client = await this.#pool.connect();
    try {
      return await this.#runOn(client, query, readOnly);
    } finally {
      client.release(isLarge(query.text, query.general));
    }
  }

  async #runUntilAborted(query: Statement, signal: CancelSignal, readOnly = false): Promise<Row[]> {
    const client = await this.#pool.connect();
    let cancelled: Promise<boolean> | undefined;
    const onAbort = () => (cancelled = this.#cancel(client));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      signal.throwIfAborted(); // while waiting for a connection
      return await this.#runOn(client, query, readOnly);
    } finally {
      signal.removeEventListener('abort', onAbort);
      // After the cancellation: a late one would hit whoever gets the connection next.
      if (cancelled) void cancelled.then((usable) => usable && client.release());
      else client.release(isLarge(query.text, query.general));
    }
  }

  async #runOn(client: PoolClient, query: Statement, readOnly: boolean): Promise<Row[]> {
    const begin = performance.now();
    const around = readOnly ? inReadOnly : query.general ? generally : undefined;
    const run = (): Promise<Row[]> => this.#prepared.rows<Row>(client, query);
    const rows = await (around ? runBetween(client, run, around) : run());
    if (query.name !== undefined) this.#quick.tookAlone(query.name, performance.now() - begin);
    return rows;
  }

  /** Cancels what the connection runs; false when that was not possible and the connection was given up. */
  async #cancel(client: PoolClient): Promise<boolean> {
    const { processID } = client as PoolClient & { processID: number };
    try {
      await cancelStatement(this.#settings, processID);
      return true;
    } catch {
      // Without this its end would wait for the answers to what was sent.
      connectionOf(client).stream.destroy();
      client.release(true);
      return false;
    }
  }
}

/** What may be asked twice, and locks nothing. */
function isPreparedRead(query: Statement): query is Statement & Prepared {
  return query.name !== undefined && query.text.startsWith('select ');
}

/** What is said before and after a statement. */
type Around = readonly [before: string, after: string];
const inReadOnly: Around = ['begin read only', 'rollback'];
const generally: Around = ['set plan_cache_mode = force_generic_plan', 'reset plan_cache_mode'];

async function runBetween(client: PoolClient, run: () => Promise<Row[]>, [before, after]: Around): Promise<Row[]> {
  await client.query(before);
  try {
    return await run();
  } finally {
    // A cancellation that comes late hits the first attempt, and no second one.
    await client.query(after).catch(() => client.query(after));
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
