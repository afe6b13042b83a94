// Every naughty string through every string input of every entity, core's and all plugins': exact, or refused by name.
//   node --import ./core/bin/development-loader.js test/security/strings/every-input.ts
import { fileURLToPath } from 'node:url';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { createTestCrm } from '../../../core/src/testing/index.ts';
import { note } from '../report/figures.ts';
import { naughty, roundTrips, stringInputs, type FieldResult } from './naughty.ts';
import { SampleInputs } from './sample-inputs.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Needs the test cluster. `only`: names of entities, to look at some alone. */
export async function measureStrings(only: readonly string[] = []): Promise<boolean> {
  const crm = await createTestCrm({
    plugins: [hotel(), buildingMaterials(), banking()],
    comparePaths: false,
    options: { limits: { operationMs: 0 } },
  });
  try {
    await crm.loadDemo();
    const samples = new SampleInputs(crm);
    const results: FieldResult[] = [];
    const untried: string[] = [];
    for (const entity of crm.crm.model.entities.values()) {
      if (only.length > 0 && !only.includes(entity.name)) continue;
      const inputs = stringInputs(crm, entity);
      const tried = await roundTrips(crm, entity, samples);
      results.push(...tried);
      const fields = new Set(tried.map(({ field }) => field));
      for (const { slot, name } of inputs) {
        const field = `${entity.name}.${slot === null ? name : `${slot}.${name}`}`;
        if (!fields.has(field)) untried.push(field);
      }
    }
    const wrong = results.filter((result) => result.wrong.length > 0);
    for (const { field, wrong: what } of wrong) print(`${field}: ${what.length}, such as ${what[0]?.slice(0, 300)}`);
    for (const field of untried) print(`${field}: no record could be made`);
    const good = results.length - wrong.length;
    const all = results.length + untried.length;
    const exact = results.reduce((sum, result) => sum + result.exact.size, 0);
    const refused = results.reduce((sum, result) => sum + result.refused.size, 0);
    print(`${naughty.length} strings × ${all} inputs: ${exact} exact, ${refused} refused`);
    const passed = good === all && (only.length > 0 || all > 100);
    note('strings-all', `${good}/${all} inputs`, passed);
    return passed;
  } finally {
    await crm.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup();
  try {
    process.exitCode = (await measureStrings(process.argv.slice(2))) ? 0 : 1;
  } finally {
    await teardown();
  }
}
