// DOMAIN B6: quote → order (报价与销售订单). Zhao Min of Huayue offers insulation to Hengji Construction, and sells it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}
interface Made {
  readonly record: { readonly id: string };
  readonly errors: readonly Problem[];
}

let crm: TestCrm;
let zhaoMin: TestClient;
const ids: Record<string, string> = {};
const cny = (amount: string) => ({ amount, currency: 'CNY' });

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-03-02T02:00:00Z');
  zhaoMin = await crm.as('core:sales-representative');
  const catalogue = await crm.mutate<Record<string, Made>>(`mutation {
    board: createProduct(input: { code: "BW-A50", name: "岩棉保温板 50mm", taxRate: "13", family: "保温材料",
      listPrice: { amount: "62.00", currency: "CNY" } }) { record: product { id } errors { code message path } }
    works: createProduct(input: { code: "SG-1", name: "安装服务", taxRate: "9",
      listPrice: { amount: "33.33", currency: "CNY" } }) { record: product { id } errors { code message path } }
  }`);
  const customer = await zhaoMin.mutate<Record<string, Made>>(`mutation {
    hengji: createAccount(input: { name: "恒基建设" }) { record: account { id } errors { code message path } }
  }`);
  for (const [name, { record }] of Object.entries({ ...catalogue, ...customer })) ids[name] = record.id;
});
afterAll(() => crm.stop());

const money = '{ amount currency }';
const totals = `subtotal ${money} discountTotal ${money} netTotal ${money} taxTotal ${money} total ${money}`;
const lineAmounts = 'amount { amount } sharedDiscount { amount } netAmount { amount } taxAmount { amount }';
const createQuote = `mutation ($input: CreateQuoteInput!) { made: createQuote(input: $input) {
  record: quote { id number status ${totals}
    lines(orderBy: [{ id: ASC }]) { nodes { id quantity taxRate price { amount } ${lineAmounts} } } }
  errors { code message path } } }`;
const updateQuote = `mutation ($id: ID!, $input: UpdateQuoteInput!) { made: updateQuote(id: $id, input: $input) {
  record: quote { id status ${totals} } errors { code message path } } }`;
const acceptQuote = `mutation ($id: ID!, $number: String, $orderedOn: Date) {
  made: acceptQuote(id: $id, number: $number, orderedOn: $orderedOn) {
    record: order { id number orderedOn status account { name } quote { status acceptedAt } owner { id } ${totals}
      lines(orderBy: [{ id: ASC }]) { nodes { product { code } description quantity price { amount }
        discount discountAmount { amount } taxRate ${lineAmounts} } } }
    errors { code message path } } }`;
const updateOrder = `mutation ($id: ID!, $input: UpdateOrderInput!) { made: updateOrder(id: $id, input: $input) {
  record: order { id status } errors { code message path } } }`;

const made = async <Payload = Made>(
  document: string,
  variables: Record<string, unknown>,
  as: TestClient = zhaoMin,
  language?: 'zh',
) => (await crm.data<{ made: Payload }>(document, { variables, as, ...(language && { language }) })).made;

const offer = () => ({
  accountId: ids['hengji'],
  validUntil: '2026-03-31',
  discount: '5',
  lines: [
    { productId: ids['board'], quantity: '1000', discount: '10', discountAmount: cny('100') },
    { productId: ids['works'], quantity: '3' },
    { description: '运费', price: cny('0.05') },
  ],
});

it('赵敏报价: discounts of lines and of the whole, and tax by line, add up to the fen', async () => {
  const { record, errors } = await made<Made & { record: Record<string, unknown> }>(createQuote, { input: offer() });
  expect(errors).toEqual([]);
  expect(record).toMatchObject({
    status: 'DRAFT',
    // 1000 × 62.00 − 10 % − 100; 3 × 33.33; 0.05
    subtotal: { amount: '55800.0400', currency: 'CNY' },
    discountTotal: { amount: '2790.0000' },
    netTotal: { amount: '53010.0400' },
    taxTotal: { amount: '6887.5000' },
    total: { amount: '59897.5400', currency: 'CNY' },
    lines: {
      nodes: [
        {
          taxRate: '13.00',
          amount: { amount: '55700.0000' },
          sharedDiscount: { amount: '2785.0000' },
          netAmount: { amount: '52915.0000' },
          taxAmount: { amount: '6878.9500' },
        },
        // 5 % of 99.99 is 4.9995: the rest of a fen goes where rounding down cost most.
        { taxRate: '9.00', amount: { amount: '99.9900' }, sharedDiscount: { amount: '5.0000' } },
        { taxRate: '0.00', amount: { amount: '0.0500' }, sharedDiscount: { amount: '0.0000' } },
      ],
    },
  });
  ids['quote'] = record.id;
});

