import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../../src/access/index.ts';
import { ApprovalRequest } from '../../../src/crm/index.ts';
import { escalate } from '../../../src/crm/approvals/escalate.ts';
import { createTestCrm, type TestClient, type TestCrm } from '../../../src/testing/index.ts';
import { dealDesk } from './discount-plugin.ts';

let crm: TestCrm;
let boss: TestClient;
let seller: TestClient;
let accountants: TestClient[] = [];
let customer = '';
let customerOfBoss = '';

interface Outcome {
  readonly record: { readonly id: string; readonly status: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const cny = (amount: string) => ({ amount, currency: 'CNY' });

async function run(document: string, variables: Readonly<Record<string, unknown>>, as?: TestClient): Promise<Outcome> {
  const { outcome } = await crm.data<{ outcome: Outcome }>(document, { variables, ...(as && { as }) });
  return outcome;
}

const create = (entity: string, input: object, as?: TestClient): Promise<Outcome> => {
  const one = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}`;
  return run(
    `mutation ($input: Create${entity}Input!) { outcome: create${entity}(input: $input) {
      record: ${one} { id ${['Quote'].includes(entity) ? 'status' : ''} } errors { code path } } }`,
    { input },
    as,
  );
};
const idOf = async (made: Promise<Outcome>): Promise<string> => {
  const { record, errors } = await made;
  if (!record) throw new Error(JSON.stringify(errors));
  return record.id;
};
const approve = (id: string, as: TestClient): Promise<Outcome> =>
  run(
    'mutation ($id: ID!) { outcome: approveApproval(id: $id) { record: approvalRequest { id status } errors { code path } } }',
    { id },
    as,
  );
const submit = (kind: string, subjectId: string, as?: TestClient): Promise<Outcome> =>
  run(
    `mutation ($kind: String!, $subjectId: ID!) { outcome: submitApproval(kind: $kind, subjectId: $subjectId) {
      record: approvalRequest { id status } errors { code path } } }`,
    { kind, subjectId },
    as,
  );
const definition = (code: string, kind: string, steps: readonly object[], rest: object = {}): Promise<string> =>
  idOf(create('ApprovalDefinition', { name: code, code, kind, steps, ...rest }));
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
const statusOf = ({ record }: Outcome): string | undefined => record?.status;
/** What is shared shows within a second; moving the clock shows it now. */
const settle = (): Promise<unknown> => crm.clock.advance({ seconds: 0 });

async function actionsOf(id: string): Promise<string[]> {
  const { approvalRequest } = await crm.data<{ approvalRequest: { actions: { nodes: { kind: string }[] } } }>(
    'query ($id: ID!) { approvalRequest(id: $id) { actions(orderBy: [{ id: ASC }]) { nodes { kind } } } }',
    { variables: { id } },
  );
  return approvalRequest.actions.nodes.map(({ kind }) => kind);
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [dealDesk()] });
  await crm.clock.set('2026-03-02T02:00:00Z');
  boss = await crm.createUser({ displayName: 'Boss', roles: ['core:sales-manager'] });
  seller = await crm.createUser({ displayName: 'Seller', roles: ['core:sales-representative'] });
  accountants = [
    await crm.createUser({ displayName: 'Anna', roles: ['core:finance'] }),
    await crm.createUser({ displayName: 'Bert', roles: ['core:finance'] }),
  ];
  for (const { id } of [seller, ...accountants]) {
    await crm.mutate(
      'mutation ($id: ID!, $boss: ID!) { updateUser(id: $id, input: { managerId: $boss }) { errors { code } } }',
      { variables: { id, boss: boss.id } },
    );
  }
  customer = await idOf(create('Account', { name: '恒基建设' }, seller));
  customerOfBoss = await idOf(create('Account', { name: '中天化工' }, boss));
});
afterAll(() => crm.stop());

async function quoteWith(discount: string, number?: string): Promise<string> {
  const lines = [{ description: '保温板', quantity: '1', price: cny('10000') }];
  const id = await idOf(create('Quote', { accountId: customer, lines, ...(number && { number }) }, seller));
  await updateQuote(id, { discount });
  return id;
}

const updateQuote = (id: string, input: object): Promise<Outcome> =>
  run(
    `mutation ($id: ID!, $input: UpdateQuoteInput!) { outcome: updateQuote(id: $id, input: $input) {
      record: quote { id status } errors { code path } } }`,
    { id, input },
    seller,
  );

async function requestAbout(subjectId: string): Promise<string> {
  const { approvalRequests } = await crm.data<{ approvalRequests: { nodes: { id: string }[] } }>(
    'query ($id: ID!) { approvalRequests(where: { subjectId: { eq: $id } }) { nodes { id } } }',
    { variables: { id: subjectId } },
  );
  return approvalRequests.nodes[0]?.id ?? '';
}

describe('a plugin', () => {
  it('has discounts approved: asks by itself, sends nothing before, is told in the same transaction', async () => {
    const small = await quoteWith('10');
    expect(await requestAbout(small)).toBe('');
    expect(statusOf(await updateQuote(small, { status: 'SENT' }))).toBe('SENT');
    const large = await quoteWith('20');
    const request = await requestAbout(large);
    expect(await updateQuote(large, { status: 'SENT' })).toMatchObject({
      record: null,
      errors: [{ code: 'DISCOUNT_NOT_APPROVED', path: ['input', 'status'] }],
    });
    await settle();
    expect(statusOf(await approve(request, accountants[0] as TestClient))).toBe('APPROVED');
    const { quote } = await crm.data<{ quote: object }>('query ($id: ID!) { quote(id: $id) { description } }', {
      variables: { id: large },
    });
    expect(quote).toEqual({ description: 'discount: APPROVED' });
    // What grew since is not what was approved.
    expect(codes(await updateQuote(large, { status: 'SENT', discount: '21' }))).toEqual(['DISCOUNT_NOT_APPROVED']);
    expect(statusOf(await updateQuote(large, { status: 'SENT' }))).toBe('SENT');
  });

  it('that refuses the outcome keeps everything as it was', async () => {
    const request = await requestAbout(await quoteWith('20', 'QU-BROKEN'));
    await settle();
    expect(codes(await approve(request, accountants[0] as TestClient))).toEqual(['DISCOUNT_NOT_APPROVED']);
    expect(await actionsOf(request)).toEqual(['SUBMITTED']);
  });
});

describe('at the same moment', () => {
  it('two who decide where one suffices: one decision counts', async () => {
    const request = await requestAbout(await quoteWith('30'));
    await settle();
    const both = await Promise.all(accountants.map((one) => approve(request, one)));
    expect(both.map(statusOf).filter(Boolean)).toEqual(['APPROVED']);
    expect(both.flatMap(codes)).toEqual(['APPROVAL_CLOSED']);
    expect(await actionsOf(request)).toEqual(['SUBMITTED', 'APPROVED']);
  });

  it('two who decide where all have to: both count, and the last one ends it', async () => {
    const approvers = accountants.map(({ id }) => ({ rule: 'USER', userId: id }));
    await definition('order-all', 'order', [{ name: 'both', approvers }]);
    const order = await idOf(create('Order', { accountId: customer, currency: 'CNY' }, seller));
    const submitted = await Promise.all([submit('order', order, seller), submit('order', order, seller)]);
    expect(submitted.flatMap(codes)).toEqual(['APPROVAL_RUNNING']);
    const request = submitted.find(({ record }) => record)?.record?.id ?? '';
    await settle();
    const both = await Promise.all(accountants.map((one) => approve(request, one)));
    expect(both.map(statusOf).toSorted()).toEqual(['APPROVED', 'PENDING']);
    expect(await actionsOf(request)).toEqual(['SUBMITTED', 'APPROVED', 'APPROVED']);
  });

  it('two servers that find a deadline passed: it is escalated once', async () => {
    await definition('quote-slow', 'quote', [
      { name: 'slow', deadlineHours: 1, approvers: [{ rule: 'USER', userId: accountants[0]?.id }] },
    ]);
    const quote = await idOf(create('Quote', { accountId: customer, currency: 'CNY' }, seller));
    const request = (await submit('quote', quote, seller)).record?.id ?? '';
    await crm.clock.advance({ days: 1 });
    const server = () => crm.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'job' });
    await Promise.all([1, 2, 3].map(() => server().act(ApprovalRequest, request, escalate, { action: 'read' })));
    expect(await actionsOf(request)).toEqual(['SUBMITTED', 'ESCALATED']);
    // Nobody stands above the boss: that is said once, however often one looks.
    await crm.clock.advance({ days: 1 });
    expect(await crm.runJob('tendApprovals')).toEqual({ overdue: 1, absent: 0 });
    await crm.clock.advance({ days: 1 });
    expect(await crm.runJob('tendApprovals')).toEqual({ overdue: 0, absent: 0 });
    expect(await actionsOf(request)).toEqual(['SUBMITTED', 'ESCALATED', 'DEADLINE_PASSED']);
    await settle();
    expect(statusOf(await approve(request, boss))).toBe('APPROVED');
  });
});

describe('a stage that asks for approval', () => {
  it('lets in whoever was approved by that definition, for the amount approved', async () => {
    await definition('big-deal', 'opportunity', [{ name: 'boss', approvers: [{ rule: 'MANAGER' }] }], {
      condition: JSON.stringify({ name: { startsWith: '大' } }),
    });
    const { pipelines } = await crm.data<{ pipelines: { nodes: { stages: { nodes: { id: string }[] } }[] } }>(
      '{ pipelines { nodes { stages(orderBy: [{ position: ASC }]) { nodes { id } } } } }',
    );
    const [, needs] = pipelines.nodes[0]?.stages.nodes ?? [];
    await idOf(create('StageRule', { stageId: needs?.id, kind: 'APPROVAL', approval: 'big-deal' }));
    const input = { accountId: customer, closeDate: '2026-12-01', amount: cny('100') };
    const unfit = await idOf(create('Opportunity', { ...input, name: '小项目' }, seller));
    expect(codes(await submit('opportunity', unfit, seller))).toEqual(['NO_APPROVAL_NEEDED']);
    const deal = await idOf(create('Opportunity', { ...input, name: '大项目' }, seller));
    const move = () =>
      run(
        `mutation ($id: ID!, $stage: ID!) { outcome: moveOpportunity(id: $id, stage: $stage) {
          record: opportunity { id status } errors { code path } } }`,
        { id: deal, stage: needs?.id },
        seller,
      );
    expect(codes(await move())).toEqual(['STAGE_GATE_FAILED']);
    const request = (await submit('opportunity', deal, seller)).record?.id ?? '';
    expect(codes(await move())).toEqual(['STAGE_GATE_FAILED']);
    await settle();
    expect(statusOf(await approve(request, boss))).toBe('APPROVED');
    expect(codes(await move())).toEqual([]);
  });
});

describe('a definition', () => {
  it.each([
    ['ApprovalDefinition', { name: 'x', code: 'x', kind: 'nobody:knows' }, 'UNKNOWN_KIND'],
    ['ApprovalDefinition', { name: 'x', code: 'x', kind: 'quote', condition: '[1]' }, 'INVALID_CONDITION'],
    [
      'ApprovalDefinition',
      { name: 'x', code: 'x', kind: 'quote', condition: '{"colour":{"eq":1}}' },
      'INVALID_CONDITION',
    ],
    ['ApprovalLimit', { upTo: cny('1') }, 'ONE_HOLDER'],
  ])('that cannot work is refused: %s %j', async (entity, input, code) => {
    expect(codes(await create(entity, input))).toEqual([code]);
  });

  it('without anybody who could decide is said at the submission: applicants never decide themselves', async () => {
    await definition('account-less', 'quote', [{ name: '本人', approvers: [{ rule: 'USER', userId: boss.id }] }], {
      position: -1,
    });
    const quote = await idOf(create('Quote', { accountId: customer, currency: 'CNY' }, seller));
    expect(
      codes(
        await submit('quote', await idOf(create('Quote', { accountId: customerOfBoss, currency: 'CNY' }, boss)), boss),
      ),
    ).toEqual(['NO_APPROVER']);
    expect(codes(await submit('quote', quote, seller))).toEqual([]);
  });
});

describe('who is asked', () => {
  it('by a role in the nearest unit that has it, by levels above, and in place of who is not there', async () => {
    const head = await idOf(create('OrgUnit', { name: '总部' }));
    const branch = await idOf(create('OrgUnit', { name: '北京分公司', parentId: head }));
    const office = await idOf(create('OrgUnit', { name: '东四营业部', parentId: branch }));
    const inUnit = (displayName: string, unitId: string) =>
      crm.createUser({ displayName, roles: ['core:finance'], unitId });
    await inUnit('Head finance', head);
    await inUnit('Branch finance', branch);
    const away = await crm.createUser({ displayName: 'Away', roles: ['core:finance'] });
    const clerk = await crm.createUser({ displayName: 'Clerk', roles: ['core:sales-representative'], unitId: office });
    const set = (id: string, input: object) =>
      crm.mutate(
        'mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { errors { code } } }',
        { variables: { id, input } },
      );
    await set(clerk.id, { managerId: seller.id });
    await set(away.id, { managerId: boss.id, active: false });
    const { roles } = await crm.data<{ roles: { nodes: { id: string }[] } }>(
      '{ roles(where: { externalId: { eq: "core:finance" } }) { nodes { id } } }',
    );
    const steps = [
      { name: '1', position: 1, approvers: [{ rule: 'ROLE', nearest: true, roleId: roles.nodes[0]?.id }] },
      { name: '2', position: 2, approvers: [{ rule: 'MANAGER', levels: 2 }] },
      { name: '3', position: 3, approvers: [{ rule: 'MANAGER', levels: 9 }] },
      { name: '4', position: 4, approvers: [{ rule: 'USER', userId: away.id }] },
    ];
    await definition('of-the-clerk', 'order', steps, { position: -1 });
    const own = await idOf(create('Account', { name: '东四建材' }, clerk));
    const order = await idOf(create('Order', { accountId: own, currency: 'CNY' }, clerk));
    const request = (await submit('order', order, clerk)).record?.id ?? '';
    const { approvalRequest } = await crm.data<{
      approvalRequest: { assignments: { nodes: { approver: { displayName: string } }[] } };
    }>(
      `query ($id: ID!) { approvalRequest(id: $id) { assignments(orderBy: [{ step: { position: ASC } }]) { nodes {
        approver { displayName } } } } }`,
      { variables: { id: request }, as: clerk },
    );
    const asked = approvalRequest.assignments.nodes.map(({ approver }) => approver.displayName);
    expect(asked).toEqual(['Branch finance', 'Boss', 'Boss', 'Boss']);
  });
});
