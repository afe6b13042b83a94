import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { Progress } from './progress.ts';

interface RebuildCommand {
  readonly resume?: boolean;
  readonly json?: boolean;
  readonly config?: string;
}

/** Makes the documents of the search again while servers run, and prints how many records of each entity were done. */
export async function rebuildSearch(context: CliContext, { resume, json, config }: RebuildCommand): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    await crm.open({ role: 'command', migrate: false });
    const counts = new Map<string, number>();
    const progress = new Progress(say({ zh: '搜索', en: 'search' }), 0);
    await crm.rebuildSearch({
      ...(resume && { resume }),
      onProgress: ({ name, label }, done) => {
        counts.set(name, done);
        progress.update(
          [...counts.values()].reduce((sum, count) => sum + count, 0),
          0,
          say(label),
        );
      },
    });
    if (counts.size > 0) progress.finish();
    if (json) return out(JSON.stringify({ records: Object.fromEntries(counts) }));
    for (const [name, count] of counts) out(`${name} ${count}`);
    if (counts.size === 0) out(say({ zh: '没有需要重新生成的', en: 'there is nothing to make again' }));
  } finally {
    await crm.stop();
  }
}
