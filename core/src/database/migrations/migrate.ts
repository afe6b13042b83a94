import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { grantApplicationRole } from '../embedded/index.ts';
import { MigrationError } from '../errors.ts';
import { continueEventOrder } from '../event-order.ts';
import { measureStep, outdatedMeasures, updateMeasure } from '../measures/bring-up-to-date.ts';
import { checkServer, withClient } from '../server-check.ts';
import { compareWithLedger, type MigrationState } from './compare-with-ledger.ts';
import { createLedger, noteApplied, readLedger } from './ledger.ts';
import { plannedMigrations } from './planned-migrations.ts';
import { installWorkerSchema, isWorkerSchemaBehind, workerStep } from './worker-schema.ts';
import { fillSlots, noteActivePlugins, readActivePlugins, returningPlugins, slotStep } from './returning-plugins.ts';

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
  /**
   * `<plugin>/<migration>` in the order in which they ran; `<plugin>/slot_rows` for a plugin that came back,
   * `graphile-worker/schema` for the tables of the job queue, `<plugin>/measure_<name>` for a measure that was made.
   */
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
    const ledger = await readLedger(client);
    const state = compareWithLedger(planned, ledger);
    reportOrphans(state, options.log);
    const ofMeasures = (await outdatedMeasures(client, options.model)).map((outdated) => ({
      ...{ name: measureStep(outdated), text: '' },
      run: () => updateMeasure(client, outdated),
    }));
    const steps = [
      ...state.pending.map(({ name, up, checksum }) => ({
        name,
        text: up,
        run: async () => {
          await client.query(up);
          await noteApplied(client, name, checksum);
        },
      })),
      ...returningPlugins(options.model, ledger, await readActivePlugins(client)).map((plugin) => ({
        name: slotStep(plugin),
        text: '',
        run: () => fillSlots(client, options.model, plugin),
      })),
      ...ofMeasures,
    ];
    const queueIsBehind = await isWorkerSchemaBehind(client, options.model);
    if (queueIsBehind) await installQueue(options, client);
    for (const [index, step] of steps.entries()) {
      options.onProgress?.({ name: step.name, step: index + 1, steps: steps.length });
      await apply(client, step, options.log);
    }
    await noteActivePlugins(client, options.model);
    if (await continueEventOrder(client))
      options.log?.warn({}, 'The database was restored: the order of events goes on');
    const applied = [...(queueIsBehind ? [workerStep] : []), ...steps.map(({ name }) => name)];
    return { applied, orphaned: [...state.orphaned] };
  });
  if (options.appRole !== undefined) await grantApplicationRole(options.ownerUrl, options.appRole);
  return outcome;
}

/** Names of what `migrate` would run, in order. Changes nothing. */
export async function pendingMigrations(options: Pick<MigrateOptions, 'model' | 'ownerUrl'>): Promise<string[]> {
  const planned = plannedMigrations(options.model);
  await checkServer(options.ownerUrl);
  return withClient(options.ownerUrl, async (client) => {
    const ledger = await readLedger(client);
    const returning = returningPlugins(options.model, ledger, await readActivePlugins(client));
    return [
      ...((await isWorkerSchemaBehind(client, options.model)) ? [workerStep] : []),
      ...compareWithLedger(planned, ledger).pending.map(({ name }) => name),
      ...returning.map(slotStep),
      ...(await outdatedMeasures(client, options.model)).map(measureStep),
    ];
  });
}

/** One transaction of a migration run. */
interface Step {
  readonly name: string;
  /** SQL that an error message may point into. */
  readonly text: string;
  readonly run: () => Promise<void>;
}

async function takeLock(client: Client, log: Logger | undefined): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK]);
  if (rows[0]?.taken) return;
  log?.info({}, 'Another process is migrating this database: waiting for it');
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

/** Not one transaction: the library commits each of its migrations, and goes on where it stopped. */
async function installQueue({ ownerUrl, log }: MigrateOptions, client: Client): Promise<void> {
  const began = performance.now();
  try {
    await installWorkerSchema(ownerUrl, client);
  } catch (error) {
    throw MigrationError.failed(workerStep, '', error);
  }
  log?.info({ migration: workerStep, ms: Math.round(performance.now() - began) }, 'Migration applied');
}

async function apply(client: Client, step: Step, log: Logger | undefined): Promise<void> {
  const began = performance.now();
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await step.run();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be gone, and with it the transaction
    throw MigrationError.failed(step.name, step.text, error);
  }
  log?.info({ migration: step.name, ms: Math.round(performance.now() - began) }, 'Migration applied');
}

function reportOrphans({ orphaned }: MigrationState, log: Logger | undefined): void {
  if (orphaned.length === 0) return;
  log?.warn({ orphaned }, 'The database has migrations that no plugin of this composition brings; data is kept');
}
