import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers, type Makers } from './makers.ts';

/** BM6: whichever way an order comes to be for a project, the products it buys there are won. */
let crm: TestCrm;
let make: Makers;
let lead: TestClient;
let clerk: TestClient;
const ids: Record<string, string> = {};

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  await crm.clock.set('2026-04-01T02:00:00Z');
  make = makers(crm);
  lead = await crm.createUser({ displayName: '祝融', roles: ['building:project-sales'] });
  clerk = await crm.createUser({ displayName: '娄晓东', roles: ['building:project-sales'] });
  ids['buyer'] = await make('Account', { name: '中恒建筑', roles: ['contractor'], ownerId: clerk.id });
  for (const name of ['石膏板', '岩棉', '龙骨']) ids[name] = await make('Product', { name });
});
afterAll(() => crm.stop());

/** A new project of 祝融 and a specification of a product there. */
async function specified(product: string, status: string): Promise<{ projectId: string; id: string }> {
  const projectId = await make('BuildingProject', { name: `云栖花园 ${product} ${status}` }, lead);
  return { projectId, id: await make('BuildingSpecification', { projectId, productId: ids[product], status }, lead) };
}

async function statusOf(id: string): Promise<string> {
  const { one } = await crm.data<{ one: { status: string } }>(
    'query ($id: ID!) { one: buildingSpecification(id: $id) { status } }',
    { variables: { id } },
  );
  return one.status;
}

const line = (product: string) => ({
  productId: ids[product],
  quantity: '10',
  price: { amount: '5', currency: 'CNY' },
});

const order = (input: object): Promise<string> => make('Order', { accountId: ids['buyer'], currency: 'CNY', ...input });

async function update(entity: string, id: string, input: object): Promise<void> {
  const { errors } = (
    await crm.data<{ done: { errors: readonly unknown[] } }>(
      `mutation ($id: ID!, $input: Update${entity}Input!) { done: update${entity}(id: $id, input: $input) { errors { code message } } }`,
      { variables: { id, input } },
    )
  ).done;
  expect(errors).toEqual([]);
}

it('by an order that comes with its lines; what it does not buy stays as it is', async () => {
  const { projectId, id } = await specified('石膏板', 'WRITTEN_IN');
  const other = await make('BuildingSpecification', { projectId, productId: ids['岩棉'], status: 'WRITTEN_IN' }, lead);
  await order({ number: 'SO-1', lines: [line('石膏板'), line('龙骨')], building: { projectId } });
  expect(await statusOf(id)).toBe('WON');
  expect(await statusOf(other)).toBe('WRITTEN_IN');
  const { one } = await crm.data<{ one: object }>(
    `query ($id: ID!) { one: buildingSpecification(id: $id) {
      statusHistory(orderBy: [{ id: DESC }], first: 1) { nodes { fromStatus toStatus reason } } } }`,
    { variables: { id } },
  );
  expect(one).toEqual({
    statusHistory: {
      nodes: [
        { fromStatus: 'WRITTEN_IN', toStatus: 'WON', reason: '项目已订购该产品 / Ordered for the project: SO-1' },
      ],
    },
  });
});

it('by a line that is added later, or another product in it', async () => {
  const { projectId, id } = await specified('岩棉', 'AT_RISK');
  const orderId = await order({ building: { projectId } });
  expect(await statusOf(id)).toBe('AT_RISK');
  const lineId = await make('OrderLine', { orderId, ...line('龙骨') });
  expect(await statusOf(id)).toBe('AT_RISK');
  await update('OrderLine', lineId, { productId: ids['岩棉'] });
  expect(await statusOf(id)).toBe('WON');
});

it('by a draft that is confirmed, and not before', async () => {
  const { projectId, id } = await specified('龙骨', 'PROPOSED');
  const orderId = await order({ status: 'draft', lines: [line('龙骨')], building: { projectId } });
  expect(await statusOf(id)).toBe('PROPOSED');
  await update('Order', orderId, { status: 'confirmed' });
  expect(await statusOf(id)).toBe('WON');
  await update('Order', orderId, { status: 'cancelled' });
  expect(await statusOf(id)).toBe('WON');
});

it('by an order that turns out to be for the project, though a competitor was thought to have it', async () => {
  const { projectId, id } = await specified('石膏板', 'SUBSTITUTED');
  const orderId = await order({ lines: [line('石膏板')] });
  await update('Order', orderId, { building: { projectId } });
  expect(await statusOf(id)).toBe('WON');
});

it('whoever places the order: one who does not see the project cannot refer to it', async () => {
  const { projectId, id } = await specified('岩棉', 'WRITTEN_IN');
  const { outcome } = await crm.data<{ outcome: { errors: readonly object[] } }>(
    `mutation ($input: CreateOrderInput!) { outcome: createOrder(input: $input) { errors { code path message } } }`,
    {
      variables: {
        input: { accountId: ids['buyer'], currency: 'CNY', lines: [line('岩棉')], building: { projectId } },
      },
      ...{ as: clerk, language: 'zh' },
    },
  );
  expect(outcome.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'building', 'projectId'] }]);
  expect(await statusOf(id)).toBe('WRITTEN_IN');
});
