import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi job` */
export function addJobCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const config = (): string | undefined => guanxi.opts<{ config?: string }>().config;
  const json = ['--json', say({ zh: '以 JSON 输出', en: 'print JSON' })] as const;
  const job = guanxi.command('job').description(say({ zh: '后台任务', en: 'jobs of the plugins' }));
  job
    .command('list')
    .description(say({ zh: '列出可运行的任务及其计划', en: 'list the jobs that there are, and when they run' }))
    .option(...json)
    .action(async (options: { json?: boolean }) => {
      const { listJobs } = await import('../run-job.ts');
      await listJobs(context, { ...options, config: config() });
    });
  job
    .command('run')
    .argument('<name>', say({ zh: '任务名,如 warranty:remind', en: 'name of the job: warranty:remind' }))
    .description(
      say({ zh: '立即运行一个任务并输出结果', en: 'run a job now, wait for it, and print what it answered' }),
    )
    .option('--payload <json>', say({ zh: '任务内容(JSON)', en: 'its payload, JSON' }), '{}')
    .option('--as <email>', say({ zh: '以该用户的名义;默认为系统', en: 'on whose behalf; default: the system' }))
    .option(...json)
    .addHelpText(
      'after',
      say({
        zh: `\n例:\n  guanxi job run warranty:remind --payload '{"days": 7}'`,
        en: `\nExample:\n  guanxi job run warranty:remind --payload '{"days": 7}'`,
      }),
    )
    .action(async (name: string, options: { payload: string; as?: string; json?: boolean }) => {
      const { runJob } = await import('../run-job.ts');
      await runJob(context, { name, ...options, config: config() });
    });
}
