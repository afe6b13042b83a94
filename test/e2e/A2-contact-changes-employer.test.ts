import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord } from './create-record.ts';

// A2, contacts: 赵志强 buys for 远大装饰; 王敏 knows him. He goes to 恒泰设计院, and later 王敏 leaves us. What was done with
// 远大装饰 stays there, and who knew 赵志强 then is still known.

let crm: TestCrm;
let wang: TestClient;
let chen: TestClient;
let former = '';
let next = '';
let zhao = '';
let deal = '';

interface Changed {
  readonly changeEmployer: {
    readonly contact: object | null;
    readonly errors: readonly { code: string; message: string; path: string[] }[];
  };
}

const change = `mutation ($id: ID!, $input: NewPositionInput!) { changeEmployer(id: $id, input: $input) {
  contact {
    account { name }
    affiliations(orderBy: [{ id: ASC }]) { nodes { account { name } jobTitle department decisionRole main from to } }
  }
  errors { code message path } } }`;

async function changeEmployer(input: object, as: TestClient = wang, language: 'zh' | 'en' = 'en') {
  return (await as.data<Changed>(change, { variables: { id: zhao, input }, language })).changeEmployer;
}

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-06-15T02:00:00Z');
  wang = await crm.createUser({ displayName: '王敏', roles: ['core:sales-representative'] });
  chen = await crm.createUser({ displayName: '陈晨', roles: ['core:sales-representative'] });
  former = await createRecord(crm, 'Account', { name: '远大装饰' }, wang);
  next = await createRecord(crm, 'Account', { name: '恒泰设计院' }, wang);
  const first = { accountId: former, jobTitle: '采购经理', department: '采购部', main: true, from: '2019-03-01' };
  zhao = await createRecord(
    crm,
    'Contact',
    { name: '赵志强', affiliations: [{ ...first, decisionRole: 'purchaser' }] },
    wang,
  );
  deal = await createRecord(crm, 'Opportunity', { name: '滨海花园涂料', accountId: former }, wang);
  await createRecord(crm, 'OpportunityParticipant', { opportunityId: deal, contactId: zhao, role: 'purchaser' }, wang);
  const talk = { type: 'visit', status: 'DONE', outcome: '样品已确认', contactId: zhao };
  await createRecord(
    crm,
    'Activity',
    { ...talk, title: '拜访采购部', subjectId: zhao, startsAt: '2026-05-20T02:00:00Z' },
    wang,
  );
  await createRecord(
    crm,
    'Activity',
    { ...talk, title: '谈价格', subjectId: deal, startsAt: '2026-06-01T02:00:00Z' },
    wang,
  );
});
afterAll(() => crm.stop());

it('has any number of positions, at several companies at once', async () => {
  const association = await createRecord(crm, 'Account', { name: '建材协会' }, wang);
  await createRecord(
    crm,
    'Affiliation',
    { contactId: zhao, accountId: association, jobTitle: '理事', from: '2022-01-01' },
    wang,
  );
  const { contact } = await wang.data<{ contact: object }>(
    'query ($id: ID!) { contact(id: $id) { account { name } affiliations { totalCount } } }',
    { variables: { id: zhao } },
  );
  expect(contact).toEqual({ account: { name: '远大装饰' }, affiliations: { totalCount: 2 } });
});

it('does not hold one position twice at a time', async () => {
  const again = { contactId: zhao, accountId: former, jobTitle: '采购经理', department: '采购部', from: '2024-01-01' };
  const { createAffiliation } = await wang.data<{ createAffiliation: { errors: object[] } }>(
    'mutation ($input: CreateAffiliationInput!) { createAffiliation(input: $input) { errors { code path } } }',
    { variables: { input: again } },
  );
  expect(createAffiliation.errors).toEqual([{ code: 'AFFILIATION_EXISTS', path: ['input', 'accountId'] }]);
});

