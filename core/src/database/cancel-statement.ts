import { Client } from 'pg';
import { connectionOptions, type ConnectionSettings } from './connection-options.ts';

/**
 * Cancels what a connection runs. Over a connection of its own: the pool may be full of statements like this one.
 * Rejects where PostgreSQL cannot be reached.
 * @param processId of the connection in the server
 */
export async function cancelStatement(settings: ConnectionSettings, processId: number): Promise<void> {
  const canceller = new Client(connectionOptions(settings));
  canceller.on('error', () => {});
  try {
    await canceller.connect();
    await canceller.query('select pg_cancel_backend($1)', [processId]);
  } finally {
    await canceller.end().catch(() => {});
  }
}
