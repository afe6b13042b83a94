import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Contact } from '../../../src/crm/index.ts';
import { Attribute, BelongsTo, definePlugin, Slot, type Rel } from '../../../src/sdk/index.ts';
import { openFixture, type ImportFixture } from './import-fixture.ts';

@Slot(() => Contact, { label: { zh: '会员', en: 'Membership' } })
class ContactClubSlot {
  record!: Rel<Contact>;

  @Attribute({ type: 'int', min: 0, max: 9, label: { zh: '等级', en: 'Level' } })
  level?: number | null;

  @BelongsTo(() => Contact, { label: { zh: '介绍人', en: 'Sponsor' }, onPurge: 'clear' })
  sponsor?: Rel<Contact> | null;
}

const club = definePlugin({
  id: 'club',
  prefix: 'club',
  version: '1.0.0',
  label: { zh: '俱乐部', en: 'Club' },
  slots: { Contact: ContactClubSlot },
});

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture([club()]);
  const accounts = `entity: Account\nexternalId: '{id}'\nfields: { name: '{name}', city: '{city}', foundedYear: '{year}' }`;
  const csv =
    'id,name,city,year\nA1,东方酒店,杭州,1999\nA2,同名公司,北京,2001\nA3,同名公司,上海,2002\nA4,Old Mill,Leeds,1999\n';
  await fixture.run({ mapping: accounts, csv });
});
afterAll(() => fixture.close());

const contacts = (rule: string): string => `
entity: Contact
externalId: 'c:{id}'
fields:
  name: '{id}'
  account: ${rule}
`;

async function accountOf(id: string): Promise<unknown> {
  const data = await fixture.crm.data<{ contacts: { nodes: { account: { externalId: string } | null }[] } }>(
    `{ contacts(where: { externalId: { eq: "c:${id}" } }) { nodes { account { externalId } } } }`,
  );
  return data.contacts.nodes[0]?.account?.externalId ?? null;
}

test.each([
  ['by external id', '{ column: who, lookup: { by: externalId } }', 'A1'],
  ['by name', '{ column: who, lookup: { by: name } }', '东方酒店'],
  ['by a template', "{ template: 'A{who}', lookup: { by: externalId } }", '1'],
  ['by an alias', '{ column: who, aliases: { Orient: 东方酒店 }, lookup: { by: name } }', 'Orient'],
  [
    'by a number within a filter',
    '{ column: who, lookup: { by: foundedYear, where: { city: { eq: 杭州 } } } }',
    '1999',
  ],
])('%s', async (name, rule, who) => {
  const id = name.replaceAll(' ', '-');
  expect(await fixture.run({ mapping: contacts(rule), csv: `id,who\n${id},${who}\n` })).toMatchObject({ created: 1 });
  expect(await accountOf(id)).toBe('A1');
});

test('by the id of the API, or an email in whatever case', async () => {
  const { accounts } = await fixture.crm.data<{ accounts: { nodes: { id: string }[] } }>(
    '{ accounts(where: { externalId: { eq: "A1" } }) { nodes { id } } }',
  );
  const mapping = contacts('{ column: who, lookup: { by: id } }');
  const csv = `id,who\nby-id,${accounts.nodes[0]?.id}\nby-nonsense,nonsense\n`;
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 1, failed: 1 });
  expect(await accountOf('by-id')).toBe('A1');
  expect(fixture.report().map(([, , , code]) => code)).toEqual(['LOOKUP_MISSING']);
  const owners = `entity: Account\nexternalId: '{id}'\nfields: { owner: { column: who, lookup: { by: email } } }`;
  expect(await fixture.run({ mapping: owners, csv: 'id,who\nA1,Administrator@GUANXI.test\n' })).toMatchObject({
    updated: 1,
  });
});

test('several records of a name, or none, fail the row; none may also leave the field empty', async () => {
  const csv = 'id,who\nx1,同名公司\nx2,无此公司\nx3,\n';
  const mapping = contacts('{ column: who, lookup: { by: name } }');
  expect(await fixture.run({ mapping, csv })).toMatchObject({
    created: 1,
    failed: 2,
    fields: { account: { empty: 1 } },
  });
  expect(fixture.report()).toEqual([
    ['2', 'c:x1', 'account', 'LOOKUP_AMBIGUOUS', 'several of: Account have the name "同名公司"', '同名公司'],
    ['3', 'c:x2', 'account', 'LOOKUP_MISSING', 'no Account has the name "无此公司"', '无此公司'],
  ]);
  const lenient = contacts('{ column: who, lookup: { by: name, missing: empty } }');
  expect(await fixture.run({ mapping: lenient, csv })).toMatchObject({ created: 1, unchanged: 1, failed: 1 });
  expect(await accountOf('x2')).toBeNull();
});

