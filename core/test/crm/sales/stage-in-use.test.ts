import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

interface Payload {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}
interface Made {
  readonly createPipeline: {
    readonly pipeline: { readonly id: string; readonly stages: { readonly nodes: readonly { readonly id: string }[] } };
  };
}

let crm: TestCrm;
let pipeline = '';
let first = '';
let second = '';
beforeAll(async () => {
  crm = await createTestCrm();
});
afterAll(() => crm.stop());

/** A pipeline of its own for each test. */
async function makePipeline(code: string): Promise<void> {
  const { createPipeline } = await crm.data<Made>(
    `mutation ($code: String!) { createPipeline(input: { code: $code, name: $code, stages: [
      { code: "A", name: "A", position: 1 }, { code: "B", name: "B", position: 2 }
    ] }) { pipeline { id stages(orderBy: [{ position: ASC }]) { nodes { id } } } } }`,
    { variables: { code } },
  );
  pipeline = createPipeline.pipeline.id;
  [first, second] = createPipeline.pipeline.stages.nodes.map(({ id }) => id) as [string, string];
}

async function standIn(stageId: string, ...names: string[]): Promise<string[]> {
  const { createOpportunities } = await crm.data<{ createOpportunities: Payload & { readonly ids: string[] } }>(
    'mutation ($input: [CreateOpportunityInput!]!) { createOpportunities(input: $input) { ids errors { code message path } } }',
    { variables: { input: names.map((name) => ({ name, stageId })) } },
  );
  expect(createOpportunities.errors).toEqual([]);
  return createOpportunities.ids;
}

async function write(mutation: string, id: string, language: 'zh' | 'en' = 'en'): Promise<Payload['errors']> {
  const { payload } = await crm.data<{ payload: Payload }>(
    `mutation ($id: ID!) { payload: ${mutation}(id: $id) { errors { code message path } } }`,
    { variables: { id }, language },
  );
  return payload.errors;
}

describe('a stage', () => {
  it('that opportunities stand in is not deleted; the refusal says how many', async () => {
    await makePipeline('USED');
    const ids = await standIn(first, '一', '二', '三');
    await write('deleteOpportunity', ids[2] ?? '');
    expect(await write('deleteStage', first)).toEqual([
      { code: 'IN_USE', path: ['id'], message: 'Stage is still in use (Opportunity: 2): move or delete those first' },
    ]);
    expect(await write('deleteStage', first, 'zh')).toMatchObject([
      { message: '销售阶段仍在使用(销售机会:2),请先移走或删除' },
    ]);
    expect(await crm.data('query ($id: ID!) { stage(id: $id) { code } }', { variables: { id: first } })).toEqual({
      stage: { code: 'A' },
    });
    expect(await write('deleteStage', second)).toEqual([]);
  });

  it('that they have left may go, although the history tells of it', async () => {
    await makePipeline('LEFT');
    const [id] = await standIn(first, '四');
    await crm.data('mutation ($id: ID!, $stage: ID!) { moveOpportunity(id: $id, stage: $stage) { errors { code } } }', {
      variables: { id, stage: second },
    });
    expect(await write('deleteStage', first)).toEqual([]);
    expect(await write('deleteStage', second)).toMatchObject([{ code: 'IN_USE' }]);
  });

  it('is not left out of its pipeline, nor deleted by a filter', async () => {
    await makePipeline('LISTED');
    await standIn(second, '五');
    const { updatePipeline, bulkDeleteStages } = await crm.data<Record<string, Payload>>(
      `mutation ($id: ID!, $keep: ID!, $code: String!) {
        updatePipeline(id: $id, input: { stages: [{ id: $keep }] }) { errors { code path } }
        bulkDeleteStages(where: { pipeline: { code: { eq: $code } } }) { deleted errors { code path } }
      }`,
      { variables: { id: pipeline, keep: first, code: 'LISTED' } },
    );
    expect(updatePipeline?.errors).toEqual([{ code: 'IN_USE', path: ['input', 'stages'] }]);
    expect(bulkDeleteStages).toMatchObject({ deleted: 0, errors: [{ code: 'IN_USE' }] });
    const count = '{ stages(where: { pipeline: { code: { eq: "LISTED" } } }) { totalCount } }';
    expect(await crm.data(count)).toEqual({ stages: { totalCount: 2 } });
  });

  it('that was deleted keeps its former opportunities from coming back into nothing', async () => {
    await makePipeline('GONE');
    const [id = ''] = await standIn(first, '六');
    await write('deleteOpportunity', id);
    expect(await write('deleteStage', first)).toEqual([]);
    expect(await write('restoreOpportunity', id)).toEqual([
      { code: 'DELETED_REFERENCE', path: ['stageId'], message: 'Stage (stageId) was deleted: restore that first' },
    ]);
    expect(await write('restoreStage', first)).toEqual([]);
    expect(await write('restoreOpportunity', id)).toEqual([]);
  });
});

