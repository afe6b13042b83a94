// Imports the four data sets into one database on the embedded PostgreSQL and tells how long it takes.
//   node --import ./core/bin/development-loader.js examples/import-all.ts
// The data folder of the CRM is a temporary one unless GUANXI_DATA_FOLDER names another.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createCrm, importInto, type Crm } from '@guanxi/core/app';
import { dataSets, plugins, stepsOf, type DataSetName } from './data-sets.ts';
import { dataFolder, isHere } from './real-data.ts';

const seconds = (since: number): number => (performance.now() - since) / 1000;
const line = (...cells: readonly (string | number)[]): void => {
  const [first = '', ...others] = cells.map(String);
  process.stdout.write(`${first.padEnd(40)}${others.map((cell) => cell.padStart(10)).join('')}\n`);
};

/** Number of rows that failed. */
async function importDataSet(crm: Crm, name: DataSetName, report: string): Promise<number> {
  let failures = 0;
  for (const step of stepsOf(name)) {
    const began = performance.now();
    const { rows, created, updated, failed } = await importInto(crm, { ...step, report });
    const took = seconds(began);
    line(
      `${name}/${basename(step.mapping, '.yml')}`,
      created + updated,
      failed,
      took.toFixed(2),
      (rows / took).toFixed(0),
    );
    failures += failed;
  }
  return failures;
}

const folder = mkdtempSync(join(tmpdir(), 'guanxi-import-all-'));
const crm = createCrm({ plugins: plugins(), dataFolder: join(folder, 'data'), mode: 'test', logLevel: 'error' });
try {
  await crm.open({ role: 'command' });
  line('step', 'written', 'failed', 'seconds', 'rows/s');
  const began = performance.now();
  let failures = 0;
  for (const name of dataSets) {
    if (isHere(name)) failures += await importDataSet(crm, name, join(folder, 'report.csv'));
    else line(`${name}: there is no ${dataFolder(name)}`);
  }
  line('all together', '', failures, seconds(began).toFixed(2));
  process.exitCode = failures > 0 || !dataSets.every(isHere) ? 1 : 0;
} finally {
  await crm.stop();
  rmSync(folder, { recursive: true, force: true });
}
