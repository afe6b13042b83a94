// DOMAIN B12: installed base (客户资产). Hengji buys two air handlers and the boards for a wall; He Jun looks after them.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';

interface Problem {
  readonly code: string;
  readonly message: string;
}
interface Made {
  readonly record: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly errors: readonly Problem[];
}
interface Registered {
  readonly registerAssets: {
    readonly created: number;
    readonly assets: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
    readonly errors: readonly Problem[];
  };
}

let crm: TestCrm;
let heJun: TestUser;
const ids: Record<string, string> = {};

async function write(verb: string, type: string, input: object, fields = 'id', language?: 'zh'): Promise<Made> {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const { id, ...values } = input as { id?: string };
  const [declared, given] = id === undefined ? ['', ''] : ['$id: ID!, ', 'id: $id, '];
  const document = `mutation (${declared}$input: ${verb}${type}Input!) {
    made: ${verb.toLowerCase()}${type}(${given}input: $input) {
      record: ${name} { id ${fields} } errors { code message } } }`;
  const options = { variables: { id, input: values }, as: heJun, ...(language && { language }) };
  return (await crm.data<{ made: Made }>(document, options)).made;
}

const register = `mutation ($order: ID!) { registerAssets(order: $order) {
  created errors { code message }
  assets { id name serialNumber quantity status soldOn warrantyEndOn account { name } product { code }
    orderLine { order { number } } } } }`;

async function order(number: string, lines: readonly object[]): Promise<string> {
  const input = { accountId: ids['hengji'], currency: 'CNY', number, orderedOn: '2026-01-31', lines };
  const { record, errors } = await write('Create', 'Order', input);
  expect(errors).toEqual([]);
  return record.id;
}

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-03-02T02:00:00Z');
  heJun = await crm.createUser({ roles: ['core:sales-representative'] });
  const products = await crm.mutate<Record<string, Made>>(`mutation {
    handler: createProduct(input: { code: "KT-9", name: "空气处理机组", serialised: true, warrantyMonths: 13 }) {
      record: product { id } errors { code } }
    board: createProduct(input: { code: "ZB-12", name: "防火石膏板", warrantyMonths: 24 }) {
      record: product { id } errors { code } }
    sand: createProduct(input: { code: "SH-1", name: "石英砂" }) { record: product { id } errors { code } }
  }`);
  for (const [name, { record }] of Object.entries(products)) ids[name] = record.id;
  ids['hengji'] = (await write('Create', 'Account', { name: '恒基建设' })).record.id;
});
afterAll(() => crm.stop());

it('贺军登记: the order becomes assets, one per unit that has a serial number, once', async () => {
  const lines = [
    { productId: ids['handler'], quantity: '2' },
    { productId: ids['board'], quantity: '360.5' },
    { productId: ids['sand'], quantity: '40' },
  ];
  ids['order'] = await order('HT-31', lines);
  const options = { variables: { order: ids['order'] }, as: heJun };
  const answers = await Promise.all([1, 2, 3].map(() => crm.data<Registered>(register, options)));
  expect(answers.map(({ registerAssets }) => registerAssets.created).sort()).toEqual([0, 0, 3]);
  const { assets = [] } = answers.find(({ registerAssets }) => registerAssets.created === 3)?.registerAssets ?? {};
  const sold = { status: 'SOLD', soldOn: '2026-01-31', account: { name: '恒基建设' } };
  // Thirteen months from the last of January end with February.
  const handler = { ...sold, name: '空气处理机组', quantity: '1.0000', warrantyEndOn: '2027-02-28' };
  const board = { ...sold, name: '防火石膏板', quantity: '360.5000', warrantyEndOn: '2028-01-30' };
  expect(assets).toMatchObject([handler, handler, { ...board, orderLine: { order: { number: 'HT-31' } } }]);
  ids['first'] = assets[0]?.id ?? '';
  ids['second'] = assets[1]?.id ?? '';
});

it('installed on a day at a place, its warranty runs from there; an agreed end stays', async () => {
  const installed = {
    id: ids['first'],
    serialNumber: 'KT9-2026-0007',
    status: 'INSTALLED',
    installedOn: '2026-02-10',
    installedAt: '恒基大厦 B2 机房',
  };
  expect(await write('Update', 'Asset', installed, 'warrantyEndOn warrantyAgreed installedAt')).toMatchObject({
    record: { warrantyEndOn: '2027-03-09', warrantyAgreed: false, installedAt: '恒基大厦 B2 机房' },
    errors: [],
  });
  const agreed = { id: ids['second'], warrantyEndOn: '2026-04-15' };
  await write('Update', 'Asset', agreed);
  const later = await write('Update', 'Asset', { id: ids['second'], installedOn: '2026-02-20' }, 'warrantyEndOn');
  expect(later.record).toMatchObject({ warrantyEndOn: '2026-04-15' });
  const early = await write('Update', 'Asset', { id: ids['second'], installedOn: '2025-12-01' }, 'id', 'zh');
  expect(early.errors).toEqual([{ code: 'INSTALLED_BEFORE_SOLD', message: '安装日期早于销售日期' }]);
});

