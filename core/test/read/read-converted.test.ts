import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openReadFixture, principalWith, uuid, type ReadFixture } from './read-fixture.ts';

let crm: ReadFixture;
beforeAll(async () => {
  crm = await openReadFixture();
  const stamps = `'2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1`;
  const rate = (n: number, from: string, to: string, on: string, value: string, deleted = 'null') =>
    `('${uuid(9000 + n)}', ${stamps}, ${deleted}, '${from}', '${to}', '${on}', ${value})`;
  await crm.owner(`insert into exchange_rate(id, created_at, updated_at, version, deleted_at, "from", "to", valid_on, rate)
    values ${[
      rate(1, 'USD', 'CNY', '2025-12-01', '7.05'),
      rate(2, 'USD', 'CNY', '2026-01-31', '6.95123456'),
      rate(3, 'USD', 'CNY', '2026-02-01', '99', 'now()'),
      rate(4, 'USD', 'CNY', '2026-03-01', '6.9'),
      // The opposite direction, newer: counts only where there is no direct one.
      rate(5, 'CNY', 'USD', '2026-01-30', '0.2'),
      rate(6, 'EUR', 'CNY', '2026-01-01', '8'),
      rate(7, 'EUR', 'USD', '2026-01-01', '1.25'),
      rate(8, 'CNY', 'JPY', '2026-01-01', '20.5'),
    ].join(', ')}`);
});
afterAll(() => crm?.close());

interface Converted {
  readonly money: { readonly amount: string; readonly currency: string } | null;
  readonly rates: readonly { from: string; to: string; rate: string; validOn: string }[];
  readonly missing: readonly string[];
}

const all = 'money { amount currency } rates { from to rate validOn } missing';

/** `aggregate` of the amounts by stage: 45,112.50 CNY and 90,225 USD in talks, 48,120 CNY won. */
async function converted(args: string, principal?: Parameters<ReadFixture['query']>[2], aggregate = 'sum') {
  const data = (await crm.query(
    `{ opportunityGroups(groupBy: [{ stage: VALUE }], orderBy: [{ count: DESC }]) { nodes {
      ${aggregate} { amount { converted(${args}) { ${all} } } } } } }`,
    {},
    principal,
  )) as unknown as {
    opportunityGroups: { nodes: Record<string, { amount: { converted: Converted } }>[] };
  };
  return data.opportunityGroups.nodes.map((node) => node[aggregate]?.amount.converted);
}

test('the latest rate on or before the day is used, and told', async () => {
  const [talks, won] = await converted('in: "CNY", at: "2026-02-15"');
  expect(talks).toEqual({
    // 45,112.50 + 90,225 × 6.95123456 = 627,175.138176 + 45,112.50, rounded to fen.
    money: { amount: '672287.6400', currency: 'CNY' },
    rates: [{ from: 'USD', to: 'CNY', rate: '6.95123456', validOn: '2026-01-31' }],
    missing: [],
  });
  expect(won).toEqual({ money: { amount: '48120.0000', currency: 'CNY' }, rates: [], missing: [] });
  expect(crm.statements).toHaveLength(1);
  const [before] = await converted('in: "CNY", at: "2026-01-30"');
  expect(before).toMatchObject({ rates: [{ rate: '7.05000000' }], money: { amount: '681198.7500' } });
  const [today] = await converted('in: "CNY"');
  expect(today).toMatchObject({ rates: [{ rate: '6.90000000', validOn: '2026-03-01' }] });
});

test('the inverse serves where there is no direct rate on or before the day', async () => {
  const [talks] = await converted('in: "EUR", at: "2026-01-20"');
  expect(talks).toEqual({
    // 45,112.50 / 8 + 90,225 / 1.25
    money: { amount: '77819.0600', currency: 'EUR' },
    rates: [
      { from: 'EUR', to: 'CNY', rate: '8.00000000', validOn: '2026-01-01' },
      { from: 'EUR', to: 'USD', rate: '1.25000000', validOn: '2026-01-01' },
    ],
    missing: [],
  });
  const [direct] = await converted('in: "USD", at: "2026-02-15"');
  expect(direct).toMatchObject({
    rates: [{ from: 'CNY', to: 'USD', rate: '0.20000000' }],
    money: { amount: '99247.5000' },
  });
  const [inverse] = await converted('in: "USD", at: "2026-01-29"');
  expect(inverse).toMatchObject({ rates: [{ from: 'USD', to: 'CNY', rate: '7.05000000' }] });
});

