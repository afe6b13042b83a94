// How long a test file waits for its CRM and for its end, modules loaded: medians in milliseconds.
// node --import ./core/bin/development-loader.js core/test/testing/measure-test-crm.ts [runs]
import { buildingMaterials } from '../../../plugins/building-materials/src/index.ts';
import { hotel } from '../../../plugins/hotel/src/index.ts';
import { createTestCrm, startTestServer, stopTestServer, type TestCrmOptions } from '../../src/testing/index.ts';

const runs = Number(process.argv[2] ?? 15);
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function measure(name: string, options: () => TestCrmOptions): Promise<void> {
  const [starts, stops]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const begin = performance.now();
    const crm = await createTestCrm(options());
    const started = performance.now();
    await crm.stop();
    if (run === 0) continue; // makes the template
    starts.push(started - begin);
    stops.push(performance.now() - started);
  }
  console.log(`${name}: createTestCrm ${median(starts).toFixed(0)} ms, stop ${median(stops).toFixed(0)} ms`);
}

await startTestServer();
try {
  await measure('core', () => ({}));
  await measure('core, hotel and building-materials', () => ({ plugins: [hotel(), buildingMaterials()] }));
  await measure('the same, listening', () => ({ plugins: [hotel(), buildingMaterials()], http: true }));
} finally {
  await stopTestServer();
}
