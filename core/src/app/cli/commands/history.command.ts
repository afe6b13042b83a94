import { InvalidArgumentError, type Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** The feed of events and webhooks go on from audit entries: those of the last weeks stay. */
const leastAuditDays = 30;

/** `guanxi history` */
export function addHistoryCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const config = (): string | undefined => guanxi.opts<{ config?: string }>().config;
  const json = ['--json', say({ zh: '以 JSON 输出', en: 'print JSON' })] as const;
  const days = (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0) return number;
    throw new InvalidArgumentError(say({ zh: '应为天数', en: 'expected a number of days' }));
  };
  const history = guanxi
    .command('history')
    .description(say({ zh: '历史版本与审计记录的大小和保留', en: 'size and retention of versions and audit entries' }));
  history
    .command('size')
    .description(say({ zh: '各表的行数和大小', en: 'rows and size of each table' }))
    .option(...json)
    .action(async (options: { json?: boolean }) => {
      const { printHistorySizes } = await import('../prune-history.ts');
      await printHistorySizes(context, { ...options, config: config() });
    });
  history
    .command('prune')
    .description(
      say({
        zh: '删除较旧的历史版本;服务可继续运行。早于此的 asOf 查不到任何记录',
        en: 'remove older versions while servers go on; asOf before that finds nothing',
      }),
    )
    .requiredOption('--older-than <days>', say({ zh: '早于多少天', en: 'how many days' }), days)
    .option('--audit', say({ zh: '也删除审计记录(变更历史)', en: 'audit entries, too: the history of records' }))
    .option(...json)
    .addHelpText(
      'after',
      say({
        zh: '\n例:\n  guanxi history prune --older-than 1095',
        en: '\nExample:\n  guanxi history prune --older-than 1095',
      }),
    )
    .action(async (options: { olderThan: number; audit?: boolean; json?: boolean }, command: Command) => {
      if (options.audit && options.olderThan < leastAuditDays) {
        command.error(
          say({
            zh: `审计记录至少保留 ${leastAuditDays} 天`,
            en: `audit entries are kept for ${leastAuditDays} days at least`,
          }),
        );
      }
      const { pruneHistory } = await import('../prune-history.ts');
      await pruneHistory(context, { ...options, config: config() });
    });
}
