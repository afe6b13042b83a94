import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
let boss: TestUser;
let seller: TestUser;
let stranger: TestUser;

interface Payload {
  readonly payload: {
    readonly task: Record<string, unknown> & { readonly id: string };
    readonly errors: readonly { readonly code: string }[];
  };
}
const fields = '{ task { id status doneAt owner { id } assignee { id } subject { id } } errors { code } }';
const create = async (input: object, as?: TestUser) =>
  (
    await crm.data<Payload>(`mutation ($input: CreateTaskInput!) { payload: createTask(input: $input) ${fields} }`, {
      variables: { input },
      ...(as && { as }),
    })
  ).payload;
const update = async (id: string, input: object, as: TestUser) =>
  (
    await crm.data<Payload>(
      `mutation ($id: ID!, $input: UpdateTaskInput!) { payload: updateTask(id: $id, input: $input) ${fields} }`,
      { variables: { id, input }, as },
    )
  ).payload;

beforeAll(async () => {
  crm = await createTestCrm();
  boss = await crm.createUser({ roles: ['core:sales-representative'] });
  seller = await crm.createUser({ roles: ['core:sales-representative'] });
  stranger = await crm.createUser({ roles: ['core:sales-representative'] });
});
afterAll(() => crm.stop());

describe('a task', () => {
  it('is its creator’s to do unless somebody else is named; done means done at a moment', async () => {
    const { task } = await create({ title: '准备标书' }, seller);
    expect(task).toMatchObject({ status: 'OPEN', owner: { id: seller.id }, assignee: { id: seller.id } });
    const done = await update(task.id, { status: 'DONE' }, seller);
    expect(done.task['doneAt']).toMatch(/Z$/);
    expect((await update(task.id, { status: 'OPEN' }, seller)).task['doneAt']).toBeNull();
  });

  it('handed over is seen and ticked off by both, and by nobody else', async () => {
    const { createAccount } = await crm.data<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "恒基建设" }) { account { id } } }',
      { as: boss },
    );
    const { task, errors } = await create(
      { title: '催收尾款', assigneeId: seller.id, subjectId: createAccount.account.id },
      boss,
    );
    expect([task, errors]).toMatchObject([{ owner: { id: boss.id }, assignee: { id: seller.id } }, []]);
    const look = 'query ($id: ID!) { task(id: $id) { title } }';
    const variables = { id: task.id };
    for (const as of [boss, seller]) {
      expect(await crm.data(look, { as, variables })).toEqual({ task: { title: '催收尾款' } });
    }
    expect(await crm.data(look, { as: stranger, variables })).toEqual({ task: null });
    expect((await update(task.id, { status: 'DONE' }, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await update(task.id, { status: 'DONE' }, seller)).errors).toEqual([]);
    // The subject stays hidden from whoever may not see it.
    expect((await update(task.id, { title: '催收尾款(二)' }, seller)).task['subject']).toBeNull();
    expect(await crm.data('{ accounts { nodes { tasks { nodes { status } } } } }', { as: boss })).toEqual({
      accounts: { nodes: [{ tasks: { nodes: [{ status: 'DONE' }] } }] },
    });
  });

  it('cannot be made for two strangers', async () => {
    const { task, errors } = await create({ title: '?', ownerId: stranger.id, assigneeId: boss.id }, seller);
    expect([task, errors]).toMatchObject([null, [{ code: 'NOT_PERMITTED' }]]);
  });

  it('is sorted as a list of things to do', async () => {
    const worker = await crm.createUser({ roles: ['core:sales-representative'] });
    for (const [title, priority, dueAt] of [
      ['c', 'P3_NORMAL', '2026-02-01T00:00:00Z'],
      ['d', 'P4_LOW', '2026-01-01T00:00:00Z'],
      ['b', 'P1_URGENT', '2026-03-01T00:00:00Z'],
      ['a', 'P1_URGENT', '2026-02-01T00:00:00Z'],
    ]) {
      await create({ title, priority, dueAt }, worker);
    }
    const { tasks } = await crm.data<{ tasks: { nodes: { title: string }[] } }>(
      `query ($me: ID!) { tasks(where: { assigneeId: { eq: $me }, status: { in: [OPEN, IN_PROGRESS] } },
        orderBy: [{ priority: ASC }, { dueAt: ASC }]) { nodes { title } } }`,
      { as: worker, variables: { me: worker.id } },
    );
    expect(tasks.nodes.map(({ title }) => title).join('')).toBe('abcd');
  });
});
