import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runImport } from '../../../src/app/import/index.ts';
import { corePlugin } from '../../../src/crm/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import type { ReadPort, WritePort } from '../../../src/sdk/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'guanxi-many-rows-'));
const rowCount = 100_000;
const file = join(folder, 'rows.csv');

/** Ports that keep nothing: what is measured is the import. */
const read = {
  list: async (_entity, { where }) =>
    (where as { name: { in: string[] } }).name.in.map((name) => ({ id: `id of ${name}`, name })),
} as ReadPort;
const write = {
  upsertMany: async (_entity, inputs) => ({
    ...{ total: inputs.length, created: inputs.length, updated: 0, unchanged: 0, deleted: 0 },
    ...{ ids: inputs.map((_, index) => String(index)), errors: [] },
  }),
} as WritePort;

beforeAll(async () => {
  const out = createWriteStream(file);
  out.write('编号,名称,客户,金额,说明\n');
  for (let row = 0; row < rowCount; row++) {
    // Every tenth row is damaged or repeated, every account is another one: nothing here is small by luck.
    const id = row % 10 === 3 ? row - 1 : row;
    const amount = row % 10 === 7 ? 'much' : row;
    const line = `${id},"机会 ${row}",客户 ${row},${amount},${'说明'.repeat(40)}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('100,000 rows need no more memory than 20,000', async () => {
  const mapping = join(folder, 'mapping.yml');
  writeFileSync(
    mapping,
    `entity: Opportunity
externalId: 'opportunity:{编号}'
fields:
  name: '{名称}'
  account: { column: 客户, lookup: { by: name } }
  amount: { column: 金额, currency: CNY }
  description: '{说明}'
`,
  );
  const heap = new Map<number, number>();
  const began = performance.now();
  const summary = await runImport({
    ...{ model: composePlugins([corePlugin()]), read, write, mapping, file, report: join(folder, 'report.csv') },
    language: 'zh',
    onProgress(done) {
      if (done % 20_000 !== 0) return;
      collectGarbage();
      heap.set(done, process.memoryUsage().heapUsed);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  expect(summary).toMatchObject({ rows: rowCount, created: 80_000, failed: 20_000 });
  const megabytes = [...heap].map(([done, bytes]) => [done, Math.round(bytes / 2 ** 20)]);
  process.stderr.write(`100,000 rows in ${seconds.toFixed(1)} s; heap after rows: ${JSON.stringify(megabytes)} MB\n`);
  // The remembered lookups (50,000) and keys that occur twice (10,000) fill up; the rows leave nothing.
  expect((heap.get(rowCount) ?? Infinity) - (heap.get(20_000) ?? 0)).toBeLessThan(24 * 2 ** 20);
}, 120_000);
