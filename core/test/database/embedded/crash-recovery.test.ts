import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedFixture, gone, processesOf, query, signal, until } from './embedded-fixture.ts';

const fixture = new EmbeddedFixture();
const unfinished = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('postgres.unfinished'));
afterAll(() => fixture.cleanUp());

test('a server restarts its PostgreSQL after kill -9, on the same port, with everything committed', async () => {
  const dataFolder = fixture.folder();
  const lines: string[] = [];
  const postgres = await fixture.start({ dataFolder, log: (line) => lines.push(line) });
  await postgres.ensureDatabase('crm');
  const url = postgres.appUrl('crm');
  await query(postgres.ownerUrl('crm'), 'CREATE TABLE note (id int)');
  for (let round = 1; round <= 2; round += 1) {
    await query(url, 'INSERT INTO note VALUES ($1)', [round]);
    const killed = postgres.pid;
    const began = performance.now();
    signal(killed, 'SIGKILL');
    await until(() => postgres.pid !== killed);
    process.stdout.write(`  back ${Math.round(performance.now() - began)} ms after kill -9\n`);
    expect(await query(url, 'SELECT count(*)::int FROM note')).toEqual([{ count: round }]);
  }
  expect(lines.filter((line) => line.includes('is gone'))).toHaveLength(2);
  const last = postgres.pid;
  await postgres.release();
  signal(last, 'SIGKILL');
});

test('kill -9 of both, under load, is recovered by the next start', async () => {
  const dataFolder = fixture.folder();
  const server = fixture.spawn({ dataFolder, role: 'server' });
  const { pid, adminUrl } = await server.start;
  await server.tell('ensureDatabase');
  // A statement of hours, with a client that stays: its back-end would outlive the postmaster.
  const busy = query(adminUrl, 'SELECT count(*) FROM generate_series(1, 100000000000)').catch(() => {});
  await query(adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
  signal(server.process.pid ?? 0, 'SIGKILL');
  signal(pid, 'SIGKILL');
  await gone(pid);
  const next = fixture.spawn({ dataFolder, role: 'server' });
  const answer = await next.start;
  expect(answer.error).toBeUndefined();
  expect(answer.reused).toBe(false);
  process.stdout.write(`  recovered in ${answer.startedInMs} ms\n`);
  expect(await query(answer.adminUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  await busy;
  await next.tell('release');
});

test('kill -9 of the postmaster alone is recovered by the next command, on the same port', async () => {
  const dataFolder = fixture.folder();
  const first = await fixture.start({ dataFolder, role: 'command' });
  signal(first.pid, 'SIGKILL');
  const second = await fixture.start({ dataFolder, role: 'command' });
  expect({ reused: second.reused, port: second.port }).toEqual({ reused: false, port: first.port });
  await first.release();
  expect(await query(second.adminUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await second.release();
});

test('a start that was killed while it made the cluster is begun anew', async () => {
  const dataFolder = fixture.folder();
  const starter = fixture.spawn({ dataFolder });
  await until(() => unfinished(dataFolder).length > 0);
  await starter.end('SIGKILL');
  const next = await fixture.start({ dataFolder });
  expect(next.reused).toBe(false);
  await next.release();
  // Its initdb outlived it for a moment, and may have written once more; a start after that leaves nothing.
  await until(() => processesOf(dataFolder).length === 0);
  await (await fixture.start({ dataFolder })).release();
  expect(unfinished(dataFolder)).toEqual([]);
});

test('an initdb that outlives its killed start does not disturb the next one', async () => {
  const dataFolder = fixture.folder();
  const left = JSON.stringify(path.join(dataFolder, 'postgres.unfinished-killed', 'base'));
  const writing = `const fs = require('node:fs');
    for (let n = 0; ; n = (n + 1) % 500) {
      try { fs.mkdirSync(${left}, { recursive: true }); fs.writeFileSync(${left} + '/' + n, ''); } catch {}
    }`;
  const writer = spawn(process.execPath, ['-e', writing], { stdio: 'ignore' });
  try {
    await until(() => unfinished(dataFolder).length > 0);
    const next = await fixture.start({ dataFolder });
    expect(next.reused).toBe(false);
    await next.release();
  } finally {
    const gone = once(writer, 'exit');
    writer.kill('SIGKILL');
    await gone;
  }
  await (await fixture.start({ dataFolder })).release();
  expect(unfinished(dataFolder)).toEqual([]);
});

test('a deleted data folder does not keep a process from releasing', async () => {
  const parent = fixture.folder();
  const dataFolder = path.join(parent, 'data');
  const postgres = await fixture.start({ dataFolder });
  rmSync(dataFolder, { recursive: true });
  await postgres.release();
  await gone(postgres.pid);
});

test('a folder called postgres with something else in it is left alone', async () => {
  const dataFolder = fixture.folder();
  mkdirSync(path.join(dataFolder, 'postgres'));
  writeFileSync(path.join(dataFolder, 'postgres', 'precious.txt'), 'mine');
  await expect(fixture.start({ dataFolder })).rejects.toMatchObject({ code: 'DATA_FOLDER_NOT_A_CLUSTER' });
  expect(readdirSync(path.join(dataFolder, 'postgres'))).toEqual(['precious.txt']);
});
