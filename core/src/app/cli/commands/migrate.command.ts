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
    .option(
      '--allow-loss <migration...>',
      say({ zh: '允许这些迁移丢失数据', en: 'let these migrations lose data, such as hotel/0003_drop_floor' }),
    )
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi migrate --status\n  guanxi migrate --json',
        en: '\nExamples:\n  guanxi migrate --status\n  guanxi migrate --json',
      }),
    )
    .action(async (options: { status?: boolean; json?: boolean; allowLoss?: string[] }) => {
      const { runMigrate } = await import('../run-migrate.ts');
      await runMigrate(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
