import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi migrate` */
export function addMigrateCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('migrate')
    .description(
      say({
        zh: '执行待执行的迁移(以表的所有者身份)',
        en: 'apply pending migrations, as the role that owns the tables',
      }),
    )
    .option('--status', say({ zh: '只列出待执行的迁移', en: 'only list what is pending' }))
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi migrate --status\n  guanxi migrate --json',
        en: '\nExamples:\n  guanxi migrate --status\n  guanxi migrate --json',
      }),
    )
    .action(async (options: { status?: boolean; json?: boolean }) => {
      const { runMigrate } = await import('../run-migrate.ts');
      await runMigrate(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
