import { hotel } from '@guanxi/plugin-hotel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../core/src/testing/index.ts';
import { note } from './report/figures.ts';
import { naughty, roundTrips } from './strings/naughty.ts';
import { SampleInputs } from './strings/sample-inputs.ts';

let crm: TestCrm;
let samples: SampleInputs;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel()], comparePaths: false });
  samples = new SampleInputs(crm);
});
afterAll(() => crm?.stop());

describe('naughty strings', () => {
  it('come back exactly through free text fields, all 485', async () => {
    expect(naughty).toHaveLength(485);
    const results = [];
    for (const name of ['Account', 'Contact', 'Task', 'HotelProperty']) {
      const entity = crm.crm.model.entities.get(name);
      if (entity) results.push(...(await roundTrips(crm, entity, samples)));
    }
    const free = results.filter((result) => result.free);
    const exact = naughty.filter((_, index) => free.every((result) => result.exact.has(index)));
    note('strings-free', `${exact.length}/${naughty.length}`, free.length > 2 && exact.length === naughty.length);
    expect(
      results.flatMap(({ field, wrong }) => wrong.slice(0, 3).map((what) => `${field}: ${what.slice(0, 300)}`)),
    ).toEqual([]);
    expect([free.length > 2, exact.length]).toEqual([true, 485]);
  });
});
