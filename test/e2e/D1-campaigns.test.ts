import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord } from './create-record.ts';

// D1, campaigns (市场活动): 刘洋 of marketing runs an autumn promotion of two campaigns, a seminar in Shenzhen and a
// mailing. Who came and what they answered is recorded; what was spent, and the orders that followed, make the result.
// That a budget needs approval stands in C6.

let crm: TestCrm;
let liuYang: TestClient;
const ids: Record<string, string> = {};
const money = (amount: string, currency = 'CNY') => ({ amount, currency });
const make = async (name: string, entity: string, input: object): Promise<void> => {
  ids[name] = await createRecord(crm, entity, input, liuYang);
};

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-09-01T02:00:00Z');
  liuYang = await crm.as('core:sales-representative');
  await make('恒基建设', 'Account', { name: '恒基建设' });
  await make('Tailspin', 'Account', { name: 'Tailspin Construction' });
  const works = (account: string) => [{ accountId: ids[account], main: true }];
  await make('王芳', 'Contact', { name: '王芳', email: 'wang.fang@hengji.example', affiliations: works('恒基建设') });
  await make('Ann', 'Contact', { name: 'Ann Lee', email: 'ann@tailspin.example', affiliations: works('Tailspin') });
  await make('赵工', 'Contact', { name: '赵工' });
  await make('华南设计院', 'Lead', { name: '华南设计院', company: '华南设计院' });
});
afterAll(() => crm.stop());

it('knows the campaigns of the trade by name', async () => {
  const { referenceValues } = await crm.data<{ referenceValues: { nodes: { code: string; labelZh: string }[] } }>(
    `{ referenceValues(where: { vocabulary: { eq: "campaign-type" } }, first: 50) { nodes { code labelZh } } }`,
    { as: liuYang },
  );
  expect(Object.fromEntries(referenceValues.nodes.map(({ code, labelZh }) => [code, labelZh]))).toMatchObject({
    ...{ survey: '市场调查', 'product-launch': '新品发布会', presentation: '产品推介会', seminar: '研讨会' },
    ...{ 'design-contest': '设计大赛', 'study-tour': '考察活动', mailing: '邮件推广', 'call-list': '电话营销' },
  });
});

it('刘洋 plans: what is to be done, when, for how much, and who does it', async () => {
  await make('秋季推广', 'Campaign', { name: '秋季推广', plan: '两站路演,一轮邮件', budget: money('60000') });
  await make('深圳研讨会', 'Campaign', {
    ...{ name: '深圳研讨会', type: 'seminar', parentId: ids['秋季推广'], status: 'active', plan: '邀请设计院和总包' },
    ...{ startsOn: '2026-09-10', endsOn: '2026-09-10', budget: money('40000') },
  });
  await make('邮件', 'Campaign', { name: '样本邮寄', type: 'mailing', parentId: ids['秋季推广'], status: 'active' });
  await make('task', 'Task', { title: '订会场', subjectId: ids['深圳研讨会'], dueAt: '2026-09-05T02:00:00Z' });
  for (const [campaign, person] of [
    ['深圳研讨会', { contactId: ids['王芳'] }],
    ['深圳研讨会', { contactId: ids['Ann'] }],
    ['深圳研讨会', { leadId: ids['华南设计院'] }],
    ['邮件', { contactId: ids['王芳'] }],
    ['邮件', { contactId: ids['赵工'] }],
  ] as const) {
    const [[kind, id] = ['', '']] = Object.entries(person);
    await make(`${campaign} ${id}`, 'CampaignMember', { campaignId: ids[campaign], [kind]: id });
  }
  const planned = await crm.data(
    `query ($id: ID!) { campaign(id: $id) { parent { name } plan budget { amount currency }
      members { totalCount } tasks { nodes { title } } } }`,
    { variables: { id: ids['深圳研讨会'] }, as: liuYang },
  );
  expect(planned).toEqual({
    campaign: {
      ...{ parent: { name: '秋季推广' }, plan: '邀请设计院和总包', budget: money('40000.0000') },
      ...{ members: { totalCount: 3 }, tasks: { nodes: [{ title: '订会场' }] } },
    },
  });
  const wrong = await crm.data(
    `mutation ($id: ID!) { updateCampaign(id: $id, input: { endsOn: "2026-09-01" }) { errors { code message } } }`,
    { variables: { id: ids['深圳研讨会'] }, as: liuYang, language: 'zh' },
  );
  expect(wrong).toEqual({
    updateCampaign: {
      errors: [{ code: 'ENDS_BEFORE_START', message: '结束日期(endsOn)早于开始日期(startsOn)' }],
    },
  });
});

