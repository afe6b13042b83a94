import type { Client } from 'pg';
import type { Logger } from '../../sdk/index.ts';

/** Key of the advisory lock under which migrations run and plugins come and go: one process at a time per database. */
const MIGRATION_LOCK = 7_301_882;
/** A statement that waits longer for a table holds up everybody who queues behind it. */
export const LOCK_TIMEOUT = '30s';

/** Waits for whoever migrates this database now. Freed when the connection ends, however it ends. */
export async function takeMigrationLock(client: Client, log?: Logger): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK]);
  if (rows[0]?.taken) return;
  log?.info({}, 'Another process is migrating this database: waiting for it');
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

/** Runs `work` in a transaction that gives up where somebody holds a table for too long. */
export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be gone, and with it the transaction
    throw error;
  }
}