it('the same prices with tax inside come to what the customer sees, and the yen has no decimals', async () => {
  const gross = await made(updateQuote, { id: ids['quote'], input: { pricesIncludeTax: true } });
  expect(gross).toMatchObject({
    errors: [],
    record: { subtotal: { amount: '55800.0400' }, total: { amount: '53010.0400' }, taxTotal: { amount: '6095.4100' } },
  });
  await made(updateQuote, { id: ids['quote'], input: { pricesIncludeTax: false } });
  const yen = await made(createQuote, {
    input: {
      accountId: ids['hengji'],
      currency: 'JPY',
      lines: [{ description: 'サンプル', quantity: '3', price: { amount: '33.5', currency: 'JPY' }, taxRate: '10' }],
    },
  });
  expect(yen).toMatchObject({
    record: { subtotal: { amount: '101.0000' }, taxTotal: { amount: '10.0000' }, total: { amount: '111.0000' } },
  });
});

it('nobody takes off more than there is, nor twice', async () => {
  const id = ids['quote'];
  const both = await made(updateQuote, { id, input: { discountAmount: cny('1') } });
  expect(both.errors).toMatchObject([{ code: 'ONE_DISCOUNT', path: ['input', 'discountAmount'] }]);
  const input = { discount: '0', discountAmount: cny('55800.05') };
  const tooMuch = await made(updateQuote, { id, input }, zhaoMin, 'zh');
  expect(tooMuch.errors).toMatchObject([{ code: 'DISCOUNT_TOO_LARGE', message: '折扣超过金额' }]);
});

it('恒基接受: one order, however often the button is pressed, with the lines as they were offered', async () => {
  await made(updateQuote, { id: ids['quote'], input: { status: 'SENT' } });
  const accept = { id: ids['quote'], number: 'HT-2026-017', orderedOn: '2026-03-05' };
  const answers = await Promise.all([1, 2, 3].map(() => made(acceptQuote, accept)));
  for (const { errors } of answers) expect(errors).toEqual([]);
  expect(new Set(answers.map(({ record }) => record.id)).size).toBe(1);
  expect(answers[0]).toMatchObject({
    record: {
      number: 'HT-2026-017',
      orderedOn: '2026-03-05',
      status: 'confirmed',
      account: { name: '恒基建设' },
      quote: { status: 'ACCEPTED', acceptedAt: '2026-03-02T02:00:00.000Z' },
      subtotal: { amount: '55800.0400' },
      discountTotal: { amount: '2790.0000' },
      total: { amount: '59897.5400', currency: 'CNY' },
      lines: {
        nodes: [
          {
            product: { code: 'BW-A50' },
            quantity: '1000.0000',
            price: { amount: '62.0000' },
            discount: '10.00',
            discountAmount: { amount: '100.0000' },
            taxRate: '13.00',
            taxAmount: { amount: '6878.9500' },
          },
          { product: { code: 'SG-1' }, netAmount: { amount: '94.9900' } },
          { product: null, description: '运费' },
        ],
      },
    },
  });
  ids['order'] = answers[0]?.record.id ?? '';
});

it('an accepted quote stays what it was, and an offer that has run out is not accepted', async () => {
  const changed = await made(updateQuote, { id: ids['quote'], input: { discount: '50' } });
  expect(changed.errors).toMatchObject([{ code: 'QUOTE_CLOSED', path: ['input', 'discount'] }]);
  const line = `mutation ($quoteId: ID!) { made: createQuoteLine(input: { quoteId: $quoteId, description: "赠品" }) {
    errors { code } } }`;
  expect((await made(line, { quoteId: ids['quote'] })).errors).toMatchObject([{ code: 'QUOTE_CLOSED' }]);
  const reopened = await made(updateQuote, { id: ids['quote'], input: { status: 'DRAFT' } });
  expect(reopened.errors).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
  const late = await made(createQuote, { input: { ...offer(), validUntil: '2026-03-01' } });
  const refused = await made(acceptQuote, { id: late.record.id }, zhaoMin, 'zh');
  expect(refused).toMatchObject({
    record: null,
    errors: [{ code: 'QUOTE_EXPIRED', message: '报价已于 2026-03-01 到期:请先延长有效期' }],
  });
});

