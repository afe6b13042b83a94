// A program of sent-together.test.ts: jest keeps rejections that nobody handles from ending a process.
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { samplePlugin } from './sample-plugins.ts';

const database = await openDatabase({ model: composePlugins([samplePlugin()]), url: process.argv[2] ?? '' });
const told = await database
  .unit(async (runner) => {
    const first = runner.rows('select 1 / $1::int as x', [0]);
    const others = [runner.rows('select $1::int as x', [1]), runner.value('select $1::text', ['x'])];
    // Both have failed before anybody looks at them.
    await sleep(100);
    await first;
    return others.length;
  })
  .catch((error: unknown) => (error as Error).message);
process.stdout.write(String(told));
await database.close();
