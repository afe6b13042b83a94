import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFixture, type ImportFixture } from './import-fixture.ts';

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

/** Everything that depends on what the run itself wrote: created records, earlier batches, unique values. */
const mapping = `
entity: Account
externalId: 'd:{id}'
batch: 4
fields:
  name: 'Company {id}'
  registrationNumber: { column: id }
  employees: { column: staff }
  parent: { column: group, lookup: { by: name, missing: create } }
`;

const rows = Array.from({ length: 30 }, (_, index) => {
  const group = index % 3 === 0 ? '' : index % 3 === 1 ? `Group ${index % 5}` : `Company ${index - 6}`;
  return `${index},${index % 7 === 3 ? 'many' : index},${group}`;
});
const csv = ['id,staff,group', ...rows, '2,1,'].join('\n');

test('a dry run writes nothing and tells exactly what the real run does', async () => {
  const tables = ['Account', 'AuditEntry', 'StageChange'];
  const counted = async () => Promise.all(tables.map((entity) => fixture.count(entity)));
  const before = await counted();
  const { dryRun: _, ...rehearsed } = await fixture.run({ mapping, csv, dryRun: true });
  const rehearsedReport = fixture.report();
  expect(await counted()).toEqual(before);
  const { dryRun, ...real } = await fixture.run({ mapping, csv });
  expect(dryRun).toBe(false);
  expect(real).toEqual(rehearsed);
  expect(fixture.report()).toEqual(rehearsedReport);
  expect(real).toMatchObject({ rows: 31, created: 26, failed: 5, fields: { parent: { created: 8 } } });
  expect(await fixture.count('Account')).toBe((before[0] ?? 0) + 34);

  const { dryRun: again, ...unchanged } = await fixture.run({ mapping, csv, dryRun: true });
  expect(again).toBe(true);
  expect(unchanged).toMatchObject({ created: 0, unchanged: 26, failed: 5, fields: { parent: { created: 0 } } });
});
