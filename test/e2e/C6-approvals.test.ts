import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { callVerb, codes, way } from './approval-verbs.ts';
import { createRecord } from './create-record.ts';

// C6, approvals (审批): 赵敏 of marketing plans a launch for 120,000. Above 50,000 her manager 张伟 has to agree, then, side
// by side, finance and whoever of the line may approve as much. She follows the whole way.

type Language = 'zh' | 'en';

let crm: TestCrm;
const people: Record<string, TestClient> = {};
const userIds: Record<string, string> = {};
let launch = '';
let request = '';

/** Name, role, who the manager is. */
const staff = [
  ['林总', 'core:sales-manager', null],
  ['张伟', 'core:sales-manager', '林总'],
  ['赵敏', 'core:sales-representative', '张伟'],
  ['王会计', 'core:finance', '林总'],
  ['李强', 'core:sales-representative', '林总'],
  ['陈红', 'core:sales-representative', '张伟'],
] as const;

const who = (name: string): TestClient => {
  const client = people[name];
  if (!client) throw new Error(`Nobody is called ${name}`);
  return client;
};
const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** One verb of approvals, as somebody, about the request in hand. */
const act = (
  name: string,
  verb: string,
  args: Readonly<Record<string, string | undefined>> = {},
  language: Language = 'en',
) => callVerb(crm, verb, { id: request, ...args }, { as: who(name), language });

const submit = (name: string, subjectId: string, comment?: string, language: Language = 'en') =>
  callVerb(crm, 'submitApproval', { kind: 'campaignBudget', subjectId, comment }, { as: who(name), language });

async function start(name: string, language: Language = 'en') {
  const document = `mutation ($id: ID!) { updateCampaign(id: $id, input: { status: "active" }) {
    campaign { status } errors { code message } } }`;
  const { updateCampaign } = await crm.data<{
    updateCampaign: { campaign: { status: string } | null; errors: { code: string; message: string }[] };
  }>(document, { variables: { id: launch }, as: who(name), language });
  return updateCampaign;
}

const campaign = (name: string, budget: string, as: string) =>
  createRecord(crm, 'Campaign', { name, budget: cny(budget), plan: '邀请设计院三十家' }, who(as));

beforeAll(async () => {
  crm = await createTestCrm();
  // A Tuesday, ten o'clock in Shanghai.
  await crm.clock.set('2026-09-29T02:00:00Z');
  for (const [name, role, manager] of staff) {
    const client = await crm.createUser({ displayName: name, roles: [role] });
    people[name] = client;
    userIds[name] = client.id;
    if (manager === null) continue;
    await crm.mutate(
      'mutation ($id: ID!, $manager: ID!) { updateUser(id: $id, input: { managerId: $manager }) { errors { code } } }',
      { variables: { id: client.id, manager: userIds[manager] } },
    );
  }
  const { roles, workingCalendars } = await crm.data<Record<string, { nodes: { id: string }[] }>>(
    `{ roles(where: { externalId: { eq: "core:finance" } }) { nodes { id } }
       workingCalendars(where: { isDefault: { eq: true } }) { nodes { id } } }`,
  );
  for (const date of ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']) {
    const day = { calendarId: workingCalendars?.nodes[0]?.id, date, kind: 'HOLIDAY', name: '国庆节' };
    await createRecord(crm, 'CalendarDay', day);
  }
  await createRecord(crm, 'ApprovalLimit', { userId: userIds['林总'], upTo: cny('500000') });
  await createRecord(crm, 'ApprovalDefinition', {
    ...{ name: '市场活动预算审批', code: 'campaign-budget', kind: 'campaignBudget', above: cny('50000') },
    steps: [
      { name: '部门经理', position: 10, deadlineHours: 15, approvers: [{ rule: 'MANAGER', levels: 1 }] },
      {
        ...{ name: '会签', position: 20, mode: 'QUORUM', quorum: 1 },
        approvers: [
          { rule: 'ROLE', roleId: roles?.nodes[0]?.id },
          { rule: 'USER', userId: userIds['李强'] },
        ],
      },
      { name: '额度内领导', position: 20, approvers: [{ rule: 'LIMIT' }] },
    ],
  });
  launch = await campaign('秋季新品发布会', '120000', '赵敏');
});
afterAll(() => crm.stop());

