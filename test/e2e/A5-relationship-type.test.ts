import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

// A5, relationship type. The matrix of customers (rows many, medium, few) and margin (columns low, medium, high):
//   基本 被动 负责 · 被动 负责 能动 · 负责 能动 伙伴
// 启明建材 sells nine products, one for each cell; what a type means after the sale, somebody gets as a task.

let crm: TestCrm;
let manager: TestClient;
let seller: TestClient;
const products: Record<string, string> = {};
const accounts: string[] = [];

/** Customers of a product, and its cost at a price of 100. */
const rows = { MANY: 3, MEDIUM: 2, FEW: 1 } as const;
const columns = { LOW: '95', MEDIUM: '80', HIGH: '60' } as const;

interface Profile {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly proposedType: string | null;
}

async function made(document: string, input: object, as?: TestClient): Promise<string> {
  const { made: payload } = await (as ?? crm).mutate<{ made: { record: { id: string } } }>(document, {
    variables: { input },
  });
  return payload.record.id;
}

const createOrder = `mutation ($input: CreateOrderInput!) {
  made: createOrder(input: $input) { record: order { id } errors { code message path } } }`;

const order = (accountId: string | undefined, names: readonly string[], more: object = {}): Promise<string> =>
  made(createOrder, {
    ...{ accountId, currency: 'CNY', ...more },
    lines: names.map((name) => ({
      ...{ productId: products[name], quantity: '10', price: { amount: '100', currency: 'CNY' } },
    })),
  });

async function profiles(as?: TestClient): Promise<Record<string, Profile>> {
  const { relationshipProfiles } = await (as ?? crm).data<{ relationshipProfiles: { nodes: Profile[] } }>(
    '{ relationshipProfiles { nodes { id name type proposedType } } }',
  );
  return Object.fromEntries(relationshipProfiles.nodes.map((profile) => [profile.name, profile]));
}

async function propose(): Promise<void> {
  await crm.clock.advance({ minutes: 1 });
  await manager.mutate('mutation { proposeRelationshipTypes { job { id } errors { code } } }');
  await crm.runJobs();
}

interface Tasks {
  readonly tasks: { readonly nodes: readonly { readonly title: string; readonly dueAt: string }[] };
}
const titles = async (): Promise<string[]> => {
  const { tasks } = await seller.data<Tasks>(
    '{ tasks(orderBy: [{ dueAt: ASC }, { title: ASC }]) { nodes { title dueAt } } }',
  );
  return tasks.nodes.map(({ title, dueAt }) => `${dueAt.slice(0, 10)} ${title}`);
};

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-03-02T02:00:00Z');
  manager = await crm.createUser({ displayName: '周经理', roles: ['core:sales-manager'] });
  seller = await crm.createUser({ displayName: '孙丽', roles: ['core:sales-representative'] });
  const { relationshipThresholds } = await crm.data<{ relationshipThresholds: { nodes: { id: string }[] } }>(
    '{ relationshipThresholds { nodes { id } } }',
  );
  await crm.mutate(
    `mutation ($id: ID!) { updateRelationshipThreshold(id: $id, input: { mediumFrom: 2, manyFrom: 3 }) {
      errors { code message } } }`,
    { variables: { id: relationshipThresholds.nodes[0]?.id } },
  );
  for (const name of ['红星装饰', '蓝海建筑', '东方地产']) {
    const input = { name, industry: 'construction', ownerId: seller.id };
    const document = `mutation ($input: CreateAccountInput!) {
      made: createAccount(input: $input) { record: account { id } errors { code message path } } }`;
    accounts.push(await made(document, input));
  }
  for (const [row, customers] of Object.entries(rows)) {
    for (const [column, cost] of Object.entries(columns)) {
      const name = `${row} ${column}`;
      products[name] = await made(
        `mutation ($input: CreateProductInput!) {
          made: createProduct(input: $input) { record: product { id } errors { code message path } } }`,
        { name, standardCost: { amount: cost, currency: 'CNY' } },
      );
      for (const account of accounts.slice(0, customers)) await order(account, [name]);
    }
  }
});
afterAll(() => crm.stop());

