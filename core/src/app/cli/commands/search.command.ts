import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi search rebuild` */
export function addSearchCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const search = guanxi.command('search').description(say({ zh: '搜索', en: 'the search' }));
  search
    .command('rebuild')
    .description(
      say({
        zh: '重新生成所有记录的搜索数据(服务器可同时运行;中断后由 --resume 或服务器继续)',
        en: 'make what the search knows of all records again; servers may run meanwhile, --resume or a server goes on where it was interrupted',
      }),
    )
    .option('--resume', say({ zh: '继续未完成的部分', en: 'only what is not done yet' }))
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi search rebuild\n  guanxi search rebuild --resume',
        en: '\nExamples:\n  guanxi search rebuild\n  guanxi search rebuild --resume',
      }),
    )
    .action(async (options: { resume?: boolean; json?: boolean }) => {
      const { rebuildSearch } = await import('../rebuild-search.ts');
      await rebuildSearch(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
