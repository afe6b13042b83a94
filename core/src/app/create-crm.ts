import { accessProblems, type PasswordCost } from '../access/index.ts';
import { corePlugin } from '../crm/index.ts';
import { composePlugins } from '../plugins/index.ts';
import { Problems, type Logger } from '../sdk/index.ts';
import type { CrmModel } from '../model/index.ts';
import { ComposedCrm } from './composed-crm.ts';
import type { CrmConfig, CrmOptions } from './config/crm-options.ts';
import { resolveConfig, type ConfigSource, type Environment } from './config/resolve-config.ts';
import type { Crm } from './crm.ts';

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
}

function compose(config: CrmConfig): CrmModel {
  const model = composePlugins([corePlugin(), ...config.plugins]);
  const problems = accessProblems(model);
  if (problems.length === 0) return model;
  throw new Problems({ zh: '以下访问规则无法执行:', en: 'These access rules cannot be enforced:' }, problems);
}

/**
 * Composes the core and plugins into a CRM. Needs no database until `open` or `start`: `schema` works at once.
 *
 * @throws Problems when the configuration is wrong or plugins conflict: all mistakes together
 * @example
 * const crm = createCrm({ plugins: [hotel({ overbooking: false })] });
 * await crm.start();
 * console.log(crm.url);
 */
export function createCrm(options: CrmOptions = {}, context: CreateCrmContext = {}): Crm {
  const environment = context.environment ?? process.env;
  const source = context.source ?? { name: 'createCrm', folder: process.cwd() };
  const config = resolveConfig(options, environment, source, context.serving);
  return new ComposedCrm({
    config,
    model: compose(config),
    checkServing: () => void resolveConfig(options, environment, source, true),
    log: context.log,
    passwordCost: context.passwordCost,
  });
}
