import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord } from './create-record.ts';

// A8, Customer 360: 王敏 opens 万和建筑 before a visit and sees in one request who they are, whom she knows there, what is
// open, what was ordered and not yet paid, what they like, and everything that happened.

let crm: TestCrm;
let wang: TestClient;
let account = '';

interface Entry {
  readonly type: string;
  readonly title: string;
  readonly at: string;
  readonly recordId: string;
}

interface TimelineAnswer {
  readonly account: {
    readonly timeline: {
      readonly nodes: readonly Entry[];
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
  };
}

const timeline = `query ($id: ID!, $first: Int!, $after: String, $types: [String!]) { account(id: $id) {
  timeline(first: $first, after: $after, types: $types) {
    nodes { type label at title detail amount { amount currency } recordId } endCursor hasNextPage } } }`;

async function page(
  first: number,
  more: object = {},
  as: TestClient = wang,
): Promise<TimelineAnswer['account']['timeline']> {
  const variables = { id: account, first, ...more };
  return (await as.data<TimelineAnswer>(timeline, { variables })).account.timeline;
}

const create = (entity: string, input: object): Promise<string> => createRecord(crm, entity, input, wang);

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-03-02T02:00:00Z');
  wang = await crm.createUser({
    displayName: '王敏',
    roles: ['core:sales-representative', 'core:finance'],
  });
  account = await create('Account', { name: '万和建筑', industry: 'construction', status: 'active' });
  const person = { name: '张伟', affiliations: [{ accountId: account, jobTitle: '采购经理', main: true }] };
  const contact = await create('Contact', person);
  const amount = { amount: '120000', currency: 'CNY' };
  const deal = await create('Opportunity', { name: '三期外墙', accountId: account, contactId: contact, amount });
  await create('Note', { subjectId: account, text: '采购决策在总部' });
  await crm.clock.set('2026-04-01T02:00:00Z');
  await create('Activity', {
    type: 'visit',
    title: '拜访张伟',
    subjectId: contact,
    status: 'DONE',
    startsAt: '2026-03-20T02:00:00Z',
  });
  await create('Activity', { type: 'meeting', title: '技术交流', subjectId: deal, startsAt: '2026-04-10T02:00:00Z' });
  await create('Note', { subjectId: deal, text: '要求检测报告' });
  const product = await createRecord(crm, 'Product', { name: '外墙涂料', code: 'WT-1' });
  const price = { amount: '50', currency: 'CNY' };
  const order = await create('Order', {
    ...{ number: 'SO-1', accountId: account, opportunityId: deal, orderedOn: '2026-04-05', currency: 'CNY' },
    lines: [{ productId: product, quantity: '1000', price }],
  });
  const owed = { amount: '50000', currency: 'CNY' };
  await create('Receivable', {
    number: 'AR-1',
    orderId: order,
    issuedOn: '2026-04-06',
    dueOn: '2026-05-06',
    amount: owed,
  });
  await create('Receipt', {
    number: 'RC-1',
    accountId: account,
    receivedOn: '2026-04-20',
    amount: { amount: '20000', currency: 'CNY' },
  });
  await create('Consent', {
    subjectId: account,
    channel: 'email',
    purpose: 'newsletter',
    status: 'OPT_IN',
    evidence: '合同第 12 条',
  });
});
afterAll(() => crm.stop());

it('knows what the customer likes: what was said, and what we conclude, with how sure we are', async () => {
  await create('Preference', { subjectId: account, topic: 'payment', value: '承兑汇票' });
  const guess = { subjectId: account, topic: 'delivery', value: '夜间送货', source: 'INFERRED' };
  const { createPreference } = await wang.data<{ createPreference: { errors: object[] } }>(
    'mutation ($input: CreatePreferenceInput!) { createPreference(input: $input) { errors { code message path } } }',
    { variables: { input: { ...guess, confidence: 70 } }, language: 'zh' },
  );
  expect(createPreference.errors).toEqual([{ code: 'REQUIRED', message: '依据(basis)必填', path: ['input', 'basis'] }]);
  await create('Preference', { ...guess, confidence: 70, basis: '近十次送货都在晚上九点以后' });
  const reader = await crm.as('core:read-only');
  const denied = await reader.data<{ createPreference: { errors: object[] } }>(
    'mutation ($input: CreatePreferenceInput!) { createPreference(input: $input) { errors { code } } }',
    { variables: { input: { subjectId: account, topic: 'price', value: '低价' } } },
  );
  expect(denied.createPreference.errors).toEqual([{ code: 'NOT_PERMITTED' }]);
});