it('answers are kept one by one, with date, channel and result; the member says the latest', async () => {
  const answer = (campaign: string, person: string, respondedAt: string, rest: object) =>
    make('answer', 'CampaignMemberResponse', {
      ...{ memberId: ids[`${campaign} ${ids[person]}`], respondedAt, ...rest },
    });
  await answer('深圳研讨会', '王芳', '2026-09-10T06:00:00Z', {
    response: 'YES',
    channel: 'visit',
    result: 'interested',
  });
  // Entered late: what she said on the telephone before.
  await answer('深圳研讨会', '王芳', '2026-09-03T06:00:00Z', { response: 'NO', channel: 'phone' });
  await answer('深圳研讨会', 'Ann', '2026-09-11T06:00:00Z', { response: 'YES', channel: 'email' });
  await answer('邮件', '王芳', '2026-09-15T06:00:00Z', { response: 'YES', channel: 'email', result: 'won' });
  await answer('邮件', '赵工', '2026-09-16T06:00:00Z', { response: 'NO', channel: 'email', result: 'not-interested' });
  const { contact } = await crm.data<{ contact: { campaignMembers: { nodes: object[] } } }>(
    `query ($id: ID!) { contact(id: $id) { campaignMembers(orderBy: [{ id: ASC }]) { nodes { status response result
      channel attempts respondedAt responses(orderBy: [{ respondedAt: ASC }]) { nodes { response channel } } } } } }`,
    { variables: { id: ids['王芳'] }, as: liuYang },
  );
  expect(contact.campaignMembers.nodes[0]).toEqual({
    ...{ status: 'responded', response: 'YES', result: 'interested', channel: 'visit', attempts: 2 },
    respondedAt: '2026-09-10T06:00:00.000Z',
    responses: {
      nodes: [
        { response: 'NO', channel: 'phone' },
        { response: 'YES', channel: 'visit' },
      ],
    },
  });
});

const figures = (args: string) => `figures${args} { members responses positive responseRate leads convertedLeads orders
  revenue { amount currency } cost { amount currency } result { amount currency } roi { currency value } }`;

async function figuresOf(campaign: string, args = ''): Promise<Record<string, unknown>> {
  const { campaign: found } = await crm.data<{ campaign: { figures: Record<string, unknown> } }>(
    `query ($id: ID!) { campaign(id: $id) { ${figures(args)} } }`,
    { variables: { id: ids[campaign] }, as: liuYang },
  );
  return found.figures;
}

it('orders are credited to the campaigns that touched the customer before: first, last, or evenly', async () => {
  const order = (name: string, account: string, orderedOn: string, amount: string, currency: string, status: string) =>
    make(name, 'Order', {
      ...{ accountId: ids[account], orderedOn, status, currency },
      lines: [{ description: '保温板', quantity: '1', price: money(amount, currency) }],
    });
  await order('after both', '恒基建设', '2026-09-20', '90000', 'CNY', 'confirmed');
  await order('after the seminar only', '恒基建设', '2026-09-12', '10000', 'CNY', 'confirmed');
  await order('before any', '恒基建设', '2026-09-02', '70000', 'CNY', 'confirmed');
  await order('of another currency', 'Tailspin', '2026-09-30', '5000', 'USD', 'confirmed');
  await order('only a draft', 'Tailspin', '2026-09-30', '8888', 'USD', 'draft');
  await make('lead', 'Lead', { name: '展位来访', campaignId: ids['深圳研讨会'] });
  for (const [campaign, amount, currency] of [
    ['深圳研讨会', '30000', 'CNY'],
    ['深圳研讨会', '-5000', 'CNY'],
    ['深圳研讨会', '1000', 'USD'],
    ['邮件', '4000', 'CNY'],
    ['秋季推广', '1000', 'CNY'],
  ] as const) {
    await make('cost', 'CampaignCost', { campaignId: ids[campaign], amount: money(amount, currency), type: 'venue' });
  }
  expect(await figuresOf('深圳研讨会', '(model: FIRST_TOUCH)')).toEqual({
    ...{ members: 3, responses: 2, positive: 2, responseRate: '0.6667', leads: 1, convertedLeads: 0, orders: 3 },
    revenue: [money('100000.0000'), money('5000.0000', 'USD')],
    cost: [money('25000.0000'), money('1000.0000', 'USD')],
    result: [money('75000.0000'), money('4000.0000', 'USD')],
    // (100,000 − 25,000) / 25,000 and (5,000 − 1,000) / 1,000: never together.
    roi: [
      { currency: 'CNY', value: '3.0000' },
      { currency: 'USD', value: '4.0000' },
    ],
  });
  expect(await figuresOf('深圳研讨会')).toMatchObject({
    orders: 2,
    revenue: [money('10000.0000'), money('5000.0000', 'USD')],
  });
  expect(await figuresOf('邮件')).toMatchObject({
    orders: 1,
    revenue: [money('90000.0000')],
    roi: [{ value: '21.5000' }],
  });
  expect(await figuresOf('邮件', '(model: FIRST_TOUCH)')).toMatchObject({
    orders: 0,
    revenue: [],
    roi: [{ value: '-1.0000' }],
  });
  expect(await figuresOf('邮件', '(model: EVEN)')).toMatchObject({ orders: 1, revenue: [money('45000.0000')] });
  expect(await figuresOf('深圳研讨会', '(model: EVEN)')).toMatchObject({ revenue: [money('55000.0000'), {}] });
});

