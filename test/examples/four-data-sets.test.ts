import { cpus, loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { slowness } from '../../core/test/testing/processor-speed.ts';
import { customersOfABank } from '../../examples/bank-marketing/test/bank-marketing.ts';
import { registerOfBuildingPermits } from '../../examples/building-permits/test/building-permits.ts';
import { salesPipelineOfAHardwareMaker } from '../../examples/crm-sales/test/crm-sales.ts';
import { dataSets, plugins, type DataSetName } from '../../examples/data-sets.ts';
import { bookingsOfTwoHotels } from '../../examples/hotel-bookings/test/hotel-bookings.ts';
import { ImportedData } from '../../examples/imported-data.ts';
import { dataFolder, isHere } from '../../examples/real-data.ts';

/** Seconds that all imports may take together. */
const limit = 60;

interface Asserted {
  readonly data: ImportedData;
  readonly assertions: (data: ImportedData) => void;
}

const asserted: Readonly<Record<DataSetName, () => Asserted>> = {
  'crm-sales': () => ({
    data: new ImportedData('crm-sales', 'USD'),
    assertions: salesPipelineOfAHardwareMaker,
  }),
  'building-permits': () => ({
    data: new ImportedData('building-permits', 'EUR'),
    assertions: registerOfBuildingPermits,
  }),
  'hotel-bookings': () => ({ data: new ImportedData('hotel-bookings', 'EUR'), assertions: bookingsOfTwoHotels }),
  'bank-marketing': () => ({ data: new ImportedData('bank-marketing', 'EUR'), assertions: customersOfABank }),
};

const print = (line: string): void => void process.stderr.write(`${line}\n`);
const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

function inOneDatabase(): void {
  const sets = dataSets.map((name) => ({ name, ...asserted[name]() }));
  let crm: TestCrm;
  /** Seconds: on the clock, and of this process's own work. */
  let took = { wall: Infinity, own: Infinity };
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: plugins() });
    const [began, work] = [performance.now(), process.cpuUsage()];
    for (const { name, data } of sets) {
      const since = performance.now();
      await data.importInto(crm);
      print(`${name}: imported in ${inSeconds(performance.now() - since)} s`);
    }
    const { user, system } = process.cpuUsage(work);
    took = { wall: (performance.now() - began) / 1000, own: (user + system) / 1e6 };
  }, 600_000);
  afterAll(async () => {
    for (const { data } of sets) data.close();
    await crm?.stop();
  });

  test(`all together are imported in less than ${limit} s`, () => {
    const [load = 0] = loadavg();
    // Where more programs want to run than there are processors, the clock tells about the others.
    const isQuiet = load <= cpus().length;
    const judged = isQuiet ? 'judged' : `not judged: load ${load.toFixed(1)} on ${cpus().length} processors`;
    const slow = slowness();
    print(`all together: ${took.wall.toFixed(1)} s (${judged}), ${took.own.toFixed(1)} s of them computing in node`);
    print(`this machine takes ${slow.toFixed(2)} times as long as the one on which ${limit} s were promised`);
    if (isQuiet) expect(took.wall).toBeLessThan(limit * slow);
    // Other programs slow down computing too (a processor shared by two, cold caches), but not without bounds.
    expect(took.own).toBeLessThan(2 * limit);
  });

  for (const { name, data, assertions } of sets) describe(name, () => assertions(data));
}

const missing = dataSets.filter((name) => !isHere(name));
const places = missing.map(dataFolder).join(', ');
if (missing.length === 0) describe('four data sets in one database', inOneDatabase);
else if (missing.length === dataSets.length && process.env['GUANXI_TEST_DATA'] === undefined) {
  print('The data sets are not here; GUANXI_TEST_DATA names their folder. Nothing of them is checked.');
  // eslint-disable-next-line no-restricted-syntax -- a checkout without the data must not look as if it passed
  test.skip(`there is no ${places}`, () => undefined);
} else {
  test('the data sets are where they are said to be', () => expect(`missing: ${places}`).toBe('all there'));
}