test('a missing rate makes no amount of it: null, and the currency is named', async () => {
  const [talks, won] = await converted('in: "JPY", at: "2026-02-15"');
  expect(talks).toEqual({
    money: null,
    rates: [{ from: 'CNY', to: 'JPY', rate: '20.50000000', validOn: '2026-01-01' }],
    missing: ['USD'],
  });
  // Yen have no smaller unit.
  expect(won).toMatchObject({ money: { amount: '986460.0000', currency: 'JPY' }, missing: [] });
  expect(await converted('in: "CNY", at: "2025-01-01"')).toMatchObject([{ money: null, missing: ['USD'] }, {}]);
});

test('rates that the caller may not read are missing', async () => {
  const blind = principalWith({ 'opportunity:read': 'all', 'stage:read': 'all' });
  expect((await converted('in: "CNY", at: "2026-02-15"', blind))[0]).toMatchObject({ money: null, missing: ['USD'] });
  const seeing = principalWith({ 'opportunity:read': 'all', 'stage:read': 'all', 'exchangeRate:read': 'own' });
  expect((await converted('in: "CNY", at: "2026-02-15"', seeing))[0]).toMatchObject({ missing: [] });
});

test('averages and extremes are those of the converted amounts', async () => {
  const at = 'in: "EUR", at: "2026-01-20"';
  // 45 deals: the average of all of them, not the average of two averages. 77,819.0625 / 45
  expect((await converted(at, undefined, 'avg'))[0]?.money?.amount).toBe('1729.3100');
  // Largest: 59 × 100.25 USD / 1.25; smallest: 2 × 100.25 CNY / 8.
  expect((await converted(at, undefined, 'max'))[0]?.money?.amount).toBe('4731.8000');
  expect((await converted(at, undefined, 'min'))[0]?.money?.amount).toBe('25.0600');
});

test('several conversions of one group, aliases and fragments: still one statement', async () => {
  const data = await crm.query(
    `query ($day: Date) { opportunityGroups(groupBy: [{ stage: VALUE }, { closeDate: { by: YEAR } }], first: 1,
      orderBy: [{ count: DESC }]) { nodes { count sum {
      amount { __typename byCurrency { currency } yuan: converted(in: "CNY", at: $day) { ...all }
        converted(in: "EUR", at: "2026-01-20") { sum: money { amount } __typename } }
      weightedAmount { converted(in: "CNY") { money { amount } missing } } } } } }
    fragment all on MoneyConversion { money { total: amount } rates { __typename } missing }`,
    { day: '2026-02-15' },
  );
  expect(data['opportunityGroups']).toEqual({
    nodes: [
      {
        count: 45,
        sum: {
          amount: {
            __typename: 'MoneyAggregate',
            byCurrency: [{ currency: 'CNY' }, { currency: 'USD' }],
            yuan: { money: { total: '672287.6400' }, rates: [{ __typename: 'AppliedRate' }], missing: [] },
            converted: { sum: { amount: '77819.0600' }, __typename: 'MoneyConversion' },
          },
          // No amounts: nothing to convert.
          weightedAmount: { converted: { money: null, missing: [] } },
        },
      },
    ],
  });
  expect(crm.statements).toHaveLength(1);
});

test.each([
  ['in: "XXY"', 'ISO 4217'],
  ['in: "CNY", at: "2026-02-30"', 'YYYY-MM-DD'],
  ['at: "2026-02-15"', 'required'],
])('converted(%s) is refused', async (args, message) => {
  const { errors } = await crm.run(
    `{ opportunityGroups(groupBy: [{ stage: VALUE }]) { nodes { sum { amount { converted(${args}) { missing } } } } } }`,
  );
  expect(errors?.[0]?.message).toContain(message);
});
