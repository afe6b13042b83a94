import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFixture, type ImportFixture } from './import-fixture.ts';

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const csv = 'id,name\n1,Kiln Works\n';

test('everything that is wrong with a mapping is told at once, in both languages', async () => {
  const mapping = `
entity: Account
externalId: 'fixed'
fields:
  nmae: '{name}'
  status: { value: activ }
  industry: { column: name, aliases: { x: technologie }, default: retial }
  revenue: { column: name, factor: much }
  employees: { column: name, value: 3 }
  foundedYear: { value: long ago }
  parent: { column: name }
  owner: { column: name, lookup: { by: mail } }
  version: '{name}'
  shortName: '{name|shout}'
  legalName: '{name'
  externalId: '{id}'
  hotel.vipLevel: '{id}'
  team: { column: name, lookup: { by: name, where: { nmae: { eq: x } } } }
`;
  const english = await fixture.refusal({ mapping, csv });
  expect(english.replaceAll(/there are: .*/g, 'there are: …').split('\n')).toEqual([
    'IMPORT_REFUSED: The mapping mapping.yml is not right:',
    '  - externalId: needs a column or the number of the row, e.g. "shop:{id}" or "shop:{#row}"',
    '  - fields: nmae: there is no writable field of Account nmae, did you mean name? there are: …',
    '  - fields: revenue: factor is not a number: much',
    '  - fields: revenue: money needs currency or currencyColumn',
    '  - fields: employees: exactly one of column, template and value is needed',
    '  - fields: foundedYear: "long ago" is not a whole number',
    '  - fields: parent: a relation needs a lookup: lookup: { by: name }',
    '  - fields: owner: lookup: there is no field of User to look up by mail, did you mean email? there are: …',
    '  - fields: version: there is no writable field of Account version; there are: …',
    '  - fields: shortName: the template "{name|shout}" uses an unknown filter shout (there are: …',
    '  - fields: legalName: the braces of the template "{name" do not match',
    '  - fields: externalId: the external id stands at the top of the mapping, as externalId',
    '  - fields: hotel.vipLevel: there is no slot of Account hotel; there are: …',
    '  - fields: status: there is no code of the vocabulary account-status activ, did you mean active? there are: …',
    '  - fields: industry: there is no code of the vocabulary industry retial, did you mean retail? there are: …',
    expect.stringContaining('  - fields: industry: there is no code of the vocabulary industry technologie'),
    expect.stringContaining('  - fields: team: lookup.where: '),
  ]);
  const chinese = await fixture.refusal({ mapping, csv, language: 'zh' });
  expect(chinese.split('\n')).toHaveLength(english.split('\n').length);
  expect(chinese).toContain('映射文件 mapping.yml 有问题:');
  expect(chinese).toContain('fields:nmae:没有Account 的可写字段 nmae,是否指 name?');
  expect(await fixture.count('Account')).toBe(0);
});

test.each([
  [
    'unknown entity',
    'entity: Acount\nexternalId: "{id}"\nfields: {}',
    /entity: there is no entity Acount, did you mean Account\?/,
  ],
  [
    'entity of the system',
    'entity: StageChange\nexternalId: "{id}"\nfields: {}',
    /StageChange is written by the system only/,
  ],
  [
    'unknown key',
    'entity: Account\nexternalId: "{id}"\nfeilds: {}',
    /fields: Invalid input[^]*Unrecognized key: "feilds"/,
  ],
  [
    'unknown key of a rule',
    'entity: Account\nexternalId: "{id}"\nfields: { name: { colum: a } }',
    /fields\.name: Unrecognized key: "colum"/,
  ],
  ['broken YAML', 'entity: [Account', /it is not valid YAML: .* at line 1/],
  ['not an object', 'hello', /\(root\): Invalid input: expected object/],
  [
    'date format without day',
    'entity: Contact\nexternalId: "{id}"\nfields: { birthday: { column: id, format: M/yyyy } }',
    /birthday: the date format M\/yyyy must give year, month and day/,
  ],
  [
    'unknown time zone',
    'entity: Contact\nexternalId: "{id}"\nfields: { birthday: { column: id, timeZone: Mars/Olympus } }',
    /birthday: there is no time zone Mars\/Olympus/,
  ],
  [
    'unknown currency',
    'entity: Account\nexternalId: "{id}"\nfields: { revenue: { column: id, currency: QQQ } }',
    /revenue: QQQ is no currency of ISO 4217/,
  ],
  [
    'creation by id',
    'entity: Account\nexternalId: "{id}"\nfields: { parent: { column: id, lookup: { by: id, missing: create } } }',
    /parent: lookup: a record looked up by id cannot be created/,
  ],
  [
    'fields of a created record',
    'entity: Account\nexternalId: "{id}"\nfields: { parent: { column: id, lookup: { by: name, missing: create, create: { nmae: x } } } }',
    /parent: lookup: create: nmae: there is no writable field/,
  ],
  [
    'create without missing: create',
    'entity: Account\nexternalId: "{id}"\nfields: { parent: { column: id, lookup: { by: name, create: { city: x } } } }',
    /parent: lookup: create is used with missing: create only/,
  ],
  [
    'entity of a polymorphic relation',
    'entity: Activity\nexternalId: "{id}"\nfields: { subject: { column: id, lookup: { by: name } } }',
    /subject: lookup: entity must say which of /,
  ],
])('refused: %s', async (_, mapping, message) => {
  expect(await fixture.refusal({ mapping, csv })).toMatch(message);
});

describe('files', () => {
  test('that do not exist', async () => {
    const { crm, folder } = fixture;
    const { importInto } = await import('../../../src/app/import/index.ts');
    await expect(importInto(crm.crm, { mapping: `${folder}/none.yml`, file: 'x' })).rejects.toThrow(
      /Cannot read .*none\.yml: there is no such file or folder/,
    );
    await fixture.run({ mapping: 'entity: Account\nexternalId: "{id}"\nfields: { name: "{name}" }', csv });
    await expect(importInto(crm.crm, { mapping: `${folder}/mapping.yml`, file: `${folder}/none.csv` })).rejects.toThrow(
      /Cannot read .*none\.csv: there is no such file or folder/,
    );
    await expect(importInto(crm.crm, { mapping: `${folder}/mapping.yml`, file: folder })).rejects.toThrow(
      /it is a folder, not a file/,
    );
  });

  test('a report that cannot be written, or would overwrite the data, is refused before anything is imported', async () => {
    const mapping = 'entity: Account\nexternalId: "other:{id}"\nfields: { name: "{name}" }';
    const { folder } = fixture;
    expect(await fixture.refusal({ mapping, csv, report: `${folder}/none/report.csv` })).toMatch(
      /Cannot write the report/,
    );
    expect(await fixture.refusal({ mapping, csv, report: `${folder}/rows.csv` })).toMatch(
      /is a file of the import itself/,
    );
    expect(await fixture.count('Account', { externalId: { startsWith: 'other:' } })).toBe(0);
  });
});
