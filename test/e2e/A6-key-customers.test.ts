import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord } from './create-record.ts';

// A6, key customers: 王敏 plans the year with 华远地产: what to reach and how one sees it, who does what, when it is
// reviewed. She is reminded of the review once, and the log shows what was done.

let crm: TestCrm;
let wang: TestClient;
let account = '';
let plan = '';

interface Planned {
  readonly payload: {
    readonly keyAccountPlan: { readonly id: string } | null;
    readonly errors: readonly { code: string; message: string; path: string[] }[];
  };
}

const createPlan = `mutation ($input: CreateKeyAccountPlanInput!) { payload: createKeyAccountPlan(input: $input) {
  keyAccountPlan { id } errors { code message path } } }`;
const year = { name: '华远地产 2026', from: '2026-01-01', to: '2026-12-31', status: 'ACTIVE' };

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-06-15T02:00:00Z');
  wang = await crm.createUser({ displayName: '王敏', roles: ['core:sales-representative'] });
  account = await createRecord(crm, 'Account', { name: '华远地产' }, wang);
});
afterAll(() => crm.stop());

it('is planned for when it was chosen as a key customer', async () => {
  const variables = { input: { ...year, accountId: account } };
  const early = await wang.data<Planned>(createPlan, { variables, language: 'zh' });
  expect(early.payload.errors).toEqual([
    { code: 'NOT_A_KEY_ACCOUNT', message: '该客户不是重点客户(keyAccount)', path: ['input', 'accountId'] },
  ]);
  await wang.mutate('mutation ($id: ID!) { updateAccount(id: $id, input: { keyAccount: true }) { errors { code } } }', {
    variables: { id: account },
  });
  const list = '{ accounts(where: { keyAccount: { eq: true } }) { nodes { name } } }';
  expect(await wang.data(list)).toEqual({ accounts: { nodes: [{ name: '华远地产' }] } });
});

it('has a plan with objectives, measures, actions, owner and review dates', async () => {
  const objectives = [
    {
      title: '成为首选涂料供应商',
      measure: '年采购额',
      measuredIn: '万元',
      target: '500',
      actual: '320',
      dueOn: '2026-12-31',
    },
    { title: '进入战略采购目录', measure: '签约产品线', target: '4', actual: '1' },
  ];
  const actions = [
    { title: '拜访采购总监', responsibleId: wang.id, dueOn: '2026-03-31', doneOn: '2026-03-20', result: '同意试用' },
    { title: '样板间施工', responsibleId: wang.id, dueOn: '2026-07-31' },
  ];
  const reviews = [
    { dueOn: '2026-03-31', heldOn: '2026-04-02', findings: '进度正常' },
    { dueOn: '2026-06-20' },
    { dueOn: '2026-09-30' },
  ];
  const input = { ...year, accountId: account, strategy: '以样板间带动集采', objectives, actions, reviews };
  const { payload } = await wang.data<Planned>(createPlan, { variables: { input } });
  expect(payload.errors).toEqual([]);
  plan = payload.keyAccountPlan?.id ?? '';
  const { account: shown } = await wang.data<{ account: object }>(
    `query ($id: ID!) { account(id: $id) { keyAccountPlans(where: { status: { eq: ACTIVE } }) { nodes {
      name owner { displayName } strategy
      objectives { nodes { title measure target actual attainment } }
      actions(where: { doneOn: { isNull: true } }) { nodes { title responsible { displayName } dueOn } }
      reviews(where: { heldOn: { isNull: true } }, orderBy: [{ dueOn: ASC }]) { nodes { dueOn } } } } } }`,
    { variables: { id: account } },
  );
  expect(shown).toMatchObject({
    keyAccountPlans: {
      nodes: [
        {
          ...{ name: '华远地产 2026', owner: { displayName: '王敏' }, strategy: '以样板间带动集采' },
          objectives: {
            nodes: [
              { measure: '年采购额', attainment: '64.0' },
              { measure: '签约产品线', attainment: '25.0' },
            ],
          },
          actions: { nodes: [{ title: '样板间施工', responsible: { displayName: '王敏' }, dueOn: '2026-07-31' }] },
          reviews: { nodes: [{ dueOn: '2026-06-20' }, { dueOn: '2026-09-30' }] },
        },
      ],
    },
  });
});

