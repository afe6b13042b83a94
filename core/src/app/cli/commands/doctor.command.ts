import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi doctor` */
export function addDoctorCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('doctor')
    .description(say({ zh: '检查环境、数据库和配置', en: 'check the machine, the database and the configuration' }))
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .addHelpText('after', say({ zh: '\n例:\n  guanxi doctor --json', en: '\nExample:\n  guanxi doctor --json' }))
    .action(async (options: { json?: boolean }) => {
      const { runDoctor } = await import('../run-doctor.ts');
      await runDoctor(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
