import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

interface ImportFlags {
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly json?: boolean;
}

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
    .usage(say({ zh: '[选项] <mapping> <file> | --list', en: '[options] <mapping> <file> | --list' }))
    .argument(
      '[mapping]',
      say({ zh: '映射文件(.yml),或插件映射的名称', en: 'mapping (.yml), or the name of one that a plugin brings' }),
    )
    .argument('[file]', say({ zh: 'CSV 文件', en: 'CSV file' }))
    .option('--list', say({ zh: '列出插件带来的映射', en: 'list the mappings that plugins bring' }))
    .option('--dry-run', say({ zh: '只检查,不写入', en: 'check everything, write nothing' }))
    .option('--report <file>', say({ zh: '行级错误报告的文件', en: 'file for the errors of rows' }))
    .option('--json', say({ zh: '以 JSON 输出结果', en: 'print the result as JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi import accounts.yml accounts.csv --dry-run\n  guanxi import hotel:guests guests.csv',
        en: '\nExamples:\n  guanxi import accounts.yml accounts.csv --dry-run\n  guanxi import hotel:guests guests.csv',
      }),
    )
    .action(async (mapping: string | undefined, file: string | undefined, { list, ...options }: ImportFlags) => {
      const { config } = guanxi.opts<{ config?: string }>();
      if (list) {
        const { listImports } = await import('../list-imports.ts');
        return listImports(context, { ...options, config });
      }
      if (mapping === undefined || file === undefined) {
        const missing = mapping === undefined ? 'mapping' : 'file';
        guanxi.error(`error: missing required argument '${missing}'`, { code: 'commander.missingArgument' });
      }
      const { importFile } = await import('../import-file.ts');
      await importFile(context, { mapping, file, ...options, config });
    });
}
