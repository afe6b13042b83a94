import { Client } from 'pg';
import { cancelStatement } from './cancel-statement.ts';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import { translateFailure } from './translate-failure.ts';

export interface StreamOptions {
  /** Ends the stream: what runs in the server is cancelled, and reading rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Rows of a batch, default 1000: two batches are in memory at most. */
  readonly batchRows?: number;
  /** Milliseconds after which PostgreSQL ends a stream that nobody reads on, if we have not. Default 120,000. */
  readonly idleMs?: number;
}

const defaultBatch = 1000;
const defaultIdleMs = 120_000;

/**
 * The texts in the only column of a statement, batch by batch and as slowly as they are taken: a cursor over one
 * snapshot, on a connection of its own, so that reads never wait for one. While a batch is looked at, the next one is
 * on its way. The time limit of statements is that of each batch.
 * @throws DatabaseUnavailable, StatementTimedOut
 */
export async function* streamTexts(
  settings: ConnectionSettings,
  text: string,
  values: readonly unknown[],
  { signal, batchRows = defaultBatch, idleMs = defaultIdleMs }: StreamOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  signal.throwIfAborted();
  const client = new Client({
    ...connectionOptions(settings),
    idle_in_transaction_session_timeout: idleMs,
  }) as Client & { readonly processID: number };
  let isFetching = false;
  const cancel = (): void => void cancelStatement(settings, client.processID).catch(() => client.end().catch(() => {}));
  const fetch = async (): Promise<string[]> => {
    isFetching = true;
    const { rows } = await client.query<[string]>({ text: `fetch ${batchRows} from exported`, rowMode: 'array' });
    isFetching = false;
    return rows.map(([one]) => one);
  };
  client.on('error', () => {}); // whoever waits for a batch gets it
  try {
    await client.connect();
    signal.addEventListener('abort', cancel, { once: true });
    // The address may name the application, and wins over options. All rows are wanted, not the first ones soon.
    const prepare = `set application_name = 'guanxi export'; begin read only; set local cursor_tuple_fraction = 1`;
    await client.query(prepare);
    isFetching = true;
    await client.query({ text: `declare exported no scroll cursor for ${text}`, values: [...values] });
    for (let batch = await fetch(); batch.length > 0;) {
      signal.throwIfAborted();
      const following = batch.length < batchRows ? Promise.resolve([]) : fetch();
      following.catch(() => {}); // it is awaited below, or nobody reads on
      yield batch;
      batch = await following;
    }
    await client.query('commit');
  } catch (error) {
    throw signal.aborted ? signal.reason : translateFailure(error, settings);
  } finally {
    signal.removeEventListener('abort', cancel);
    // Nobody reads on: what was fetched ahead is given up.
    if (isFetching && !signal.aborted) await cancelStatement(settings, client.processID).catch(() => {});
    await client.end().catch(() => {});
  }
}
