import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCell, dateRuleProblem } from '../../../src/app/import/date-cell.ts';
import { parseNumber } from '../../../src/app/import/number-cell.ts';
import { openFixture, type ImportFixture } from './import-fixture.ts';

describe('numbers', () => {
  test.each([
    ['1234', '.', '1234'],
    ['1,234,567.50', '.', '1234567.5'],
    ["1'234.5", '.', '1234.5'],
    ['-0.07', '.', '-0.07'],
    ['1.234.567,50', ',', '1234567.5'],
    ['1 234,5', ',', '1234.5'],
    ['12345678901234567890.123456789', '.', '12345678901234567890.123456789'],
  ] as const)('%s with decimal %s is %s', (cell, decimal, expected) => {
    expect(parseNumber(cell, decimal)?.toFixed()).toBe(expected);
  });

  test.each([
    ['1,5', '.'],
    ['1.5', ','],
    ['1,23,456', '.'],
    ['12,34', '.'],
    ['$5', '.'],
    ['1e6', '.'],
    ['0x10', '.'],
    ['NaN', '.'],
    ['', '.'],
    ['٣', '.'],
    ['1'.repeat(40), '.'],
  ] as const)('%s with decimal %s is none', (cell, decimal) => {
    expect(parseNumber(cell, decimal)).toBeNull();
  });

  test('a factor is exact', () => {
    expect(parseNumber('1100.04', '.', '1000000')?.toFixed()).toBe('1100040000');
    expect(parseNumber('0.1', '.', '0.001')?.toFixed()).toBe('0.0001');
  });
});

describe('dates', () => {
  const rule = { timeZone: 'Asia/Shanghai', locale: 'en' };

  test.each([
    ['M/d/yyyy', '3/1/2017', '2017-03-01'],
    ['yyyy年M月d日', '2017年3月1日', '2017-03-01'],
    ['d MMM yyyy', '1 Mar 2017', '2017-03-01'],
    [undefined, '2017-03-01', '2017-03-01'],
  ])('%s reads %s', (format, cell, expected) => {
    expect(
      dateCell('date', { ...rule, format })
        .parse(cell)
        ?.toISODate(),
    ).toBe(expected);
  });

  test.each([
    ['M/d/yyyy', '13/1/2017'],
    ['M/d/yyyy', '2/30/2017'],
    ['M/d/yyyy', '2017-03-01'],
    ['M/d/yyyy', '3/1/17'],
    ['M/d/yyyy', '3/1/2017 10:00'],
    [undefined, '2017-02-29'],
    [undefined, '2017'],
    [undefined, '20170301'],
    [undefined, '2017-03-01T10:00'],
    ['yyyy-MM-dd', '0000-01-01'],
  ])('%s refuses %s', (format, cell) => {
    expect(dateCell('date', { ...rule, format }).parse(cell)).toBeNull();
  });

  test('a time without zone is one of the zone that the mapping states', () => {
    const { parse } = dateCell('dateTime', rule);
    expect(parse('2026-11-21 08:30')?.toUTC().toISO()).toBe('2026-11-21T00:30:00.000Z');
    expect(parse('2026-11-21T08:30:00+01:00')?.toUTC().toISO()).toBe('2026-11-21T07:30:00.000Z');
  });

  test('a locale that does not exist is a problem of the mapping', () => {
    expect(dateRuleProblem({ ...rule, locale: 'not a locale' })?.en).toBe('there is no locale not a locale');
    expect(dateRuleProblem({ ...rule, format: 'MMMM d, yyyy', locale: 'de' })).toBeNull();
  });
});

