import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi dev` */
export function addDevCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('dev')
    .description(
      say({ zh: '开发模式:文件改变后自动重启服务', en: 'start the server and restart it when a file changes' }),
    )
    .option('-p, --port <number>', say({ zh: '端口', en: 'port' }))
    .option('--host <host>', say({ zh: '监听地址', en: 'address to listen on' }))
    .option('--no-demo', say({ zh: '不载入演示数据', en: 'load no demo data' }))
    .addHelpText('after', say({ zh: '\n例:\n  guanxi dev --port 8080', en: '\nExample:\n  guanxi dev --port 8080' }))
    .action(async (options: { port?: string; host?: string; demo: boolean }) => {
      const { runDev } = await import('../run-dev.ts');
      await runDev(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
