import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { fillAccounts } from './many-accounts.ts';

const count = 200_000;
let crm: TestCrm;

beforeAll(async () => {
  crm = await createTestCrm();
  await fillAccounts(crm.crm, count);
});

afterAll(() => crm?.stop());

interface Totals {
  readonly accounts: { readonly totalCount: number; readonly roughly: number };
}

const totals = `query ($where: AccountWhere) {
  accounts(where: $where) { totalCount roughly: totalCount(estimate: true) }
}`;

const estimated = async (where: object): Promise<{ exact: number; roughly: number }> => {
  const { accounts } = await crm.data<Totals>(totals, { variables: { where } });
  return { exact: accounts.totalCount, roughly: accounts.roughly };
};

it('is near the number of a huge list, with and without a filter', async () => {
  for (const [where, exact] of [
    [{}, count],
    [{ status: { eq: 'active' } }, count / 10],
    [{ employees: { gte: 250, lt: 500 } }, count / 4],
  ] as const) {
    const found = await estimated(where);
    expect(found.exact).toBe(exact);
    expect(found.roughly).toBeGreaterThan(exact * 0.9);
    expect(found.roughly).toBeLessThan(exact * 1.1);
  }
  // An estimate, not a count in disguise: the planner knows nothing of what two columns have to do with each other.
  const both = await estimated({ status: { eq: 'active' }, employees: { eq: 1 } });
  expect(both.exact).toBe(0);
  expect(both.roughly).toBeGreaterThan(0);
});

it('is exact where there is little to count', async () => {
  expect(await estimated({ industry: { eq: 'rare' } })).toEqual({ exact: 200, roughly: 200 });
  expect(await estimated({ industry: { eq: 'none' } })).toEqual({ exact: 0, roughly: 0 });
});

it('costs nothing like counting', async () => {
  const best = async (document: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < 8; run += 1) {
      const start = performance.now();
      await crm.crm.execute({ document, principal: await principal() });
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const exact = await best('{ accounts { totalCount } }');
  const roughly = await best('{ accounts { totalCount(estimate: true) } }');
  expect(roughly).toBeLessThan(exact / 3);
});

it('tells nothing of what the caller may not see: the statistics know the values of hidden records too', async () => {
  const nobody = await crm.createUser();
  expect((await crm.data<Totals>(totals, { as: nobody })).accounts).toEqual({ totalCount: 0, roughly: 0 });
  const representative = await crm.createUser({ roles: ['core:sales-representative'] });
  for (const where of [{}, { industry: { eq: 'retail' } }, { employees: { gte: 10, lt: 900 } }]) {
    const { accounts } = await crm.data<Totals>(totals, { as: representative, variables: { where } });
    expect(accounts).toEqual({ totalCount: 0, roughly: 0 });
  }
});

it('counts a list below a record up to a bound', async () => {
  const parent = await crm.crm.database.reader.value(`select id from account where name = 'Account 1'`, []);
  const set = `update account set parent_id = $1 where id <> $1 and employees < `;
  const read = async (): Promise<unknown> => {
    const { accounts } = await crm.data<{ accounts: { nodes: { children: unknown }[] } }>(
      `{ accounts(where: { name: { eq: "Account 1" } }) {
         nodes { children { totalCount roughly: totalCount(estimate: true) } }
       } }`,
    );
    return accounts.nodes[0]?.children;
  };
  await crm.crm.database.reader.rows(`${set} 1`, [parent]);
  expect(await read()).toEqual({ totalCount: 200, roughly: 200 });
  await crm.crm.database.reader.rows(`${set} 60`, [parent]);
  expect(await read()).toEqual({ totalCount: 11_999, roughly: 10_001 });
});

async function principal(): ReturnType<typeof crm.crm.identity.principalOf> {
  return crm.crm.identity.principalOf(crm.administrator.accessToken);
}
