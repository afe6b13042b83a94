import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { grantApplicationRole } from '../embedded/index.ts';
import { MigrationError } from '../errors.ts';
import { checkServer, withClient } from '../server-check.ts';
import { compareWithLedger, type MigrationState } from './compare-with-ledger.ts';
import { createLedger, noteApplied, readLedger } from './ledger.ts';
import { plannedMigrations, type PlannedMigration } from './planned-migrations.ts';

/** Key of the advisory lock under which migrations run: one process at a time per database. */
const MIGRATION_LOCK = 7_301_882;
/** A statement that waits longer for a table holds up everybody who queues behind it. */
const LOCK_TIMEOUT = '30s';

export interface MigrateOptions {
  readonly model: CrmModel;
  /** Connection string of the role that owns the database (`guanxi_owner`). */
  readonly ownerUrl: string;
  /** Role that serves requests: gets its rights on what was created. Needed on an own server; embedded has defaults. */
  readonly appRole?: string;
  readonly log?: Logger;
  /** Called before each migration. */
  readonly onProgress?: (progress: MigrationProgress) => void;
}

export interface MigrationProgress {
  readonly name: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
}

export interface MigrationOutcome {
  /** `<plugin>/<migration>` in the order in which they ran. */
  readonly applied: string[];
  /** In the ledger, but of no plugin of this composition. Their tables are left alone. */
  readonly orphaned: string[];
}

/**
 * Brings the database to what the composition's migrations say. Each one is a transaction with its entry in the ledger,
 * so a failure undoes exactly that one; a second process waits and then finds nothing to do.
 * @throws DatabaseUnavailable, MigrationError
 */
export async function migrate(options: MigrateOptions): Promise<MigrationOutcome> {
  const planned = plannedMigrations(options.model);
  await checkServer(options.ownerUrl);
  const outcome = await withClient(options.ownerUrl, async (client) => {
    await takeLock(client, options.log); // freed when the connection ends
    await createLedger(client);
    const state = compareWithLedger(planned, await readLedger(client));
    reportOrphans(state, options.log);
    for (const [index, migration] of state.pending.entries()) {
      options.onProgress?.({ name: migration.name, step: index + 1, steps: state.pending.length });
      await apply(client, migration, options.log);
    }
    return { applied: state.pending.map(({ name }) => name), orphaned: [...state.orphaned] };
  });
  if (options.appRole !== undefined) await grantApplicationRole(options.ownerUrl, options.appRole);
  return outcome;
}

/** Names of the migrations that `migrate` would run, in order. Changes nothing. */
export async function pendingMigrations(options: Pick<MigrateOptions, 'model' | 'ownerUrl'>): Promise<string[]> {
  const planned = plannedMigrations(options.model);
  await checkServer(options.ownerUrl);
  const ledger = await withClient(options.ownerUrl, readLedger);
  return compareWithLedger(planned, ledger).pending.map(({ name }) => name);
}

async function takeLock(client: Client, log: Logger | undefined): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK]);
  if (rows[0]?.taken) return;
  log?.info({}, 'Another process is migrating this database: waiting for it');
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

async function apply(client: Client, migration: PlannedMigration, log: Logger | undefined): Promise<void> {
  const began = performance.now();
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query(migration.up);
    await noteApplied(client, migration.name, migration.checksum);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be gone, and with it the transaction
    throw MigrationError.failed(migration.name, migration.up, error);
  }
  log?.info({ migration: migration.name, ms: Math.round(performance.now() - began) }, 'Migration applied');
}

function reportOrphans({ orphaned }: MigrationState, log: Logger | undefined): void {
  if (orphaned.length === 0) return;
  log?.warn({ orphaned }, 'The database has migrations that no plugin of this composition brings; data is kept');
}
