import { Client, Pool } from 'pg';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import { sayAlive } from './job-recovery.ts';
import { surviveLostConnections } from './lost-connections.ts';

/** The connections on which graphile-worker listens for jobs and takes them; what jobs do goes over other ones. */
export function openQueuePool(settings: ConnectionSettings, onError: (error: Error) => void): Pool {
  const pool = new Pool(connectionOptions(settings));
  surviveLostConnections(pool, onError);
  return pool;
}

/** PostgreSQL notices within 20 seconds that the machine of a worker is gone; a killed process it notices at once. */
const keepAlives = `set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3`;
const AGAIN_MS = 500;

/**
 * Says to all processes that this worker lives: an advisory lock on a connection of its own. When the connection is
 * lost, it is taken again as soon as PostgreSQL answers; meanwhile others may take the worker's jobs over.
 */
export class WorkerLease {
  readonly #settings: ConnectionSettings;
  readonly #worker: string;
  #client: Client | undefined;
  #again: NodeJS.Timeout | undefined;
  #released = false;

  constructor(settings: ConnectionSettings, worker: string) {
    this.#settings = settings;
    this.#worker = worker;
  }

  /** Rejects when there is no connection; from then on it keeps itself. */
  async take(): Promise<void> {
    const client = new Client(connectionOptions({ ...this.#settings, statementTimeoutMs: 0 }));
    client.on('error', () => {}); // 'end' follows
    await client.connect();
    client.once('end', () => this.#lost(client));
    try {
      await client.query(keepAlives);
      await client.query(sayAlive, [this.#worker]);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    if (this.#released) await client.end();
    else this.#client = client;
  }

  async release(): Promise<void> {
    this.#released = true;
    clearTimeout(this.#again);
    await this.#client?.end().catch(() => {});
  }

  #lost(client: Client): void {
    if (this.#released || (this.#client && this.#client !== client)) return;
    this.#client = undefined;
    this.#takeLater();
  }

  #takeLater(): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      this.take().catch(() => this.#takeLater());
    }, AGAIN_MS);
  }
}
