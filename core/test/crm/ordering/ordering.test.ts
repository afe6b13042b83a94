import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
const ids: Record<string, string> = {};
interface Errors {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface QuotePayload extends Errors {
  readonly quote: Record<string, unknown> & { readonly id: string; readonly number: string };
}
interface OrderPayload extends Errors {
  readonly order: Record<string, unknown> & { readonly id: string };
}

const fields = `id number currency account { id } contact { id } opportunity { id } total { amount currency }
  lines(orderBy: [{ id: ASC }]) { nodes { id quantity price { amount currency } amount { amount } } }`;
const quotes = writtenRecords<QuotePayload>(() => crm, 'Quote', `{ quote { ${fields} status } errors { code path } }`);
const orders = writtenRecords<OrderPayload>(
  () => crm,
  'Order',
  `{ order { ${fields} orderedOn status } errors { code path } }`,
);
const cny = (amount: string) => ({ amount, currency: 'CNY' });

beforeAll(async () => {
  crm = await createTestCrm();
  const made = await crm.data<Record<string, Record<string, { id: string }>>>(`mutation {
    account: createAccount(input: { name: "恒基建设" }) { record: account { id } }
    contact: createContact(input: { name: "王芳" }) { record: contact { id } }
    board: createProduct(input: { code: "ZB-12", name: "石膏板", listPrice: { amount: "28.50", currency: "CNY" } }) {
      record: product { id } }
    panel: createProduct(input: { code: "P-1", name: "铝板" }) { record: product { id } }
  }`);
  for (const [name, payload] of Object.entries(made)) ids[name] = payload['record']?.id ?? '';
  const { createOpportunity } = await crm.data<{ createOpportunity: { opportunity: { id: string } } }>(
    `mutation ($account: ID, $contact: ID) { createOpportunity(input: {
      name: "住宅一期", accountId: $account, contactId: $contact, amount: { amount: "1", currency: "CNY" }
    }) { opportunity { id } } }`,
    { variables: ids },
  );
  ids['opportunity'] = createOpportunity.opportunity.id;
});
afterAll(() => crm.stop());

describe('a quote', () => {
  it('takes account, contact and currency of its opportunity, list prices, and adds up', async () => {
    const { quote, errors } = await quotes.create({
      opportunityId: ids['opportunity'],
      validUntil: '2026-12-31',
      lines: [
        { productId: ids['board'], quantity: '3', discount: '12.5' },
        { productId: ids['panel'], quantity: '2', price: cny('100') },
        { description: '运费', price: cny('50.555') },
      ],
    });
    expect(errors).toEqual([]);
    expect(quote).toMatchObject({
      number: expect.stringMatching(/^QU-\d{6}-[0-9A-Z]{8}$/),
      status: 'DRAFT',
      currency: 'CNY',
      account: { id: ids['account'] },
      contact: { id: ids['contact'] },
      // 74.81 + 200 + 50.56: each line is rounded to fen.
      total: { amount: '325.3700', currency: 'CNY' },
    });
    const [first] = (quote['lines'] as { nodes: { id: string }[] }).nodes;
    const removed = `mutation ($id: ID!) { deleteQuoteLine(id: $id) { errors { code } } }`;
    await crm.data(removed, { variables: { id: first?.id } });
    expect(await quotes.update(quote.id, { status: 'SENT' })).toMatchObject({
      quote: { status: 'SENT', total: { amount: '250.5600' } },
    });
  });

  it('has one currency', async () => {
    const base = { accountId: ids['account'] };
    const dollars = { description: '?', price: { amount: '1', currency: 'USD' } };
    expect((await quotes.create({ ...base, currency: 'CNY', lines: [dollars] })).errors).toEqual([
      { code: 'CURRENCY_MISMATCH', path: ['input', 'lines', '0', 'price', 'currency'] },
    ]);
    expect(await quotes.create({ ...base, lines: [dollars] })).toMatchObject({
      quote: { currency: 'USD' },
      errors: [],
    });
    expect(await quotes.create({ ...base, lines: [{ productId: ids['board'] }] })).toMatchObject({
      quote: { currency: 'CNY', total: { amount: '28.5000' } },
    });
    expect((await quotes.create(base)).errors).toEqual([{ code: 'REQUIRED', path: ['input', 'currency'] }]);
    expect(await quotes.create({ ...base, currency: 'eur' })).toMatchObject({
      quote: { currency: 'EUR', total: { amount: '0.0000', currency: 'EUR' } },
    });
  });

  it('needs a customer, and a number of its own', async () => {
    expect((await quotes.create({ currency: 'CNY' })).errors).toEqual([
      { code: 'REQUIRED', path: ['input', 'accountId'] },
    ]);
    await quotes.create({ accountId: ids['account'], currency: 'CNY', number: 'Q-1' });
    expect((await quotes.create({ accountId: ids['account'], currency: 'CNY', number: 'Q-1' })).errors).toMatchObject([
      { code: 'DUPLICATE', path: ['input', 'number'] },
    ]);
  });
});

describe('price lists', () => {
  const entry = (product: string, minimumQuantity: string, amount: string, currency = 'CNY') => ({
    productId: ids[product],
    minimumQuantity,
    unitPrice: { amount, currency },
  });
  const createList = `mutation ($input: CreatePriceListInput!) {
    createPriceList(input: $input) { priceList { id isDefault } errors { code path } } }`;
  const make = async (input: object) =>
    (await crm.data<{ createPriceList: Errors & { priceList: { id: string } } }>(createList, { variables: { input } }))
      .createPriceList;
  const priceOf = async (input: object, line: object) => {
    const { quote } = await quotes.create({ accountId: ids['account'], currency: 'CNY', ...input, lines: [line] });
    return (quote['lines'] as { nodes: { price: { amount: string } | null }[] }).nodes[0]?.price?.amount ?? null;
  };

  it('give the price of the greatest quantity that is reached', async () => {
    const list = await make({
      name: '2026',
      currency: 'CNY',
      isDefault: true,
      entries: [entry('board', '0', '27'), entry('board', '100', '25.5'), entry('panel', '10', '90')],
    });
    expect(list.errors).toEqual([]);
    const board = { productId: ids['board'] };
    expect(await priceOf({}, { ...board, quantity: '99' })).toBe('27.0000');
    expect(await priceOf({}, { ...board, quantity: '100' })).toBe('25.5000');
    // Too few for the list, and the product has no price of its own.
    expect(await priceOf({}, { productId: ids['panel'], quantity: '9' })).toBeNull();
    expect(await priceOf({ currency: 'USD' }, { ...board, quantity: '1' })).toBeNull();
  });

  it('are used by name, even when they are no default; a new default takes over', async () => {
    const dealers = await make({ name: '经销商', currency: 'CNY', entries: [entry('board', '0', '20')] });
    const board = { productId: ids['board'], quantity: '5' };
    expect(await priceOf({ priceListId: dealers.priceList.id }, board)).toBe('20.0000');
    const future = { name: '2099', currency: 'CNY', isDefault: true, validFrom: '2099-01-01' };
    await make({ ...future, entries: [entry('board', '0', '99')] });
    // The only default is not in force yet: the product's own price.
    expect(await priceOf({}, board)).toBe('28.5000');
    expect(await crm.data('{ priceLists(where: { isDefault: { eq: true } }) { nodes { name } } }')).toEqual({
      priceLists: { nodes: [{ name: '2099' }] },
    });
  });

  it('hold prices of their own currency, each product once per quantity', async () => {
    expect((await make({ name: '?', currency: 'CNY', entries: [entry('board', '0', '4', 'USD')] })).errors).toEqual([
      { code: 'CURRENCY_MISMATCH', path: ['input', 'entries', '0', 'unitPrice', 'currency'] },
    ]);
    const twice = [entry('board', '0', '4'), entry('board', '0', '5')];
    expect((await make({ name: '?', currency: 'CNY', entries: twice })).errors).toMatchObject([{ code: 'DUPLICATE' }]);
  });
});

describe('an order', () => {
  it('takes what it does not say from its quote', async () => {
    const { quote } = await quotes.create({ opportunityId: ids['opportunity'], currency: 'CNY' });
    const { order, errors } = await orders.create({
      quoteId: quote.id,
      number: 'SO-2026-001',
      orderedOn: '2026-03-05',
      lines: [{ productId: ids['board'], quantity: '10', price: cny('28') }],
    });
    expect(errors).toEqual([]);
    expect(order).toMatchObject({
      number: 'SO-2026-001',
      status: 'confirmed',
      currency: 'CNY',
      account: { id: ids['account'] },
      contact: { id: ids['contact'] },
      opportunity: { id: ids['opportunity'] },
      total: { amount: '280.0000' },
    });
  });

  it('and its lines are the sales of each product, by month', async () => {
    const line = (product: string, quantity: string, price: string) => ({
      productId: ids[product],
      quantity,
      price: cny(price),
    });
    const accountId = ids['account'];
    const late = await orders.create({ accountId, orderedOn: '2026-03-31', lines: [line('board', '5', '30')] });
    await orders.create({
      accountId,
      orderedOn: '2026-04-01',
      lines: [line('panel', '1', '100'), line('board', '1', '29')],
    });
    await orders.create({
      accountId,
      orderedOn: '2026-04-02',
      status: 'cancelled',
      lines: [line('board', '900', '1')],
    });
    const sales = `{ orderLineGroups(where: { order: { status: { ne: "cancelled" } } },
      groupBy: [{ product: VALUE }, { orderedOn: { by: MONTH } }]) {
      nodes { key { product { name } orderedOn } sum { quantity amount { byCurrency { amount } } } } } }`;
    const row = (name: string, orderedOn: string, quantity: string, amount: string) => ({
      key: { product: { name }, orderedOn },
      sum: { quantity, amount: { byCurrency: [{ amount }] } },
    });
    const sold = [
      row('石膏板', '2026-03-01', '15.0000', '430.0000'),
      row('石膏板', '2026-04-01', '1.0000', '29.0000'),
      row('铝板', '2026-04-01', '1.0000', '100.0000'),
    ];
    const found = async () => (await crm.data<{ orderLineGroups: { nodes: unknown[] } }>(sales)).orderLineGroups.nodes;
    expect(await found()).toEqual(expect.arrayContaining(sold));
    // The lines move with the day of the order.
    await orders.update(late.order.id, { orderedOn: '2026-04-03' });
    expect(await found()).toEqual(
      expect.arrayContaining([
        row('石膏板', '2026-03-01', '10.0000', '280.0000'),
        row('石膏板', '2026-04-01', '6.0000', '179.0000'),
      ]),
    );
  });

  it('has one total, however many write its lines at once', async () => {
    const { order } = await orders.create({ accountId: ids['account'], currency: 'CNY' });
    const document = `mutation ($id: ID!) { createOrderLine(input: {
      orderId: $id, description: "样品", quantity: "1", price: { amount: "1.01", currency: "CNY" } }) { errors { code } } }`;
    const done = await Promise.all(
      Array.from({ length: 10 }, () => crm.data(document, { variables: { id: order.id } })),
    );
    for (const one of done) expect(one).toEqual({ createOrderLine: { errors: [] } });
    expect(await orders.update(order.id, { status: 'completed' })).toMatchObject({
      order: { total: { amount: '10.1000' } },
    });
  });

  it('has lines whose tax follows the product, whose cost is that of the day, and that are not too large', async () => {
    const { made } = await crm.data<{ made: { product: { id: string } } }>(`mutation {
      made: createProduct(input: { code: "T-1", name: "门窗", taxRate: "13", listPrice: { amount: "100", currency: "CNY" },
        standardCost: { amount: "60", currency: "CNY" } }) { product { id } } }`);
    const shown = 'lines { nodes { id taxRate cost { amount } margin { amount } } }';
    const tracked = writtenRecords<OrderPayload>(() => crm, 'Order', `{ order { id ${shown} } errors { code path } }`);
    const first = await tracked.create({
      accountId: ids['account'],
      currency: 'CNY',
      lines: [{ productId: made.product.id, quantity: '10' }],
    });
    const [line] = (first.order['lines'] as { nodes: { id: string }[] }).nodes;
    expect(line).toMatchObject({ taxRate: '13.00', cost: { amount: '600.0000' }, margin: { amount: '400.0000' } });
    await crm.mutate(
      `mutation ($id: ID!) { updateProduct(id: $id, input: { standardCost: { amount: "90", currency: "CNY" } }) {
        errors { code } } }`,
      { variables: { id: made.product.id } },
    );
    const more = await tracked.update(first.order.id, { lines: [{ id: line?.id, quantity: '15' }] });
    expect(more).toMatchObject({ order: { lines: { nodes: [{ cost: { amount: '900.0000' } }] } } });
    const other = await tracked.update(first.order.id, { lines: [{ id: line?.id, productId: ids['board'] }] });
    expect(other).toMatchObject({ order: { lines: { nodes: [{ taxRate: '0.00', cost: null, margin: null }] } } });
    const huge = { quantity: '1000000', price: cny('1000000') };
    const { errors } = await tracked.create({ accountId: ids['account'], lines: [huge] });
    expect(errors).toMatchObject([{ code: 'AMOUNT_TOO_LARGE', path: ['input', 'lines', '0', 'quantity'] }]);
  });
});