describe('A5 the matrix proposes', () => {
  it.each([
    ['MANY LOW', 'BASIC'],
    ['MANY MEDIUM', 'REACTIVE'],
    ['MANY HIGH', 'ACCOUNTABLE'],
    ['MEDIUM LOW', 'REACTIVE'],
    ['MEDIUM MEDIUM', 'ACCOUNTABLE'],
    ['MEDIUM HIGH', 'PROACTIVE'],
    ['FEW LOW', 'ACCOUNTABLE'],
    ['FEW MEDIUM', 'PROACTIVE'],
    ['FEW HIGH', 'PARTNERSHIP'],
  ])('customers and margin %s: %s', async (cell, type) => {
    if (Object.keys(await profiles()).length === 0) await propose();
    expect((await profiles())[cell]).toMatchObject({ type, proposedType: type });
  });

  it('shows the numbers that a proposal comes from, the margin to those only who may see costs', async () => {
    const numbers = `query ($id: ID!) { product(id: $id) { relationshipProfile {
      type customerCount customerLevel marginPercent marginLevel
      mediumFrom manyFrom mediumMarginFrom highMarginFrom countedFrom } } }`;
    const variables = { id: products['FEW HIGH'] };
    const shown = {
      ...{ type: 'PARTNERSHIP', customerCount: 1, customerLevel: 'FEW', marginLevel: 'HIGH' },
      ...{ mediumFrom: 2, manyFrom: 3, mediumMarginFrom: '15.00', highMarginFrom: '30.00', countedFrom: '2025-03-02' },
    };
    expect(await crm.data(numbers, { variables })).toEqual({
      product: { relationshipProfile: { ...shown, marginPercent: '40.00' } },
    });
    expect(await seller.data(numbers, { variables })).toEqual({
      product: { relationshipProfile: { ...shown, marginPercent: null } },
    });
  });

  it('follows the thresholds, which are data', async () => {
    await crm.mutate(
      `mutation ($input: CreateRelationshipThresholdInput!) {
        createRelationshipThreshold(input: $input) { errors { code message } } }`,
      {
        variables: {
          input: {
            ...{ name: '大宗产品', family: '大宗', mediumFrom: 50, manyFrom: 500 },
            ...{ mediumMarginFrom: '2', highMarginFrom: '4' },
          },
        },
      },
    );
    const change = `mutation ($id: ID!, $family: String) {
      updateProduct(id: $id, input: { family: $family }) { errors { code } } }`;
    await crm.mutate(change, { variables: { id: products['MANY LOW'], family: '大宗' } });
    await propose();
    expect((await profiles())['MANY LOW']).toMatchObject({ type: 'PARTNERSHIP' });
    await crm.mutate(change, { variables: { id: products['MANY LOW'], family: null } });
    await propose();
    expect((await profiles())['MANY LOW']).toMatchObject({ type: 'BASIC' });
  });

  it('proposes for a class of accounts, too', async () => {
    await made(
      `mutation ($input: CreateRelationshipProfileInput!) {
        made: createRelationshipProfile(input: $input) { record: relationshipProfile { id } errors { code message } } }`,
      { accountClass: 'construction' },
    );
    await propose();
    expect((await profiles())['construction']).toMatchObject({ proposedType: 'REACTIVE' });
  });
});

const override = `mutation ($id: ID!, $reason: String!) {
  overrideRelationshipType(id: $id, type: PARTNERSHIP, reason: $reason) {
    relationshipProfile { type proposedType overridden } errors { code message } } }`;