describe('missing: create', () => {
  const creating = contacts(`
    column: who
    lookup:
      by: name
      missing: create
      create:
        status: { value: dormant }
        employees: { column: staff }
        parent: { column: group, lookup: { by: name, missing: create } }`);

  test('each record once, with fields of its first row and records of its own', async () => {
    const csv = 'id,who,staff,group\nn1,New One,5,Group G\nn2,New Two,6,Group G\nn3,New One,7,\nn4,东方酒店,,\n';
    const summary = await fixture.run({ mapping: `${creating}batch: 2\n`, csv });
    expect(summary).toMatchObject({ created: 4, failed: 0, fields: { account: { created: 2 } } });
    const data = await fixture.crm.data(
      '{ accounts(where: { name: { startsWith: "New" } }, orderBy: [{ name: ASC }]) { nodes { name status employees parent { name } } } }',
    );
    expect(data).toEqual({
      accounts: {
        nodes: [
          { name: 'New One', status: 'dormant', employees: 5, parent: { name: 'Group G' } },
          { name: 'New Two', status: 'dormant', employees: 6, parent: { name: 'Group G' } },
        ],
      },
    });
    expect(await fixture.count('Account', { name: { eq: 'Group G' } })).toBe(1);
    expect(await fixture.run({ mapping: creating, csv })).toMatchObject({
      unchanged: 4,
      fields: { account: { created: 0 } },
    });
  });

  test('a row that fails anyway creates nothing; one whose record cannot be created fails with the reason', async () => {
    const rows = `id,who,staff,group\n${'9'.repeat(300)},Kept,,\nr2,Refused,-3,\nr3,Refused,4,\nr4,Bad Number,many,\nr5,Fine,1,\n`;
    const strict = creating.replace("name: '{id}'", "name: '{id}'\n  birthday: { column: staff, whenEmpty: keep }");
    expect(await fixture.run({ mapping: strict, csv: 'id,who,staff,group\nq1,Never,1,\n' })).toMatchObject({
      failed: 1,
    });
    expect(await fixture.count('Account', { name: { eq: 'Never' } })).toBe(0);
    expect(await fixture.run({ mapping: creating, csv: rows })).toMatchObject({ created: 1, failed: 4 });
    expect(
      fixture.report().map(([line, , field, code, message]) => [line, field, code, message?.slice(0, 40)]),
    ).toEqual([
      ['3', 'account', 'INVALID', 'Employees (employees) is not valid: expe'],
      ['4', 'account', 'INVALID', 'Employees (employees) is not valid: expe'],
      ['5', 'account', 'INVALID', '"many" is not a whole number'],
      ['2', 'externalId', 'TOO_LONG', expect.anything()],
    ]);
  });

  test('two fields that name the same new record share it', async () => {
    const mapping = `
entity: Contact
externalId: 'c:{id}'
fields:
  name: '{id}'
  account: { column: who, lookup: { by: name, missing: create } }
  club.sponsor: { column: sponsor, lookup: { by: name, missing: create } }
  club.level: { column: level }
`;
    const csv = 'id,who,sponsor,level\ns1,Shared,Tante Emma,3\ns2,Shared,Tante Emma,12\n';
    expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 1, failed: 1 });
    expect(fixture.report().map(([line, , field, code, , value]) => [line, field, code, value])).toEqual([
      ['3', 'club.level', 'INVALID', '12'],
    ]);
    const data = await fixture.crm.data(
      '{ contacts(where: { externalId: { eq: "c:s1" } }) { nodes { club { level sponsor { name } } } } }',
    );
    expect(data).toEqual({ contacts: { nodes: [{ club: { level: 3, sponsor: { name: 'Tante Emma' } } }] } });
  });
});

test('rows may refer to rows of earlier batches, and a second mapping to all of them', async () => {
  const mapping = `
entity: OrgUnit
externalId: 'u:{id}'
batch: 2
fields:
  name: 'Unit {id}'
  parent: { column: above, lookup: { by: name } }
`;
  const csv = 'id,above\n1,\n2,\n3,Unit 1\n4,Unit 3\n5,Unit 3\n6,Unit 9\n9,\n';
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 5, failed: 2 });
  expect(fixture.report().map(([line]) => line)).toEqual(['5', '7']);
  expect(await fixture.run({ mapping, csv })).toMatchObject({ created: 2, unchanged: 5, failed: 0 });
});

test('a relation to any of several entities says which', async () => {
  const mapping = `
entity: Activity
externalId: 'a:{id}'
fields:
  subject: { column: who, lookup: { entity: Account, by: externalId } }
  title: 'Call {id}'
  type: { value: call }
`;
  expect(await fixture.run({ mapping, csv: 'id,who\n1,A1\n2,A99\n' })).toMatchObject({ created: 1, failed: 1 });
  expect(fixture.report()).toEqual([
    ['3', 'a:2', 'subject', 'LOOKUP_MISSING', 'no Account has the externalId "A99"', 'A99'],
  ]);
});