it('is one request, in two statements', async () => {
  const everything = `query ($id: ID!) { account(id: $id) {
    name industry status lifecycle owner { displayName } phone website
    affiliations { nodes { jobTitle main contact { name mobile email } } }
    opportunities(where: { status: { eq: OPEN } }) { nodes { name stage { name } amount { amount currency } } }
    orders(orderBy: [{ orderedOn: DESC }], first: 5) { nodes { number orderedOn status total { amount currency } } }
    receivables(where: { status: { in: [OPEN, PARTLY_PAID] } }) { nodes { number dueOn open { amount currency } } }
    interactions(orderBy: [{ occursAt: DESC }], first: 5) { nodes { type title occursAt } }
    preferences(orderBy: [{ confidence: DESC }]) { nodes { topic value source confidence basis } }
    contactPoints { nodes { type value } }
    notes(first: 3) { nodes { text } }
    assets(first: 5) { nodes { serialNumber } }
    gallery(first: 3) { nodes { thumbnailUrl } }
    timeline(first: 20) { nodes { type label at title detail amount { amount currency } } endCursor } } }`;
  const { account: shown } = await crm.expectQueries(2, () =>
    wang.data<{ account: object }>(everything, { variables: { id: account }, language: 'zh' }),
  );
  expect(shown).toMatchObject({
    ...{ name: '万和建筑', owner: { displayName: '王敏' } },
    affiliations: { nodes: [{ jobTitle: '采购经理', contact: { name: '张伟' } }] },
    opportunities: { nodes: [{ name: '三期外墙' }] },
    orders: { nodes: [{ number: 'SO-1' }] },
    receivables: { nodes: [{ number: 'AR-1', open: { amount: '50000.0000' } }] },
    interactions: { nodes: [{ title: '技术交流' }, { title: '拜访张伟' }] },
    preferences: {
      nodes: [
        { topic: 'payment', value: '承兑汇票', source: 'STATED', confidence: 100 },
        { topic: 'delivery', value: '夜间送货', source: 'INFERRED', confidence: 70 },
      ],
    },
  });
});

it('tells everything in the order of time, from every source', async () => {
  const { nodes, hasNextPage } = await page(50);
  expect(hasNextPage).toBe(false);
  const told = nodes.filter(({ type }) => type !== 'stageChange').map(({ type, title }) => `${type} ${title}`);
  expect(told).toEqual([
    'receipt RC-1',
    'activity 技术交流',
    'receivable AR-1',
    'order SO-1',
    expect.stringMatching(/^(consent|note) /),
    expect.stringMatching(/^(consent|note) /),
    'activity 拜访张伟',
    'note 采购决策在总部',
  ]);
  expect(nodes.find(({ type }) => type === 'stageChange')).toMatchObject({ title: '三期外墙' });
  const order = nodes.find(({ type }) => type === 'order');
  expect(order).toMatchObject({ label: 'Order', at: '2026-04-05T12:00:00.000Z', amount: { amount: '50000.0000' } });
  const { node } = await wang.data<{ node: object }>('query ($id: ID!) { node(id: $id) { ... on Order { number } } }', {
    variables: { id: order?.recordId },
  });
  expect(node).toEqual({ number: 'SO-1' });
});

it('is turned page by page without gaps or doubles, also between entries of one instant', async () => {
  const whole = (await page(50)).nodes.map(({ recordId }) => recordId);
  const turned: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const one: TimelineAnswer['account']['timeline'] = await page(2, { after });
    turned.push(...one.nodes.map(({ recordId }) => recordId));
    ({ endCursor: after, hasNextPage: more } = one);
  }
  expect(turned).toEqual(whole);
  expect(new Set(turned).size).toBe(turned.length);
});

it('shows some types only, and says which there are', async () => {
  const { nodes } = await page(50, { types: ['order', 'receipt'] });
  expect(nodes.map(({ title }) => title)).toEqual(['RC-1', 'SO-1']);
  const wrong = await wang.execute(timeline, {
    variables: { id: account, first: 5, types: ['weather'] },
    language: 'zh',
  });
  expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(wrong.errors?.[0]?.message).toContain('没有类型 weather');
  const forged = await wang.execute(timeline, { variables: { id: account, first: 5, after: 'bm9uc2Vuc2U' } });
  expect(forged.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

it('shows each only what they may see: without the right to finance there are no receivables', async () => {
  await crm.mutate(
    'mutation ($id: ID!, $to: ID!) { updateAccount(id: $id, input: { ownerId: $to }) { errors { code } } }',
    { variables: { id: account, to: (await newcomer()).id } },
  );
  const types = new Set((await page(50, {}, await newcomer())).nodes.map(({ type }) => type));
  expect(types.has('note')).toBe(true);
  expect([types.has('receivable'), types.has('order'), types.has('activity')]).toEqual([false, false, false]);
});

/** Owns the account later on, and nothing else of it. */
const newcomer = (): Promise<TestClient> => crm.as('core:sales-representative');
