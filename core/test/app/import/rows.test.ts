import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFixture, type ImportFixture } from './import-fixture.ts';

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const contacts = `
entity: Contact
externalId: 'old-crm:{id}'
batch: 3
fields:
  name: { column: name, whenEmpty: error }
  email: { column: email }
  birthday: { column: born, format: d.M.yyyy }
  preferredLanguage: { column: language }
`;

test('rows that fail are told with line, field, reason and value; all others are imported, batch by batch', async () => {
  const csv = [
    'id,name,email,born,language',
    '1,韩梅梅,hanmeimei@example.com,1.2.1990,zh',
    '2,,nobody@example.com,31.2.1990,zh',
    '3,李雷,not an address,,',
    `4,${'长'.repeat(121)},,,`,
    '5,Polly,,,klingon',
    '6,王芳,,5.6.1988,en',
    `${'7'.repeat(200)},Too long an id,,,`,
    '8,"=HYPERLINK(""x"")",=cmd,,',
    '9,周杰,,,',
  ].join('\n');
  const progress: [number, number][] = [];
  const summary = await fixture.run({
    mapping: contacts,
    csv,
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(summary).toMatchObject({ entity: 'Contact', rows: 9, created: 3, failed: 6, skipped: 0, dryRun: false });
  expect(progress).toEqual([
    [3, 9],
    [6, 9],
    [9, 9],
    [9, 9],
  ]);
  const told = fixture
    .report()
    .map(([line, id, field, code, , value]) => [line, id?.slice(0, 12), field, code, value?.slice(0, 12)]);
  expect(told).toEqual([
    ['3', 'old-crm:2', 'name', 'REQUIRED', ''],
    ['3', 'old-crm:2', 'birthday', 'INVALID', '31.2.1990'],
    ['4', 'old-crm:3', 'email', 'INVALID', 'not an addre'],
    ['5', 'old-crm:4', 'name', 'TOO_LONG', '长'.repeat(12)],
    ['6', 'old-crm:5', 'preferredLanguage', 'UNKNOWN_CODE', 'klingon'],
    ['8', 'old-crm:7777', 'externalId', 'TOO_LONG', 'old-crm:7777'],
    // A spreadsheet must not take the cell for a formula.
    ['9', 'old-crm:8', 'email', 'INVALID', "'=cmd"],
  ]);
  expect(readFileSync(`${fixture.folder}/report.csv`, 'utf8')).toMatch(
    /^\ufeffline,external id,field,code,message,value\n/,
  );
});

test('the report speaks the language that was asked for, and that of an earlier run goes away', async () => {
  await fixture.run({ mapping: contacts, csv: 'id,name,email,born,language\n1,,,,\n', language: 'zh' });
  expect(fixture.report()).toEqual([['2', 'old-crm:1', 'name', 'REQUIRED', '单元格为空', '']]);
  const fine = await fixture.run({ mapping: contacts, csv: 'id,name,email,born,language\n10,x,,,\n' });
  expect(fine.report).toBeNull();
  expect(fixture.report()).toEqual([]);
});

test('run again: unchanged; changed rows are updated, deleted ones come back', async () => {
  const mapping = `entity: Product\nexternalId: 'erp:{id}'\nfields: { name: '{name}', listPrice: { column: price, currency: CNY } }`;
  const csv = 'id,name,price\n1,瓷砖,12.50\n2,马桶,"1,200"\n';
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  expect(await fixture.run({ mapping, csv: csv.replace('12.50', '13') })).toMatchObject({ updated: 1, unchanged: 1 });
  const { products } = await fixture.crm.data<{ products: { nodes: { id: string }[] } }>(
    '{ products(where: { externalId: { eq: "erp:2" } }) { nodes { id } } }',
  );
  await fixture.crm.data(`mutation { deleteProduct(id: "${products.nodes[0]?.id}") { errors { message } } }`);
  expect(await fixture.count('Product')).toBe(1);
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 0, updated: 2 });
  expect(await fixture.count('Product')).toBe(2);
});