describe('A5 people decide', () => {
  it('refuses who may not, and a decision without a reason, in Chinese', async () => {
    const id = (await profiles())['MANY LOW']?.id;
    const variables = { id, reason: '样板工程客户' };
    expect(await seller.data(override, { variables })).toMatchObject({
      overrideRelationshipType: { errors: [{ code: 'NOT_PERMITTED' }] },
    });
    expect(await seller.data('mutation { proposeRelationshipTypes { errors { code } } }')).toEqual({
      proposeRelationshipTypes: { errors: [{ code: 'NOT_PERMITTED' }] },
    });
    const without = { variables: { id, reason: ' ' }, language: 'zh' } as const;
    expect(await manager.data(override, without)).toMatchObject({
      overrideRelationshipType: { errors: [{ message: expect.stringContaining('原因') }] },
    });
  });

  it('overrides with a reason, keeps that over new proposals, and can go back; all of it is history', async () => {
    const id = (await profiles())['MANY LOW']?.id;
    expect(await manager.mutate(override, { variables: { id, reason: '样板工程客户' } })).toMatchObject({
      overrideRelationshipType: {
        relationshipProfile: { type: 'PARTNERSHIP', proposedType: 'BASIC', overridden: true },
      },
    });
    await propose();
    expect((await profiles())['MANY LOW']).toMatchObject({ type: 'PARTNERSHIP', proposedType: 'BASIC' });
    await manager.mutate(
      `mutation ($id: ID!) { withdrawRelationshipOverride(id: $id, reason: "工程已结束") { errors { code } } }`,
      { variables: { id } },
    );
    const history = await manager.data(
      `query ($id: ID!) { relationshipProfile(id: $id) { type overridden
        decisions(orderBy: [{ id: ASC }], last: 3) { nodes { fromType toType reason customerCount } } } }`,
      { variables: { id } },
    );
    expect(history).toEqual({
      relationshipProfile: {
        ...{ type: 'BASIC', overridden: false },
        decisions: {
          nodes: [
            { fromType: 'PARTNERSHIP', toType: 'BASIC', reason: null, customerCount: 3 },
            { fromType: 'BASIC', toType: 'PARTNERSHIP', reason: '样板工程客户', customerCount: 3 },
            { fromType: 'PARTNERSHIP', toType: 'BASIC', reason: '工程已结束', customerCount: 3 },
          ],
        },
      },
    });
  });
});

describe('A5 the type makes the work', () => {
  const deliver = `mutation ($id: ID!, $status: String!) {
    updateOrder(id: $id, input: { status: $status }) { errors { code message } } }`;

  it('gives the owner of the account what its types ask for when an order is delivered, once', async () => {
    const id = await order(accounts[0], ['MANY LOW', 'MANY MEDIUM', 'MANY HIGH', 'FEW LOW']);
    await crm.runJobs();
    expect(await titles()).toEqual([]);
    await crm.mutate(deliver, { variables: { id, status: 'delivered' } });
    await crm.runJobs();
    // Nothing for the basic type; one visit for both products of the accountable type.
    const work = ['2026-03-03 邀请客户反馈:红星装饰', '2026-03-16 售后回访,检查产品:红星装饰'];
    expect(await titles()).toEqual(work);
    await crm.mutate(deliver, { variables: { id, status: 'completed' } });
    await crm.runJobs();
    expect(await titles()).toEqual(work);
  });

  it('comes back for proactive customers and partners, one task for each round', async () => {
    const id = await order(accounts[0], ['MEDIUM HIGH', 'FEW HIGH']);
    await crm.mutate(deliver, { variables: { id, status: 'delivered' } });
    await crm.runJobs();
    await crm.runJob('afterSaleRounds');
    await crm.runJob('afterSaleRounds');
    const first = [
      '2026-03-03 邀请客户反馈:红星装饰',
      '2026-03-16 与客户共同工作:红星装饰',
      '2026-03-16 售后回访,检查产品:红星装饰',
      '2026-04-01 提出改进建议,介绍新产品:红星装饰',
    ];
    expect(await titles()).toEqual(first);
    await crm.clock.set('2026-04-02T02:00:00Z');
    await crm.runJob('afterSaleRounds');
    expect(await titles()).toEqual([
      ...first,
      '2026-04-15 与客户共同工作:红星装饰',
      '2026-06-30 提出改进建议,介绍新产品:红星装饰',
    ]);
  });

  it('leaves history that is imported alone', async () => {
    const before = await titles();
    await order(accounts[1], ['MEDIUM MEDIUM'], {
      ...{ orderedOn: '2025-01-10', status: 'completed', deliveredOn: '2025-02-10' },
    });
    await crm.runJobs();
    expect(await titles()).toEqual(before);
  });
});
