import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';

// B11, hand-over of a leaver: Wang leaves and everything of hers goes to Zhao in one mutation, with a preview, a report
// that stays, and a way back when she stays after all.

let crm: TestCrm;
let wang: TestUser;
let zhao: TestUser;
let qian: TestUser;
let stored = '';
const ids: Record<string, string> = {};

interface Count {
  readonly type: string;
  readonly count: number;
}
interface HandedOver {
  readonly record: string | null;
  readonly report: {
    total: number;
    dryRun: boolean;
    records: Count[];
    reports: number;
    territories: number;
    sharesEnded: number;
  } | null;
  readonly errors: readonly { code: string; message: string; path: string[] }[];
}
interface HandedBack {
  readonly report: { total: number; dryRun: boolean; records: Count[]; restored: Count[]; left: Count[] } | null;
  readonly errors: readonly { code: string; message: string }[];
}

async function handOver(variables: object = {}, options: { as?: TestUser; language?: 'zh' } = {}): Promise<HandedOver> {
  const { handOver: outcome } = await crm.data<{ handOver: HandedOver }>(
    `mutation ($from: ID!, $to: ID!, $dryRun: Boolean) { handOver(from: $from, to: $to, deactivate: true, dryRun: $dryRun) {
       record report { total dryRun records { type count } reports territories sharesEnded } errors { code message path } } }`,
    { variables: { from: wang.id, to: zhao.id, ...variables }, ...options },
  );
  return outcome;
}

async function handBack(variables: object = {}, options: { as?: TestUser; language?: 'zh' } = {}): Promise<HandedBack> {
  const { undoHandOver } = await crm.data<{ undoHandOver: HandedBack }>(
    `mutation ($id: ID!, $dryRun: Boolean) { undoHandOver(id: $id, dryRun: $dryRun) {
       report { total dryRun records { type count } restored { type count } left { type count } } errors { code message } } }`,
    { variables: { id: stored, ...variables }, ...options },
  );
  return undoHandOver;
}

async function create(name: string, type: string, input: object): Promise<void> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const { made } = await crm.mutate<{ made: Record<string, { id: string }> }>(
    `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { ${field} { id } errors { message } } }`,
    { variables: { input } },
  );
  ids[name] = made[field]?.id ?? '';
}

async function ownerOf(field: string, name: string): Promise<string | undefined> {
  const found = await crm.data<Record<string, { owner: { displayName: string } | null } | null>>(
    `query ($id: ID!) { ${field}(id: $id) { owner { displayName } } }`,
    { variables: { id: ids[name] } },
  );
  return found[field]?.owner?.displayName;
}

/** The territory of a customer, and who answers for it. */
async function responsibleFor(name: string): Promise<object> {
  const { account } = await crm.data<{ account: { territory: { code: string; manager: { displayName: string } } } }>(
    'query ($id: ID!) { account(id: $id) { territory { code manager { displayName } } } }',
    { variables: { id: ids[name] } },
  );
  return { code: account.territory.code, manager: account.territory.manager.displayName };
}

const sum = (counts: readonly Count[] = []): Record<string, number> =>
  Object.fromEntries(counts.map(({ type, count }) => [type, count]));

beforeAll(async () => {
  crm = await createTestCrm();
  const roles = ['core:sales-representative'];
  await create('团队一', 'Team', { name: '一组' });
  await create('团队二', 'Team', { name: '二组' });
  wang = await crm.createUser({ displayName: '王芳', roles, teamId: ids['团队一'] as string });
  zhao = await crm.createUser({ displayName: '赵敏', roles, teamId: ids['团队二'] as string });
  qian = await crm.createUser({ displayName: '钱伟', roles });
  await crm.mutate(
    'mutation ($id: ID!, $to: ID!) { updateUser(id: $id, input: { managerId: $to }) { errors { code } } }',
    {
      variables: { id: qian.id, to: wang.id },
    },
  );
  const regions = [{ name: '上海' }, { name: '江苏' }];
  await create('华东', 'Territory', { code: 'EAST', name: '华东', managerId: wang.id, regions });
  await create('万和', 'Account', { name: '万和建筑', city: '上海', ownerId: wang.id });
  await create('星海', 'Account', { name: '星海地产', ownerId: wang.id });
  await create('塔楼', 'Opportunity', { name: '塔楼瓷砖', ownerId: wang.id });
  await create('赵的', 'Account', { name: '赵敏的老客户', ownerId: zhao.id });
  await create('共享', 'RecordShare', { subjectId: ids['赵的'], userId: wang.id });
});
afterAll(() => crm?.stop());

