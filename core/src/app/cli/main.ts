import { Command, CommanderError } from 'commander';
import { CrmError } from '../../sdk/errors.ts';
import { processContext, type CliContext } from './cli-context.ts';
import { keepCompiledCode } from './compile-cache.ts';
import { addDevCommand } from './commands/dev.command.ts';
import { addDoctorCommand } from './commands/doctor.command.ts';
import { addExportCommand } from './commands/export.command.ts';
import { addExplainCommand } from './commands/explain.command.ts';
import { addHistoryCommand } from './commands/history.command.ts';
import { addImportCommand } from './commands/import.command.ts';
import { addJobCommand } from './commands/job.command.ts';
import { addMeasuresCommand } from './commands/measures.command.ts';
import { addMigrateCommand } from './commands/migrate.command.ts';
import { addPluginCommand } from './commands/plugin.command.ts';
import { addMigrationCommand } from './commands/migration.command.ts';
import { addSearchCommand } from './commands/search.command.ts';
import { addSchemaCommand } from './commands/schema.command.ts';
import { addStartCommand } from './commands/start.command.ts';
import { addUserCommand } from './commands/user.command.ts';
import { addWorkCommand } from './commands/work.command.ts';
import { usageError } from './usage-errors.ts';
import { version } from '../version.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

function program(context: CliContext): Command {
  const { say } = context;
  const guanxi = new Command('guanxi')
    .description(say({ zh: 'Guanxi(关系):可组合的 GraphQL CRM', en: 'Guanxi: a composable GraphQL CRM' }))
    .version(version, '-V, --version', say({ zh: '显示版本', en: 'print the version' }))
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'show help' }))
    .helpCommand('help [command]', say({ zh: '显示某个命令的帮助', en: 'show the help of a command' }))
    .option(
      '-c, --config <file>',
      say({
        zh: '配置文件(默认:最近的 guanxi.config.ts)',
        en: 'configuration file (default: nearest guanxi.config.ts)',
      }),
    )
    .configureOutput({ outputError: () => {} }) // told below, in the person's language
    .exitOverride();
  addStartCommand(guanxi, context);
  addDevCommand(guanxi, context);
  addMigrateCommand(guanxi, context);
  addMigrationCommand(guanxi, context);
  addExplainCommand(guanxi, context);
  addExportCommand(guanxi, context);
  addHistoryCommand(guanxi, context);
  addImportCommand(guanxi, context);
  addJobCommand(guanxi, context);
  addMeasuresCommand(guanxi, context);
  addPluginCommand(guanxi, context);
  addSchemaCommand(guanxi, context);
  addSearchCommand(guanxi, context);
  addUserCommand(guanxi, context);
  addDoctorCommand(guanxi, context);
  addWorkCommand(guanxi, context);
  const inherit = (command: Command): void =>
    command.commands.forEach((child) => inherit(child.copyInheritedSettings(command)));
  inherit(guanxi);
  return guanxi;
}

function report(error: unknown, context: CliContext): number {
  const { say, note } = context;
  const prefix = say({ zh: '错误:', en: 'error: ' });
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0; // help and version were printed
    if (error.code === 'commander.help') return WRONG_USAGE;
    note(`${prefix}${say(usageError(error))}`);
    note(say({ zh: '用 guanxi --help 查看用法', en: 'see guanxi --help' }));
    return WRONG_USAGE;
  }
  if (error instanceof CrmError) {
    note(`${prefix}${error.messageIn(context.language)}`);
    return FAILED;
  }
  // Not foreseen: the stack is what helps then.
  note(`${prefix}${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return FAILED;
}

/**
 * Runs one command line.
 *
 * @param argv arguments after the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function run(argv: string[], context: CliContext = processContext()): Promise<number> {
  keepCompiledCode();
  try {
    await program(context).parseAsync(argv, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return report(error, context);
  }
}