describe('deleted at the moment when somebody enters it, a stage', () => {
  it('is deleted, or entered: never both', async () => {
    const made = await crm.data<Made>(
      `mutation ($stages: [PipelineStagesInput!]!) {
        createPipeline(input: { code: "RACE", name: "RACE", stages: $stages }) {
          pipeline { id stages(first: 20) { nodes { id } } } } }`,
      { variables: { stages: Array.from({ length: 10 }, (_, n) => ({ code: `S${n}`, name: `S${n}`, position: n })) } },
    );
    const ids = made.createPipeline.pipeline.stages.nodes.map(({ id }) => id);
    const create =
      'mutation ($id: ID!) { payload: createOpportunity(input: { name: "同时", stageId: $id }) { errors { code } } }';
    const outcomes = await Promise.all(
      ids.map(async (id) => {
        const entering = crm.data<{ payload: Payload }>(create, { variables: { id } });
        const [deleted, entered] = await Promise.all([write('deleteStage', id), entering]);
        return [deleted.length === 0, entered.payload.errors.length === 0];
      }),
    );
    expect(outcomes.filter(([deleted, entered]) => deleted === entered)).toEqual([]);
    const { opportunities } = await crm.data<{ opportunities: { nodes: { stage: object | null }[] } }>(
      '{ opportunities(where: { name: { eq: "同时" } }) { nodes { stage { id } } } }',
    );
    expect(opportunities.nodes.filter(({ stage }) => stage === null)).toEqual([]);
  });
});

describe('a pipeline', () => {
  it('that opportunities go through is not deleted', async () => {
    await makePipeline('RUNNING');
    const [id = ''] = await standIn(first, '七');
    expect(await write('deletePipeline', pipeline)).toMatchObject([
      { code: 'IN_USE', message: 'Pipeline is still in use (Opportunity: 1): move or delete those first' },
    ]);
    await write('deleteOpportunity', id);
    expect(await write('deletePipeline', pipeline)).toEqual([]);
    // Its stages are still there: nothing enters the pipeline through them.
    const { createOpportunity } = await crm.data<{ createOpportunity: Payload }>(
      'mutation ($id: ID!) { createOpportunity(input: { name: "八", stageId: $id }) { errors { code message path } } }',
      { variables: { id: first } },
    );
    expect(createOpportunity.errors).toMatchObject([{ code: 'DELETED_REFERENCE', path: ['input', 'pipelineId'] }]);
  });
});

describe('an account', () => {
  it('with opportunities and orders is deleted as ever: it is no configuration', async () => {
    await makePipeline('CUSTOMER');
    const { createAccount } = await crm.data<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "宏远建筑" }) { account { id } } }',
    );
    const { id } = createAccount.account;
    const { createOrder } = await crm.data<{ createOrder: Payload }>(
      'mutation ($id: ID!) { createOrder(input: { accountId: $id, currency: "CNY" }) { errors { code message path } } }',
      { variables: { id } },
    );
    expect(createOrder.errors).toEqual([]);
    expect(await write('deleteAccount', id)).toEqual([]);
  });
});
