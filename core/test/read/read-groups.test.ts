import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openReadFixture, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
});
afterAll(() => crm?.close());

test('counts and money by currency, never a silent sum of two currencies', async () => {
  const data = await crm.query(`{ opportunityGroups(groupBy: [{ stage: VALUE }]) { totalCount nodes {
    key { stage { name } } count countDistinct { account }
    sum { amount { byCurrency { amount currency } } } max { amount { byCurrency { amount } } } } } }`);
  // Deals 1..60 of i * 100.25; every fourth won (all CNY); odd ones USD.
  expect(data).toEqual({
    opportunityGroups: {
      totalCount: 2,
      nodes: [
        {
          key: { stage: { name: 'Talk' } },
          count: 45,
          countDistinct: { account: expect.any(Number) },
          sum: {
            amount: {
              byCurrency: [
                { amount: '45112.5000', currency: 'CNY' },
                { amount: '90225.0000', currency: 'USD' },
              ],
            },
          },
          max: { amount: { byCurrency: [{ amount: '5814.5000' }, { amount: '5914.7500' }] } },
        },
        {
          key: { stage: { name: 'Won' } },
          count: 15,
          countDistinct: { account: 15 },
          sum: { amount: { byCurrency: [{ amount: '48120.0000', currency: 'CNY' }] } },
          max: { amount: { byCurrency: [{ amount: '6015.0000' }] } },
        },
      ],
    },
  });
  expect(crm.statements).toHaveLength(1);
});

