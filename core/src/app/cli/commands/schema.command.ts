import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi schema print` */
export function addSchemaCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const schema = guanxi
    .command('schema')
    .description(say({ zh: 'GraphQL 架构(SDL)', en: 'the GraphQL schema as SDL' }));
  schema
    .command('print')
    .description(
      say({ zh: '输出或写入 SDL;不需要数据库', en: 'print the SDL, or write the files of schema/; needs no database' }),
    )
    .option(
      '--plugins <which>',
      say({
        zh: 'core、all 或插件名(逗号分隔);不写文件时有效',
        en: 'core, all, or ids of plugins (comma separated), where no files are written',
      }),
      'all',
    )
    .option(
      '--out <folder>',
      say({ zh: '写入 core.graphql、plugins/<id>.graphql、full.graphql', en: 'write the files' }),
    )
    .option(
      '--check',
      say({
        zh: '与文件夹中的文件比较,不同则退出码为 1',
        en: 'compare with the files instead; exits 1 if they differ',
      }),
    )
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi schema print --plugins core\n  guanxi schema print --out schema\n  guanxi schema print --out schema --check',
        en: '\nExamples:\n  guanxi schema print --plugins core\n  guanxi schema print --out schema\n  guanxi schema print --out schema --check',
      }),
    )
    .action(async (options: { plugins: string; out?: string; check?: boolean }) => {
      const { printSchema } = await import('../print-schema.ts');
      await printSchema(context, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
