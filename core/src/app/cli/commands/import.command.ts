import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi import` */
export function addImportCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('import')
    .description(
      say({
        zh: '按映射文件导入 CSV;可重复执行',
        en: 'import a CSV file as its mapping says; safe to run again',
      }),
    )
    .argument('<mapping>', say({ zh: '映射文件(.yml)', en: 'mapping (.yml)' }))
    .argument('<file>', say({ zh: 'CSV 文件', en: 'CSV file' }))
    .option('--dry-run', say({ zh: '只检查,不写入', en: 'check everything, write nothing' }))
    .option('--report <file>', say({ zh: '行级错误报告的文件', en: 'file for the errors of rows' }))
    .option('--json', say({ zh: '以 JSON 输出结果', en: 'print the result as JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi import accounts.yml accounts.csv --dry-run',
        en: '\nExample:\n  guanxi import accounts.yml accounts.csv --dry-run',
      }),
    )
    .action(async (mapping: string, file: string, options: { dryRun?: boolean; report?: string; json?: boolean }) => {
      const { importFile } = await import('../import-file.ts');
      await importFile(context, { mapping, file, ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