it('赵敏 cannot start the launch: its budget needs approval, a small one does not', async () => {
  const refused = await start('赵敏', 'zh');
  expect(refused).toEqual({
    campaign: null,
    errors: [{ code: 'APPROVAL_REQUIRED', message: '活动不能开始:请先提交预算审批' }],
  });
  const lunch = await campaign('客户午餐会', '3000', '赵敏');
  const unneeded = await submit('赵敏', lunch, undefined, 'zh');
  expect(unneeded.errors).toEqual([
    { code: 'NO_APPROVAL_NEEDED', message: '没有适用的审批流程:该记录无需“市场活动预算”审批' },
  ]);
});

it('she submits it, and sees the whole way with everybody who is going to be asked', async () => {
  const submitted = await submit('赵敏', launch, '请批准');
  expect(submitted.errors).toEqual([]);
  request = submitted.request?.id ?? '';
  expect(way(submitted)).toEqual([
    '1 部门经理 ACTIVE: 张伟 PENDING',
    '1 会签 WAITING: 王会计 EXPECTED, 李强 EXPECTED',
    '1 额度内领导 WAITING: 林总 EXPECTED',
  ]);
  // 15 working hours: today until six, tomorrow, and an hour of the first day after the holidays.
  expect(submitted.request?.steps.nodes[0]?.dueAt).toBe('2026-10-08T02:00:00.000Z');
  expect(codes(await submit('赵敏', launch))).toEqual(['APPROVAL_RUNNING']);
});

it('nobody decides who is not asked: not the applicant, not those to come, not 陈红', async () => {
  expect(codes(await act('赵敏', 'approveApproval'))).toEqual(['OWN_REQUEST']);
  expect(codes(await act('王会计', 'approveApproval'))).toEqual(['NOT_FOUND']);
  expect(codes(await act('陈红', 'approveApproval'))).toEqual(['NOT_FOUND']);
  const denied = await act('林总', 'approveApproval', {}, 'zh');
  expect(denied.errors).toEqual([{ code: 'NOT_PERMITTED', message: '您不是当前步骤的待审批人' }]);
  expect(codes(await act('张伟', 'withdrawApproval'))).toEqual(['NOT_PERMITTED']);
});

it('张伟 finds it in his inbox and gives it back; 赵敏 mends the budget and resubmits', async () => {
  const inbox = `{ myApprovals { nodes { step { name } request { title applicant { displayName }
    amount { amount } figures { label value } } } } }`;
  expect(await crm.data(inbox, { as: who('张伟'), language: 'zh' })).toEqual({
    myApprovals: {
      nodes: [
        {
          step: { name: '部门经理' },
          request: {
            ...{ title: '秋季新品发布会', applicant: { displayName: '赵敏' }, amount: { amount: '120000.0000' } },
            figures: [
              { label: '预算', value: 'CN¥120,000.00' },
              { label: '活动方案', value: '邀请设计院三十家' },
            ],
          },
        },
      ],
    },
  });
  expect(codes(await act('张伟', 'returnApproval', { comment: ' ' }))).toEqual(['REQUIRED']);
  const returned = await act('张伟', 'returnApproval', { comment: '场地太贵' });
  expect(returned.request?.status).toBe('RETURNED');
  expect(codes(await act('张伟', 'approveApproval'))).toEqual(['APPROVAL_CLOSED']);
  await crm.mutate(
    'mutation ($id: ID!) { updateCampaign(id: $id, input: { budget: { amount: "100000", currency: "CNY" } }) { errors { code } } }',
    { variables: { id: launch }, as: who('赵敏') },
  );
  const again = await act('赵敏', 'resubmitApproval', { comment: '换了场地' });
  expect(again.request).toMatchObject({ status: 'PENDING', round: 2, amount: cny('100000.0000') });
  expect(way(again)[3]).toBe('2 部门经理 ACTIVE: 张伟 PENDING');
});

