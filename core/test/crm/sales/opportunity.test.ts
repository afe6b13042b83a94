import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
const stages: Record<string, string> = {};
let otherStage = '';
let board = '';

const fields = `
  id version status probability forecastCategory closeDate lossReason amountFromLines
  amount { amount currency } weightedAmount { amount } stage { code } pipeline { code }
  lines { nodes { id quantity discount price { amount currency } amount { amount currency } } }
  stageHistory(orderBy: [{ id: ASC }]) { nodes { fromStage { code } toStage { code } } }`;
const payload = `{ opportunity { ${fields} } errors { code message path } }`;

interface Payload {
  readonly opportunity: Record<string, unknown> & { readonly id: string; readonly version: number };
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

interface Prepared {
  readonly createPipeline: { readonly pipeline: { readonly stages: Nodes<{ id: string }> } };
  readonly createProduct: { readonly product: { readonly id: string } };
}

const opportunities = writtenRecords<Payload>(() => crm, 'Opportunity', payload);
const create = (input: object) => opportunities.create({ name: '住宅一期', ...input });
const { update } = opportunities;

async function move(id: string, stage: string, more: { reason?: string; ifVersion?: number } = {}) {
  const { moveOpportunity } = await crm.data<{ moveOpportunity: Payload }>(
    `mutation ($id: ID!, $stage: ID!, $reason: String, $ifVersion: Int) {
      moveOpportunity(id: $id, stage: $stage, reason: $reason, ifVersion: $ifVersion) ${payload}
    }`,
    { variables: { id, stage, ...more } },
  );
  return moveOpportunity;
}

beforeAll(async () => {
  crm = await createTestCrm();
  const found = await crm.data<{ stages: Nodes<{ id: string; code: string }> }>('{ stages { nodes { id code } } }');
  for (const { id, code } of found.stages.nodes) stages[code] = id;
  const made = await crm.data<Prepared>(`mutation {
    createPipeline(input: { code: "HISTORY", name: "历史数据", stages: [
      { code: "DONE", name: "已结束", position: 1, kind: LOST }
    ] }) { pipeline { stages { nodes { id } } } }
    createProduct(input: { code: "ZB-12", name: "石膏板", listPrice: { amount: "28.50", currency: "CNY" } }) {
      product { id }
    }
  }`);
  otherStage = made.createPipeline.pipeline.stages.nodes[0]?.id ?? '';
  board = made.createProduct.product.id;
});
afterAll(() => crm.stop());

describe('a new opportunity', () => {
  it('stands in the first stage of the default pipeline, and its history begins', async () => {
    const { opportunity, errors } = await create({ amount: { amount: '1000', currency: 'CNY' } });
    expect(errors).toEqual([]);
    expect(opportunity).toMatchObject({
      status: 'OPEN',
      probability: 10,
      forecastCategory: 'PIPELINE',
      amountFromLines: false,
      weightedAmount: { amount: '100.0000' },
      stage: { code: 'CONTACT' },
      pipeline: { code: 'SALES' },
      stageHistory: { nodes: [{ fromStage: null, toStage: { code: 'CONTACT' } }] },
    });
  });

  it('takes the pipeline of its stage, and may be closed from the start', async () => {
    const { opportunity } = await create({ stageId: stages['WON'], closeDate: '2017-03-01' });
    expect(opportunity).toMatchObject({
      status: 'WON',
      forecastCategory: 'CLOSED',
      closeDate: '2017-03-01',
      pipeline: { code: 'SALES' },
    });
  });

  it('is refused in a stage of another pipeline', async () => {
    const { pipelines } = await crm.data<{ pipelines: Nodes<{ id: string }> }>(
      '{ pipelines(where: { code: { eq: "SALES" } }) { nodes { id } } }',
    );
    const { errors } = await create({ pipelineId: pipelines.nodes[0]?.id, stageId: otherStage });
    expect(errors).toMatchObject([{ code: 'STAGE_OF_OTHER_PIPELINE', path: ['input', 'stageId'] }]);
  });
});

describe('moveOpportunity', () => {
  it('writes the history and follows the stage', async () => {
    const { opportunity } = await create({});
    await move(opportunity.id, stages['PROPOSAL'] ?? '');
    const won = await move(opportunity.id, stages['WON'] ?? '', { reason: 'service' });
    expect(won.errors).toEqual([]);
    expect(won.opportunity).toMatchObject({ status: 'WON', probability: 100, forecastCategory: 'CLOSED' });
    expect(won.opportunity['closeDate']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(won.opportunity['stageHistory']).toEqual({
      nodes: [
        { fromStage: null, toStage: { code: 'CONTACT' } },
        { fromStage: { code: 'CONTACT' }, toStage: { code: 'PROPOSAL' } },
        { fromStage: { code: 'PROPOSAL' }, toStage: { code: 'WON' } },
      ],
    });
  });

  it('asks for the loss reason, and opening again forgets it', async () => {
    const { opportunity } = await create({});
    const lost = stages['LOST'] ?? '';
    const without = await move(opportunity.id, lost);
    expect(without.errors).toMatchObject([{ code: 'REQUIRED', path: ['reason'] }]);
    expect(await move(opportunity.id, lost, { reason: 'price' })).toMatchObject({
      opportunity: { status: 'LOST', lossReason: 'price', forecastCategory: 'OMITTED' },
      errors: [],
    });
    expect(await update(opportunity.id, { lossReason: null })).toMatchObject({
      errors: [{ code: 'REQUIRED', path: ['input', 'lossReason'] }],
    });
    expect(await move(opportunity.id, stages['NEEDS'] ?? '')).toMatchObject({
      opportunity: { status: 'OPEN', lossReason: null, forecastCategory: 'PIPELINE', probability: 30 },
    });
  });

  it('needs no reason in a pipeline for historic data', async () => {
    expect(await create({ stageId: otherStage })).toMatchObject({ opportunity: { status: 'LOST' }, errors: [] });
  });

  it('refuses an unknown stage, an unknown reason and an old version', async () => {
    const { opportunity } = await create({});
    expect((await move(opportunity.id, opportunity.id)).errors).toMatchObject([{ code: 'INVALID', path: ['stage'] }]);
    const lost = await move(opportunity.id, stages['LOST'] ?? '', { reason: 'weather' });
    expect(lost.errors).toMatchObject([{ code: 'UNKNOWN_CODE', path: ['reason'] }]);
    await move(opportunity.id, stages['NEEDS'] ?? '');
    const late = await move(opportunity.id, stages['PROPOSAL'] ?? '', { ifVersion: opportunity.version });
    expect(late.errors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });
});

describe('lines', () => {
  const line = (more: object) => ({ productId: board, quantity: '3', ...more });

  it('take the list price, and the amount of the opportunity follows them', async () => {
    const { opportunity, errors } = await create({ lines: [line({ discount: '12.5' }), line({ quantity: '100' })] });
    expect(errors).toEqual([]);
    expect(opportunity).toMatchObject({
      // 3 × 28.50 less 12.5 % = 74.8125, rounded to fen.
      amount: { amount: '2924.8100', currency: 'CNY' },
      amountFromLines: true,
      weightedAmount: { amount: '292.4800' },
    });
    const [first] = (opportunity['lines'] as { nodes: { id: string }[] }).nodes;
    const removed = await crm.data('mutation ($id: ID!) { deleteOpportunityLine(id: $id) { errors { message } } }', {
      variables: { id: first?.id },
    });
    expect(removed).toEqual({ deleteOpportunityLine: { errors: [] } });
    expect(await update(opportunity.id, { nextStep: '报价' })).toMatchObject({
      opportunity: { amount: { amount: '2850.0000' }, amountFromLines: true },
    });
  });

  it('leave an entered amount alone until it is cleared', async () => {
    const entered = await create({ amount: { amount: '5000', currency: 'CNY' }, lines: [line({})] });
    expect(entered.opportunity).toMatchObject({ amount: { amount: '5000.0000' }, amountFromLines: false });
    expect(await update(entered.opportunity.id, { amount: null })).toMatchObject({
      opportunity: { amount: { amount: '85.5000' }, amountFromLines: true },
    });
    expect(await update(entered.opportunity.id, { amount: { amount: '90', currency: 'CNY' } })).toMatchObject({
      opportunity: { amount: { amount: '90.0000' }, amountFromLines: false, weightedAmount: { amount: '9.0000' } },
    });
  });

  it('of several currencies are never added', async () => {
    const { opportunity } = await create({ lines: [line({}), line({ price: { amount: '4', currency: 'USD' } })] });
    expect(opportunity).toMatchObject({ amount: null, amountFromLines: true });
  });
});

describe('a sales representative', () => {
  it('sells with the role that the core seeds, and nobody else sees it', async () => {
    const [seller, other] = [
      await crm.createUser({ roles: ['core:sales-representative'] }),
      await crm.createUser({ roles: ['core:sales-representative'] }),
    ];
    const { made } = await crm.data<{ made: Payload }>(
      `mutation ($board: ID!) {
        made: createOpportunity(input: { name: "写字楼", lines: [{ productId: $board, quantity: "10" }] }) ${payload}
      }`,
      { as: seller, variables: { board } },
    );
    expect(made).toMatchObject({ opportunity: { amount: { amount: '285.0000' } }, errors: [] });
    const moveTo = `mutation ($id: ID!, $stage: ID!) { moved: moveOpportunity(id: $id, stage: $stage) ${payload} }`;
    const variables = { id: made.opportunity.id, stage: stages['NEEDS'] };
    expect(await crm.data(moveTo, { as: other, variables })).toMatchObject({
      moved: { opportunity: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] },
    });
    expect(await crm.data(moveTo, { as: seller, variables })).toMatchObject({
      moved: { opportunity: { stage: { code: 'NEEDS' }, stageHistory: { nodes: [{}, {}] } }, errors: [] },
    });
  });
});
