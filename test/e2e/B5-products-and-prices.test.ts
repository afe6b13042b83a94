// DOMAIN B5: products, price lists, and how much of every product is sold (每一种产品的销售情况).
// Huayue sells boards and studs in two regions; Zhao Min offers, her manager Li Wei reads the figures.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm, type TestUser } from '@guanxi/core/testing';

interface Made {
  readonly record: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

let crm: TestCrm;
let zhaoMin: TestUser;
let liWei: TestUser;
const ids: Record<string, string> = {};
const cny = (amount: string) => ({ amount, currency: 'CNY' });

interface Asked {
  readonly as?: TestClient | TestUser;
  readonly language?: 'zh';
}

async function create(type: string, input: object, fields = 'id', asked: Asked = {}): Promise<Made> {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const document = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) {
    record: ${name} { id ${fields} } errors { code message } } }`;
  return (await crm.data<{ made: Made }>(document, { variables: { input }, as: zhaoMin, ...asked })).made;
}

async function known(key: string, type: string, input: object): Promise<void> {
  const { record, errors } = await create(type, input, 'id', { as: crm.administrator });
  expect(errors).toEqual([]);
  ids[key] = record.id;
}

/** What a line of a new quote costs. */
async function priceOf(quote: object, line: object): Promise<string | null> {
  const input = { accountId: ids['hengji'], currency: 'CNY', ...quote, lines: [line] };
  const { record, errors } = await create('Quote', input, 'lines { nodes { price { amount } } }');
  expect(errors).toEqual([]);
  return (record['lines'] as { nodes: { price: { amount: string } | null }[] }).nodes[0]?.price?.amount ?? null;
}

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-03-15T02:00:00Z');
  await known('unit', 'OrgUnit', { name: '华北分公司' });
  zhaoMin = await crm.createUser({ roles: ['core:sales-representative'], unitId: ids['unit'] });
  liWei = await crm.createUser({ roles: ['core:sales-manager'], unitId: ids['unit'] });
  const board = { code: 'ZB-12', name: '防火石膏板', family: '石膏板', taxRate: '13' };
  await known('board', 'Product', { ...board, listPrice: cny('28.50'), standardCost: cny('19.20') });
  const stud = { code: 'LG-50', name: '轻钢龙骨', family: '龙骨' };
  await known('stud', 'Product', { ...stud, listPrice: cny('10.60'), standardCost: cny('8.00') });
  await known('sample', 'Product', { code: 'YP', name: '样品', family: '石膏板', listPrice: cny('1') });
  for (const [key, name, region] of [
    ['hengji', '恒基建设', '华北'],
    ['wanhe', '万和幕墙', '华东'],
  ]) {
    ids[key as string] = (await create('Account', { name, region })).record.id;
  }
});
afterAll(() => crm.stop());

it('价目表: a line finds its price by list, quantity, day, currency and customer', async () => {
  const entry = (product: string, minimumQuantity: string, amount: string, currency = 'CNY') => ({
    productId: ids[product],
    minimumQuantity,
    unitPrice: { amount, currency },
  });
  const year = { validFrom: '2026-01-01', validTo: '2026-12-31' };
  const standard = [entry('board', '0', '27'), entry('board', '1000', '25.50')];
  await known('standard', 'PriceList', {
    name: '2026 标准',
    currency: 'CNY',
    isDefault: true,
    ...year,
    entries: standard,
  });
  const agreed = { name: '恒基协议价', currency: 'CNY', accountId: ids['hengji'] };
  await known('agreed', 'PriceList', { ...agreed, ...year, entries: [entry('board', '500', '24')] });
  await known('former', 'PriceList', { ...agreed, validTo: '2025-12-31', entries: [entry('board', '0', '1')] });
  await known('export', 'PriceList', {
    name: 'Export',
    currency: 'USD',
    entries: [entry('board', '0', '3.90', 'USD')],
  });
  const line = (quantity: string) => ({ productId: ids['board'], quantity });
  // The agreed price from 500 on; below, what everybody pays; others never get it.
  expect(await priceOf({}, line('500'))).toBe('24.0000');
  expect(await priceOf({}, line('499'))).toBe('27.0000');
  expect(await priceOf({ accountId: ids['wanhe'] }, line('500'))).toBe('27.0000');
  expect(await priceOf({ accountId: ids['wanhe'] }, line('1000'))).toBe('25.5000');
  // A list that the quote names, in its currency; what stands in no list costs its list price.
  expect(await priceOf({ priceListId: ids['export'], currency: 'USD' }, line('5'))).toBe('3.9000');
  expect(await priceOf({}, { productId: ids['stud'], quantity: '7' })).toBe('10.6000');
  // An order of last year has the prices of last year.
  const past = { accountId: ids['hengji'], currency: 'CNY', status: 'cancelled' };
  const prices = 'lines { nodes { price { amount } } }';
  const before = await create('Order', { ...past, orderedOn: '2025-12-31', lines: [line('600')] }, prices);
  expect(before.record['lines']).toEqual({ nodes: [{ price: { amount: '1.0000' } }] });
});

it('a list is kept by those who keep the catalogue, and the agreed one is nobody else’s default', async () => {
  const denied = await create('PriceList', { name: '我的价格', currency: 'CNY' }, 'id', { language: 'zh' });
  expect(denied.errors).toMatchObject([{ code: 'NOT_PERMITTED', message: '没有权限:priceList:create' }]);
  const both = { name: '?', currency: 'CNY', accountId: ids['hengji'], isDefault: true };
  const refused = await create('PriceList', both, 'id', { as: crm.administrator, language: 'zh' });
  expect(refused.errors).toMatchObject([{ code: 'AGREED_LIST', message: '客户协议价目表不能是默认价目表' }]);
});

interface Sales {
  readonly orderLineGroups: {
    readonly nodes: readonly {
      readonly key: object;
      readonly sum: {
        readonly quantity: string;
        readonly netAmount: { readonly byCurrency: readonly { readonly amount: string }[] };
        readonly margin?: { readonly byCurrency: readonly { readonly amount: string }[] } | null;
      };
    }[];
  };
}

/** The generic groups of order lines: nothing else is needed for product statistics. */
async function sales(groupBy: string, key: string, as: TestUser = liWei): Promise<unknown[][]> {
  const { orderLineGroups } = await crm.data<Sales>(
    `{ orderLineGroups(where: { order: { status: { ne: "cancelled" } }, productId: { isNull: false } },
        groupBy: [${groupBy}]) {
      nodes { key { ${key} } sum { quantity netAmount { byCurrency { amount } } margin { byCurrency { amount } } } } } }`,
    { as },
  );
  const rows = orderLineGroups.nodes.map(({ key: group, sum }) => [
    JSON.stringify(group)
      .match(/"([^"{}]*)"(?=[,}])/g)
      ?.join(' ')
      .replaceAll('"', ''),
    ...[sum.quantity, sum.netAmount.byCurrency[0]?.amount, sum.margin?.byCurrency[0]?.amount].map(Number),
  ]);
  // Amounts of several currencies have no order: within one, the caller sorts.
  return rows.sort((one, other) => Number(other[2]) - Number(one[2]));
}

it('每一种产品的销售情况: quantity, amount and margin by product, family, month and region', async () => {
  const line = (product: string, quantity: string, price: string, discount = '0') => ({
    productId: ids[product],
    quantity,
    price: cny(price),
    discount,
  });
  const order = async (account: string, orderedOn: string, lines: readonly object[]) => {
    const { errors } = await create('Order', { accountId: ids[account], currency: 'CNY', orderedOn, lines });
    expect(errors).toEqual([]);
  };
  await order('hengji', '2026-02-27', [line('board', '100', '27'), line('stud', '10', '10')]);
  await order('hengji', '2026-03-02', [line('board', '50', '25', '20')]);
  await order('wanhe', '2026-03-09', [line('stud', '200', '11'), line('sample', '3', '1')]);
  expect(await sales('{ product: VALUE }', 'product { name }')).toEqual([
    // 100 × 27 + 50 × 25 less 20 %; 150 × 19.20 of it are cost. Net of tax, of course.
    ['防火石膏板', 150, 3700, 820],
    ['轻钢龙骨', 210, 2300, 620],
    ['样品', 3, 3, Number.NaN],
  ]);
  expect(await sales('{ through: { product: { family: VALUE } } }', 'through { product { family } }')).toEqual([
    ['石膏板', 153, 3703, 820],
    ['龙骨', 210, 2300, 620],
  ]);
  expect(await sales('{ product: VALUE }, { orderedOn: { by: MONTH } }', 'product { name } orderedOn')).toEqual(
    expect.arrayContaining([
      ['防火石膏板 2026-02-01', 100, 2700, 780],
      ['防火石膏板 2026-03-01', 50, 1000, 40],
      ['轻钢龙骨 2026-03-01', 200, 2200, 600],
    ]),
  );
  const byRegion = await sales(
    '{ through: { order: { through: { account: { region: VALUE } } } } }',
    'through { order { through { account { region } } } }',
  );
  expect(byRegion).toEqual([
    ['华北', 160, 3800, 840],
    ['华东', 203, 2203, 600],
  ]);
});

it('what products cost us is not for everybody', async () => {
  const cost =
    '{ products(where: { code: { eq: "ZB-12" } }) { nodes { name listPrice { amount } standardCost { amount } } } }';
  const seen = await crm.data(cost, { as: liWei });
  expect(seen).toMatchObject({ products: { nodes: [{ standardCost: { amount: '19.2000' } }] } });
  const asked = await crm.execute(cost, { as: zhaoMin });
  expect(JSON.stringify(asked.data ?? null)).not.toContain('19.2');
  const grouped = await crm.execute(
    '{ orderLineGroups(groupBy: [{ product: VALUE }]) { nodes { sum { margin { byCurrency { amount } } } } } }',
    { as: zhaoMin },
  );
  expect(JSON.stringify(grouped)).not.toContain('820');
});
