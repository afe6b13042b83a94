import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { systemPrincipal } from '../../src/access/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';

/** The present of all loads: what they write is told from it, and a day may end between two of them. */
const installed = new Date();

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel(), buildingMaterials(), banking()] });
  await crm.clock.set(installed);
  // The core's own demo takes a while and has a test of its own.
  for (const id of ['hotel', 'building-materials', 'banking']) await crm.loadDemo(id);
  await crm.clock.reset();
});
afterAll(() => crm.stop());

type Counts = Readonly<Record<string, { readonly totalCount: number }>>;

async function signedIn(email: string): Promise<TestUser> {
  const { users } = await crm.data<{ users: { nodes: { id: string }[] } }>(
    `{ users(where: { email: { eq: "${email}" } }) { nodes { id } } }`,
  );
  const id = users.nodes[0]?.id ?? '';
  const password = 'a password for this test';
  expect(await crm.crm.identity.setPassword(systemPrincipal, id, password)).toEqual([]);
  const { tokens } = await crm.crm.identity.signIn({ email, password });
  return { id, email, password, accessToken: tokens?.accessToken ?? '' };
}

async function seenBy(email: string, lists: readonly string[]): Promise<number[]> {
  const query = `{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`;
  const found = await crm.data<Counts>(query, { as: await signedIn(email) });
  return lists.map((list) => found[list]?.totalCount ?? 0);
}

describe('demo data of the plugins', () => {
  it('let a hotel receptionist serve the guests of the house', async () => {
    const [rooms, reservations, contacts] = await seenBy('ganlu@hotel.example', [
      ...['hotelRooms', 'hotelReservations', 'contacts'],
    ]);
    expect(rooms).toBe(48);
    expect(reservations).toBeGreaterThan(200);
    expect(contacts).toBeGreaterThanOrEqual(60);
  });

  it('let a project lead see the projects of the team', async () => {
    const [projects, accounts] = await seenBy('zhurong@huayue.example', ['buildingProjects', 'accounts']);
    // One of them is a potential one that somebody saw in the street.
    expect(projects).toBe(25);
    expect(accounts).toBeGreaterThan(10);
  });

  it('have a past of two years, in which projects went from stage to stage', async () => {
    const day = 86_400_000;
    const since = (days: number): string => new Date(Date.now() - days * day).toISOString();
    const found = await crm.data<Counts & { steps: { nodes: { createdAt: string }[] } }>(`{
      early: buildingProjects(where: { createdAt: { lt: "${since(600)}" } }) { totalCount }
      late: buildingProjects(where: { createdAt: { gt: "${since(300)}" } }) { totalCount }
      won: buildingProjects(where: { outcome: { eq: WON } }) { totalCount }
      lost: buildingProjects(where: { outcome: { eq: LOST } }) { totalCount }
      open: buildingProjects(where: { outcome: { eq: OPEN } }) { totalCount }
      tenders: attachments(where: { externalId: { startsWith: "building-demo:" } }) { totalCount }
      steps: auditEntries(first: 200, where: { subjectType: { eq: "BuildingProject" } }) { nodes { createdAt } }
      closed: bankFinancialAccounts(where: { status: { eq: CLOSED }, closedOn: { isNull: false } }) { totalCount }
      revised: bankFinancialAccounts(where: { version: { gt: 2 } }) { totalCount }
      joined: bankHouseholds(where: { createdAt: { gt: "${since(650)}" } }) { totalCount }
      ${['accounts', 'contacts', 'users', 'hotelRooms', 'buildingProjects', 'bankHouseholds', 'bankFinancialAccounts']
        .map(
          (list) =>
            `new_${list}: ${list}(where: { externalId: { isNull: false }, createdAt: { gt: "${since(2)}" } }) { totalCount }`,
        )
        .join('\n')}
    }`);
    const count = (name: string): number => found[name]?.totalCount ?? -1;
    for (const name of ['early', 'late', 'won', 'lost', 'open', 'tenders', 'closed']) {
      expect([name, count(name) > 1]).toEqual([name, true]);
    }
    expect(found.steps.nodes.length).toBeGreaterThan(100);
    expect(new Set(found.steps.nodes.map(({ createdAt }) => createdAt)).size).toBeGreaterThan(20);
    expect(count('revised')).toBeGreaterThan(20);
    expect(count('joined')).toBe(7);
    const fresh = Object.keys(found).filter((name) => name.startsWith('new_') && count(name) > 0);
    expect(fresh).toEqual([]);
  });

  it('are the same every time', async () => {
    const lists = {
      buildingProjects: 'name stage progress outcome floorArea createdAt updatedAt',
      bankFinancialAccounts: 'number status balance { amount currency } openedOn closedOn createdAt',
      bankHouseholds: 'name segment createdAt',
      attachments: 'fileName checksum createdAt',
    };
    const query = `{ ${Object.entries(lists)
      .map(([list, fields]) => `${list}(first: 200, orderBy: [{ externalId: ASC }]) { nodes { externalId ${fields} } }`)
      .join(' ')} }`;
    const other = await createTestCrm({ plugins: [hotel(), buildingMaterials(), banking()] });
    try {
      await other.clock.set(installed);
      for (const id of ['building-materials', 'banking']) await other.loadDemo(id);
      expect(await other.data(query)).toEqual(await crm.data(query));
      await other.loadDemo('building-materials', 'banking');
      expect(await other.data(query)).toEqual(await crm.data(query));
    } finally {
      await other.stop();
    }
  });

  it('let a banker see the customers of the branch, and nobody else', async () => {
    const [households, accounts, contacts] = await seenBy('ningjingyuan@bank.example', [
      ...['bankHouseholds', 'bankFinancialAccounts', 'contacts'],
    ]);
    expect(households).toBe(15);
    expect(accounts).toBeGreaterThan(40);
    const all = await crm.data<Counts>('{ contacts { totalCount } }');
    expect(contacts).toBeGreaterThan(30);
    expect(contacts).toBeLessThan(all['contacts']?.totalCount ?? 0);
  });
});