describe('in an import', () => {
  let fixture: ImportFixture;
  beforeAll(async () => {
    fixture = await openFixture();
  });
  afterAll(() => fixture.close());

  test('what columns, templates, constants, defaults and aliases make of cells', async () => {
    const mapping = `
entity: Account
externalId: 'erp:{No|lower}'
fields:
  name: '{First}·{Second|upper}'
  roles: { column: Roles, split: '/', aliases: { 供方: supplier, 无: ~ } }
  employees: { column: Staff, decimal: ',' }
  revenue: { column: Revenue, decimal: ',', factor: 10000, currency: CNY, currencyColumn: Currency }
  city: { column: City, default: 佛山 }
  status: { value: active }
  foundedYear: { column: Year, whenEmpty: keep }
  description: { column: 'odd {name}|x' }
`;
    const csv = [
      'No;First;Second;Roles;Staff;Revenue;Currency;City;Year;odd {name}|x',
      'A1;广东;tile co;customer / 供方;1.234;1.234,5;;;1999; text ',
      'A2;湖南;x;无;;2,5;USD;长沙;;',
      'A3;;;customer;7;;;;;',
    ].join('\n');
    const summary = await fixture.run({ mapping: `${mapping}delimiter: ';'\n`, csv });
    expect(summary).toMatchObject({ rows: 3, created: 2, failed: 1 });
    expect(summary.fields).toMatchObject({
      roles: { empty: 1, aliased: 1 },
      city: { empty: 2, aliased: 0 },
      revenue: { empty: 1 },
    });
    expect(fixture.report()).toEqual([['4', 'erp:a3', 'name', 'REQUIRED', 'Name (name) is required', '']]);
    const document = `{ accounts(orderBy: [{ externalId: ASC }]) { nodes {
      externalId name roles employees revenue { amount currency } city status foundedYear description } } }`;
    const first = {
      ...{ externalId: 'erp:a1', name: '广东·TILE CO', roles: ['customer', 'supplier'], employees: 1234 },
      ...{ revenue: { amount: '12345000.0000', currency: 'CNY' }, city: '佛山', status: 'active', foundedYear: 1999 },
      description: 'text',
    };
    expect(await fixture.crm.data(document)).toEqual({
      accounts: {
        nodes: [
          first,
          {
            ...{ externalId: 'erp:a2', name: '湖南·X', roles: null, employees: null },
            ...{
              revenue: { amount: '25000.0000', currency: 'USD' },
              city: '长沙',
              status: 'active',
              foundedYear: null,
            },
            description: null,
          },
        ],
      },
    });
    const again = csv.replace('1999; text ', ';').replace('广东', '广西');
    expect(await fixture.run({ mapping: `${mapping}delimiter: ';'\n`, csv: again })).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    const { accounts } = await fixture.crm.data<{ accounts: { nodes: object[] } }>(document);
    expect(accounts.nodes[0]).toEqual({ ...first, name: '广西·TILE CO', description: null }); // the year was kept
  });

  test('yes and no, enums by value or label, dates, times', async () => {
    const pipelines = `entity: Pipeline
externalId: 'p:{code}'
fields: { code: '{code}', name: '{code}', active: { column: active } }`;
    expect(
      await fixture.run({ mapping: pipelines, csv: 'code,active\nA,是\nB,No\nC,maybe\nD,constructor\n' }),
    ).toMatchObject({
      created: 2,
      failed: 2,
    });
    expect(fixture.report().map(([, , field, , message]) => `${field}: ${message}`)).toEqual([
      'active: "maybe" is not yes or no',
      'active: "constructor" is not yes or no',
    ]);
    const stages = `entity: Stage
externalId: 's:{code}'
fields:
  pipeline: { value: A, lookup: { by: code } }
  code: '{code}'
  name: '{code}'
  position: { value: 1 }
  kind: { column: kind }`;
    expect(await fixture.run({ mapping: stages, csv: 'code,kind\n1,won\n2,丢单\n3,Open\n4,Closed\n' })).toMatchObject({
      created: 3,
      failed: 1,
    });
    expect(fixture.report()).toEqual([
      ['5', 's:4', 'kind', 'INVALID', '"Closed" is not one of OPEN, WON, LOST', 'Closed'],
    ]);
    expect(await fixture.run({ mapping: stages, csv: 'code,kind\n1,won\n2,丢单\n3,Open\n' })).toMatchObject({
      unchanged: 3,
    });
  });
});
