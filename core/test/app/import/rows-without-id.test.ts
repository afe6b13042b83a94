import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFixture, type ImportFixture } from './import-fixture.ts';

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const opportunities = `entity: Opportunity
externalId: 'stays:{#row}'
fields:
  name: '{what} no. {#row}'
  openedOn: { template: '{year} {month} {day}', format: yyyy MMMM d }
  closeDate: { template: '{year} {month} {day}', format: yyyy MMMM d, addDays: [weekend, week], subtractDays: [early] }
where: { what: { not: ['', cancelled] } }
`;
const stays = [
  'what,year,month,day,weekend,week,early',
  'stay,2016,February,28,1,3,2',
  '"stay',
  'over",2015,December,31,,1,',
  ',2015,July,1,0,0,',
  'stay,2015,July,1,0,0,',
  'cancelled,2015,July,1,0,0,',
  'stay,2015,July,1,half,0,',
  'stay,9999,December,31,0,1,',
].join('\n');

test('rows without an id are told apart by their number, dates come from several columns, days are added', async () => {
  const summary = await fixture.run({ mapping: opportunities, csv: stays });
  expect(summary).toMatchObject({ rows: 7, created: 3, skipped: 2, failed: 2 });
  expect(fixture.report().map(([line, id, field, code, message]) => [line, id, field, code, message])).toEqual([
    ['8', 'stays:6', 'closeDate', 'INVALID', '"half" is not a number of days (column weekend)'],
    ['9', 'stays:7', 'closeDate', 'INVALID', '"9999 December 31" is not a date in the format yyyy MMMM d'],
  ]);
  const document = `{ opportunities(orderBy: [{ externalId: ASC }]) { nodes { externalId name openedOn closeDate } } }`;
  expect(await fixture.crm.data(document)).toEqual({
    opportunities: {
      nodes: [
        { externalId: 'stays:1', name: 'stay no. 1', openedOn: '2016-02-28', closeDate: '2016-03-01' },
        { externalId: 'stays:2', name: 'stay\nover no. 2', openedOn: '2015-12-31', closeDate: '2016-01-01' },
        { externalId: 'stays:4', name: 'stay no. 4', openedOn: '2015-07-01', closeDate: '2015-07-01' },
      ],
    },
  });
  expect(await fixture.run({ mapping: opportunities, csv: stays })).toMatchObject({ unchanged: 3, created: 0 });
});

const companies = (role: string, rest = '') => `entity: Account
externalId: 'company:{name}'
fields:
  name: { column: name }
  roles: { column: role, list: add, aliases: { us: ${role} }${rest} }`;

test('values of a list join those that the record has', async () => {
  const rolesOf = async (): Promise<unknown> => {
    const document = '{ accounts(orderBy: [{ name: ASC }]) { nodes { name roles } } }';
    const { accounts } = await fixture.crm.data<{ accounts: { nodes: { name: string; roles: string[] }[] } }>(document);
    return accounts.nodes.map(({ name, roles }) => [name, roles]);
  };
  await fixture.run({ mapping: companies('supplier'), csv: 'name,role\nA,us\nB,us\nC,\n' });
  const other = { mapping: companies('customer'), csv: 'name,role\nB,us;supplier\nC,us\nA,\n' };
  expect(await fixture.run({ ...other, dryRun: true })).toMatchObject({ updated: 2, unchanged: 1 });
  expect(await fixture.run(other)).toMatchObject({ updated: 2, unchanged: 1 });
  const joined = [
    ['A', ['supplier']],
    ['B', ['supplier', 'customer']],
    ['C', ['customer']],
  ];
  expect(await rolesOf()).toEqual(joined);
  expect(await fixture.run({ ...other, mapping: companies('customer', ', whenEmpty: keep') })).toMatchObject({
    unchanged: 3,
  });
  expect(await rolesOf()).toEqual(joined);
});

test('what does not fit is a mistake of the mapping', async () => {
  const mapping = `entity: Account
externalId: 'company'
fields:
  name: { column: name, addDays: [days], list: add }
  foundedYear: { column: year, addDays: [days] }`;
  expect(await fixture.refusal({ mapping, csv: 'name,year,days\n' })).toMatch(
    /externalId: needs a column or the number of the row.*name: addDays and subtractDays are for dates only.*name: list is for fields that are lists only.*foundedYear: addDays and subtractDays are for dates only/s,
  );
  const dates = opportunities.replace('[weekend, week]', '[nights]');
  expect(await fixture.refusal({ mapping: dates, csv: stays })).toMatch(/nights/);
});
