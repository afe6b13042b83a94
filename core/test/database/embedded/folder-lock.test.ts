import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedFixture, loaderFlags } from './embedded-fixture.ts';

const fixture = new EmbeddedFixture();
afterAll(() => fixture.cleanUp());

const PROGRAM = path.join(import.meta.dirname, 'lock-process.ts');

test('excludes processes from one another, although some are killed while they hold the lock', async () => {
  const folder = fixture.folder();
  writeFileSync(path.join(folder, 'count'), '0');
  const processes = ['40', '40', '40', '7 die', '3 die', '11 die'].map((task) =>
    spawn(process.execPath, [...loaderFlags, PROGRAM, folder, ...task.split(' ')], { stdio: 'inherit' }),
  );
  const ends = await Promise.all(processes.map((each) => once(each, 'exit')));
  expect(ends.map(([code, signal]) => signal ?? code)).toEqual([0, 0, 0, 'SIGKILL', 'SIGKILL', 'SIGKILL']);
  expect(Number(readFileSync(path.join(folder, 'count'), 'utf8'))).toBe(3 * 40 + 7 + 3 + 11);
  expect(readdirSync(path.join(folder, 'lock')).length).toBeLessThan(10);
});