it('what the definition becomes later is for later requests', async () => {
  const { approvalDefinitionSteps } = await crm.data<{ approvalDefinitionSteps: { nodes: { id: string }[] } }>(
    '{ approvalDefinitionSteps(where: { name: { eq: "会签" } }) { nodes { id } } }',
  );
  await crm.mutate('mutation ($id: ID!) { deleteApprovalDefinitionStep(id: $id) { errors { code } } }', {
    variables: { id: approvalDefinitionSteps.nodes[0]?.id },
  });
  const approved = await act('张伟', 'approveApproval', { comment: '同意' });
  expect(way(approved).slice(3)).toEqual([
    '2 部门经理 APPROVED: 张伟 APPROVED',
    '2 会签 ACTIVE: 王会计 PENDING, 李强 PENDING',
    '2 额度内领导 ACTIVE: 林总 PENDING',
  ]);
});

it('李强 sees the campaign while he is asked; finance, who reads no campaigns, sees the figures', async () => {
  const look = '{ myApprovals { nodes { request { figures { value } subject { ... on Campaign { name } } } } } }';
  const figures = [{ value: 'CN¥100,000.00' }, { value: '邀请设计院三十家' }];
  const seen = { request: { figures, subject: { name: '秋季新品发布会' } } };
  expect(await crm.data(look, { as: who('李强') })).toEqual({ myApprovals: { nodes: [seen] } });
  expect(await crm.data(look, { as: who('王会计') })).toEqual({
    myApprovals: { nodes: [{ request: { figures, subject: null } }] },
  });
});

it('林总 has 张伟 look at it too, 王会计 delegates; nobody passes it round in circles', async () => {
  expect(codes(await act('王会计', 'delegateApproval', { to: userIds['赵敏'] }))).toEqual(['OWN_REQUEST']);
  expect(codes(await act('王会计', 'delegateApproval', { to: userIds['李强'] }))).toEqual(['ALREADY_APPROVER']);
  const delegated = await act('王会计', 'delegateApproval', { to: userIds['陈红'], comment: '出差' });
  expect(way(delegated)[4]).toBe('2 会签 ACTIVE: 王会计 DELEGATED, 李强 PENDING, 陈红 PENDING');
  expect(codes(await act('陈红', 'delegateApproval', { to: userIds['王会计'] }))).toEqual(['ALREADY_APPROVER']);
  // The step is one for limits: 张伟 has none.
  expect(codes(await act('林总', 'addApprover', { to: userIds['张伟'] }))).toEqual(['LIMIT_TOO_LOW']);
  await createRecord(crm, 'ApprovalLimit', { userId: userIds['张伟'], upTo: cny('100000') });
  const added = await act('林总', 'addApprover', { to: userIds['张伟'] });
  expect(way(added)[5]).toBe('2 额度内领导 ACTIVE: 林总 PENDING, 张伟 PENDING');
  expect(codes(await act('赵敏', 'commentOnApproval', { comment: '请尽快' }))).toEqual([]);
});

it('the last consent approves the budget, ends what was shared, and lets the campaign start', async () => {
  expect(way(await act('陈红', 'approveApproval'))[4]).toContain('APPROVED: 王会计 DELEGATED, 李强 NOT_NEEDED');
  expect((await act('林总', 'approveApproval')).request?.status).toBe('PENDING');
  expect((await act('张伟', 'approveApproval')).request?.status).toBe('APPROVED');
  const budget = '{ campaigns { nodes { name approvedBudget { amount } approvals { totalCount } } } }';
  expect(await crm.data(budget, { as: who('赵敏') })).toMatchObject({
    campaigns: { nodes: [{ approvedBudget: { amount: '100000.0000' }, approvals: { totalCount: 1 } }, {}] },
  });
  expect(await crm.data(budget, { as: who('李强') })).toEqual({ campaigns: { nodes: [] } });
  expect((await start('赵敏')).campaign).toEqual({ status: 'active' });
  const raised = await crm.data<{ updateCampaign: { errors: { code: string }[] } }>(
    `mutation ($id: ID!) { updateCampaign(id: $id, input: { budget: { amount: "100000.01", currency: "CNY" } }) {
      errors { code } } }`,
    { variables: { id: launch }, as: who('赵敏') },
  );
  expect(raised.updateCampaign.errors).toEqual([{ code: 'APPROVAL_REQUIRED' }]);
});

