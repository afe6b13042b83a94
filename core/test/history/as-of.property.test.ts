import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import {
  change,
  createOpportunity,
  passingInstant,
  pipelineOf,
  stageIds,
  updateOpportunity,
  write,
  type PipelineState,
} from './pipeline.ts';

let crm: TestCrm;
let people: TestUser[];
let stages: Readonly<Record<string, string>>;
beforeAll(async () => {
  crm = await createTestCrm();
  people = [await crm.createUser(), await crm.createUser()];
  stages = await stageIds(crm);
});
afterAll(() => crm.stop());

const amount = fc.integer({ min: 1, max: 9 }).map((one) => ({ amount: `${one}000`, currency: 'CNY' }));
const stage = fc.constantFrom('CONTACT', 'PROPOSAL', 'NEGOTIATION');
const which = fc.nat(5);

/** One edit; `which` of the records that there are. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), amount, stage }),
  fc.record({ kind: fc.constant('change' as const), which, amount }),
  fc.record({ kind: fc.constant('move' as const), which, stage }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), which }),
  fc.record({ kind: fc.constant('lines' as const), which, quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('bulk' as const), stage, probability: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('handOver' as const), from: fc.boolean() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;
type Lines = Extract<Edit, { kind: 'lines' }>;

/** Edits go on where the last run stopped: the past only grows. */
const ids: string[] = [];

async function apply(one: Edit): Promise<void> {
  const id = ids[('which' in one ? one.which : 0) % Math.max(1, ids.length)];
  switch (one.kind) {
    case 'create': {
      const owner = people[ids.length % 2]?.id;
      const input = { name: `O${ids.length}`, ownerId: owner, amount: one.amount, stageId: stages[one.stage] };
      ids.push(await createOpportunity(crm, { ...input, lines: [{ description: 'x', quantity: '1' }] }));
      return;
    }
    case 'bulk':
      return void (await crm.data(
        `mutation ($where: OpportunityWhere!, $input: UpdateOpportunityInput!) {
          bulkUpdateOpportunities(where: $where, input: $input) { total }
        }`,
        {
          variables: {
            where: { stageId: { eq: stages[one.stage] } },
            input: { probability: one.probability },
          },
        },
      ));
    case 'handOver': {
      const [from, to] = one.from ? people : people.toReversed();
      const mutation = `mutation ($from: ID!, $to: ID!) {
        done: handOver(from: $from, to: $to, types: ["Opportunity"]) { errors { message } }
      }`;
      return void (await write(crm, mutation, { from: from?.id, to: to?.id }));
    }
    default:
  }
  if (id === undefined) return;
  const living = (await pipelineOf(crm)).list.nodes.some((node) => node.id === id);
  if (living !== (one.kind !== 'restore')) return;
  if (one.kind === 'delete' || one.kind === 'restore') return change(crm, one.kind, id);
  if (one.kind === 'change') return updateOpportunity(crm, id, { amount: one.amount });
  if (one.kind === 'move') return updateOpportunity(crm, id, { stageId: stages[one.stage] });
  const lines = [{ description: 'y', quantity: String((one as Lines).quantity) }];
  return updateOpportunity(crm, id, { lines });
}

describe('the pipeline as of any past instant', () => {
  it('is what the same query answered then, whatever was edited since', async () => {
    const begin = await passingInstant();
    const nothing = await pipelineOf(crm);
    const past: { at: Date; state: PipelineState }[] = [{ at: begin, state: nothing }];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 12 }), async (edits) => {
        for (const one of edits) {
          await apply(one);
          past.push({ at: await passingInstant(), state: await pipelineOf(crm) });
        }
        for (const { at, state } of past) expect(await pipelineOf(crm, { asOf: at })).toEqual(state);
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect(past.length).toBeGreaterThan(30);
    expect(nothing.list.totalCount).toBe(0);
  });
});
