import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { systemPrincipal } from '../../src/access/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel(), buildingMaterials(), banking()] });
  // The core's own demo takes a while and has a test of its own.
  for (const id of ['hotel', 'building-materials', 'banking']) await crm.loadDemo(id);
}, 120_000);
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
    expect(projects).toBe(24);
    expect(accounts).toBeGreaterThan(10);
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
