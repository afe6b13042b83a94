import { createCrm } from '../create-crm.ts';
import { findConfig, loadConfig } from '../config/load-config.ts';
import type { Environment } from '../config/resolve-config.ts';
import type { Crm } from '../crm.ts';
import { createLogger } from '../logger.ts';
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
}

/** The CRM of the configuration file. Commands log warnings to standard error, so that their output stays data. */
export async function composeFromConfig(context: CliContext, options: ComposeOptions): Promise<Crm> {
  const { overrides = [], serving } = options;
  const { options: given, source: file } = await loadConfig(findConfig(context.folder, options.config));
  const environment = overridden(context.environment, overrides);
  const source = { ...file, flags: Object.fromEntries(overrides.map(({ variable, flag }) => [variable, flag])) };
  if (serving) return createCrm(given, { environment, source, serving });
  return createCrm(given, { environment, source, log: createLogger('warn', 2) });
}
