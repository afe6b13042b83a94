import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@guanxi/core/testing';
import { cny, openBranch, type Branch } from './branch.ts';

let bank: Branch;
let households: readonly string[];
beforeAll(async () => {
  bank = await openBranch();
  const { lin, chen, company, branch } = bank.ids;
  const branchId = branch;
  const lins = await bank.house({
    members: [
      { contactId: lin, role: 'head' },
      { contactId: chen, role: 'spouse' },
    ],
  });
  const empty = await bank.house({ name: '空巢', members: [{ contactId: lin, role: 'head', until: '2020-01-01' }] });
  households = [lins.bankHousehold.id, empty.bankHousehold.id];
  await bank.open({ branchId, holderContactId: lin, balance: cny('1000.50') });
  // Counted once, although the household and its member both lead to it.
  await bank.open({ branchId, holderContactId: lin, householdId: households[0], balance: cny('200') });
  await bank.open({ branchId, holderContactId: lin, type: 'card', balance: cny('-300'), limit: cny('50000') });
  await bank.open({ branchId, holderContactId: chen, balance: { amount: '70', currency: 'USD' } });
  await bank.open({ branchId, holderContactId: chen, balance: cny('9999'), closedOn: '2024-01-01' });
  await bank.open({ branchId, holderAccountId: company, type: 'loan', balance: cny('-80000') });
});
afterAll(() => bank.crm.stop());

async function statementsOf(document: string, as?: TestUser): Promise<{ data: object; about: number }> {
  const statements: string[] = [];
  const { reader } = bank.crm.crm.database;
  const rows = reader.rows.bind(reader);
  Object.assign(reader, { rows: (...call: Parameters<typeof rows>) => (statements.push(call[0]), rows(...call)) });
  try {
    const data = await bank.crm.data(document, as && { as });
    return { data, about: statements.filter((text) => text.includes('"bank_financial_account"')).length };
  } finally {
    Object.assign(reader, { rows });
  }
}

describe('a household', () => {
  it('has one head, and everybody once', async () => {
    const { lin, chen } = bank.ids;
    const member = (contactId: string, more: object = {}) => ({ contactId, role: 'head', ...more });
    const twoHeads = await bank.house({ members: [member(lin), member(chen)] });
    expect(twoHeads.errors[0]).toEqual({ code: 'ONE_HEAD', path: ['input', 'members', '0', 'role'] });
    const later = await bank.house({ members: [member(lin, { until: '2024-01-01' }), member(chen)] });
    expect(later).toMatchObject({ bankHousehold: { members: { totalCount: 2 } }, errors: [] });
    const twice = await bank.house({ members: [member(lin), member(lin, { role: 'other' })] });
    expect(twice.errors.map(({ code }) => code)).toEqual(['DUPLICATE']);
    const wrong = await bank.house({ members: [member(lin, { since: '2024-02-01', until: '2024-01-01' })] });
    expect(wrong.errors).toEqual([{ code: 'LEFT_BEFORE_JOINED', path: ['input', 'members', '0', 'until'] }]);
  });

  it('is found by its members, and by how many it has', async () => {
    expect(
      await bank.crm.data(`{
        bankHouseholds(where: { members: { some: { role: { eq: "spouse" }, contact: { name: { eq: "陈美玲" } } } } }) {
          nodes { name members(orderBy: [{ role: ASC }]) { nodes { role contact { name } } } }
        }
      }`),
    ).toEqual({
      bankHouseholds: {
        nodes: [
          {
            name: '林家',
            members: {
              nodes: [
                { role: 'head', contact: { name: '林国华' } },
                { role: 'spouse', contact: { name: '陈美玲' } },
              ],
            },
          },
        ],
      },
    });
  });

  const balances = `{
    bankHouseholds(where: { name: { in: ["林家", "空巢"] }, members: { none: { role: { eq: "head" }, until: { eq: "2024-01-01" } } } }) {
      nodes { name totalBalance { held { currency } had: held { total: amount } owed { amount } net { amount } } }
    }
  }`;

  it('has a total by currency, asked for once for the whole list', async () => {
    const { data, about } = await statementsOf(balances);
    expect(data).toEqual({
      bankHouseholds: {
        nodes: [
          {
            name: '林家',
            totalBalance: [
              {
                held: { currency: 'CNY' },
                had: { total: '1200.5000' },
                owed: { amount: '300.0000' },
                net: { amount: '900.5000' },
              },
              {
                held: { currency: 'USD' },
                had: { total: '70.0000' },
                owed: { amount: '0.0000' },
                net: { amount: '70.0000' },
              },
            ],
          },
          { name: '空巢', totalBalance: [] },
        ],
      },
    });
    expect(about).toBe(1);
  });

  it('shows no total to those who may not see balances', async () => {
    const clerk = await bank.crm.createUser({ roles: ['core:read-only'] });
    const { data, about } = await statementsOf(balances, clerk);
    expect(data).toMatchObject({ bankHouseholds: { nodes: [{ totalBalance: null }, { totalBalance: null }] } });
    expect(about).toBe(0);
  });
});

