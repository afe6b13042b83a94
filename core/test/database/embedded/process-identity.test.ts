import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { isAlive, isPostmasterOf, ownIdentity } from '../../../src/database/embedded/process-identity.ts';
import { until } from './embedded-fixture.ts';

test('a process is told apart from a later one with the same pid', () => {
  const self = ownIdentity();
  expect(isAlive(self)).toBe(true);
  expect(isAlive({ ...self, started: 'another boot/1' })).toBe(false);
  expect(isAlive({ ...self, started: null })).toBe(true); // where the system does not tell, the pid has to do
});

test.each([0, -1, Number.NaN, 999_999_999])('%p is no living process', (pid) => {
  expect(isAlive({ pid, started: null })).toBe(false);
});

test('a zombie is dead', async () => {
  // The shell starts a child, then becomes a program that never collects it.
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  const child = { pid: Number(line), started: null };
  expect(isAlive(child)).toBe(true);
  await until(() => !isAlive(child));
  expect(() => process.kill(child.pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
});

test('a living process that is not PostgreSQL is no postmaster', () => {
  expect(isPostmasterOf(process.pid, process.cwd())).toBe(false);
});