it('a serial number is there once per product', async () => {
  const twice = await write('Update', 'Asset', { id: ids['second'], serialNumber: 'KT9-2026-0007' });
  expect(twice.errors).toMatchObject([{ code: 'DUPLICATE' }]);
  const other = { accountId: ids['hengji'], productId: ids['board'], serialNumber: 'KT9-2026-0007' };
  expect((await write('Create', 'Asset', other)).errors).toEqual([]);
});

it('parts belong to it, and its service history is what was done with it', async () => {
  const fan = { accountId: ids['hengji'], productId: ids['handler'], name: '送风机', parentId: ids['first'] };
  const part = await write('Create', 'Asset', fan);
  const circle = await write('Update', 'Asset', { id: ids['first'], parentId: part.record.id }, 'id', 'zh');
  expect(circle.errors).toEqual([{ code: 'CIRCLE', message: '资产不能是自身的组成部分' }]);
  const service = { type: 'visit', title: '季度保养', phase: 'AFTER_SALE', subjectId: ids['first'], status: 'PLANNED' };
  expect((await write('Create', 'Activity', service)).errors).toEqual([]);
  const history = await crm.data(
    `query ($id: ID!) { asset(id: $id) { serialNumber children { nodes { name } }
      activities { nodes { title phase } } }
      account(id: "${ids['hengji'] ?? ''}") { assets(where: { parentId: { isNull: true } }) { totalCount } } }`,
    { as: heJun, variables: { id: ids['first'] } },
  );
  expect(history).toEqual({
    asset: {
      serialNumber: 'KT9-2026-0007',
      children: { nodes: [{ name: '送风机' }] },
      activities: { nodes: [{ title: '季度保养', phase: 'AFTER_SALE' }] },
    },
    account: { assets: { totalCount: 4 } },
  });
});

it('质保即将到期: a list for whoever offers the next contract', async () => {
  const ending = `{ assets(where: { warrantyEndOn: { relative: { next: 60, unit: DAY } },
      status: { notIn: [RETURNED, RETIRED, REPLACED] } }, orderBy: [{ warrantyEndOn: ASC }]) {
      nodes { product { name } warrantyEndOn account { name } } } }`;
  expect(await crm.data(ending, { as: heJun })).toEqual({
    assets: {
      nodes: [{ product: { name: '空气处理机组' }, warrantyEndOn: '2026-04-15', account: { name: '恒基建设' } }],
    },
  });
});

it('where the policy says so, what is delivered becomes an asset by itself, without doubles', async () => {
  const { commercialPolicies } = await crm.data<{ commercialPolicies: { nodes: { id: string }[] } }>(
    '{ commercialPolicies { nodes { id } } }',
  );
  await crm.mutate(
    `mutation ($id: ID!) { updateCommercialPolicy(id: $id, input: { assetsOnDelivery: true }) { errors { code } } }`,
    { variables: { id: commercialPolicies.nodes[0]?.id } },
  );
  const id = await order('HT-32', [{ productId: ids['handler'], quantity: '3' }]);
  const assets = async () => {
    const document = `query ($id: ID!) { assets(where: { orderLine: { orderId: { eq: $id } } }) { totalCount } }`;
    return (await crm.data<{ assets: { totalCount: number } }>(document, { variables: { id } })).assets.totalCount;
  };
  await write('Update', 'Order', { id, status: 'in-production' });
  expect(await assets()).toBe(0);
  await write('Update', 'Order', { id, status: 'delivered' });
  expect(await assets()).toBe(3);
  await write('Update', 'Order', { id, status: 'completed' });
  const again = await crm.data<Registered>(register, { variables: { order: id }, as: heJun });
  expect([again.registerAssets.created, await assets()]).toEqual([0, 3]);
});

it('strangers neither see it nor register anything', async () => {
  const stranger = await crm.createUser({ roles: ['core:sales-representative'] });
  const seen = await crm.data('query ($id: ID!) { asset(id: $id) { id } }', {
    variables: { id: ids['first'] },
    as: stranger,
  });
  expect(seen).toEqual({ asset: null });
  const denied = await crm.data<Registered>(register, { variables: { order: ids['order'] }, as: stranger });
  expect(denied.registerAssets.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const reader = await crm.as('core:read-only');
  const refused = await crm.data<Registered>(register, {
    variables: { order: ids['order'] },
    as: reader,
    language: 'zh',
  });
  expect(refused.registerAssets.errors).toEqual([{ code: 'NOT_PERMITTED', message: '没有权限:asset:create' }]);
});
