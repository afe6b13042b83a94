import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi doctor` */
export function addDoctorCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('doctor')
    .description(say({ zh: '检查环境、数据库和配置', en: 'check the machine, the database and the configuration' }))
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .option(
      '--slow',
      say({ zh: '列出慢查询及缺少的组合索引', en: 'list slow reads and the composite indexes that they lack' }),
    )
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi doctor --json\n  guanxi doctor --slow',
        en: '\nExamples:\n  guanxi doctor --json\n  guanxi doctor --slow',
      }),
    )
    .action(async (options: { json?: boolean; slow?: boolean }) => {
      if (options.slow) {
        const { listSlowReads } = await import('../list-slow-reads.ts');
        return listSlowReads(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
      }
      const { runDoctor } = await import('../run-doctor.ts');
      await runDoctor(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