it('who may not make orders does not accept, and sees no quotes of others', async () => {
  const sunLi = await crm.as('core:finance');
  const open = await made(createQuote, { input: offer() });
  expect((await made(acceptQuote, { id: open.record.id }, sunLi)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  const stranger = await crm.createUser({ roles: ['core:sales-representative'] });
  const denied = await crm.data<{ made: Made }>(acceptQuote, { variables: { id: open.record.id }, as: stranger });
  expect(denied.made.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

it('the order goes forward only; the ERP tells by upsert what it makes, ships and delivers', async () => {
  const arrived = await crm.mutate<{ upsertOrders: { updated: number } }>(
    `mutation { upsertOrders(by: NUMBER, input: [{ number: "HT-2026-017", status: "partly-delivered",
      productionStatus: "finished", transportStatus: "under-way", trackingNumber: "SF-88" }]) {
      updated errors { code message path } } }`,
  );
  expect(arrived.upsertOrders.updated).toBe(1);
  const back = await made(updateOrder, { id: ids['order'], input: { status: 'confirmed' } }, zhaoMin, 'zh');
  expect(back.errors).toMatchObject([{ code: 'TRANSITION_REFUSED', path: ['input', 'status'] }]);
  expect(back.errors[0]?.message).toMatch(/部分交付/);
  expect((await made(updateOrder, { id: ids['order'], input: { status: 'cancelled' } })).errors).toHaveLength(1);
  expect(await made(updateOrder, { id: ids['order'], input: { status: 'delivered' } })).toMatchObject({
    record: { status: 'delivered' },
    errors: [],
  });
});

it('恒基 keeps the history of what it bought: orders, quantities and amounts', async () => {
  const history = await crm.data(
    `query ($id: ID!) { account(id: $id) { orders(orderBy: [{ orderedOn: DESC }]) {
        totalCount nodes { number orderedOn status trackingNumber total { amount currency } } } }
      orderLineGroups(where: { order: { accountId: { eq: $id } }, productId: { isNull: false } },
        groupBy: [{ product: VALUE }], orderBy: [{ sum: { quantity: DESC } }]) {
        nodes { key { product { code } } sum { quantity netAmount { byCurrency { amount currency } } } } } }`,
    { as: zhaoMin, variables: { id: ids['hengji'] } },
  );
  expect(history).toEqual({
    account: {
      orders: {
        totalCount: 1,
        nodes: [
          {
            number: 'HT-2026-017',
            orderedOn: '2026-03-05',
            status: 'delivered',
            trackingNumber: 'SF-88',
            total: { amount: '59897.5400', currency: 'CNY' },
          },
        ],
      },
    },
    orderLineGroups: {
      nodes: [
        {
          key: { product: { code: 'BW-A50' } },
          sum: { quantity: '1000.0000', netAmount: { byCurrency: [{ amount: '52915.0000', currency: 'CNY' }] } },
        },
        {
          key: { product: { code: 'SG-1' } },
          sum: { quantity: '3.0000', netAmount: { byCurrency: [{ amount: '94.9900', currency: 'CNY' }] } },
        },
      ],
    },
  });
});

it('以 ERP 为准: once the ERP is master of orders, people do not change what it says of them', async () => {
  const { commercialPolicies } = await crm.data<{ commercialPolicies: { nodes: { id: string }[] } }>(
    '{ commercialPolicies { nodes { id } } }',
  );
  await crm.mutate(
    'mutation ($id: ID!) { updateCommercialPolicy(id: $id, input: { orderMaster: ERP }) { errors { code } } }',
    { variables: { id: commercialPolicies.nodes[0]?.id } },
  );
  const open = await made(createQuote, { input: offer() });
  const accepted = await made(acceptQuote, { id: open.record.id });
  expect(accepted.errors).toEqual([]);
  const id = accepted.record.id;
  const byHand = await made(updateOrder, { id, input: { status: 'completed' } }, zhaoMin, 'zh');
  expect(byHand.errors).toMatchObject([{ code: 'OWNED_BY_ERP', message: '该内容以 ERP 为准,只能由 ERP 更新' }]);
  const line = `mutation ($orderId: ID!) { made: createOrderLine(input: { orderId: $orderId, description: "赠品" }) {
    errors { code } } }`;
  expect((await made(line, { orderId: id }, crm.administrator)).errors).toMatchObject([{ code: 'OWNED_BY_ERP' }]);
  // What stays ours.
  const ours = await made(updateOrder, { id, input: { description: '客户催货', deliveryDueOn: '2026-04-30' } });
  expect(ours.errors).toEqual([]);
});
