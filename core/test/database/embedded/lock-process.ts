// Counts up in a file, `rounds` times, each under the lock; with 'die' it kills itself while it holds the lock.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDataFolder } from '../../../src/database/embedded/data-folder.ts';
import { withFolderLock } from '../../../src/database/embedded/folder-lock.ts';

const [folder = '', rounds = '0', end] = process.argv.slice(2);
const file = path.join(folder, 'count');
const dataFolder = openDataFolder(folder);
for (let round = 1; round <= Number(rounds); round += 1) {
  await withFolderLock(dataFolder, async () => {
    const count = Number(readFileSync(file, 'utf8'));
    await sleep(1);
    writeFileSync(file, String(count + 1));
    if (end === 'die' && round === Number(rounds)) process.kill(process.pid, 'SIGKILL');
  });
}
