import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { seedContext } from '../../src/app/index.ts';
import { Opportunity } from '../../src/crm/index.ts';
import type { SeedContext } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

const minutes = 60_000;

let crm: TestCrm;
let other: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm();
  const began = performance.now();
  await crm.loadDemo();
  process.stderr.write(`demo of the core: ${Math.round(performance.now() - began)} ms\n`);
}, 4 * minutes);
afterAll(async () => {
  await crm.stop();
  await other?.stop();
});

const counts = `{
  orgUnits { totalCount } teams { totalCount } users { totalCount } roleAssignments { totalCount }
  products { totalCount } accounts { totalCount } contacts { totalCount } affiliations { totalCount }
  opportunities { totalCount } opportunityLines { totalCount } stageChanges { totalCount } activities { totalCount }
  quotes { totalCount } orders { totalCount } receivables { totalCount } receipts { totalCount }
  campaigns { totalCount } campaignMembers { totalCount } leads { totalCount } notes { totalCount }
  tags { totalCount } taggings { totalCount } tasks { totalCount }
}`;

type Counts = Readonly<Record<string, { readonly totalCount: number }>>;

async function countsOf(of: TestCrm): Promise<Record<string, number>> {
  const found = await of.data<Counts>(counts);
  return Object.fromEntries(Object.entries(found).map(([name, { totalCount }]) => [name, totalCount]));
}

/** External id and amount of every record of a list, all pages. */
async function amountsOf(of: TestCrm, list: string, amount: string): Promise<string[]> {
  type Page = Record<string, { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await of.data<Page>(
      `query ($after: String) { ${list}(first: 200, after: $after) {
        nodes { externalId ${amount} { amount currency } } pageInfo { hasNextPage endCursor }
      } }`,
      { variables: { after } },
    );
    found.push(...(page[list]?.nodes ?? []).map((node) => JSON.stringify(node)));
    if (!page[list]?.pageInfo.hasNextPage) return found.sort();
    after = page[list].pageInfo.endCursor;
  }
}

