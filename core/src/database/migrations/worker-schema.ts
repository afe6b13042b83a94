import type { Client } from 'pg';
import { tableExists } from '../existing-tables.ts';
import type { CrmModel } from '../../model/index.ts';

/** What `migrate` calls the step that brings the tables of graphile-worker up to date. */
export const workerStep = 'graphile-worker/schema';

/** Number of the last migration of the graphile-worker that this version of the code comes with; a test compares. */
export const WORKER_REVISION = 20;

/** Whether a composition with jobs lacks the tables of their queue, or has those of an older graphile-worker. */
export async function isWorkerSchemaBehind(client: Client, model: CrmModel): Promise<boolean> {
  if (!model.entities.has('Job')) return false;
  if (!(await tableExists(client, 'graphile_worker.migrations'))) return true;
  const known = await client.query<{ last: number | null }>('select max(id) as last from graphile_worker.migrations');
  return (known.rows[0]?.last ?? 0) < WORKER_REVISION;
}

/**
 * Makes or upgrades the schema `graphile_worker` as the role that owns the database, so that the role that serves
 * requests never has to: it finds nothing to do there. Over a connection of its own, as the library commits by itself.
 */
export async function installWorkerSchema(ownerUrl: string, client: Client): Promise<void> {
  // Only where there is something to do: the module costs 100 ms of a start.
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: new Logger(() => () => {}) });
  // Policies there are none: row security would hide every job from whoever is not the owner. The grants decide.
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);
}
