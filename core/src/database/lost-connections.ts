import type { EventEmitter } from 'node:events';

interface PooledClient extends EventEmitter {
  release?: (destroy?: boolean) => void;
}

/**
 * Gives a pool its slot back when PostgreSQL drops a connection in the middle of a transaction. Kysely never releases
 * such a client (commit and rollback both fail before it gets there): after `max` of them every request would hang.
 * Also keeps a dropped connection from ending the process: an 'error' event without listener is fatal.
 */
export function surviveLostConnections(pool: EventEmitter, onError: (error: Error) => void): void {
  pool.on('error', onError);
  pool.on('connect', (client: PooledClient) => {
    client.on('error', onError);
    client.on('end', () => {
      const release = client.release;
      client.release = () => {}; // whoever still holds the client will release it too
      try {
        release?.(true);
      } catch {} // it was idle, and the pool has dropped it by itself
    });
  });
}
