// How long a test file waits for its CRM and for its end: medians in milliseconds. Cold: in a process that has just
// loaded the modules (told apart), as the first test file of a worker does. graphql-js is loaded as for tests.
// node --import ./core/bin/development-loader.js core/test/testing/measure-test-crm.ts [runs]
import { execFileSync } from 'node:child_process';
import type { TestCrmOptions } from '../../src/testing/index.ts';

const loading = performance.now();
await import('../../jest/load-graphql.mjs' as string);
const { createTestCrm, startTestServer, stopTestServer } = await import('../../src/testing/index.ts');
const { buildingMaterials } = await import('../../../plugins/building-materials/src/index.ts');
const { hotel } = await import('../../../plugins/hotel/src/index.ts');
const loaded = performance.now() - loading;

interface Times {
  readonly start: number;
  readonly stop: number;
}

const plugins = () => [hotel(), buildingMaterials()];
const ofTimes = (times: readonly number[]): string =>
  (times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0).toFixed(0);

async function once(options: TestCrmOptions): Promise<Times> {
  const begin = performance.now();
  const crm = await createTestCrm(options);
  const started = performance.now();
  await crm.stop();
  return { start: started - begin, stop: performance.now() - started };
}

async function measure(name: string, runs: number, options: () => TestCrmOptions): Promise<void> {
  await once(options()); // makes the template
  const times: Times[] = [];
  while (times.length < runs) times.push(await once(options()));
  const [start, stop] = [ofTimes(times.map((one) => one.start)), ofTimes(times.map((one) => one.stop))];
  console.log(`${name}: createTestCrm ${start}, stop ${stop}`);
}

/** In processes of their own, on the server and with the template of this one. */
function measureCold(runs: number): void {
  const argv = [...process.execArgv, import.meta.filename, 'cold'];
  const all = Array.from({ length: runs }, () => {
    const said = execFileSync(process.execPath, argv, { encoding: 'utf8' });
    return JSON.parse(said) as { readonly modules: number; readonly start: number };
  });
  const [modules, start] = [ofTimes(all.map((one) => one.modules)), ofTimes(all.map((one) => one.start))];
  console.log(`core, hotel and building-materials, cold: createTestCrm ${start}, after ${modules} for modules`);
}

if (process.argv[2] === 'cold') {
  console.log(JSON.stringify({ modules: loaded, ...(await once({ plugins: plugins() })) }));
} else {
  const runs = Number(process.argv[2] ?? 15);
  await startTestServer();
  try {
    await measure('core', runs, () => ({}));
    await measure('core, hotel and building-materials', runs, () => ({ plugins: plugins() }));
    await measure('the same, listening', runs, () => ({ plugins: plugins(), http: true }));
    measureCold(Math.ceil(runs / 3));
  } finally {
    await stopTestServer();
  }
}
