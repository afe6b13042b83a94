import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';
import {
  change,
  createOpportunity,
  passingInstant,
  stageIds,
  updateOpportunity,
  write,
} from '../../history/pipeline.ts';

let crm: TestCrm;
let people: TestUser[];
let stages: Readonly<Record<string, string>>;
beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  people = [await crm.createUser(), await crm.createUser()];
  stages = await stageIds(crm);
});
afterAll(() => crm.stop());

const currency = fc.constantFrom('CNY', 'USD');
const amount = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)), currency }),
  fc.constant(null),
);
// Before, in, and after the period; none.
const closeDate = fc.constantFrom('2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01', null);
const stage = fc.constantFrom('CONTACT', 'NEEDS', 'WON', 'LOST');
const which = fc.nat(7);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), amount, closeDate, owner: fc.nat(1) }),
  fc.record({ kind: fc.constant('create' as const), amount, closeDate: fc.constant('2026-08-15'), owner: fc.nat(1) }),
  fc.record({ kind: fc.constant('edit' as const), which, input: fc.record({ amount }) }),
  fc.record({ kind: fc.constant('edit' as const), which, input: fc.record({ closeDate }) }),
  fc.record({ kind: fc.constant('edit' as const), which, input: fc.record({ amount, closeDate }) }),
  fc.record({ kind: fc.constant('edit' as const), which, input: fc.record({ probability: fc.nat(100) }) }),
  fc.record({ kind: fc.constant('edit' as const), which, input: fc.record({ name: fc.constantFrom('甲', '乙') }) }),
  fc.record({ kind: fc.constant('move' as const), which, stage }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), which }),
  fc.record({ kind: fc.constant('handOver' as const), which, owner: fc.nat(1) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

const ids: string[] = [];

/** What the rules of the pipeline refuse just did not happen. */
async function apply(one: Edit): Promise<void> {
  if (one.kind === 'create') {
    const input = { name: `O${ids.length}`, ownerId: people[one.owner]?.id, amount: one.amount };
    ids.push(await createOpportunity(crm, { ...input, closeDate: one.closeDate, stageId: stages['NEEDS'] }));
    return;
  }
  const id = ids[one.which % Math.max(1, ids.length)];
  if (id === undefined) return;
  const refused = (): void => undefined;
  if (one.kind === 'delete' || one.kind === 'restore') return change(crm, one.kind, id).catch(refused);
  const reasons = { lossReason: 'price', winReason: 'price' };
  const inputs = {
    edit: () => (one as Edit & { kind: 'edit' }).input,
    handOver: () => ({ ownerId: people[(one as Edit & { kind: 'handOver' }).owner]?.id }),
    move: () => {
      const to = (one as Edit & { kind: 'move' }).stage;
      const { lossReason, winReason } = reasons;
      return { stageId: stages[to], ...(to === 'LOST' ? { lossReason } : to === 'WON' ? { winReason } : {}) };
    },
  };
  return updateOpportunity(crm, id, inputs[one.kind]()).catch(refused);
}

interface Money {
  readonly amount: string;
}
interface Bridge {
  readonly currency: string;
  readonly opening: Money;
  readonly openingWeighted: Money;
  readonly closing: Money;
  readonly closingWeighted: Money;
  readonly parts: readonly { readonly kind: string; readonly amount: Money; readonly weighted: Money }[];
}

async function bridges(from: Date, to: Date | null, ownerId?: string): Promise<readonly Bridge[]> {
  const { pipelineChange } = await crm.data<{ pipelineChange: { bridges: Bridge[] } }>(
    `query ($from: DateTime!, $to: DateTime, $ownerId: ID) {
      pipelineChange(period: "2026-Q3", from: $from, to: $to, ownerId: $ownerId) { bridges { currency
        opening { amount } openingWeighted { amount } closing { amount } closingWeighted { amount }
        parts { kind amount { amount } weighted { amount } } } } }`,
    { variables: { from: from.toISOString(), to: to?.toISOString() ?? null, ownerId } },
  );
  return pipelineChange.bridges;
}

/** The same figures from groups: currency -> [amount, weighted]. */
async function openAt(asOf: Date | null, ownerId?: string): Promise<Record<string, readonly string[]>> {
  type Sums = { readonly byCurrency: readonly { readonly amount: string; readonly currency: string }[] };
  const { opportunityGroups } = await crm.data<{
    opportunityGroups: { nodes: { sum: { amount: Sums; weightedAmount: Sums } }[] };
  }>(
    `query ($asOf: DateTime, $where: OpportunityWhere) {
      opportunityGroups(asOf: $asOf, where: $where, groupBy: [{ status: VALUE }]) { nodes { sum {
        amount { byCurrency { amount currency } } weightedAmount { byCurrency { amount currency } } } } } }`,
    {
      variables: {
        asOf: asOf?.toISOString() ?? null,
        where: {
          ...{ status: { eq: 'OPEN' }, closeDate: { gte: '2026-07-01', lte: '2026-09-30' } },
          ...(ownerId && { ownerId: { eq: ownerId } }),
        },
      },
    },
  );
  const { amount: sums, weightedAmount } = opportunityGroups.nodes[0]?.sum ?? {
    ...{ amount: { byCurrency: [] }, weightedAmount: { byCurrency: [] } },
  };
  const weighted = new Map(weightedAmount.byCurrency.map((money) => [money.currency, money.amount]));
  return Object.fromEntries(
    sums.byCurrency.map((money) => [money.currency, [money.amount, weighted.get(money.currency) ?? '0.0000']]),
  );
}

const total = (amounts: readonly Money[]): string =>
  amounts.reduce((sum, one) => sum.add(one.amount), new Decimal(0)).toFixed(4);
const zero = ['0.0000', '0.0000'];

async function checkBridge(from: Date, to: Date | null, ownerId?: string): Promise<string[]> {
  const [found, opening, closing] = [
    await bridges(from, to, ownerId),
    await openAt(from, ownerId),
    await openAt(to, ownerId),
  ];
  expect(Object.keys({ ...opening, ...closing }).sort()).toEqual(found.map(({ currency: one }) => one));
  for (const bridge of found) {
    expect([bridge.opening.amount, bridge.openingWeighted.amount]).toEqual(opening[bridge.currency] ?? zero);
    expect([bridge.closing.amount, bridge.closingWeighted.amount]).toEqual(closing[bridge.currency] ?? zero);
    const parts = bridge.parts.map((part) => part.amount);
    const weighted = bridge.parts.map((part) => part.weighted);
    expect(total([bridge.opening, ...parts])).toBe(bridge.closing.amount);
    expect(total([bridge.openingWeighted, ...weighted])).toBe(bridge.closingWeighted.amount);
  }
  return found.flatMap(({ parts }) => parts.map(({ kind }) => kind));
}

describe('the change of a pipeline between two instants', () => {
  it('adds up to the last cent, and starts and ends where the groups of these instants do', async () => {
    const seen = new Set<string>();
    const past: Date[] = [await passingInstant()];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 12, maxLength: 16 }), fc.nat(), async (edits, pick) => {
        for (const one of edits) {
          await apply(one);
          past.push(await passingInstant());
        }
        const from = past[pick % past.length] as Date;
        const to = past[Math.max(pick % past.length, (pick * 7) % past.length)] as Date;
        for (const owner of [undefined, people[0]?.id]) {
          for (const kind of await checkBridge(from, to, owner)) seen.add(kind);
          for (const kind of await checkBridge(past[past.length - edits.length] as Date, null, owner)) seen.add(kind);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
    for (const kind of await checkBridge(past[0] as Date, null)) seen.add(kind);
    expect([...seen]).toEqual(expect.arrayContaining(['NEW']));
  });

  it('tells each reason by its name', async () => {
    const deal = async (name: string, more: object = {}): Promise<string> =>
      createOpportunity(crm, {
        ...{ name, amount: { amount: '100', currency: 'JPY' }, closeDate: '2026-08-01', stageId: stages['NEEDS'] },
        ...{ ownerId: people[0]?.id, ...more },
      });
    const won = await deal('赢');
    const lost = await deal('丢');
    const slipped = await deal('推迟');
    const early = await deal('提前');
    const handed = await deal('移交');
    const gone = await deal('删除');
    const dearer = await deal('涨价');
    const likelier = await deal('更有把握');
    const renamed = await deal('改名');
    const reopened = await deal('重开', { stageId: stages['LOST'], lossReason: 'price' });
    const pulled = await deal('移入', { closeDate: '2026-11-01' });
    const received = await deal('接收', { ownerId: people[1]?.id });
    const restored = await deal('恢复');
    await change(crm, 'delete', restored);
    const from = await passingInstant();
    await updateOpportunity(crm, won, { stageId: stages['WON'], winReason: 'price' });
    await updateOpportunity(crm, lost, { stageId: stages['LOST'], lossReason: 'price' });
    await updateOpportunity(crm, slipped, { closeDate: '2026-10-01' });
    await updateOpportunity(crm, early, { closeDate: '2026-06-30' });
    await updateOpportunity(crm, handed, { ownerId: people[1]?.id });
    await change(crm, 'delete', gone);
    await updateOpportunity(crm, dearer, { amount: { amount: '150', currency: 'JPY' } });
    await updateOpportunity(crm, likelier, { probability: 90 });
    await updateOpportunity(crm, renamed, { name: '已改名' });
    await updateOpportunity(crm, reopened, { stageId: stages['NEEDS'], closeDate: '2026-08-01' });
    await updateOpportunity(crm, pulled, { closeDate: '2026-08-01' });
    await updateOpportunity(crm, received, { ownerId: people[0]?.id });
    await change(crm, 'restore', restored);
    await deal('新增');
    const found = (await bridges(from, null, people[0]?.id)).find(({ currency: one }) => one === 'JPY');
    expect(found?.parts.map(({ kind, amount: { amount: sum } }) => `${kind} ${Number(sum)}`)).toEqual([
      ...['NEW 100', 'REOPENED 100', 'RESTORED 100', 'MOVED_IN 100', 'RECEIVED 100', 'AMOUNT_CHANGED 50'],
      ...['PROBABILITY_CHANGED 0', 'WON -100', 'LOST -100', 'SLIPPED -100', 'MOVED_OUT -100'],
      ...['HANDED_OVER -100', 'DELETED -100'],
    ]);
  });
});

describe('the forecast of a period', () => {
  it('says the same from the measure as from the records', async () => {
    const report = `query ($asOf: DateTime) { forecastReport(period: "2026-Q3", asOf: $asOf) { lines { owner { id }
      currency closed { amount } commit { amount } bestCase { amount } pipeline { amount } weighted { amount } } } }`;
    const now = await passingInstant();
    const kept = await crm.data<{ forecastReport: { lines: object[] } }>(report);
    expect(kept.forecastReport.lines.length).toBeGreaterThan(1);
    expect(await crm.data(report, { variables: { asOf: now.toISOString() } })).toEqual(kept);
    await write(
      crm,
      `mutation { done: createOpportunity(input: { name: "月底", closeDate: "2026-09-30",
      amount: { amount: "7", currency: "CHF" } }) { errors { message } } }`,
    );
    const more = await crm.data<{ forecastReport: { lines: { currency: string }[] } }>(report);
    expect(more.forecastReport.lines).toContainEqual(
      expect.objectContaining({ currency: 'CHF', pipeline: { amount: '7.0000' } }),
    );
  });
});
