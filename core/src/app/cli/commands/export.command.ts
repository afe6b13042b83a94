import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ExportCommand } from '../export-list.ts';

/** `guanxi export` */
export function addExportCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('export')
    .description(say({ zh: '导出整个列表(NDJSON 或 CSV)', en: 'export a whole list as NDJSON or CSV' }))
    .argument('<list>', say({ zh: 'GraphQL 列表名,如 accounts', en: 'the list as GraphQL calls it: accounts' }))
    .option('--where <json>', say({ zh: '筛选条件,与 GraphQL 相同', en: 'the filter, as in GraphQL' }))
    .option('--order-by <json>', say({ zh: '排序,与 GraphQL 相同', en: 'the order, as in GraphQL' }))
    .option('--select <columns>', say({ zh: '列,以逗号分隔', en: 'columns: name,owner.displayName,building.grade' }))
    .option('--format <format>', 'ndjson, csv', 'ndjson')
    .option('--bom', say({ zh: '为 Excel 标明 UTF-8(仅 CSV)', en: 'mark the file as UTF-8 for Excel (CSV only)' }))
    .option('--out <file>', say({ zh: '输出文件;默认为标准输出', en: 'file to write; default: standard output' }))
    .option(
      '--user <email>',
      say({ zh: '以该用户的身份导出', en: 'export as this user; default: the platform itself' }),
    )
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi export accounts --where \'{"status":{"eq":"active"}}\' --format csv --out accounts.csv',
        en: '\nExample:\n  guanxi export accounts --where \'{"status":{"eq":"active"}}\' --format csv --out accounts.csv',
      }),
    )
    .action(async (list: string, options: Omit<ExportCommand, 'list' | 'config'>) => {
      const { exportList } = await import('../export-list.ts');
      await exportList(context, { list, ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
