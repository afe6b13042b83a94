import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Measurement } from './many-rows-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'guanxi-many-rows-'));
const rowCount = 100_000;

beforeAll(async () => {
  const out = createWriteStream(join(folder, 'rows.csv'));
  out.write('编号,名称,客户,日期,金额,说明\n');
  for (let row = 0; row < rowCount; row++) {
    // Every tenth row is repeated and every tenth damaged, every account is another one: nothing is small by luck.
    const id = row % 10 === 3 ? row - 1 : row;
    const amount = row % 10 === 7 ? 'much' : row;
    const line = `${id},"机会 ${row}",客户 ${row},2026/${(row % 12) + 1}/1,${amount},${'说明'.repeat(40)}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('100,000 rows need no more memory than 20,000', async () => {
  const loader = fileURLToPath(new URL('../../../bin/development-loader.js', import.meta.url));
  const program = fileURLToPath(new URL('many-rows-process.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', loader, program, folder]);
  const { created, failed, seconds, memory } = JSON.parse(stdout) as Measurement;
  expect({ created, failed }).toEqual({ created: 80_000, failed: 20_000 });
  process.stderr.write(`100,000 rows in ${seconds.toFixed(1)} s; megabytes: ${JSON.stringify(memory)}\n`);
  expect(memory.map(({ rows }) => rows)).toContain(rowCount);
  const heap = memory.map((one) => one.heap);
  // Lookups that are remembered (50,000) and keys that occur twice (10,000) fill up; the rows leave nothing.
  expect((heap.at(-1) ?? Infinity) - (heap[0] ?? 0)).toBeLessThan(24);
  expect(Math.max(...memory.map((one) => one.process))).toBeLessThan(400);
});
