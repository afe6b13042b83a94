import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../../src/access/index.ts';
import { ExchangeRate } from '../../../src/crm/index.ts';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

const create = async (input: object) => {
  const { made } = await crm.data<{ made: { errors: { code: string; path: string[] }[] } }>(
    `mutation ($input: CreateExchangeRateInput!) {
      made: createExchangeRate(input: $input) { exchangeRate { from to rate } errors { code path } } }`,
    { variables: { input } },
  );
  return made;
};

it('a rate is known once per pair and day, exact to eight decimals, between two currencies', async () => {
  const rate = { from: 'USD', to: 'CNY', validOn: '2026-01-31', rate: '6.95123456', source: '中国人民银行' };
  expect(await create(rate)).toEqual({
    exchangeRate: { from: 'USD', to: 'CNY', rate: '6.95123456' },
    errors: [],
  });
  expect((await create({ ...rate, rate: '7' })).errors).toMatchObject([{ code: 'DUPLICATE' }]);
  expect((await create({ ...rate, validOn: '2026-02-01', from: 'CNY' })).errors).toEqual([
    { code: 'SAME_CURRENCY', path: ['input', 'to'] },
  ]);
  expect((await create({ ...rate, validOn: '2026-02-01', rate: '0' })).errors).toMatchObject([
    { code: 'INVALID', path: ['input', 'rate'] },
  ]);
});

it('finance keeps them, everybody at work sees what amounts are worth', async () => {
  const [clerk, seller] = [
    await crm.createUser({ roles: ['core:finance'] }),
    await crm.createUser({ roles: ['core:sales-representative'] }),
  ];
  const make = `mutation ($to: CurrencyCode!) { createExchangeRate(input: {
    from: "EUR", to: $to, validOn: "2026-01-01", rate: "8" }) { errors { code } } }`;
  expect(await crm.data(make, { as: clerk, variables: { to: 'CNY' } })).toEqual({ createExchangeRate: { errors: [] } });
  expect(await crm.data(make, { as: seller, variables: { to: 'USD' } })).toMatchObject({
    createExchangeRate: { errors: [{ code: 'NOT_PERMITTED' }] },
  });
  await crm.data(
    `mutation { createOpportunity(input: { name: "外贸", amount: { amount: "12.5", currency: "EUR" } }) {
      errors { code } } }`,
    { as: seller },
  );
  const groups = `{ opportunityGroups(groupBy: [{ status: VALUE }]) { nodes { sum { amount {
    converted(in: "CNY") { money { amount currency } rates { from rate } missing } } } } } }`;
  expect(await crm.data(groups, { as: seller })).toEqual({
    opportunityGroups: {
      nodes: [
        {
          sum: {
            amount: {
              converted: {
                money: { amount: '100.0000', currency: 'CNY' },
                rates: [{ from: 'EUR', rate: '8.00000000' }],
                missing: [],
              },
            },
          },
        },
      ],
    },
  });
});

it('currencies of imports are read in any case, and must exist', async () => {
  const write = crm.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'import' });
  const rate = { from: 'gbp', to: 'cny', validOn: '2026-01-31', rate: '9.1' };
  expect(await write.create(ExchangeRate, rate)).toMatchObject({ errors: [] });
  expect(await write.create(ExchangeRate, { ...rate, from: 'XQX' })).toMatchObject({
    errors: [{ code: 'INVALID', path: ['input', 'from'] }],
  });
  expect(await crm.data('{ exchangeRates(where: { from: { eq: "GBP" } }) { nodes { to } } }')).toEqual({
    exchangeRates: { nodes: [{ to: 'CNY' }] },
  });
});