test('pages of groups from the end, and between cursors, as those of records', async () => {
  interface Page {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: { closeDate: string } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  }
  const source = `query ($first: Int, $after: String, $last: Int, $before: String) {
    opportunityGroups(
      groupBy: [{ closeDate: { by: WEEK } }], first: $first, after: $after, last: $last, before: $before
    ) { edges { cursor node { key { closeDate } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;
  const ask = async (page: object): Promise<Page> =>
    (await crm.query(source, { ...page }))['opportunityGroups'] as unknown as Page;
  const weeksOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.key.closeDate);
  const all = await ask({});
  const [weeks, cursors] = [weeksOf(all), all.edges.map(({ cursor }) => cursor)];
  expect(weeks.length).toBeGreaterThan(3);
  const more = (hasPreviousPage: boolean, hasNextPage: boolean): object =>
    expect.objectContaining({ hasPreviousPage, hasNextPage }) as object;

  const end = await ask({ last: 2 });
  expect([weeksOf(end), end.pageInfo]).toEqual([weeks.slice(-2), more(true, false)]);
  const before = await ask({ last: 1, before: cursors[2] });
  expect([weeksOf(before), before.pageInfo]).toEqual([[weeks[1]], more(true, true)]);
  const start = await ask({ last: 5, before: cursors[2] });
  expect([weeksOf(start), start.pageInfo]).toEqual([weeks.slice(0, 2), more(false, true)]);
  const between = await ask({ first: 5, after: cursors[0], before: cursors[3] });
  expect([weeksOf(between), between.pageInfo]).toEqual([weeks.slice(1, 3), more(true, false)]);
  const rest = await ask({ last: 200, after: cursors[0] });
  expect([weeksOf(rest), rest.pageInfo]).toEqual([weeks.slice(1), more(false, false)]);
  expect(weeksOf(await ask({ last: 2, before: cursors[0] }))).toEqual([]);
});

test('dates in buckets, ordered by key, with a page', async () => {
  const source = `query ($after: String) { opportunityGroups(groupBy: [{ closeDate: { by: MONTH } }], first: 2, after: $after) {
    nodes { key { closeDate } count } pageInfo { hasNextPage endCursor } } }`;
  const first = (await crm.query(source))['opportunityGroups'] as unknown as {
    nodes: unknown;
    pageInfo: { endCursor: string };
  };
  expect(first).toMatchObject({
    nodes: [
      { key: { closeDate: '2026-01-01' }, count: 16 },
      { key: { closeDate: '2026-02-01' }, count: 28 },
    ],
    pageInfo: { hasNextPage: true },
  });
  expect(await crm.query(source, { after: first.pageInfo.endCursor })).toMatchObject({
    opportunityGroups: {
      nodes: [{ key: { closeDate: '2026-03-01' }, count: 16 }],
      pageInfo: { hasNextPage: false },
    },
  });
});

test('an instant falls into the day of the time zone, also when clocks change', async () => {
  const byDay = (zone: string) =>
    crm.query(`{ clubVisitGroups(where: { name: { ne: "third" } },
    groupBy: [{ cameAt: { by: DAY, timeZone: "${zone}" } }]) { nodes { key { cameAt } count min { cameAt } } } }`);
  expect(await byDay('America/New_York')).toEqual({
    clubVisitGroups: {
      nodes: [{ key: { cameAt: '2026-03-28' }, count: 2, min: { cameAt: '2026-03-29T00:30:00.007Z' } }],
    },
  });
  expect(await byDay('Europe/Berlin')).toMatchObject({
    clubVisitGroups: { nodes: [{ key: { cameAt: '2026-03-29' }, count: 2 }] },
  });
});

test('several keys, a filter, having and order by a measure', async () => {
  const data = await crm.query(`{ accountGroups(where: { industry: { isNull: false } }, having: { count: { gte: 4 } },
      groupBy: [{ industry: VALUE }, { owner: VALUE }], orderBy: [{ count: DESC }, { key: { industry: ASC } }]) {
    nodes { key { industry owner { displayName } } count sum { employees yearlyPurchasing } avg { employees } } } }`);
  expect(data).toEqual({
    accountGroups: {
      nodes: [
        {
          key: { industry: 'construction', owner: { displayName: '李强' } },
          count: 8,
          sum: { employees: '1200', yearlyPurchasing: '120060.0000' },
          avg: { employees: '150.0000' },
        },
        {
          key: { industry: 'retail', owner: { displayName: '李强' } },
          count: 8,
          sum: { employees: '1200', yearlyPurchasing: '120060.0000' },
          avg: { employees: '150.0000' },
        },
        {
          key: { industry: 'construction', owner: { displayName: '王芳' } },
          count: 4,
          sum: { employees: '600', yearlyPurchasing: '60030.0000' },
          avg: { employees: '150.0000' },
        },
        {
          key: { industry: 'retail', owner: { displayName: '王芳' } },
          count: 4,
          sum: { employees: '600', yearlyPurchasing: '60030.0000' },
          avg: { employees: '150.0000' },
        },
      ],
    },
  });
});

test('a slot field is a key like any other', async () => {
  const data =
    await crm.query(`{ contactGroups(where: { club: { level: { gte: 1 } } }, groupBy: [{ club: { level: VALUE } }],
    orderBy: [{ key: { club: { level: DESC } } }]) { nodes { key { club { level } } count } } }`);
  expect(data).toEqual({
    contactGroups: {
      nodes: [
        { key: { club: { level: 3 } }, count: 10 },
        { key: { club: { level: 2 } }, count: 9 },
        { key: { club: { level: 1 } }, count: 1 },
      ],
    },
  });
});

test('records behind a key that the caller may not see fall together with those that have none', async () => {
  const { principalWith } = await import('./read-fixture.ts');
  const blind = principalWith({ 'opportunity:read': 'all' });
  const data = await crm.query(
    `{ opportunityGroups(groupBy: [{ account: VALUE }]) { nodes { key { account { id } } count } } }`,
    {},
    blind,
  );
  expect(data).toEqual({ opportunityGroups: { nodes: [{ key: { account: null }, count: 60 }] } });
});

test.each([
  ['{ accountGroups(groupBy: []) { totalCount } }', 'groupBy must have 1 to 5 elements'],
  ['{ accountGroups(groupBy: [{}]) { totalCount } }', 'exactly one field'],
  ['{ accountGroups(groupBy: [{ industry: VALUE }], first: 900) { totalCount } }', 'between 0 and 200'],
  ['{ accountGroups(groupBy: [{ industry: VALUE }], last: 201) { totalCount } }', 'last is 201'],
  ['{ accountGroups(groupBy: [{ industry: VALUE }], first: 1, last: 1) { totalCount } }', 'cannot be used together'],
  ['{ accountGroups(groupBy: [{ industry: VALUE }], after: "x") { totalCount } }', 'The cursor in after is not valid'],
  [
    '{ accountGroups(groupBy: [{ industry: VALUE }], orderBy: [{ key: { owner: ASC } }]) { totalCount } }',
    'owner is not in groupBy',
  ],
  [
    '{ opportunityGroups(groupBy: [{ closeDate: { by: DAY, timeZone: "Mars/Base" } }]) { totalCount } }',
    'Unknown time zone',
  ],
])('%s is refused', async (source, message) => {
  const { errors } = await crm.run(source);
  expect(errors?.[0]?.message).toContain(message);
});