test('what is fixed after creation may be repeated, but not changed', async () => {
  const pipelines = `entity: Pipeline\nexternalId: 'p:{code}'\nfields: { code: '{code}', name: '{code}' }`;
  await fixture.run({ mapping: pipelines, csv: 'code\nA\nB\n' });
  const stages = `entity: Stage
externalId: 's:{code}'
fields:
  pipeline: { column: pipeline, lookup: { by: code } }
  code: '{code}'
  name: '{code}'
  position: { value: 1 }`;
  expect(await fixture.run({ mapping: stages, csv: 'code,pipeline\n1,A\n2,A\n' })).toMatchObject({ created: 2 });
  expect(await fixture.run({ mapping: stages, csv: 'code,pipeline\n1,A\n2,B\n' })).toMatchObject({
    unchanged: 1,
    failed: 1,
  });
  expect(fixture.report()).toEqual([
    ['3', 's:2', 'pipeline', 'NOT_WRITABLE', 'Pipeline (pipelineId) cannot change after creation', 'B'],
  ]);
});

const units = (duplicates: string) => `
entity: OrgUnit
externalId: 'unit:{unit|slug}'
duplicates: ${duplicates}
where: { country: [CN, HK] }
fields: { name: '{unit}' }
`;
const unitRows = 'person,unit,country\na,华东,CN\nb,华南,CN\nc,华东,CN\nd,Paris,FR\n,,\ne,华东,HK\n';

test('repeated external ids are problems, or skipped where the mapping says so; `where` chooses rows', async () => {
  expect(await fixture.run({ mapping: units('error'), csv: unitRows })).toMatchObject({
    created: 2,
    failed: 2,
    skipped: 2,
  });
  expect(fixture.report()).toEqual([
    ['4', 'unit:华东', 'externalId', 'DUPLICATE_IN_FILE', 'the external id is that of line 2', 'unit:华东'],
    ['7', 'unit:华东', 'externalId', 'DUPLICATE_IN_FILE', 'the external id is that of line 2', 'unit:华东'],
  ]);
  expect(await fixture.run({ mapping: units('first'), csv: unitRows })).toMatchObject({
    unchanged: 2,
    failed: 0,
    skipped: 4,
  });
});

test('a database that fails on the way ends the import with the place; what was written stays', async () => {
  const { runImport } = await import('../../../src/app/import/index.ts');
  const { crm } = fixture.crm;
  const { systemPrincipal } = await import('../../../src/access/index.ts');
  const { readPortOf } = await import('../../../src/read/index.ts');
  const scope = { principal: systemPrincipal, language: 'en' } as const;
  const write = crm.write.port({ ...scope, source: 'import' });
  let calls = 0;
  const options = {
    model: crm.model,
    read: readPortOf(crm.model, crm.read, { ...scope, cache: new Map() }),
    write: {
      ...write,
      upsertMany: (...args: Parameters<typeof write.upsertMany>) => {
        if (++calls === 2) throw new Error('the cable was cut');
        return write.upsertMany(...args);
      },
    },
    mapping: `${fixture.folder}/mapping.yml`,
    file: `${fixture.folder}/rows.csv`,
    report: `${fixture.folder}/report.csv`,
    language: 'en',
  } as const;
  const csv = `id,name,email,born,language\n${Array.from({ length: 8 }, (_, n) => `s${n},x,,,`).join('\n')}`;
  await fixture.run({ mapping: contacts, csv, dryRun: true });
  await expect(runImport(options)).rejects.toThrow(
    'The import stopped in the batch from line 5; earlier batches are kept, run it again: Error: the cable was cut',
  );
  expect(await fixture.count('Contact', { externalId: { startsWith: 'old-crm:s' } })).toBe(3);
  expect(await runImport(options)).toMatchObject({ created: 5, unchanged: 3 });
});