it('cannot have left before he came, nor leave tomorrow', async () => {
  const early = await changeEmployer({ accountId: next, from: '2019-01-01' }, wang, 'zh');
  expect(early.errors).toEqual([
    { code: 'ENDS_BEFORE_START', message: '原任职从 2019-03-01 开始,新任职(from)必须更晚', path: ['input', 'from'] },
  ]);
  expect((await changeEmployer({ accountId: next, from: '2026-07-01' })).errors).toMatchObject([{ code: 'IN_FUTURE' }]);
  const wrong = await changeEmployer({ accountId: next, decisionRole: 'emperor' });
  expect(wrong.errors).toMatchObject([{ code: 'UNKNOWN_CODE', path: ['input', 'decisionRole'] }]);
  const { contact } = await wang.data<{ contact: object }>(
    'query ($id: ID!) { contact(id: $id) { account { name } affiliations(where: { main: { eq: true } }) { nodes { to } } } }',
    { variables: { id: zhao } },
  );
  expect(contact).toEqual({ account: { name: '远大装饰' }, affiliations: { nodes: [{ to: null }] } });
});

it('is moved by nobody who may not change him', async () => {
  expect((await changeEmployer({ accountId: next }, chen)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  const reader = await crm.as('core:read-only');
  expect((await changeEmployer({ accountId: next }, reader)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
});

it('changes employer and keeps both histories', async () => {
  const position = { accountId: next, from: '2026-06-10', jobTitle: '材料总监', department: '采购中心' };
  const moved = await changeEmployer({ ...position, decisionRole: 'decision-maker' });
  expect(moved).toMatchObject({
    errors: [],
    contact: {
      account: { name: '恒泰设计院' },
      affiliations: {
        nodes: [
          { account: { name: '远大装饰' }, jobTitle: '采购经理', main: false, from: '2019-03-01', to: '2026-06-09' },
          { account: { name: '建材协会' }, jobTitle: '理事', main: false, to: null },
          {
            ...{ account: { name: '恒泰设计院' }, jobTitle: '材料总监', department: '采购中心' },
            ...{ decisionRole: 'decision-maker', main: true, from: '2026-06-10', to: null },
          },
        ],
      },
    },
  });
  const { contact } = await wang.data<{ contact: { history: { nodes: { changes: { field: string }[] }[] } } }>(
    'query ($id: ID!) { contact(id: $id) { history { nodes { changes { field beforeLabel afterLabel } } } } }',
    { variables: { id: zhao } },
  );
  expect(contact.history.nodes[0]?.changes).toEqual([
    { field: 'account', beforeLabel: '远大装饰', afterLabel: '恒泰设计院' },
  ]);
});

it('leaves with the former employer what was done with it', async () => {
  await createRecord(crm, 'Activity', { type: 'call', title: '祝贺履新', subjectId: zhao, status: 'DONE' }, wang);
  const { former: old, next: now } = await wang.data<Record<'former' | 'next', unknown>>(
    `query ($former: ID!, $next: ID!) {
      former: account(id: $former) { ...done participations { totalCount }
        opportunities { nodes { participants { nodes { contact { name } account { name } } } } } }
      next: account(id: $next) { ...done opportunities { totalCount } } }
    fragment done on Account { interactions(orderBy: [{ occursAt: ASC }]) { nodes { title } } }`,
    { variables: { former, next } },
  );
  expect(old).toEqual({
    interactions: { nodes: [{ title: '拜访采购部' }, { title: '谈价格' }] },
    participations: { totalCount: 1 },
    opportunities: {
      nodes: [{ participants: { nodes: [{ contact: { name: '赵志强' }, account: { name: '远大装饰' } }] } }],
    },
  });
  expect(now).toEqual({ interactions: { nodes: [{ title: '祝贺履新' }] }, opportunities: { totalCount: 0 } });
});

it('is known by whoever dealt with him then, also after that person has left us', async () => {
  await crm.mutate(
    `mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, deactivate: true) { report { total } errors { code } } }`,
    { variables: { from: wang.id, to: chen.id } },
  );
  const { contact } = await chen.data<{ contact: object }>(
    `query ($id: ID!) { contact(id: $id) { owner { displayName }
      knownBy { user { displayName active } account { name } activities firstAt lastAt } } }`,
    { variables: { id: zhao } },
  );
  expect(contact).toMatchObject({
    owner: { displayName: '陈晨' },
    knownBy: [
      { user: { displayName: '王敏', active: false }, account: { name: '恒泰设计院' }, activities: 1 },
      {
        ...{ user: { displayName: '王敏', active: false }, account: { name: '远大装饰' }, activities: 2 },
        ...{ firstAt: '2026-05-20T02:00:00.000Z', lastAt: '2026-06-01T02:00:00.000Z' },
      },
    ],
  });
});
