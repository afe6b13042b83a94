import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { keyProjectStages } from './key-project-stages.ts';

// B2, pipelines and stages: 王敏 of sales takes the deal 滨海花园 through the pipeline for key projects, whose stages ask
// for something each. The administrator has written down what; 王敏 is told what is missing, and what to do.

let crm: TestCrm;
let wang: TestClient;
const stages: Record<string, string> = {};
let keyProjects = '';
let account = '';
let deal = '';

interface Missing {
  readonly kind: string;
  readonly field: string | null;
  readonly label: string;
  readonly message: string;
}

interface Moved {
  readonly opportunity: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    code: string;
    message: string;
    path: string[];
    missing?: Missing[];
    possible?: string[];
  }[];
}

const errors = `errors { __typename code message path
  ... on StageGateFailed { missing { kind field label message } } ... on TransitionRefused { possible } }`;

const pipeline = `mutation ($input: CreatePipelineInput!) { createPipeline(input: $input) {
  pipeline { id stages { nodes { id code } } } errors { code message path } } }`;

async function move(stage: string, more: { reason?: string; note?: string; language?: 'zh' | 'en' } = {}) {
  const { language, ...args } = more;
  const { moveOpportunity } = await wang.data<{ moveOpportunity: Moved }>(
    `mutation ($id: ID!, $stage: ID!, $reason: String, $note: String) {
      moveOpportunity(id: $id, stage: $stage, reason: $reason, note: $note) {
        opportunity { status probability stage { code } } ${errors} } }`,
    { variables: { id: deal, stage: stages[stage], ...args }, ...(language && { language }) },
  );
  return moveOpportunity;
}

async function update(input: object): Promise<Moved> {
  const { updateOpportunity } = await wang.data<{ updateOpportunity: Moved }>(
    `mutation ($id: ID!, $input: UpdateOpportunityInput!) {
      updateOpportunity(id: $id, input: $input) { opportunity { stage { code } } ${errors} } }`,
    { variables: { id: deal, input } },
  );
  return updateOpportunity;
}

const stageIs = (code: string): object => ({ opportunity: { stage: { code } }, errors: [] });

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  const { createPipeline } = await crm.mutate<{
    createPipeline: { pipeline: { id: string; stages: { nodes: { id: string; code: string }[] } } };
  }>(pipeline, { variables: { input: { code: 'KEY', name: '重点项目', stages: keyProjectStages } } });
  keyProjects = createPipeline.pipeline.id;
  for (const { id, code } of createPipeline.pipeline.stages.nodes) stages[code] = id;
  wang = await crm.as('core:sales-representative');
  await crm.clock.set('2026-03-02T01:00:00Z');
  const made = await wang.mutate<{
    createAccount: { account: { id: string } };
    createOpportunity: { opportunity: { id: string } };
  }>(
    `mutation ($pipeline: ID!) {
      createAccount(input: { name: "滨海置业有限公司" }) { account { id } errors { code } }
      createOpportunity(input: { name: "滨海花园", pipelineId: $pipeline }) { opportunity { id } errors { code } } }`,
    { variables: { pipeline: keyProjects } },
  );
  account = made.createAccount.account.id;
  deal = made.createOpportunity.opportunity.id;
});
afterAll(() => crm.stop());

