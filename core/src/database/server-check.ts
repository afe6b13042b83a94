import { Client } from 'pg';
import { connectionOptions, placeOf } from './connection-options.ts';
import { DatabaseUnavailable } from './errors.ts';

export const MINIMUM_VERSION = 15;

export interface ServerFacts {
  /** Major version, 15 or more. */
  readonly version: number;
  readonly superuser: boolean;
}

/**
 * Connects once and looks whether this server can be used.
 * @throws DatabaseUnavailable one sentence: wrong URL, refused, unknown host, wrong password, no such database, too old
 */
export function checkServer(url: string): Promise<ServerFacts> {
  return withClient(url, (client) => checkConnected(client, url));
}

/** The same over a connection that is there; `url` names it in messages. */
export async function checkConnected(client: Client, url: string): Promise<ServerFacts> {
  const { rows } = await client.query<{ version: string; encoding: string; superuser: boolean }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
            (select rolsuper from pg_roles where rolname = current_user) as superuser`,
  );
  const { version = '0', encoding = '', superuser = false } = rows[0] ?? {};
  const major = Number.parseInt(version, 10);
  if (major < MINIMUM_VERSION) throw DatabaseUnavailable.tooOld(placeOf(url), version, MINIMUM_VERSION);
  if (encoding !== 'UTF8') throw DatabaseUnavailable.notUtf8(placeOf(url), encoding);
  return { version: major, superuser };
}

/** Opens one connection without statement timeout for `work` and closes it, whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connectionOptions({ url, statementTimeoutMs: 0 }));
  client.on('error', () => {}); // a connection that breaks between two queries: the next query reports it
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw DatabaseUnavailable.from(placeOf(url), error);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
