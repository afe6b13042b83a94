import { Client } from 'pg';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';
import { quoteIdentifier } from './sql-text.ts';

/** A connection that hears what other processes tell, and on which at most one of them holds a lock. */
export interface Notifications {
  /** Tells every process that listens, this one too. */
  tell(): Promise<void>;
  /** Takes the lock if nobody has it; it is given back when the connection ends, however the process does. */
  tryLock(): Promise<boolean>;
  close(): Promise<void>;
}

export interface NotificationOptions {
  readonly channel: string;
  /** Key of the advisory lock. */
  readonly lock: number;
  readonly onTold: () => void;
  /** The connection has gone: open another one. */
  readonly onLost: () => void;
}

/** Opens a connection of its own and listens. @throws when PostgreSQL is away */
export async function openNotifications(
  settings: ConnectionSettings,
  { channel, lock, onTold, onLost }: NotificationOptions,
): Promise<Notifications> {
  const client = new Client({ ...connectionOptions(settings), application_name: 'guanxi events' });
  let closing = false;
  const lost = (): void => {
    if (closing) return;
    closing = true;
    onLost();
  };
  client.on('error', lost);
  client.on('end', lost);
  client.on('notification', onTold);
  try {
    await client.connect();
    await client.query(`listen ${quoteIdentifier(channel)}`);
  } catch (error) {
    closing = true;
    await client.end().catch(() => {});
    throw error;
  }
  return {
    async tell() {
      await client.query('select pg_notify($1, $2)', [channel, '']);
    },
    async tryLock() {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock]);
      return rows[0]?.taken === true;
    },
    async close() {
      closing = true;
      await client.end().catch(() => {});
    },
  };
}