describe('what a stage asks for', () => {
  it('tells 王敏 everything that is missing, in Chinese, and what to do', async () => {
    const { opportunity, errors: refused } = await move('DESIGN', { language: 'zh' });
    expect(opportunity).toBeNull();
    expect(refused).toEqual([
      {
        __typename: 'StageGateFailed',
        code: 'STAGE_GATE_FAILED',
        path: ['stage'],
        message: '尚不能进入阶段“设计阶段”:请填写“金额”;请填写“客户”',
        missing: [
          { kind: 'FIELD', field: 'amount', label: '金额', message: '请填写“金额”' },
          { kind: 'FIELD', field: 'accountId', label: '客户', message: '请填写“客户”' },
        ],
      },
    ]);
  });

  it('shows beforehand which stages are open, and what each still needs', async () => {
    const { stageMoves } = await wang.data<{
      stageMoves: { stage: { code: string }; back: boolean; ready: boolean; missing: Missing[] }[];
    }>('query ($id: ID!) { stageMoves(id: $id) { stage { code } back ready missing { label } } }', {
      variables: { id: deal },
    });
    // 报价 may not be skipped: nothing behind it is open. What is skipped has to be met all the same.
    expect(
      stageMoves.map(({ stage, ready, missing }) => [stage.code, ready, missing.map(({ label }) => label)]),
    ).toEqual([
      ['DESIGN', false, ['Amount', 'Account']],
      ['OFFER', false, ['Amount', 'Account', 'Decision maker', 'Visit', 'Lines']],
      ['LOST', false, ['Loss reason']],
    ]);
  });

  it('is satisfied by what the same change brings', async () => {
    const amount = { amount: '80000', currency: 'CNY' };
    expect(await update({ stageId: stages['DESIGN'], amount, accountId: account })).toMatchObject(stageIs('DESIGN'));
  });

  it('asks for people, visits and lines: children of the deal', async () => {
    expect(await move('OFFER')).toMatchObject({
      errors: [
        {
          code: 'STAGE_GATE_FAILED',
          missing: [
            { kind: 'RECORD', label: 'Decision maker', message: 'find the decision maker and enter them' },
            { kind: 'RECORD', label: 'Visit' },
            { kind: 'RECORD', label: 'Lines', message: 'add "Lines" (at least 2)' },
          ],
        },
      ],
    });
    await wang.mutate(
      `mutation ($deal: ID!) {
        createActivity(input: { type: "visit", title: "拜访林总", status: DONE, subjectId: $deal }) { errors { code } } }`,
      { variables: { deal } },
    );
    const lines = ['石膏板', '轻钢龙骨'].map((description) => ({ description, quantity: '10' }));
    const participants = [{ accountId: account, role: 'decision-maker' }];
    expect(await update({ stageId: stages['OFFER'], lines, participants })).toMatchObject(stageIs('OFFER'));
  });

  it('checks conditions, over fields of plugins too', async () => {
    const { errors: refused } = await move('CONTRACT');
    expect(refused[0]?.missing?.map(({ label }) => label)).toEqual(['At least CNY 100,000', 'Developer class']);
    await wang.mutate(
      `mutation ($id: ID!) { updateAccount(id: $id, input: { building: { developerClass: "first" } }) {
        errors { code message } } }`,
      { variables: { id: account } },
    );
    await update({ amount: { amount: '120000', currency: 'CNY' } });
    expect(await move('CONTRACT')).toMatchObject({ opportunity: { probability: 80 }, errors: [] });
  });
});

describe('skipping and going back', () => {
  it('goes back without being asked, and keeps who, when and why', async () => {
    await crm.clock.advance({ days: 3 });
    expect(await move('DESIGN', { note: '业主换了设计院' })).toMatchObject(stageIs('DESIGN'));
    const { opportunity } = await wang.data<{ opportunity: { stageHistory: { nodes: object[] } } }>(
      `query ($id: ID!) { opportunity(id: $id) { stageHistory(orderBy: [{ changedAt: DESC }], first: 1) { nodes {
        fromStage { code } toStage { code } changedAt actor { id } reason daysBefore } } } }`,
      { variables: { id: deal } },
    );
    expect(opportunity.stageHistory.nodes).toEqual([
      {
        ...{ fromStage: { code: 'CONTRACT' }, toStage: { code: 'DESIGN' }, reason: '业主换了设计院' },
        ...{ changedAt: '2026-03-05T01:00:00.000Z', actor: { id: wang.id }, daysBefore: '3.00' },
      },
    ]);
  });

  it('does not go past a stage that is mandatory: the answer says where to', async () => {
    const { errors: refused } = await move('WON', { language: 'zh' });
    expect(refused).toMatchObject([
      {
        __typename: 'TransitionRefused',
        code: 'TRANSITION_REFUSED',
        path: ['stage'],
        possible: ['LEAD', 'OFFER', 'LOST'],
      },
    ]);
    expect(refused[0]?.message).toMatch(/^阶段不能从“设计阶段”改为“赢单”;可以:/);
  });

  it('begins in the first stage of another pipeline when that is changed, and keeps where it came from', async () => {
    const { pipelines } = await wang.data<{ pipelines: { nodes: { id: string }[] } }>(
      '{ pipelines(where: { code: { eq: "SALES" } }) { nodes { id } } }',
    );
    expect(await update({ pipelineId: pipelines.nodes[0]?.id })).toMatchObject(stageIs('CONTACT'));
    expect(await update({ pipelineId: keyProjects, stageId: stages['OFFER'] })).toMatchObject(stageIs('OFFER'));
    const { stageChanges } = await wang.data<{ stageChanges: { nodes: object[] } }>(
      `query ($id: ID!) { stageChanges(where: { opportunityId: { eq: $id } }, orderBy: [{ id: DESC }], first: 2) { nodes {
        fromStage { code } toStage { code } } } }`,
      { variables: { id: deal } },
    );
    expect(stageChanges.nodes).toEqual([
      { fromStage: { code: 'CONTACT' }, toStage: { code: 'OFFER' } },
      { fromStage: { code: 'DESIGN' }, toStage: { code: 'CONTACT' } },
    ]);
  });
});