describe('B11 Wang leaves', () => {
  it('shows first what would go over, by type, and writes nothing', async () => {
    const { record, report, errors } = await handOver({ dryRun: true });
    expect([errors, record, report?.dryRun]).toEqual([[], null, true]);
    expect(sum(report?.records)).toMatchObject({ Account: 2, Opportunity: 1 });
    expect(await ownerOf('account', '万和')).toBe('王芳');
  });

  it('is not for everybody, and says so in Chinese', async () => {
    const { errors } = await handOver({}, { as: zhao, language: 'zh' });
    expect(errors).toMatchObject([{ code: 'NOT_PERMITTED', message: '没有权限:user:handOver' }]);
  });

  it('gives everything to Zhao, with the team, and keeps the report', async () => {
    expect(await responsibleFor('万和')).toEqual({ code: 'EAST', manager: '王芳' });
    const { record, report, errors } = await handOver();
    expect(errors).toEqual([]);
    expect(report).toMatchObject({ reports: 1, territories: 1, sharesEnded: 1 });
    stored = record ?? '';
    expect(await responsibleFor('万和')).toEqual({ code: 'EAST', manager: '赵敏' });
    for (const name of ['万和', '星海']) expect(await ownerOf('account', name)).toBe('赵敏');
    expect(await ownerOf('opportunity', '塔楼')).toBe('赵敏');
    const { handOverRecord } = await crm.data<{ handOverRecord: { records: Count[] } & object }>(
      `query ($id: ID!) { handOverRecord(id: $id) { from { displayName } to { displayName } total undoneAt createdBy { id } records { type count } } }`,
      { variables: { id: stored } },
    );
    expect(handOverRecord).toMatchObject({
      ...{ from: { displayName: '王芳' }, to: { displayName: '赵敏' }, total: report?.total, undoneAt: null },
      createdBy: { id: crm.administrator.id },
    });
    expect(handOverRecord.records).toEqual(report?.records);
  });
});

describe('B11 Wang stays after all', () => {
  it('shows what would go back, and what has moved on since', async () => {
    await crm.mutate(
      'mutation ($id: ID!, $to: ID!) { updateAccount(id: $id, input: { ownerId: $to }) { errors { code } } }',
      {
        variables: { id: ids['星海'], to: qian.id },
      },
    );
    const { report, errors } = await handBack({ dryRun: true });
    expect(errors).toEqual([]);
    expect(sum(report?.records)).toMatchObject({ Account: 1, Opportunity: 1 });
    expect([sum(report?.left), sum(report?.restored)]).toEqual([{ Account: 1 }, { RecordShare: 1 }]);
    expect(await ownerOf('account', '万和')).toBe('赵敏');
  });

  it('is refused to those who may not hand over', async () => {
    expect((await handBack({}, { as: qian, language: 'zh' })).errors).toEqual([
      { code: 'NOT_PERMITTED', message: '没有权限:user:handOver' },
    ]);
  });

  it('gives her back what is still as it was handed over, and leaves the rest', async () => {
    expect((await handBack()).errors).toEqual([]);
    expect([await ownerOf('account', '万和'), await ownerOf('account', '星海')]).toEqual(['王芳', '钱伟']);
    expect(await ownerOf('account', '赵的')).toBe('赵敏');
    expect(await responsibleFor('万和')).toEqual({ code: 'EAST', manager: '王芳' });
    const { user, account, other, recordShares } = await crm.data<Record<string, object>>(
      `{ user(id: "${wang.id}") { active reports { nodes { displayName } } } account(id: "${ids['万和']}") { team { name } }
         other: user(id: "${qian.id}") { manager { displayName } } recordShares { nodes { user { displayName } } } }`,
    );
    expect({ user, account, other, recordShares }).toEqual({
      user: { active: true, reports: { nodes: [{ displayName: '钱伟' }] } },
      account: { team: { name: '一组' } },
      other: { manager: { displayName: '王芳' } },
      recordShares: { nodes: [{ user: { displayName: '王芳' } }] },
    });
  });

  it('is done once; sessions that ended stay so: she signs in anew', async () => {
    expect((await handBack()).errors).toMatchObject([{ code: 'ALREADY_UNDONE' }]);
    await expect(crm.data('{ me { id } }', { as: wang })).rejects.toThrow('no longer signed in');
  });
});
