import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { staleBuild } from '../../src/app/start-check/stale-build.ts';
import { runCommand } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';

const noon = new Date(2030, 0, 1, 12);
const afternoon = new Date(2030, 0, 1, 15);

/** A project whose files were written at these times. */
function project(built: Date, changed: Date, config: string): string {
  const folder = temporaryFolder();
  for (const [file, time] of [
    ['src/deep/plugin.ts', changed],
    ['dist/index.js', built],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'export {};\n');
    utimesSync(path.join(folder, file), time, time);
  }
  writeFileSync(path.join(folder, 'guanxi.config.mjs'), config);
  return folder;
}

const fromBuild = `import './dist/index.js';\n`;
const stale = (folder: string) => staleBuild(path.join(folder, 'guanxi.config.mjs'));

test('a build that is older than its sources is told by doctor and migrate, others are not', async () => {
  expect(stale(project(afternoon, noon, fromBuild))).toBeNull();
  expect(stale(project(noon, afternoon, `import './src/index.ts';\n`))).toBeNull();
  const folder = project(noon, afternoon, fromBuild);
  expect(stale(folder)).toEqual({
    zh: '运行的是 2030-01-01 12:00:00 构建的 dist,src 更新于 2030-01-01 15:00:00:请先运行 npm run build',
    en: 'dist is as built at 2030-01-01 12:00:00, src is newer (2030-01-01 15:00:00): npm run build',
  });
  const { out } = await runCommand(folder, ['doctor']);
  expect(out).toContain('warn  build          dist is as built at 2030-01-01 12:00:00');
  // Whatever the database says: an old build does not know of the newest migration.
  const { err } = await runCommand(folder, ['migrate', '--status']);
  expect(err).toContain('dist is as built at 2030-01-01 12:00:00, src is newer (2030-01-01 15:00:00): npm run build');
});
