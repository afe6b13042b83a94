import { expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { figuresOf } from '../../figures.ts';
import type { ImportedData } from '../../imported-data.ts';
import { readTable, type TableRow } from '../../real-data.ts';

const dataSet = 'bank-marketing';
const customers = readTable(dataSet, 'bank-full.csv');
const cell = (row: TableRow, column: string): string => row[column] ?? '';
const known = (row: TableRow, column: string): string | null =>
  cell(row, column) === 'unknown' ? null : cell(row, column);
const renamed: Readonly<Record<string, string>> = { 'admin.': 'administration', housemaid: 'domestic' };
const jobOf = (row: TableRow): string | null => renamed[cell(row, 'job')] ?? known(row, 'job');
const answerOf = (row: TableRow): string => cell(row, 'subscription').toUpperCase();
const willing = customers.filter((row) => answerOf(row) === 'YES');
const isTrue = (row: TableRow, column: string): string => String(cell(row, column) === 'yes');

/** What must be true of the customers of the bank once they are imported. */
export function customersOfABank(imported: ImportedData): void {
  test('every row is accounted for', () => {
    expect(imported.told()).toEqual([
      '01-customers: 45211 created',
      '02-campaign: 1 created',
      '03-members: 45211 created',
    ]);
  });

  test('5,289 of 45,211 said yes; nobody pretends to know when', async () => {
    const { campaigns, dated } = await imported.query<Record<string, object>>(`{
      campaigns { nodes { name type status startsOn endsOn members { totalCount }
        yes: members(where: { response: { eq: YES } }) { totalCount } } }
      dated: campaignMembers(where: { respondedAt: { isNull: false } }) { totalCount } }`);
    expect(campaigns).toEqual({
      nodes: [
        {
          ...{ name: 'Term deposit by telephone', type: 'call-list', status: 'completed' },
          ...{ startsOn: '2008-05-01', endsOn: '2010-11-30' },
          members: { totalCount: 45211 },
          yes: { totalCount: 5289 },
        },
      ],
    });
    expect(dated).toEqual({ totalCount: 0 });
    const { results } = await imported.query<Record<string, object>>(`{ results: campaigns { nodes {
      figures { members responses positive responseRate leads orders revenue { amount } roi { value } } } } }`);
    const reached = { members: 45211, responses: 45211, positive: 5289, responseRate: '1.0000' };
    expect(results).toEqual({ nodes: [{ figures: { ...reached, leads: 0, orders: 0, revenue: [], roi: [] } }] });
    const byResponse = { groupBy: '[{ response: VALUE }, { status: VALUE }]', key: ['response', 'status'] };
    expect(await imported.figures('campaignMember', byResponse)).toEqual({
      'YES | responded': { count: 5289 },
      'NO | declined': { count: 39922 },
    });
  });

  test('calls of the campaign by what came of them', async () => {
    const calls = await imported.query<{ campaignMemberGroups: { nodes: readonly object[] } }>(`{
      campaignMemberGroups(groupBy: [{ result: VALUE }, { channel: VALUE }], orderBy: [{ count: ASC }]) { nodes {
        key { result channel } count sum { attempts } } } }`);
    const callsOf = (rows: readonly TableRow[]): number =>
      rows.reduce((total, row) => total + Number(cell(row, 'campaign')), 0);
    const others = customers.filter((row) => answerOf(row) === 'NO');
    expect(calls.campaignMemberGroups.nodes).toEqual([
      { key: { result: 'won', channel: 'phone' }, count: 5289, sum: { attempts: String(callsOf(willing)) } },
      { key: { result: 'not-interested', channel: 'phone' }, count: 39922, sum: { attempts: String(callsOf(others)) } },
    ]);
  });

  const attributes = [
    ['job', jobOf],
    ['maritalStatus', (row: TableRow) => cell(row, 'marital')],
    ['education', (row: TableRow) => known(row, 'education')],
    ['age', (row: TableRow) => cell(row, 'age')],
    ['hasDefault', (row: TableRow) => isTrue(row, 'default')],
    ['hasHousingLoan', (row: TableRow) => isTrue(row, 'housing')],
    ['hasPersonalLoan', (row: TableRow) => isTrue(row, 'loan')],
  ] as const;

  test.each(attributes)('customers, and those of them who said yes, by %s', async (attribute, valueOf) => {
    const by = (where: string) =>
      imported.figures('contact', {
        where,
        groupBy: `[{ bank: { ${attribute}: VALUE } }]`,
        key: [`bank.${attribute}`],
      });
    const inCampaign = (response: string) =>
      `{ campaignMembers: { some: { campaign: { type: { eq: "call-list" } }, ${response} } } }`;
    expect(await by(inCampaign('response: { in: [YES, NO] }'))).toEqual(figuresOf(customers, (row) => [valueOf(row)]));
    expect(await by(inCampaign('response: { eq: YES }'))).toEqual(figuresOf(willing, (row) => [valueOf(row)]));
  });

  test('customers in debt by job; a target list across slot and campaign', async () => {
    const indebted = await imported.figures('contact', {
      where: '{ bank: { averageBalance: { lt: "0" } } }',
      groupBy: '[{ bank: { job: VALUE } }]',
      key: ['bank.job'],
    });
    const below = customers.filter((row) => Number(cell(row, 'balance')) < 0);
    expect(indebted).toEqual(figuresOf(below, (row) => [jobOf(row)]));
    const { young } = await imported.query<{ young: { totalCount: number } }>(`{ young: contacts(where: {
      bank: { age: { lt: 30 }, averageBalance: { gte: "1000" } },
      campaignMembers: { some: { response: { eq: YES } } } }) { totalCount } }`);
    const rich = willing.filter((row) => Number(cell(row, 'age')) < 30 && Number(cell(row, 'balance')) >= 1000);
    expect(young.totalCount).toBe(rich.length);
  });

  test('customers say what their rows say', async () => {
    const picked = [1, 7, 4521, 20_000, 45_211];
    const { contacts } = await imported.query<{ contacts: { nodes: readonly Record<string, unknown>[] } }>(
      `query ($ids: [String!]) { contacts(where: { externalId: { in: $ids } }, orderBy: [{ id: ASC }]) { nodes {
        externalId name bank { age job maritalStatus education hasDefault hasHousingLoan hasPersonalLoan
          averageBalance { amount currency } }
        campaignMembers { nodes { response note } } } } }`,
      { ids: picked.map((row) => `bank-marketing:${row}`) },
    );
    const expected = picked.map((position) => {
      const row = customers[position - 1] ?? {};
      const talk = `Last call ${cell(row, 'day')} ${cell(row, 'month')}, ${cell(row, 'duration')} s, ${cell(row, 'contact')}`;
      return {
        externalId: `bank-marketing:${position}`,
        name: `Customer ${position}`,
        bank: {
          ...{ age: Number(cell(row, 'age')), job: jobOf(row), maritalStatus: cell(row, 'marital') },
          ...{ education: known(row, 'education'), hasDefault: cell(row, 'default') === 'yes' },
          ...{ hasHousingLoan: cell(row, 'housing') === 'yes', hasPersonalLoan: cell(row, 'loan') === 'yes' },
          averageBalance: { amount: new Decimal(cell(row, 'balance')).toFixed(4), currency: 'EUR' },
        },
        campaignMembers: {
          nodes: [
            {
              response: answerOf(row),
              note: `${talk}; ${cell(row, 'campaign')} calls; earlier: ${cell(row, 'previous')}, ${cell(row, 'poutcome')}`,
            },
          ],
        },
      };
    });
    expect(contacts.nodes).toEqual(expected);
  });
}