describe('time in the stage', () => {
  it('finds those that have been too long where they are', async () => {
    await move('DESIGN');
    const overdue = `{ opportunities(where: { overdueInStage: { eq: true } }) { nodes { name stageDueAt daysInStage } } }`;
    expect(await wang.data(overdue)).toEqual({ opportunities: { nodes: [] } });
    await crm.clock.advance({ days: 31 });
    expect(await wang.data(overdue)).toEqual({
      opportunities: { nodes: [{ name: '滨海花园', stageDueAt: '2026-04-04T01:00:00.000Z', daysInStage: '31.00' }] },
    });
  });
});

describe('every way into a stage', () => {
  const create = `mutation ($input: CreateOpportunityInput!) {
    createOpportunity(input: $input) { opportunity { id } errors { code path } } }`;

  it('meets the same gate: creating, bulk updates, upserts', async () => {
    const direct = await wang.data(create, { variables: { input: { name: '抄近路', stageId: stages['DESIGN'] } } });
    expect(direct).toMatchObject({
      createOpportunity: { errors: [{ code: 'STAGE_GATE_FAILED', path: ['input', 'stageId'] }] },
    });
    await wang.mutate(create, {
      variables: { input: { name: '空项目', externalId: 'B2-1', pipelineId: keyProjects } },
    });
    const bulk = await wang.data(
      `mutation ($stage: ID!) { bulkUpdateOpportunities(where: { name: { eq: "空项目" } }, input: { stageId: $stage }) {
        updated errors { code } } }`,
      { variables: { stage: stages['DESIGN'] } },
    );
    expect(bulk).toMatchObject({ bulkUpdateOpportunities: { updated: 0, errors: [{ code: 'STAGE_GATE_FAILED' }] } });
    const upsert = await wang.data(
      `mutation ($input: [UpsertOpportunityInput!]!) { upsertOpportunities(input: $input, by: EXTERNAL_ID) {
        updated errors { code } } }`,
      { variables: { input: [{ name: '空项目', externalId: 'B2-1', stageId: stages['DESIGN'] }] } },
    );
    expect(upsert).toMatchObject({ upsertOpportunities: { updated: 0, errors: [{ code: 'STAGE_GATE_FAILED' }] } });
  });

  it('is closed to whoever may not change the deal', async () => {
    const reader = await crm.as('core:read-only');
    const { moveOpportunity } = await reader.data<{ moveOpportunity: Moved }>(
      `mutation ($id: ID!, $stage: ID!) { moveOpportunity(id: $id, stage: $stage) { opportunity { id } ${errors} } }`,
      { variables: { id: deal, stage: stages['LEAD'] } },
    );
    expect(moveOpportunity).toMatchObject({ opportunity: null, errors: [{ code: 'NOT_PERMITTED' }] });
    const rule = await wang.data<{ createStageRule: Moved }>(
      `mutation ($stage: ID!) { createStageRule(input: { stageId: $stage, kind: FIELD, field: "nextStep" }) {
        errors { code } } }`,
      { variables: { stage: stages['LEAD'] } },
    );
    expect(rule.createStageRule.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });

  it('takes no rule that could never be met', async () => {
    const rule = `mutation ($input: CreateStageRuleInput!) { createStageRule(input: $input) { errors { code path } } }`;
    const refused = async (input: object) =>
      (
        await crm.data<{ createStageRule: Moved }>(rule, {
          variables: { input: { stageId: stages['WON'], kind: 'CHECK', ...input } },
        })
      ).createStageRule.errors;
    expect(await refused({ condition: '{"colour":{"eq":"red"}}' })).toMatchObject([{ code: 'INVALID_FILTER' }]);
    expect(await refused({ condition: 'amount > 5' })).toMatchObject([{ code: 'INVALID_FILTER' }]);
    expect(await refused({ kind: 'FIELD', field: 'hotel.stars' })).toMatchObject([{ code: 'INVALID_FILTER' }]);
    expect(await refused({ kind: 'APPROVAL' })).toMatchObject([{ code: 'REQUIRED' }]);
  });
});
