import { Problems } from '../../sdk/index.ts';
import { createCrm } from '../create-crm.ts';
import { findConfig, loadConfig } from '../config/load-config.ts';
import { configHeading, inspectConfig, type Environment, type InspectedConfig } from '../config/resolve-config.ts';
import type { Crm } from '../crm.ts';
import { createLogger } from '../logger.ts';
import { databaseRefusal } from '../start-check/database-refusal.ts';
import { inspectComposition, modelRefusals, refusedFor } from '../start-check/inspect-composition.ts';
import { servingRoleOrOutage } from '../start-check/serving-role.ts';
import type { CliContext } from './cli-context.ts';

/** `--port 8080` in the words of the environment. */
export interface Override {
  readonly flag: string;
  readonly variable: string;
  readonly value: string;
}

/** The environment with what the command line says instead. */
export function overridden(environment: Environment, overrides: readonly Override[]): Environment {
  return { ...environment, ...Object.fromEntries(overrides.map(({ variable, value }) => [variable, value])) };
}

/** What the command line says about the configuration. */
export interface ComposeOptions {
  /** `--config` */
  readonly config?: string;
  /** Options of the command that stand for environment variables. */
  readonly overrides?: readonly Override[];
  /** The process will serve requests: log on standard output, secret needed. */
  readonly serving?: boolean;
  /** A refusal names every reason, as that of a serving process does. */
  readonly diagnosing?: boolean;
}

/** Everything that keeps a process from serving, the database's reasons too: nobody should mend one by one. */
async function refusedServing({ config, problems }: InspectedConfig, folder: string): Promise<Problems | null> {
  const ofModel = modelRefusals(inspectComposition(config.plugins, folder, config));
  const ofDatabase = [await servingRoleOrOutage(config), await databaseRefusal(config)];
  return refusedFor([{ heading: configHeading, problems }, ...ofModel, ...ofDatabase]);
}

/** The CRM of the configuration file. Commands log warnings to standard error, so that their output stays data. */
export async function composeFromConfig(context: CliContext, options: ComposeOptions): Promise<Crm> {
  const { overrides = [], serving = false, diagnosing = false } = options;
  const { options: given, source: file } = await loadConfig(findConfig(context.folder, options.config));
  const environment = overridden(context.environment, overrides);
  const source = { ...file, flags: Object.fromEntries(overrides.map(({ variable, flag }) => [variable, flag])) };
  try {
    if (serving) return createCrm(given, { environment, source, serving });
    return createCrm(given, { environment, source, log: createLogger('warn', 2) });
  } catch (error) {
    if (!(error instanceof Problems) || !(serving || diagnosing)) throw error;
    throw (await refusedServing(inspectConfig(given, environment, source, true), source.folder)) ?? error;
  }
}