const reminders =
  '{ tasks(orderBy: [{ dueAt: ASC }]) { nodes { title dueAt assignee { displayName } subject { id } } } }';

it('reminds its owner of a review some days before, and once', async () => {
  expect(await crm.runJob('remindReviews')).toEqual({ reminded: 1 });
  expect(await crm.runJob('remindReviews')).toEqual({ reminded: 0 });
  const task = {
    title: '重点客户计划评审 / Key-account review: 华远地产 2026',
    ...{ dueAt: '2026-06-20T09:00:00.000Z', assignee: { displayName: '王敏' }, subject: { id: plan } },
  };
  expect(await wang.data(reminders)).toEqual({ tasks: { nodes: [task] } });
});

it('reminds of it anew where it was put off to another day', async () => {
  const { keyAccountPlan } = await wang.data<{ keyAccountPlan: { reviews: { nodes: { id: string }[] } } }>(
    'query ($id: ID!) { keyAccountPlan(id: $id) { reviews(where: { dueOn: { eq: "2026-06-20" } }) { nodes { id } } } }',
    { variables: { id: plan } },
  );
  await wang.mutate(
    'mutation ($id: ID!) { updatePlanReview(id: $id, input: { dueOn: "2026-06-22" }) { errors { code } } }',
    { variables: { id: keyAccountPlan.reviews.nodes[0]?.id } },
  );
  await Promise.all([crm.runJob('remindReviews'), crm.runJob('remindReviews')]);
  const { tasks } = await wang.data<{ tasks: { nodes: { dueAt: string }[] } }>(reminders);
  expect(tasks.nodes.map(({ dueAt }) => dueAt)).toEqual(['2026-06-20T09:00:00.000Z', '2026-06-22T09:00:00.000Z']);
});

it('keeps the log of what was done with the customer while the plan runs', async () => {
  const done = { status: 'DONE', type: 'visit' };
  const deal = await createRecord(crm, 'Opportunity', { name: '样板间', accountId: account }, wang);
  await createRecord(
    crm,
    'Activity',
    { ...done, title: '去年的拜访', subjectId: account, startsAt: '2025-11-01T02:00:00Z' },
    wang,
  );
  await createRecord(
    crm,
    'Activity',
    { ...done, title: '拜访采购总监', subjectId: account, startsAt: '2026-03-20T02:00:00Z' },
    wang,
  );
  await createRecord(
    crm,
    'Activity',
    { ...done, title: '样板间交底', subjectId: deal, startsAt: '2026-05-10T02:00:00Z' },
    wang,
  );
  await createRecord(
    crm,
    'Activity',
    { ...done, title: '计划讨论', subjectId: plan, startsAt: '2026-04-02T02:00:00Z' },
    wang,
  );
  const { keyAccountPlan } = await wang.data<{ keyAccountPlan: object }>(
    'query ($id: ID!) { keyAccountPlan(id: $id) { workLog { totalCount nodes { title } } } }',
    { variables: { id: plan } },
  );
  expect(keyAccountPlan).toEqual({
    workLog: { totalCount: 3, nodes: [{ title: '样板间交底' }, { title: '计划讨论' }, { title: '拜访采购总监' }] },
  });
});

it('is changed by its owner, and by nobody who only reads', async () => {
  const reader = await crm.as('core:read-only');
  const end = `mutation ($id: ID!) { payload: updateKeyAccountPlan(id: $id, input: { status: CLOSED }) {
    keyAccountPlan { id } errors { code } } }`;
  const denied = await reader.data<Planned>(end, { variables: { id: plan } });
  expect(denied.payload.errors).toEqual([{ code: 'NOT_PERMITTED' }]);
  expect((await wang.data<Planned>(end, { variables: { id: plan } })).payload.errors).toEqual([]);
});
