import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { Client } from 'pg';
import { makers, type Makers } from './makers.ts';

/**
 * BM6, the reward ledger (奖励台账): 沈律 proposes what a rule allows, 严明 approves, nobody grants more than the yearly
 * limit, and nothing in the ledger is ever changed.
 */
let crm: TestCrm;
let make: Makers;
let officer: TestClient;
let approver: TestClient;
let seller: TestClient;
const ids: Record<string, string> = {};

interface Outcome {
  readonly buildingReward: { readonly id: string } | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

const cny = (amount: string) => ({ amount, currency: 'CNY' });

async function propose(input: object = {}, as = officer, language: 'en' | 'zh' = 'en'): Promise<Outcome> {
  const { outcome } = await crm.data<{ outcome: Outcome }>(
    `mutation ($projectId: ID!, $designerId: ID!, $ruleId: ID!, $amount: Decimal, $remark: String) {
      outcome: proposeBuildingReward(
        projectId: $projectId, designerId: $designerId, ruleId: $ruleId, amount: $amount, remark: $remark
      ) { buildingReward { id } errors { code message path } }
    }`,
    {
      variables: { projectId: ids['garden'], designerId: ids['gu'], ruleId: ids['written'], ...input },
      as,
      language,
    },
  );
  return outcome;
}

async function reverse(id: string, as = approver): Promise<Outcome> {
  const { outcome } = await crm.data<{ outcome: Outcome }>(
    `mutation ($id: ID!) {
      outcome: reverseBuildingReward(id: $id, reason: "重复登记") { buildingReward { id } errors { code message path } }
    }`,
    { variables: { id }, as },
  );
  return outcome;
}

async function requestAbout(reward: string | undefined): Promise<string> {
  const { approvalRequests } = await crm.data<{ approvalRequests: { nodes: { id: string }[] } }>(
    'query ($id: ID!) { approvalRequests(where: { subjectId: { eq: $id } }) { nodes { id } } }',
    { variables: { id: reward } },
  );
  // What is shared shows within a second; moving the clock shows it now.
  await crm.clock.advance({ seconds: 0 });
  return approvalRequests.nodes[0]?.id ?? '';
}

async function approve(request: string): Promise<string[]> {
  const { approveApproval } = await crm.data<{ approveApproval: { errors: { code: string }[] } }>(
    'mutation ($id: ID!) { approveApproval(id: $id) { errors { code } } }',
    { variables: { id: request }, as: approver },
  );
  return approveApproval.errors.map(({ code }) => code);
}

const rewardOf = async (id: string | undefined): Promise<object> => {
  const { buildingReward } = await crm.data<{ buildingReward: object }>(
    `query ($id: ID!) {
      buildingReward(id: $id) {
        state amount { amount currency } lawNote grantedOn year remark reversal { remark amount { amount } } reverses { id }
      }
    }`,
    { variables: { id }, as: officer },
  );
  return buildingReward;
};

const yearOf = async (as: TestClient, designer = 'gu'): Promise<object | null> => {
  const { contact } = await crm.data<{ contact: { building: { rewards: object | null } } }>(
    `query ($id: ID!) {
      contact(id: $id) { building { rewards(year: 2026) {
        rewards granted { amount currency } pending { amount } limits { amount } left { amount currency }
      } } }
    }`,
    { variables: { id: ids[designer] }, as },
  );
  return contact.building.rewards;
};

async function exported(as: TestClient): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${crm.url}/export/buildingRewards?select=title,state,amount,lawNote,grantedOn`, {
    headers: { authorization: `Bearer ${as.accessToken}` },
  });
  return { status: answer.status, text: await answer.text() };
}

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()], comparePaths: false, http: true });
  await crm.clock.set('2026-04-01T02:00:00Z');
  make = makers(crm);
  officer = await crm.createUser({ displayName: '沈律', roles: ['building:reward-officer'] });
  approver = await crm.createUser({ displayName: '严明', roles: ['building:reward-approver'] });
  seller = await crm.createUser({ displayName: '祝融', roles: ['building:project-sales'] });
  ids['gu'] = await make('Contact', { name: '顾念慈' });
  ids['he'] = await make('Contact', { name: '贺兰' });
  const participants = ['gu', 'he'].map((key) => ({ role: 'designer', contactId: ids[key] }));
  ids['garden'] = await make('BuildingProject', { name: '云栖花园', stage: 'specified', participants }, seller);
  const rule = { amount: cny('3000'), lawNote: '须签订劳务合同并代扣个人所得税;公职人员不得领取。' };
  ids['written'] = await make('BuildingRewardRule', { name: '写入设计', stage: 'specified', ...rule }, approver);
  ids['signed'] = await make('BuildingRewardRule', { name: '签订合同', stage: 'contracted', ...rule }, approver);
});
afterAll(() => crm.stop());

describe('a reward', () => {
  it('takes a yearly limit in its currency: without one nothing is granted', async () => {
    expect((await propose({}, officer, 'zh')).errors).toEqual([
      {
        ...{ code: 'REWARD_LIMIT_MISSING', path: ['amount'] },
        message: '该币种没有设置年度限额(BuildingRewardLimit),不能发放奖励',
      },
    ]);
    await make('BuildingRewardLimit', { amount: cny('2000'), validFrom: '2025-01-01' }, approver);
    await make('BuildingRewardLimit', { amount: cny('5000'), validFrom: '2026-01-01' }, approver);
  });

  it('is proposed by a rule, once the project has come to its stage, for whoever designs it', async () => {
    const stranger = await make('Contact', { name: '过客' });
    const codes = async (input: object): Promise<string[]> => (await propose(input)).errors.map(({ code }) => code);
    expect(await codes({ ruleId: ids['signed'] })).toEqual(['STAGE_NOT_REACHED']);
    expect(await codes({ designerId: stranger })).toEqual(['NOT_A_DESIGNER_OF_THE_PROJECT']);
    expect(await codes({ amount: '3000.01' })).toEqual(['AMOUNT_ABOVE_RULE']);
    expect(await codes({ amount: '-1' })).toEqual(['AMOUNT_ABOVE_RULE']);
    const { buildingReward, errors } = await propose({ remark: '园林方案选用耐水石膏板' });
    expect(errors).toEqual([]);
    ids['reward'] = buildingReward?.id ?? '';
    expect(await codes({})).toEqual(['DUPLICATE']);
    expect(await rewardOf(ids['reward'])).toMatchObject({
      ...{ state: 'PENDING', amount: { amount: '3000.0000', currency: 'CNY' }, grantedOn: null },
      lawNote: '须签订劳务合同并代扣个人所得税;公职人员不得领取。',
    });
  });

  it('is granted by approval alone: whoever approves reads the law note', async () => {
    const request = await requestAbout(ids['reward']);
    const { myApprovals } = await crm.data<{ myApprovals: { nodes: { request: { figures: object[] } }[] } }>(
      '{ myApprovals { nodes { request { title figures { label value } } } } }',
      { as: approver },
    );
    expect(myApprovals.nodes).toMatchObject([
      {
        request: {
          title: '顾念慈 · 写入设计 · 云栖花园',
          figures: expect.arrayContaining([
            { label: 'Law note', value: '须签订劳务合同并代扣个人所得税;公职人员不得领取。' },
          ]),
        },
      },
    ]);
    expect(await approve(request)).toEqual([]);
    expect(await rewardOf(ids['reward'])).toMatchObject({ state: 'APPROVED', grantedOn: '2026-04-01', year: 2026 });
    expect(await yearOf(officer)).toEqual({
      ...{ rewards: 1, granted: [{ amount: '3000.0000', currency: 'CNY' }], pending: [] },
      ...{ limits: [{ amount: '5000.0000' }], left: [{ amount: '2000.0000', currency: 'CNY' }] },
    });
  });

  it('that was granted is never changed: it is reversed, once, by an entry of its own', async () => {
    const schema = await crm.data<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const mutations = schema.__schema.mutationType.fields.map(({ name }) => name);
    expect(mutations.filter((name) => /Rewards?$/.test(name)).toSorted()).toEqual([
      ...['proposeBuildingReward', 'reverseBuildingReward'],
    ]);
    expect((await reverse(ids['reward'] ?? '', officer)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    const before = await rewardOf(ids['reward']);
    const outcomes = await Promise.all([1, 2, 3].map(() => reverse(ids['reward'] ?? '')));
    const made = outcomes.flatMap(({ buildingReward }) => buildingReward ?? []);
    expect(made).toHaveLength(1);
    expect(outcomes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ...['NOT_REVERSIBLE', 'NOT_REVERSIBLE'],
    ]);
    expect(await rewardOf(ids['reward'])).toEqual({
      ...before,
      reversal: { remark: '重复登记', amount: { amount: '-3000.0000' } },
    });
    expect(await rewardOf(made[0]?.id)).toMatchObject({
      state: 'APPROVED',
      year: 2026,
      reverses: { id: ids['reward'] },
    });
    expect((await reverse(made[0]?.id ?? '')).errors).toMatchObject([{ code: 'NOT_REVERSIBLE' }]);
    expect(await yearOf(officer)).toMatchObject({ rewards: 0, granted: [], left: [{ amount: '5000.0000' }] });
  });
});

describe('the yearly limit of a designer', () => {
  it('holds when several approvals come at the same moment', async () => {
    const projects = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((phase) =>
        make('BuildingProject', {
          ...{ name: `长桥古镇 ${phase} 期`, stage: 'specified' },
          participants: [{ role: 'designer', contactId: ids['he'] }],
        }),
      ),
    );
    const requests: string[] = [];
    for (const projectId of projects) {
      const { buildingReward } = await propose({ projectId, designerId: ids['he'], amount: '2000' });
      requests.push(await requestAbout(buildingReward?.id));
    }
    const codes = await Promise.all(requests.map((request) => approve(request)));
    // Two of 2,000 each are within 5,000, a third one is not.
    expect(codes.flat()).toEqual(Array.from({ length: 6 }, () => 'REWARD_LIMIT_EXCEEDED'));
    expect(await yearOf(officer, 'he')).toEqual({
      ...{ rewards: 2, granted: [{ amount: '4000.0000', currency: 'CNY' }] },
      pending: [{ amount: '12000.0000' }],
      ...{ limits: [{ amount: '5000.0000' }], left: [{ amount: '1000.0000', currency: 'CNY' }] },
    });
    const refused = await propose({ designerId: ids['he'], amount: '1001' }, officer, 'zh');
    expect(refused.errors).toMatchObject([
      {
        code: 'REWARD_LIMIT_EXCEEDED',
        message: '超过年度限额:2026 年已发放 4000.00 CNY,本次 1001.00 CNY,限额 5000.00 CNY',
      },
    ]);
  });

  it('is another one in the next year', async () => {
    await crm.clock.set('2027-01-05T02:00:00Z');
    const { buildingReward } = await propose({ designerId: ids['he'] });
    expect(await approve(await requestAbout(buildingReward?.id))).toEqual([]);
    expect(await rewardOf(buildingReward?.id)).toMatchObject({ state: 'APPROVED', year: 2027 });
  });
});

describe('the ledger', () => {
  it('is listed, summed and exported for audit by those who may', async () => {
    const { buildingRewardGroups } = await crm.data<{ buildingRewardGroups: object }>(
      `{
        buildingRewardGroups(
          where: { state: { eq: APPROVED } }, groupBy: [{ designer: VALUE }]
        ) { nodes { key { designer { name } } sum { amount { byCurrency { amount currency } } } } }
      }`,
      { as: officer },
    );
    expect(buildingRewardGroups).toMatchObject({
      nodes: expect.arrayContaining([
        {
          key: { designer: { name: '贺兰' } },
          sum: { amount: { byCurrency: [{ amount: '7000.0000', currency: 'CNY' }] } },
        },
      ]),
    });
    // Over HTTP sessions end by the clock: somebody who signed in now.
    await crm.clock.reset();
    const auditor = await crm.createUser({ displayName: '沈律', roles: ['building:reward-officer'] });
    const ledger = await exported(auditor);
    expect(ledger.status).toBe(200);
    const rows = ledger.text.trim().split('\n');
    expect(rows).toHaveLength(11); // two of 顾念慈, eight of 贺兰 in 2026 and one in 2027
    expect(JSON.parse(rows[0] ?? '')).toMatchObject({ title: '顾念慈 · 写入设计 · 云栖花园', state: 'APPROVED' });
    const outsider = await crm.createUser({ displayName: '闵慧', roles: ['building:project-sales'] });
    expect((await exported(outsider)).status).toBe(403);
  });

  it('is kept by the database as well: what was decided stays, nothing leaves', async () => {
    const { ownerUrl } = await crm.crm.connect();
    const run = async (statement: string): Promise<unknown> => {
      const client = new Client({ connectionString: ownerUrl });
      await client.connect();
      return client.query(statement).finally(() => client.end());
    };
    const where = `where state = 'APPROVED'`;
    await expect(run(`update building_reward set amount_value = 1 ${where}`)).rejects.toThrow('never changed');
    await expect(run(`update building_reward set deleted_at = now() ${where}`)).rejects.toThrow('never changed');
    await expect(run(`delete from building_reward`)).rejects.toThrow('never removed');
  });

  it('is not shown to a salesperson, on no way', async () => {
    expect(await yearOf(seller)).toBeNull();
    const { buildingRewards } = await crm.data<{ buildingRewards: object }>('{ buildingRewards { totalCount } }', {
      as: seller,
    });
    expect(buildingRewards).toEqual({ totalCount: 0 });
    expect((await propose({}, seller)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await reverse(ids['reward'] ?? '', seller)).errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });
});