it('everything is in the record: who did what when, with which words', async () => {
  const { approvalRequest } = await crm.data<{ approvalRequest: { actions: { nodes: Record<string, unknown>[] } } }>(
    `query ($id: ID!) { approvalRequest(id: $id) { actions(orderBy: [{ id: ASC }]) { nodes {
      kind actor { displayName } person { displayName } step comment at } } } }`,
    { variables: { id: request }, as: who('赵敏') },
  );
  const told = approvalRequest.actions.nodes.map(({ kind, actor, step, comment }) =>
    [kind, (actor as { displayName: string }).displayName, step, comment].filter(Boolean).join(' '),
  );
  expect(told).toEqual([
    'SUBMITTED 赵敏 请批准',
    'RETURNED 张伟 部门经理 场地太贵',
    'RESUBMITTED 赵敏 换了场地',
    'APPROVED 张伟 部门经理 同意',
    'DELEGATED 王会计 会签 出差',
    'APPROVER_ADDED 林总 额度内领导',
    'COMMENTED 赵敏 请尽快',
    'APPROVED 陈红 会签',
    'APPROVED 林总 额度内领导',
    'APPROVED 张伟 额度内领导',
  ]);
});

it('what nobody decides goes to the manager after the deadline, over the holidays, once', async () => {
  // Wednesday, 17:00: one hour before the holidays.
  await crm.clock.set('2026-09-30T09:00:00Z');
  const fair = await campaign('冬季建材展', '80000', '陈红');
  const submitted = await submit('陈红', fair);
  request = submitted.request?.id ?? '';
  expect(submitted.request?.steps.nodes[0]?.dueAt).toBe('2026-10-09T09:00:00.000Z');
  await crm.clock.set('2026-10-09T08:59:00Z');
  expect(await crm.runJob('tendApprovals')).toEqual({ overdue: 0, absent: 0 });
  await crm.clock.set('2026-10-09T09:00:00Z');
  expect(await crm.runJob('tendApprovals')).toEqual({ overdue: 1, absent: 0 });
  expect(await crm.runJob('tendApprovals')).toEqual({ overdue: 0, absent: 0 });
  const escalated = await act('陈红', 'commentOnApproval', { comment: '等待中' });
  expect(way(escalated)[0]).toBe('1 部门经理 ACTIVE: 张伟 ESCALATED, 林总 PENDING');
  expect(await crm.data('{ tasks { nodes { title assignee { displayName } } } }', { as: who('林总') })).toEqual({
    tasks: { nodes: [{ title: '审批逾期升级 / Overdue approval: 冬季建材展', assignee: { displayName: '林总' } }] },
  });
  expect(codes(await act('张伟', 'approveApproval'))).toEqual(['NOT_PERMITTED']);
});

it('who leaves is replaced by the manager; 陈红 takes the request back', async () => {
  await crm.clock.set('2026-10-12T02:00:00Z');
  const second = await campaign('设计大赛', '60000', '陈红');
  request = (await submit('陈红', second)).request?.id ?? '';
  await crm.mutate('mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { errors { code } } }', {
    variables: { id: userIds['张伟'] },
  });
  await crm.runJobs();
  const replaced = await act('陈红', 'commentOnApproval', { comment: '张伟离职' });
  expect(way(replaced)[0]).toBe('1 部门经理 ACTIVE: 张伟 REPLACED, 林总 PENDING');
  const withdrawn = await act('陈红', 'withdrawApproval', { comment: '取消' });
  expect(withdrawn.request?.status).toBe('WITHDRAWN');
  expect(codes(await act('林总', 'rejectApproval', { comment: '不同意' }, 'zh'))).toEqual(['APPROVAL_CLOSED']);
});

it('what was rejected stays what it is: the campaign does not start, and can be submitted anew', async () => {
  launch = await campaign('春节客户答谢会', '70000', '陈红');
  request = (await submit('陈红', launch)).request?.id ?? '';
  const rejected = await act('林总', 'rejectApproval', { comment: '今年不办' });
  expect([rejected.request?.status, ...way(rejected)]).toEqual([
    'REJECTED',
    '1 部门经理 REJECTED: 林总 REJECTED',
    '1 额度内领导 CANCELLED: 林总 NOT_NEEDED',
  ]);
  expect((await start('陈红', 'zh')).errors).toEqual([
    { code: 'APPROVAL_REQUIRED', message: '活动不能开始:预算审批未通过' },
  ]);
  expect((await submit('陈红', launch)).request?.status).toBe('PENDING');
});
