import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, measuresOfModel, sweep, verify } from '../../src/database/index.ts';
import { passingInstant } from '../history/pipeline.ts';
import { bothAnswers, kept, openSalesOffice, past, type Question, type SalesOffice } from './sales-office.ts';

let office: SalesOffice;
beforeAll(async () => void (office = await openSalesOffice()));
afterAll(() => office.crm.stop());

const who = fc.nat(3);
const which = fc.nat(20);
const stage = fc.constantFrom('CONTACT', 'PROPOSAL', 'NEGOTIATION', 'WON');
const amount = fc.option(
  fc.record({
    amount: fc.integer({ min: 0, max: 9 }).map((one) => `${one}.50`),
    currency: fc.constantFrom('CNY', 'USD'),
  }),
);
const closeDate = fc.option(fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28', '2025-12-31'));

const create = fc.record({ kind: fc.constant('create' as const), who, stage, amount, closeDate });
const step = fc.oneof(
  { weight: 4, arbitrary: create },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('update' as const), which, amount, closeDate }) },
  fc.record({ kind: fc.constant('move' as const), which, stage }),
  fc.record({ kind: fc.constant('give' as const), which, who }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const, 'purge' as const), which }),
  fc.record({ kind: fc.constant('bulk' as const), stage, amount }),
  fc.record({ kind: fc.constant('handOver' as const), from: who, who }),
  fc.record({ kind: fc.constant('lines' as const), which, quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constantFrom('fold' as const, 'sweep' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Records stay from one run to the next: the measure only gets older. */
const ids: string[] = [];
/** When a step was over. */
const instants: string[] = [];

const price = { amount: '2.50', currency: 'CNY' };

/** A refused write (a deleted record that is changed, a role that may not) is a step too: it must leave nothing. */
async function write(text: string, variables: object): Promise<void> {
  const { errors } = await office.crm.execute(text, { variables: variables as Record<string, unknown> });
  const broken = errors?.find(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR');
  if (broken) throw broken;
}

async function take(one: Step): Promise<void> {
  const { crm, owners, stages } = office;
  const id = ids[('which' in one ? one.which : 0) % Math.max(1, ids.length)] ?? '';
  const input = (values: object): { variables: { id: string; input: object } } => ({
    variables: { id, input: values },
  });
  const update =
    'mutation ($id: ID!, $input: UpdateOpportunityInput!) { updateOpportunity(id: $id, input: $input) { errors { code } } }';
  switch (one.kind) {
    case 'create': {
      const text = `mutation ($input: CreateOpportunityInput!) { made: createOpportunity(input: $input) { opportunity { id } errors { code } } }`;
      const owner = owners[one.who];
      const values = {
        name: 'O',
        ownerId: owner?.id,
        stageId: stages[one.stage],
        amount: one.amount,
        closeDate: one.closeDate,
      };
      const { made } = await crm.data<{ made: { opportunity: { id: string } | null } }>(text, {
        variables: { input: values },
        // Half of them by their owners.
        ...(ids.length % 2 === 0 && owner && { as: owner }),
      });
      if (made.opportunity) ids.push(made.opportunity.id);
      return;
    }
    case 'update':
      return write(update, input({ amount: one.amount, closeDate: one.closeDate }));
    case 'move':
      return write(update, input({ stageId: stages[one.stage] }));
    case 'give':
      return write(update, input({ ownerId: owners[one.who]?.id }));
    case 'bulk': {
      const text = `mutation ($where: OpportunityWhere!, $input: UpdateOpportunityInput!) {
        bulkUpdateOpportunities(where: $where, input: $input) { total } }`;
      const variables = { where: { stageId: { eq: stages[one.stage] } }, input: { amount: one.amount } };
      return write(text, variables);
    }
    case 'handOver': {
      const text = 'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to) { errors { code } } }';
      const variables = { from: owners[one.from]?.id, to: owners[one.who]?.id };
      return write(text, variables);
    }
    case 'lines':
      // An amount that nobody entered follows the lines: one mutation writes the record twice.
      return write(
        update,
        input({ amount: null, lines: [{ description: 'x', quantity: String(one.quantity), unitPrice: price }] }),
      );
    case 'sweep':
      for (const measure of measuresOfModel(crm.crm.model)) await sweep(crm.crm.database.reader, measure);
      return;
    case 'fold':
      for (const measure of measuresOfModel(crm.crm.model)) await fold(crm.crm.database.reader, measure);
      return;
    default:
      return write(`mutation ($id: ID!) { ${one.kind}Opportunity(id: $id) { errors { code } } }`, { id });
  }
}

/** Two of the instants, one of them lately: some things changed since, some did not. */
function pastDays(turn: number): string[] {
  return [instants.at(-1 - (turn % 5)), instants[turn % instants.length]].flatMap((instant) => instant ?? []);
}

it('whatever is written, groups and totals are those of the records, for everybody, now and as of any past instant', async () => {
  const { crm, viewers } = office;
  const questions = Object.keys(kept) as Question[];
  const { ownerUrl } = await crm.crm.connect();
  await fc.assert(
    // Each begins with a record of its own: chance alone might leave too little to look at.
    fc.asyncProperty(create, fc.array(step, { maxLength: 7 }), fc.nat(), async (first, more, turn) => {
      for (const one of [first, ...more]) {
        await take(one);
        instants.push((await passingInstant()).toISOString());
        // One viewer and question after each step, all of them in turn.
        const viewer = viewers[turn % viewers.length] ?? crm.administrator;
        const { kept: answer, counted } = await bothAnswers(
          office,
          questions[turn % questions.length] ?? 'total',
          viewer,
        );
        expect(answer).toEqual(counted);
      }
      for (const viewer of viewers) {
        for (const question of questions) {
          const { kept: answer, counted } = await bothAnswers(office, question, viewer);
          expect(answer).toEqual(counted);
        }
        for (const asOf of pastDays(turn)) {
          for (const question of past) {
            const { kept: answer, counted } = await bothAnswers(office, question, viewer, '', asOf);
            expect({ asOf, question, answer }).toEqual({ asOf, question, answer: counted });
          }
        }
      }
      for (const measure of measuresOfModel(crm.crm.model)) expect(await verify(ownerUrl, measure)).toEqual([]);
    }),
    { numRuns: 12 },
  );
  expect(ids.length).toBeGreaterThan(5);
});
