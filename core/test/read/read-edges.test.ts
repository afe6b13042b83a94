import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { BadInput } from '../../src/sdk/index.ts';
import { createTestCrm } from '../../src/testing/index.ts';
import { openReadFixture, principalWith, type ReadFixture } from './read-fixture.ts';

/** What random operations found (test/contract/random), each in its smallest form. */
let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

describe('a part of an answer that needs no row', () => {
  test('of a page from the end: whether there is a next one', async () => {
    const { accounts } = await crm.query('{ accounts(last: 2) { pageInfo { hasNextPage } } }');
    expect(accounts).toEqual({ pageInfo: { hasNextPage: false } });
  });

  test('is there where the list is empty', async () => {
    const nobody = 'where: { name: { eq: "nobody" } }';
    const { accounts, accountGroups } = await crm.query(`{
      accounts(${nobody}) { pageInfo { hasPreviousPage } }
      accountGroups(groupBy: [{ industry: VALUE }], ${nobody}) { totalCount }
    }`);
    expect(accounts).toEqual({ pageInfo: { hasPreviousPage: false } });
    expect(accountGroups).toEqual({ totalCount: 0 });
  });

  test('does not take its record with it where the list below is empty', async () => {
    const { accounts } = await crm.query(`{ accounts(first: 1) {
      nodes { contacts(where: { name: { eq: "nobody" } }) { pageInfo { hasPreviousPage } } }
    } }`);
    expect(accounts).toEqual({ nodes: [{ contacts: { pageInfo: { hasPreviousPage: false } } }] });
  });

  test('a page of none has no first cursor', async () => {
    const { accounts } = await crm.query('{ accounts(first: 0) { pageInfo { startCursor endCursor hasNextPage } } }');
    expect(accounts).toEqual({ pageInfo: { startCursor: null, endCursor: null, hasNextPage: true } });
  });
});

test('an order by the slot of a record that is missing keeps the row', async () => {
  const { opportunities } = await crm.query(`{
    opportunities(first: 2, orderBy: [{ contact: { club: { level: ASC } } }]) { nodes { contact { id } } }
  }`);
  expect(opportunities).toEqual({ nodes: [{ contact: null }, { contact: null }] });
});

test('the last groups ahead of a cursor of a longer list are the last of this one', async () => {
  const { accountGroups: longer } = await crm.query(
    '{ accountGroups(groupBy: [{ name: VALUE }], first: 20) { pageInfo { endCursor } } }',
  );
  const { endCursor } = (longer as unknown as { pageInfo: { endCursor: string } }).pageInfo;
  const { accountGroups } = await crm.query(
    `query ($before: String) {
      accountGroups(groupBy: [{ industry: VALUE }], last: 1, before: $before, where: { industry: { isNull: false } }) {
        nodes { key { industry } } pageInfo { hasPreviousPage }
      }
    }`,
    { before: endCursor },
  );
  expect(accountGroups).toEqual({ nodes: [{ key: { industry: 'retail' } }], pageInfo: { hasPreviousPage: true } });
});

test.each([
  ['{ name: { isNull: null } }', 'isNull'],
  ['{ roles: { isEmpty: null } }', 'isEmpty'],
  ['{ ownerId: { eq: null } }', 'eq'],
  ['{ opportunities: { some: { amount: { currency: null } } } }', 'currency'],
])('a comparison with null is refused instead of left out: %s', async (where, operator) => {
  const { errors } = await crm.run(`{ accounts(where: ${where}) { totalCount } }`);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(operator);
  expect(errors?.[0]?.originalError).toBeInstanceOf(BadInput);
});

describe('without a time zone, that of the caller counts', () => {
  const inZone = (timeZone?: string) =>
    principalWith({ 'clubVisit:read': 'all', 'contact:read': 'all' }, timeZone === undefined ? {} : { timeZone });
  const days = async (timeZone?: string): Promise<unknown> => {
    const { clubVisitGroups } = await crm.query(
      `{ clubVisitGroups(groupBy: [{ cameAt: { by: DAY } }], where: { name: { eq: "first" } }) {
        nodes { key { cameAt } }
      } }`,
      {},
      inZone(timeZone),
    );
    return clubVisitGroups;
  };

  test('in groups', async () => {
    // 00:30 in UTC
    expect(await days('America/New_York')).toEqual({ nodes: [{ key: { cameAt: '2026-03-28' } }] });
    expect(await days('Europe/Berlin')).toEqual({ nodes: [{ key: { cameAt: '2026-03-29' } }] });
  });

  test('and where the caller has none, that of China', async () => {
    expect(await days()).toEqual({ nodes: [{ key: { cameAt: '2026-03-29' } }] });
  });

  test('in relative filters', async () => {
    // Today at one end of the map, 25 hours from the other: its first hour is still today there, then its third is not.
    await crm.owner(`update club_visit set came_at = day.begin + case when now() < day.begin + interval '1 hour'
        then interval '2 hours' else interval '0' end
      from (select date_trunc('day', now() at time zone 'Pacific/Kiritimati') at time zone 'Pacific/Kiritimati' as begin)
        day where name = 'second'`);
    const found = async (timeZone: string): Promise<unknown> => {
      const where = '{ name: { eq: "second" }, cameAt: { relative: { last: 1, unit: DAY } } }';
      const { clubVisits } = await crm.query(`{ clubVisits(where: ${where}) { totalCount } }`, {}, inZone(timeZone));
      return clubVisits;
    };
    expect(await found('Pacific/Kiritimati')).toEqual({ totalCount: 1 });
    expect(await found('Pacific/Midway')).toEqual({ totalCount: 0 });
  });
});

test('the least and the most of whole numbers are whole numbers, spliced or not', async () => {
  const test = await createTestCrm();
  try {
    await test.data('mutation { createAccount(input: { name: "Ten", employees: 10 }) { account { id } } }');
    const document = `{ accountGroups(groupBy: [{ name: VALUE }]) {
      nodes { min { employees } max { employees } sum { employees } }
    } }`;
    const { data } = await test.crm.execute({ document, principal: systemPrincipal });
    expect(data?.['accountGroups']).toEqual({
      nodes: [{ min: { employees: 10 }, max: { employees: 10 }, sum: { employees: '10' } }],
    });
  } finally {
    await test.stop();
  }
});
