import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';

/** `guanxi measures` */
export function addMeasuresCommand(guanxi: Command, context: CliContext): void {
  const { say } = context;
  const measures = guanxi
    .command('measures')
    .description(say({ zh: '核对或重建汇总度量', en: 'check or rebuild the measures that groups are answered from' }));
  const config = (): string | undefined => guanxi.opts<{ config?: string }>().config;
  measures
    .command('verify')
    .description(
      say({ zh: '与记录逐项比较;有差异时退出码为 1', en: 'compare them with the records; exits 1 if they differ' }),
    )
    .option('--json', say({ zh: '以 JSON 输出', en: 'print JSON' }))
    .action(async ({ json }: { json?: boolean }) => {
      const { verifyMeasures } = await import('../keep-measures.ts');
      await verifyMeasures(context, { config: config(), json: json === true });
    });
  measures
    .command('rebuild')
    .description(say({ zh: '由记录重新计算;服务可继续运行', en: 'count them anew from the records; servers go on' }))
    .action(async () => {
      const { rebuildMeasures } = await import('../keep-measures.ts');
      await rebuildMeasures(context, { config: config() });
    });
}
