import { Pool, TypeOverrides, type PoolClient } from 'pg';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import type { PoolLoad, RunOptions, SqlRunner } from './database.ts';
import { OutgoingPacket } from './outgoing-packet.ts';
import { firstValue, loadOf } from './pooled-runner.ts';
import { isLarge, PreparedStatements } from './prepared-statements.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { surviveLostConnections } from './lost-connections.ts';
import { keepText, type TypeTable } from './text-types.ts';

/**
 * Transactions on bare connections of a pool. An entity manager and its query builder cost a unit of work more than its
 * statements, and cannot prepare them.
 */
export class UnitConnections {
  readonly #pool: Pool;
  readonly #texts = new RepeatedTexts('unit');
  readonly #prepared = new PreparedStatements();

  constructor(settings: ConnectionSettings, onError: (error: Error) => void) {
    const types = new TypeOverrides();
    keepText(types as TypeTable);
    // Pipelined: a statement need not wait for the answer to the one before.
    this.#pool = new Pool({ ...connectionOptions(settings), types, pipeline: true });
    surviveLostConnections(this.#pool, onError);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  get load(): PoolLoad {
    return loadOf(this.#pool);
  }

  async transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    const runner = new ConnectionRunner(client, this.#texts, this.#prepared);
    let broken = false;
    try {
      const result = await work(runner);
      // Of a transaction in which a statement failed, whoever kept that to himself, PostgreSQL makes a rollback.
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new Error(`A transaction ended with ${command}`);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken || runner.ranLarge);
    }
  }
}

/**
 * Runs in a transaction of its own on one connection. Statements that are sent before anybody waits go out together:
 * one packet and one answer instead of many. They run in the order in which they were sent; after one that failed the
 * others fail too.
 */
class ConnectionRunner implements SqlRunner {
  readonly #client: PoolClient;
  readonly #texts: RepeatedTexts;
  readonly #prepared: PreparedStatements;
  readonly #begun: Promise<unknown>;
  readonly #packet: OutgoingPacket;
  #isOpen = false;
  #isHeld = false;
  #ranLarge = false;

  constructor(client: PoolClient, texts: RepeatedTexts, prepared: PreparedStatements) {
    this.#client = client;
    this.#texts = texts;
    this.#prepared = prepared;
    // Until the code that sends something has come to wait for it.
    this.#packet = new OutgoingPacket(client, (send) => process.nextTick(send));
    this.#packet.hold();
    this.#begun = client.query('begin').then(() => (this.#isOpen = true));
    this.#begun.catch(() => {}); // whoever sends something is told
  }

  /** Whether a statement was among them after which the session is not kept. */
  get ranLarge(): boolean {
    return this.#ranLarge;
  }

  rows<T extends object>(text: string, values: readonly unknown[], options: RunOptions = {}): Promise<T[]> {
    const rows = this.#send<T>(text, values, options);
    // Of statements that were sent together the first that fails is the reason: nobody may come to look at the others.
    rows.catch(() => {});
    return rows;
  }

  async #send<T extends object>(text: string, values: readonly unknown[], { signal }: RunOptions): Promise<T[]> {
    signal?.throwIfAborted();
    // Behind a `begin` that failed a statement would stand for itself: until it is answered only reads follow it, and
    // behind something else that waits for it they wait as well.
    this.#isHeld ||= !text.startsWith('select ');
    if (!this.#isOpen && this.#isHeld) await this.#begun;
    const name = this.#texts.nameOf(text, values);
    this.#ranLarge ||= isLarge(text);
    this.#packet.hold();
    const answer = this.#prepared.rows<T>(this.#client, { name, text, values: [...values] });
    return this.#isOpen ? answer : (await Promise.all([answer, this.#begun]))[0];
  }

  value(text: string, values: readonly unknown[], options?: RunOptions): Promise<string | null> {
    const value = this.rows<Record<string, unknown>>(text, values, options).then(firstValue);
    value.catch(() => {});
    return value;
  }
}