describe('what the bank knows about its customers', () => {
  it('is a slot on people and companies: filtered, sorted, grouped and written like their own fields', async () => {
    const found = await bank.crm.data(`{
      contacts(
        where: { bank: { segment: { in: ["affluent", "private"] }, age: { gte: 40 }, hasDefault: { eq: false } } }
        orderBy: [{ bank: { age: DESC } }]
      ) { nodes { name bank { customerNumber job maritalStatus education averageBalance { amount } } } }
      accounts(where: { bank: { kycExpiresOn: { lt: "2027-12-31" } } }) { nodes { name bank { segment riskClass } } }
      contactGroups(groupBy: [{ bank: { segment: VALUE } }], orderBy: [{ key: { bank: { segment: ASC } } }]) {
        nodes { count key { bank { segment } } }
      }
    }`);
    expect(found).toEqual({
      contacts: {
        nodes: [
          {
            name: '林国华',
            bank: {
              customerNumber: 'P1',
              job: 'management',
              maritalStatus: 'married',
              education: 'tertiary',
              averageBalance: { amount: '52000.0000' },
            },
          },
        ],
      },
      accounts: { nodes: [{ name: '启明电子', bank: { segment: 'corporate', riskClass: 'low' } }] },
      contactGroups: {
        nodes: [
          { count: 1, key: { bank: { segment: 'affluent' } } },
          { count: 1, key: { bank: { segment: 'mass' } } },
        ],
      },
    });
  });

  const products = `{
    contacts(orderBy: [{ bank: { customerNumber: ASC } }]) {
      nodes { name bank { products { type count totalBalance { net { amount currency } } } } }
    }
    accounts { nodes { bank { products { type count totalBalance { owed { amount } } } } } }
  }`;

  it('says which products they hold, in one statement for all people of a list', async () => {
    const { data, about } = await statementsOf(products);
    expect(data).toEqual({
      contacts: {
        nodes: [
          {
            name: '林国华',
            bank: {
              products: [
                { type: 'card', count: 1, totalBalance: [{ net: cny('-300.0000') }] },
                { type: 'deposit', count: 2, totalBalance: [{ net: cny('1200.5000') }] },
              ],
            },
          },
          {
            name: '陈美玲',
            bank: {
              products: [
                { type: 'deposit', count: 1, totalBalance: [{ net: { amount: '70.0000', currency: 'USD' } }] },
              ],
            },
          },
        ],
      },
      accounts: {
        nodes: [
          { bank: { products: [{ type: 'loan', count: 1, totalBalance: [{ owed: { amount: '80000.0000' } }] }] } },
        ],
      },
    });
    expect(about).toBe(2);
  });

  it('tells the products without their balances where those are hidden', async () => {
    const clerk = await bank.crm.createUser({ roles: ['core:read-only'] });
    const { data } = await statementsOf(products, clerk);
    expect(data).toMatchObject({
      contacts: {
        nodes: [
          {
            bank: {
              products: [
                { type: 'card', totalBalance: null },
                { type: 'deposit', totalBalance: null },
              ],
            },
          },
          {},
        ],
      },
    });
  });
});
