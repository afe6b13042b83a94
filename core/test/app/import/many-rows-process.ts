// A process of its own: memory is measured without the test runner, whose realms also slow the parser down tenfold.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../../../src/app/import/index.ts';
import { corePlugin } from '../../../src/crm/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import type { ClassRef, ListOptions, ReadPort, WritePort } from '../../../src/sdk/index.ts';

/** What the process prints as JSON. */
export interface Measurement {
  readonly created: number;
  readonly failed: number;
  readonly seconds: number;
  /** Megabytes in use after so many rows: of the heap after a collection, and of the process. */
  readonly memory: readonly { readonly rows: number; readonly heap: number; readonly process: number }[];
}

const [, , folder = '.'] = process.argv;
const step = 20_000;
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

const mapping = join(folder, 'mapping.yml');
writeFileSync(
  mapping,
  `entity: Opportunity
externalId: 'opportunity:{编号}'
fields:
  name: '{名称}'
  account: { column: 客户, lookup: { by: name } }
  amount: { column: 金额, currency: CNY }
  openedOn: { column: 日期, format: yyyy/M/d }
  description: '{说明}'
`,
);

/** Ports that keep nothing: what is measured is the import. */
const read: Pick<ReadPort, 'list'> = {
  list: <Row>(_entity: ClassRef, { where }: ListOptions) => {
    const { name } = where as { name: { in: readonly string[] } };
    return Promise.resolve(name.in.map((one) => ({ id: `id of ${one}`, name: one })) as Row[]);
  },
};
const write: Pick<WritePort, 'upsertMany'> = {
  upsertMany: (_entity, inputs) =>
    Promise.resolve({
      ...{ total: inputs.length, created: inputs.length, updated: 0, unchanged: 0, deleted: 0 },
      ...{ ids: inputs.map((_, index) => String(index)), errors: [] },
    }),
};

const memory: Measurement['memory'][number][] = [];
const began = performance.now();
const { created, failed } = await runImport({
  model: composePlugins([corePlugin()]),
  read: read as ReadPort,
  write: write as WritePort,
  mapping,
  file: join(folder, 'rows.csv'),
  report: join(folder, 'report.csv'),
  language: 'zh',
  onProgress(rows) {
    if (rows % step !== 0) return;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    memory.push({ rows, heap: megabytes(heapUsed), process: megabytes(rss) });
  },
});
const seconds = (performance.now() - began) / 1000;
const measured: Measurement = { created, failed, seconds, memory };
process.stdout.write(JSON.stringify(measured));
