import type { ImportSummary } from '../import/index.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { Progress } from './progress.ts';

interface ImportCommand {
  readonly mapping: string;
  readonly file: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly json?: boolean;
  readonly config?: string;
}

/** Imports a CSV file with all rights; works while a server runs. Exits 1 when rows failed. */
export async function importFile(context: CliContext, command: ImportCommand): Promise<void> {
  const { language, say } = context;
  const { mapping, file, dryRun, report } = command;
  const { importInto } = await import('../import/index.ts');
  const crm = await composeFromConfig(context, { config: command.config });
  try {
    await crm.open({ role: 'command' });
    const progress = new Progress(say({ zh: '导入', en: 'import' }), 0);
    const summary = await importInto(crm, {
      mapping,
      file,
      language,
      ...(dryRun && { dryRun }),
      ...(report !== undefined && { report }),
      onProgress: (done, total) => progress.update(done, total),
    });
    progress.finish();
    context.out(command.json ? JSON.stringify(summary) : sentence(summary, context));
    if (summary.failed > 0) context.exitCode = 1;
  } finally {
    await crm.stop();
  }
}

function sentence(summary: ImportSummary, { say }: CliContext): string {
  const { entity, rows, created, updated, unchanged, skipped, failed, report, dryRun } = summary;
  const lines = [
    say({
      zh: `${entity}:共 ${rows} 行;新建 ${created},更新 ${updated},未变 ${unchanged},跳过 ${skipped},失败 ${failed}`,
      en:
        `${entity}: ${rows} rows; ${created} created, ${updated} updated, ${unchanged} unchanged, ` +
        `${skipped} skipped, ${failed} failed`,
    }),
  ];
  for (const [field, { empty, aliased }] of Object.entries(summary.fields)) {
    if (empty + aliased === 0) continue;
    lines.push(
      say({ zh: `  ${field}:空 ${empty},别名 ${aliased}`, en: `  ${field}: ${empty} empty, ${aliased} by alias` }),
    );
  }
  if (report !== null) lines.push(say({ zh: `失败的行见 ${report}`, en: `the rows that failed: ${report}` }));
  if (dryRun) lines.push(say({ zh: '只是检查,没有写入', en: 'checked only, nothing was written' }));
  return lines.join('\n');
}
