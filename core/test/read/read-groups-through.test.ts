import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../src/sdk/index.ts';
import { openReadFixture, principalWith, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

type Key = string | number | null | undefined;

/** What the groups should be, counted over plain rows of the same caller. */
async function counted(list: string, selection: string, keyOf: (row: never) => Key, principal?: Principal) {
  const data = await crm.query(`{ ${list}(first: 200) { nodes { ${selection} } } }`, {}, principal);
  const rows = (data[list] as unknown as { nodes: never[] }).nodes;
  const groups = Map.groupBy(rows, (row) => keyOf(row) ?? null);
  return new Map([...groups].map(([key, all]) => [key, all.length]));
}

interface Group {
  readonly key: Record<string, never>;
  readonly count: number;
}

async function grouped(field: string, keyOf: (key: never) => Key, principal?: Principal) {
  const data = await crm.query(`{ ${field} }`, {}, principal);
  const [{ nodes }] = Object.values(data) as unknown as [{ nodes: Group[] }];
  return new Map(nodes.map(({ key, count }) => [keyOf(key as never) ?? null, count]));
}

interface OfAccount {
  readonly account: { readonly industry: string | null } | null;
}
const industry = (row: OfAccount): Key => row.account?.industry;

describe('groups by a field behind a to-one relation', () => {
  const byIndustry = `opportunityGroups(groupBy: [{ through: { account: { industry: VALUE } } }]) {
    nodes { key { through { account { industry } } } count } }`;
  const throughIndustry = (key: { through: OfAccount }): Key => industry(key.through);

  test('are those of the rows', async () => {
    const expected = await counted('opportunities', 'account { industry }', industry);
    expect(expected.size).toBe(3);
    expect(await grouped(byIndustry, throughIndustry)).toEqual(expected);
    expect(crm.statements).toHaveLength(1);
  });

  test('count records that the caller may not see like those that have none, so nothing of them shows', async () => {
    const own = principalWith({ 'opportunity:read': 'all', 'account:read': 'own' });
    const expected = await counted('opportunities', 'account { industry }', industry, own);
    expect(expected.get(null)).toBeGreaterThan(30);
    expect(await grouped(byIndustry, throughIndustry, own)).toEqual(expected);
    const blind = principalWith({ 'opportunity:read': 'all' });
    expect(await grouped(byIndustry, throughIndustry, blind)).toEqual(new Map([[null, 60]]));
  });

  test('lead through slots, several relations, dates and other keys, in any order', async () => {
    interface Contact {
      readonly club: { readonly sponsor: { readonly owner: { readonly displayName: string } | null } | null };
      readonly account: OfAccount['account'];
    }
    const expected = await counted(
      'contacts',
      'club { sponsor { owner { displayName } } } account { industry }',
      (row: Contact) => `${row.club.sponsor?.owner?.displayName} ${row.account?.industry}`,
    );
    interface Found {
      readonly club: { readonly through: { readonly sponsor: { readonly through: { owner: { active: boolean } } } } };
      readonly through: OfAccount;
    }
    const found = await grouped(
      `contactGroups(groupBy: [
         { through: { account: { industry: VALUE } } }
         { club: { through: { sponsor: { through: { owner: { active: VALUE } } } } } }
       ], orderBy: [{ key: { through: { account: { industry: DESC } } } }]) {
         nodes { key { through { account { industry } } club { through { sponsor { through { owner { active } } } } } } count }
       }`,
      (key: Found) => `${key.club.through.sponsor.through.owner.active} ${key.through.account?.industry}`,
    );
    expect([...found.values()].sort()).toEqual([...expected.values()].sort());
    expect([...found.keys()][0]).toMatch(/retail$/);
    const months = await grouped(
      `opportunityGroups(groupBy: [{ through: { account: { createdAt: { by: MONTH } } } }]) {
         nodes { key { through { account { createdAt industry } } } count } }`,
      (key: { through: { account: { createdAt: string; industry: null } } }) =>
        `${key.through.account.createdAt} ${key.through.account.industry}`,
    );
    expect(months).toEqual(new Map([['2026-01-01 null', 60]]));
  });

  test('may end at a record, whose own gate holds', async () => {
    const byParent = `contactGroups(groupBy: [{ through: { account: { parent: VALUE } } }]) {
      nodes { key { through { account { parent { name } } } } count } }`;
    const parentOf = (key: { through: { account: { parent: { name: string } | null } } }): Key =>
      key.through.account.parent?.name;
    const found = await grouped(byParent, parentOf);
    expect(found.get('客户1')).toBeGreaterThan(100);
    // 客户1 belongs to somebody else.
    const own = principalWith({ 'contact:read': 'all', 'account:read': 'own' });
    expect(await grouped(byParent, parentOf, own)).toEqual(new Map([[null, 200]]));
  });

  test.each([
    ['{ through: { account: { yearlyPurchasing: VALUE } } }', 'is not defined by type'],
    ['{ through: { account: { industry: VALUE }, owner: { active: VALUE } } }', 'exactly one field'],
    ['{ through: {} }', 'exactly one field'],
    [
      '{ through: { account: { through: { parent: { through: { parent: { through: { parent: { through: { parent: { through: { parent: { industry: VALUE } } } } } } } } } } } } }',
      '5 steps at most',
    ],
  ])('by %s are refused', async (by, message) => {
    const { errors } = await crm.run(`{ opportunityGroups(groupBy: [${by}]) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('by a field that the caller may not read are refused, and run nothing', async () => {
    const reader = principalWith({ 'contact:read': 'all', 'club:visit:read': 'all' });
    const { errors } = await crm.run(
      '{ clubVisitGroups(groupBy: [{ through: { contact: { club: { motto: VALUE } } } }]) { totalCount } }',
      {},
      reader,
    );
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('it needs the permission club:motto') });
    expect(crm.statements).toHaveLength(0);
  });
});

describe('figures of a slot', () => {
  interface Found {
    readonly key: { readonly industry: string | null };
    readonly sum: Record<'club', { readonly stars: string; readonly fee: unknown; readonly __typename: string }>;
    readonly min: Record<'club', { readonly stars: number }>;
  }

  test('stand beside those of the record, under the prefix of the plugin', async () => {
    interface Account {
      readonly industry: string | null;
      readonly club: { readonly stars: number; readonly fee: { readonly amount: string; readonly currency: string } };
    }
    const { accounts } = (await crm.query(
      '{ accounts(first: 200) { nodes { industry club { stars fee { amount currency } } } } }',
    )) as unknown as { accounts: { nodes: Account[] } };
    const data = (await crm.query(
      `query ($least: Decimal) { accountGroups(
         groupBy: [{ industry: VALUE }], having: { sum: { club: { stars: { gte: $least } } } },
         orderBy: [{ sum: { club: { stars: DESC } } }]
       ) { nodes {
         key { industry } min { club { stars } }
         sum { employees club { stars __typename fee { byCurrency { amount currency } } } }
       } } }`,
      { least: '25' },
    )) as unknown as { accountGroups: { nodes: Found[] } };
    const groups = [...Map.groupBy(accounts.nodes, ({ industry: of }) => of)].map(([of, rows]) => ({
      industry: of,
      stars: rows.reduce((sum, { club }) => sum + club.stars, 0),
      least: Math.min(...rows.map(({ club }) => club.stars)),
      fees: rows.reduce((sum, { club }) => sum + Number(club.fee.amount), 0),
    }));
    const expected = groups.filter(({ stars }) => stars >= 25).sort((a, b) => b.stars - a.stars);
    expect(expected.length).toBeGreaterThan(1);
    expect(expected.length).toBeLessThan(groups.length);
    const found = data.accountGroups.nodes.map(({ key, sum: { club }, min }) => ({
      industry: key.industry,
      stars: Number(club.stars),
      least: min.club.stars,
      fees: (club.fee as { byCurrency: { amount: string }[] }).byCurrency.reduce(
        (sum, one) => sum + Number(one.amount),
        0,
      ),
    }));
    expect(found).toEqual(expected);
    expect(data.accountGroups.nodes[0]?.sum.club.__typename).toBe('AccountClubSlotGroupSum');
    expect(crm.statements).toHaveLength(1);
  });

  test('count different records only as far as the caller sees them', async () => {
    const distinct = '{ contactGroups(groupBy: [{ owner: VALUE }]) { nodes { countDistinct { club { sponsor } } } } }';
    const answer = (sponsor: number) => ({ contactGroups: { nodes: [{ countDistinct: { club: { sponsor } } }] } });
    const all = { 'contact:read': 'all', 'user:read': 'all' } as const;
    expect(await crm.query(distinct, {}, principalWith({ ...all, 'account:read': 'all' }))).toEqual(answer(1));
    expect(await crm.query(distinct, {}, principalWith(all))).toEqual(answer(0));
  });

  test.each([
    ['{ contactGroups(groupBy: [{ account: VALUE }]) { nodes { countDistinct { club { motto } } } } }', 'club:motto'],
    [
      '{ accountGroups(groupBy: [{ industry: VALUE }]) { nodes { sum { club { fee { byCurrency { amount } } } } } } }',
      'club:fees',
    ],
  ])('%s is refused where the caller may not read the field', async (source, permission) => {
    const { errors } = await crm.run(source, {}, principalWith({ 'contact:read': 'all', 'account:read': 'all' }));
    expect(errors?.[0]?.message).toContain(`it needs the permission ${permission}`);
    expect(crm.statements).toHaveLength(0);
  });
});
