import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

let crm: TestCrm;
const stages: Record<string, string> = {};

interface Errors {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** A pipeline A → B → C, won, lost; B asks for the amount, C for a line; won asks for a next step. */
beforeAll(async () => {
  crm = await createTestCrm();
  const input = {
    ...{ code: 'GATES', name: '有条件' },
    stages: [
      { code: 'A', name: '甲', position: 10 },
      { code: 'B', name: '乙', position: 20, rules: [{ kind: 'FIELD', field: 'amount' }] },
      { code: 'C', name: '丙', position: 30, rules: [{ kind: 'RECORD', field: 'lines' }] },
      { code: 'W', name: '赢', position: 40, kind: 'WON', rules: [{ kind: 'FIELD', field: 'nextStep' }] },
      { code: 'L', name: '输', position: 50, kind: 'LOST' },
    ],
  };
  const { createPipeline } = await crm.mutate<{
    createPipeline: { pipeline: { stages: { nodes: { id: string; code: string }[] } } };
  }>(
    `mutation ($input: CreatePipelineInput!) { createPipeline(input: $input) {
      pipeline { stages { nodes { id code } } } errors { code message } } }`,
    { variables: { input } },
  );
  for (const { id, code } of createPipeline.pipeline.stages.nodes) stages[code] = id;
});
afterAll(() => crm.stop());

async function create(input: object): Promise<Errors & { readonly opportunity: { readonly id: string } | null }> {
  const { createOpportunity } = await crm.data<{ createOpportunity: Errors & { opportunity: { id: string } | null } }>(
    'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } errors { code path } } }',
    { variables: { input: { name: '项目', stageId: stages['A'], ...input } } },
  );
  return createOpportunity;
}

async function codesOfMove(id: string, stage: string): Promise<readonly string[]> {
  const { moveOpportunity } = await crm.data<{ moveOpportunity: Errors }>(
    'mutation ($id: ID!, $stage: ID!) { moveOpportunity(id: $id, stage: $stage) { errors { code } } }',
    { variables: { id, stage: stages[stage] } },
  );
  return moveOpportunity.errors.map(({ code }) => code);
}

const amount = { amount: '5', currency: 'CNY' };

describe('rules of a stage', () => {
  it('hold for stages that are skipped, forward and at the start', async () => {
    const lines = [{ description: '一', quantity: '1' }];
    expect((await create({ stageId: stages['C'], lines })).errors).toMatchObject([{ code: 'STAGE_GATE_FAILED' }]);
    expect((await create({ stageId: stages['C'], lines, amount })).errors).toEqual([]);
    const { opportunity } = await create({ nextStep: '签约' });
    expect(await codesOfMove(opportunity?.id ?? '', 'W')).toEqual(['STAGE_GATE_FAILED']);
  });

  it('do not keep anybody from losing, nor from going back', async () => {
    const { opportunity } = await create({ stageId: stages['B'], amount });
    const id = opportunity?.id ?? '';
    await crm.mutate(
      'mutation ($id: ID!) { updateOpportunity(id: $id, input: { amount: null }) { errors { code } } }',
      {
        variables: { id },
      },
    );
    expect(await codesOfMove(id, 'L')).toEqual([]);
    expect(await codesOfMove(id, 'B')).toEqual([]);
    expect(await codesOfMove(id, 'A')).toEqual([]);
    expect(await codesOfMove(id, 'B')).toEqual(['STAGE_GATE_FAILED']);
  });

  it('are asked of many at once by as many statements as of one, and name those that fail', async () => {
    const inputs = Array.from({ length: 20 }, (_, index) => ({
      ...{ name: `批 ${index}`, stageId: stages['A'] },
      ...(index !== 7 && { amount }),
    }));
    await crm.mutate(
      'mutation ($input: [CreateOpportunityInput!]!) { createOpportunities(input: $input) { errors { code } } }',
      { variables: { input: inputs } },
    );
    const { bulkUpdateOpportunities } = await crm.data<{ bulkUpdateOpportunities: Errors & { updated: number } }>(
      `mutation ($stage: ID!) { bulkUpdateOpportunities(where: { name: { startsWith: "批" } }, input: { stageId: $stage }) {
        updated errors { code path } } }`,
      { variables: { stage: stages['B'] } },
    );
    expect(bulkUpdateOpportunities).toMatchObject({ updated: 0, errors: [{ code: 'STAGE_GATE_FAILED' }] });
    const move = (where: string, stage: string) => () =>
      crm.mutate(
        `mutation ($stage: ID!) { bulkUpdateOpportunities(where: ${where}, input: { stageId: $stage }) {
          updated errors { code } } }`,
        { variables: { stage: stages[stage] } },
      );
    await crm.expectQueries({ atMost: 22 }, move('{ name: { eq: "批 1" } }', 'B'));
    await crm.expectQueries({ atMost: 22 }, move('{ name: { in: ["批 2", "批 3", "批 4", "批 5", "批 6"] } }', 'B'));
  });

  it('no longer hold once they are switched off or deleted', async () => {
    const { stageRules } = await crm.data<{ stageRules: { nodes: { id: string }[] } }>(
      '{ stageRules(where: { field: { eq: "amount" } }) { nodes { id } } }',
    );
    const id = stageRules.nodes[0]?.id;
    const { opportunity } = await create({});
    await crm.mutate('mutation ($id: ID!) { updateStageRule(id: $id, input: { active: false }) { errors { code } } }', {
      variables: { id },
    });
    expect(await codesOfMove(opportunity?.id ?? '', 'B')).toEqual([]);
    await crm.mutate('mutation ($id: ID!) { updateStageRule(id: $id, input: { active: true }) { errors { code } } }', {
      variables: { id },
    });
    await codesOfMove(opportunity?.id ?? '', 'A');
    expect(await codesOfMove(opportunity?.id ?? '', 'B')).toEqual(['STAGE_GATE_FAILED']);
    await crm.mutate('mutation ($id: ID!) { deleteStageRule(id: $id) { errors { code } } }', { variables: { id } });
    expect(await codesOfMove(opportunity?.id ?? '', 'B')).toEqual([]);
  });
});
