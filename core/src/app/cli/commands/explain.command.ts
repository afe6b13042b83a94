import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

interface Options {
  readonly variables?: string;
  readonly user?: string;
  readonly operation?: string;
  readonly json?: boolean;
}

/** `guanxi explain` */
export function addExplainCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  guanxi
    .command('explain')
    .argument('<file>', say({ zh: '含有操作的 .graphql 文件', en: 'a .graphql file with the operation' }))
    .description(
      say({
        zh: '执行一个操作并说明:计划、SQL、参数、PostgreSQL 执行计划、用时',
        en: 'run an operation and tell how: plan, SQL, parameters, the plan of PostgreSQL, times',
      }),
    )
    .option('--variables <file>', say({ zh: '含有变量的 JSON 文件', en: 'a JSON file with the variables' }))
    .option(
      '--user <email>',
      say({ zh: '以该用户的身份执行;默认为平台自身', en: 'run it as this user; default: the platform itself' }),
    )
    .option('--operation <name>', say({ zh: '文件中操作的名称', en: 'which operation of the file' }))
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi explain list.graphql --variables list.json --user li@example.com',
        en: '\nExample:\n  guanxi explain list.graphql --variables list.json --user li@example.com',
      }),
    )
    .action(async (file: string, options: Options) => {
      const { explainFile } = await import('../explain-file.ts');
      await explainFile(context, file, { ...options, config: guanxi.opts<{ config?: string }>().config });
    });
}