describe('demo data', () => {
  it('are two years of a company of sixty', async () => {
    const found = await countsOf(crm);
    // Besides the sixty: the administrator of the test.
    expect(found).toMatchObject({
      ...{ orgUnits: 4, teams: 11, users: 61, products: 21, accounts: 300, contacts: 694, opportunities: 900 },
      ...{ campaigns: 18, campaignMembers: 648, leads: 240, tags: 6 },
    });
    expect(found['activities']).toBeGreaterThan(3_500);
    expect(found['stageChanges']).toBeGreaterThan(2_500);
    for (const name of ['quotes', 'receivables', 'receipts']) expect(found[name]).toBeGreaterThan(400);
    expect(found['orders']).toBeGreaterThan(250);
  });

  it('are believable', async () => {
    const today = new Date().toISOString();
    const found = await crm.data<Counts>(`{
      unowned: opportunities(where: { or: [{ ownerId: { isNull: true } }, { teamId: { isNull: true } }] }) { totalCount }
      unpriced: opportunities(where: { amount: { isNull: true } }) { totalCount }
      open: opportunities(where: { status: { eq: OPEN } }) { totalCount }
      won: opportunities(where: { status: { eq: WON } }) { totalCount }
      lost: opportunities(where: { status: { eq: LOST } }) { totalCount }
      abroad: opportunities(where: { amount: { currency: { eq: "USD" } } }) { totalCount }
      overdueWork: activities(where: { status: { eq: PLANNED }, dueAt: { lt: "${today}" } }) { totalCount }
      ahead: activities(where: { dueAt: { gt: "${today}" } }) { totalCount }
      overdue: receivables(where: { status: { in: [OPEN, PARTLY_PAID] }, dueOn: { lt: "${today.slice(0, 10)}" } }) {
        totalCount
      }
      moved: affiliations(where: { main: { eq: false } }) { totalCount }
      led: teams(where: { managerId: { isNull: false } }) { totalCount }
    }`);
    const count = (name: string): number => found[name]?.totalCount ?? -1;
    expect([count('unowned'), count('unpriced'), count('led')]).toEqual([0, 0, 10]);
    for (const name of ['open', 'abroad', 'overdueWork', 'ahead', 'overdue', 'moved']) {
      expect([name, count(name) > 20]).toEqual([name, true]);
    }
    for (const name of ['won', 'lost']) expect(count(name)).toBeGreaterThan(250);
  });

  it('have a past: stages were reached over two years, on working days', async () => {
    const { first, last, months } = await crm.data<{
      first: { nodes: { changedAt: string }[] };
      last: { nodes: { changedAt: string }[] };
      months: { nodes: { key: { changedAt: string }; count: number }[] };
    }>(`{
      first: stageChanges(first: 1, orderBy: [{ changedAt: ASC }]) { nodes { changedAt } }
      last: stageChanges(first: 1, orderBy: [{ changedAt: DESC }]) { nodes { changedAt } }
      months: stageChangeGroups(first: 200, groupBy: { changedAt: { by: DAY, timeZone: "Asia/Shanghai" } }) {
        nodes { key { changedAt } count }
      }
    }`);
    const age = (changedAt = ''): number => (Date.now() - Date.parse(changedAt)) / 86_400_000;
    expect(age(first.nodes[0]?.changedAt)).toBeGreaterThan(700);
    expect(age(last.nodes[0]?.changedAt)).toBeGreaterThan(0);
    expect(age(last.nodes[0]?.changedAt)).toBeLessThan(21);
    expect(months.nodes.length).toBeGreaterThan(90);
    const weekdays = new Set(months.nodes.map(({ key }) => new Date(key.changedAt).getUTCDay()));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('show each of the people who may sign in their own rows', async () => {
    const emails = crm.crm.model.plugins.flatMap(({ demoSignIns }) => demoSignIns?.map(({ email }) => email) ?? []);
    expect(emails).toHaveLength(3);
    const seen: number[][] = [];
    for (const email of emails) {
      const { users } = await crm.data<{ users: { nodes: { id: string }[] } }>(
        `{ users(where: { email: { eq: "${email}" } }) { nodes { id } } }`,
      );
      const password = 'a password for this test';
      expect(await crm.crm.identity.setPassword(systemPrincipal, users.nodes[0]?.id ?? '', password)).toEqual([]);
      const { tokens } = await crm.crm.identity.signIn({ email, password });
      const user = { id: users.nodes[0]?.id ?? '', email, password, accessToken: tokens?.accessToken ?? '' };
      const lists = ['accounts', 'contacts', 'opportunities', 'activities', 'quotes', 'orders', 'receivables', 'leads'];
      const found = await crm.data<Counts>(`{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`, {
        as: user,
      });
      seen.push(lists.map((list) => found[list]?.totalCount ?? 0));
    }
    const [salesperson = [], manager = [], executive = []] = seen;
    for (const [index, own] of salesperson.entries()) {
      expect(own).toBeGreaterThan(0);
      expect(manager[index]).toBeGreaterThan(own);
      expect(executive[index]).toBeGreaterThan(manager[index] ?? 0);
    }
  });

  it(
    'are the same every time, also when the first load was interrupted',
    async () => {
      other = await createTestCrm();
      await expect(loadUntilSelling(other)).rejects.toThrow('power cut');
      await other.loadDemo();
      expect(await countsOf(other)).toEqual(await countsOf(crm));
      for (const [list, amount] of [
        ['accounts', 'revenue'],
        ['opportunities', 'amount'],
        ['orders', 'total'],
        ['receipts', 'amount'],
      ] as const) {
        expect(await amountsOf(other, list, amount)).toEqual(await amountsOf(crm, list, amount));
      }
    },
    4 * minutes,
  );

  it(
    'change nothing when they are loaded again',
    async () => {
      const before = await countsOf(crm);
      await crm.loadDemo();
      expect(await countsOf(crm)).toEqual(before);
    },
    2 * minutes,
  );
});

/** Breaks off where the deals begin. */
async function loadUntilSelling(interrupted: TestCrm): Promise<void> {
  const context = seedContext(interrupted.crm);
  const broken: SeedContext = {
    ...context,
    replay: (entity, histories) =>
      entity === Opportunity ? Promise.reject(new Error('power cut')) : context.replay(entity, histories),
  };
  for (const { demo } of interrupted.crm.model.plugins) await demo?.(broken);
}
