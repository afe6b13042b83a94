import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi work` */
export function addWorkCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('work')
    .description(
      say({
        zh: '运行后台任务而不提供接口(服务进程设 GUANXI_WORKERS=0)',
        en: 'run jobs and no API, beside servers with GUANXI_WORKERS=0',
      }),
    )
    .option('-n, --concurrency <number>', say({ zh: '同时运行的任务数', en: 'jobs at the same time' }))
    .option('--once', say({ zh: '运行到期的任务后退出', en: 'run the jobs that are due, then end' }))
    .action(async (options: { concurrency?: string; once?: boolean }) => {
      const { runWorker } = await import('../run-worker.ts');
      await runWorker(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
