import { Option, type Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi start` */
export function addStartCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('start')
    .description(
      say({
        zh: '启动服务(NODE_ENV=production 为生产模式)',
        en: 'start the server; NODE_ENV=production for production',
      }),
    )
    .option('-p, --port <number>', say({ zh: '端口', en: 'port' }))
    .option('--host <host>', say({ zh: '监听地址', en: 'address to listen on' }))
    .option('--no-demo', say({ zh: '不载入演示数据', en: 'load no demo data' }))
    .addOption(new Option('--attach').hideHelp()) // `guanxi dev` keeps PostgreSQL running itself
    .addHelpText(
      'after',
      say({
        zh:
          '\n例:\n  guanxi start\n  guanxi start --port 8080 --no-demo\n' +
          '  NODE_ENV=production GUANXI_SECRET=… DATABASE_URL=postgresql://… guanxi start',
        en:
          '\nExamples:\n  guanxi start\n  guanxi start --port 8080 --no-demo\n' +
          '  NODE_ENV=production GUANXI_SECRET=… DATABASE_URL=postgresql://… guanxi start',
      }),
    )
    .action(async (options: { port?: string; host?: string; demo: boolean; attach?: boolean }) => {
      const { startServer } = await import('../start-server.ts');
      await startServer(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
