import { LRUCache } from 'lru-cache';
import type { Pool, PoolClient } from 'pg';
import type { PoolLoad, RunOptions, SqlRunner } from './database.ts';
import { firstValue, loadOf } from './pooled-runner.ts';
import { PreparedStatements } from './prepared-statements.ts';

/** Texts that are remembered, to see which of them come again. */
const rememberedTexts = 500;

/** Names for statements that come again; a text that comes once is not worth preparing. */
class RepeatedTexts {
  readonly #names = new LRUCache<string, string>({ max: rememberedTexts });
  #count = 0;

  nameOf(text: string): string | undefined {
    // A prepared `select t.*` fails once its table has got another column.
    if (text.includes('.*')) return undefined;
    const known = this.#names.get(text);
    if (known === undefined) this.#names.set(text, '');
    if (known !== '') return known;
    const name = `unit_${++this.#count}`;
    this.#names.set(text, name);
    return name;
  }
}

/**
 * Transactions on bare connections of a pool. An entity manager and its query builder cost a unit of work more than its
 * statements, and cannot prepare them.
 */
export class UnitConnections {
  readonly #pool: Pool;
  readonly #texts = new RepeatedTexts();
  readonly #prepared = new PreparedStatements();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  get load(): PoolLoad {
    return loadOf(this.#pool);
  }

  async transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(new ConnectionRunner(client, this.#texts, this.#prepared));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** Runs on one connection, in the transaction that is open there. */
class ConnectionRunner implements SqlRunner {
  readonly #client: PoolClient;
  readonly #texts: RepeatedTexts;
  readonly #prepared: PreparedStatements;

  constructor(client: PoolClient, texts: RepeatedTexts, prepared: PreparedStatements) {
    this.#client = client;
    this.#texts = texts;
    this.#prepared = prepared;
  }

  async rows<T extends object>(text: string, values: readonly unknown[], { signal }: RunOptions = {}): Promise<T[]> {
    signal?.throwIfAborted();
    const name = values.length > 0 ? this.#texts.nameOf(text) : undefined;
    if (name !== undefined) this.#prepared.use(this.#client, name);
    return (await this.#client.query<T>({ text, values: [...values], ...(name !== undefined && { name }) })).rows;
  }

  async value(text: string, values: readonly unknown[], options?: RunOptions): Promise<string | null> {
    return firstValue(await this.rows<Record<string, unknown>>(text, values, options));
  }
}
