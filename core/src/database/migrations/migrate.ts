import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { grantApplicationRole } from '../embedded/index.ts';
import { MigrationError } from '../errors.ts';
import { continueEventOrder } from '../event-order.ts';
import { measureStep, outdatedMeasures, updateMeasure } from '../measures/bring-up-to-date.ts';
import { checkServer, withClient } from '../server-check.ts';
import { readPluginStates } from '../life-cycle/plugin-states.ts';
import { compareWithLedger, pluginOf, refuseAll, type MigrationState } from './compare-with-ledger.ts';
import { noteApplied, readLedger, type Ledger } from './ledger.ts';
import { losses } from './lint-migration.ts';
import { inTransaction } from './migration-lock.ts';
import { plannedMigrations, type PlannedMigration } from './planned-migrations.ts';
import { underMigrationLock } from './under-migration-lock.ts';
import { installWorkerSchema, isWorkerSchemaBehind, workerStep } from './worker-schema.ts';
import { fillSlots, noteActivePlugins, readActivePlugins, returningPlugins, slotStep } from './returning-plugins.ts';

export interface MigrateOptions {
  readonly model: CrmModel;
  /** Connection string of the role that owns the database (`guanxi_owner`). */
  readonly ownerUrl: string;
  /** Role that serves requests: gets its rights on what was created. Needed on an own server; embedded has defaults. */
  readonly appRole?: string;
  readonly log?: Logger;
  /** Migrations (`<plugin>/<migration>`) that may lose data. */
  readonly allowLoss?: readonly string[];
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
  const migrateAlone = async (client: Client): Promise<MigrationOutcome> => {
    const ledger = await readLedger(client);
    const state = compareWithLedger(planned, ledger, await readPluginStates(client));
    reportOrphans(state, options.log);
    refuseLosses(state.pending, ledger, options.allowLoss ?? []);
    const ofMeasures = (await outdatedMeasures(client, options.model)).map((outdated) => ({
      ...{ name: measureStep(outdated), text: '' },
      run: () => updateMeasure(client, outdated),
    }));
    const steps = [
      ...state.pending.map(({ name, up, batches, checksum }) => ({
        name,
        text: up,
        batches,
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
  };
  const outcome = await underMigrationLock(options.ownerUrl, migrateAlone, options.log);
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
      ...compareWithLedger(planned, ledger, await readPluginStates(client)).pending.map(({ name }) => name),
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
  /** Run in transactions of its own, until it changes nothing any more. */
  readonly batches?: string | undefined;
  readonly run: () => Promise<void>;
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
    if (step.batches !== undefined) await runBatches(client, step.batches);
    await inTransaction(client, step.run);
  } catch (error) {
    throw MigrationError.failed(step.name, step.text, error);
  }
  log?.info({ migration: step.name, ms: Math.round(performance.now() - began) }, 'Migration applied');
}

async function runBatches(client: Client, batches: string): Promise<void> {
  let changed: number | null;
  do {
    ({ rowCount: changed } = await inTransaction(client, () => client.query(batches)));
  } while (changed !== null && changed > 0);
}

/** Of a plugin that is installed only now there is nothing to lose. */
function refuseLosses(pending: readonly PlannedMigration[], ledger: Ledger, allowed: readonly string[]): void {
  const installed = new Set([...ledger.keys()].map(pluginOf));
  const risky = pending.filter(({ name, plugin }) => installed.has(plugin) && !allowed.includes(name));
  refuseAll(
    risky.flatMap((migration) => {
      const statements = losses(migration).map(({ statement }) => statement);
      return statements.length > 0 ? [MigrationError.losesData(migration.name, statements)] : [];
    }),
  );
}

function reportOrphans({ orphaned }: MigrationState, log: Logger | undefined): void {
  if (orphaned.length === 0) return;
  log?.warn({ orphaned }, 'The database has migrations that no plugin of this composition brings; data is kept');
}
