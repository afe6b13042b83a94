import type { PasswordCost } from '../access/index.ts';
import type { Clock, Logger } from '../sdk/index.ts';
import { ComposedCrm } from './composed-crm.ts';
import type { CrmOptions } from './config/crm-options.ts';
import {
  configHeading,
  inspectConfig,
  resolveConfig,
  type ConfigSource,
  type Environment,
} from './config/resolve-config.ts';
import type { Crm } from './crm.ts';
import { inspectComposition, modelRefusals, refusedFor } from './start-check/inspect-composition.ts';

/** Where options and messages come from; for tests and the command line. */
export interface CreateCrmContext {
  /** Environment variables that win over the options. Default: those of the process. */
  readonly environment?: Environment;
  /** How messages call the options, and what relative paths start from. Default: `createCrm`, the working folder. */
  readonly source?: ConfigSource;
  /** Default: lines of JSON on standard output, coloured text on a terminal. */
  readonly log?: Logger;
  /** Check now what only a serving process needs. */
  readonly serving?: boolean;
  /** Cost of hashing passwords; tests choose a cheap one. */
  readonly passwordCost?: PasswordCost;
  /** What writes take for the present; tests move theirs. Default: the clock of the machine. */
  readonly clock?: Clock;
  /** Types of the GraphQL schema are made when operations come to them, unchecked: an earlier start checked them. */
  readonly schemaOnDemand?: boolean;
}

/**
 * Composes the core and plugins into a CRM. Needs no database until `open` or `start`: `schema` works at once.
 *
 * @throws Problems when the configuration is wrong, plugins conflict or an access rule cannot be enforced: all mistakes
 * together
 * @example
 * const crm = createCrm({ plugins: [hotel({ overbooking: false })] });
 * await crm.start();
 * console.log(crm.url);
 */
export function createCrm(options: CrmOptions = {}, context: CreateCrmContext = {}): Crm {
  const environment = context.environment ?? process.env;
  const source = context.source ?? { name: 'createCrm', folder: process.cwd() };
  const { config, problems } = inspectConfig(options, environment, source, context.serving);
  const composition = inspectComposition(config.plugins, source.folder, config);
  const ofConfig = { heading: configHeading, problems };
  // Building the schema costs time: only where there is something to report anyway, so that the report is complete.
  const refused =
    refusedFor([ofConfig, ...composition.refusals]) && refusedFor([ofConfig, ...modelRefusals(composition)]);
  if (refused || !composition.model) throw refused;
  return new ComposedCrm({
    config,
    model: composition.model,
    folder: source.folder,
    checkServing: () => void resolveConfig(options, environment, source, true),
    log: context.log,
    passwordCost: context.passwordCost,
    clock: context.clock,
    schemaOnDemand: context.schemaOnDemand,
  });
}
