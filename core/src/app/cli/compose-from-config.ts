import { createCrm } from '../create-crm.ts';
import { findConfig, loadConfig } from '../config/load-config.ts';
import type { Crm } from '../crm.ts';
import { createLogger } from '../logger.ts';
import type { CliContext } from './cli-context.ts';

/** What the command line says about the configuration. */
export interface ComposeOptions {
  /** `--config` */
  readonly config?: string;
  /** Options of the command that stand for environment variables. */
  readonly overrides?: Readonly<Record<string, string | undefined>>;
  /** The process will serve requests: log on standard output, secret needed. */
  readonly serving?: boolean;
}

/** The CRM of the configuration file. Commands log warnings to standard error, so that their output stays data. */
export async function composeFromConfig(context: CliContext, options: ComposeOptions): Promise<Crm> {
  const { options: given, source } = await loadConfig(findConfig(context.folder, options.config));
  const set = Object.entries(options.overrides ?? {}).filter(([, value]) => value !== undefined);
  const environment = { ...context.environment, ...Object.fromEntries(set) };
  if (options.serving) return createCrm(given, { environment, source, serving: true });
  return createCrm(given, { environment, source, log: createLogger('warn', 2) });
}