it('the parent rolls up what its campaigns brought and cost; a page of them takes a fixed number of statements', async () => {
  expect(await figuresOf('秋季推广')).toMatchObject({ members: 0, revenue: [], cost: [money('1000.0000')] });
  expect(await figuresOf('秋季推广', '(withChildren: true)')).toMatchObject({
    ...{ members: 5, responses: 4, positive: 3, leads: 1, orders: 3 },
    revenue: [money('100000.0000'), money('5000.0000', 'USD')],
    cost: [money('30000.0000'), money('1000.0000', 'USD')],
  });
  await crm.expectQueries({ atMost: 5 }, () =>
    crm.data(`{ campaigns { nodes { name ${figures('(withChildren: true)')} } } }`, { as: liuYang }),
  );
});

it('a mailing reaches who has agreed to it, and says why not the others', async () => {
  const consent = (person: string, status: string, rest: object) =>
    make('consent', 'Consent', {
      ...{ subjectId: ids[person], channel: 'email', status, decidedAt: '2026-09-01T01:00:00Z', ...rest },
    });
  const { referenceValues } = await crm.data<{ referenceValues: { nodes: { vocabulary: string; code: string }[] } }>(
    `{ referenceValues(where: { vocabulary: { in: ["consent-source", "contact-purpose"] } }) { nodes { vocabulary code } } }`,
  );
  const codeOf = (name: string) => referenceValues.nodes.find(({ vocabulary }) => vocabulary === name)?.code;
  const [source, purpose] = [codeOf('consent-source'), codeOf('contact-purpose')];
  await consent('王芳', 'OPT_IN', { source, purpose, evidence: '研讨会签到表第 3 行' });
  const asked = `(channel: "email", purpose: "${purpose}")`;
  const document = `query ($id: ID!) { campaign(id: $id) { reach${asked} { allowed excluded { reason count } }
    members(orderBy: [{ id: ASC }]) { nodes { contact { name } reach${asked} { allowed reason address } } } } }`;
  const { campaign } = await crm.data<{ campaign: object }>(document, { variables: { id: ids['邮件'] }, as: liuYang });
  expect(campaign).toEqual({
    reach: { allowed: 1, excluded: [{ reason: 'NO_CONSENT', count: 1 }] },
    members: {
      nodes: [
        { contact: { name: '王芳' }, reach: { allowed: true, reason: 'ALLOWED', address: 'wang.fang@hengji.example' } },
        { contact: { name: '赵工' }, reach: { allowed: false, reason: 'NO_CONSENT', address: null } },
      ],
    },
  });
});

it('somebody of another team neither sees the campaign nor changes it', async () => {
  const stranger = await crm.createUser({ displayName: '陌生人', roles: ['core:sales-representative'] });
  const denied = await crm.data<{ updateCampaign: { errors: { code: string }[] } }>(
    'mutation ($id: ID!) { updateCampaign(id: $id, input: { name: "改名" }) { errors { code } } }',
    { variables: { id: ids['邮件'] }, as: stranger },
  );
  expect(denied.updateCampaign.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect(await crm.data('{ campaigns { totalCount } }', { as: stranger })).toEqual({ campaigns: { totalCount: 0 } });
});
