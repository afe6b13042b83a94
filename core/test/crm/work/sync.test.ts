import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeStates, valuesOf, type FieldStates } from '../../../src/crm/work/sync/field-states.ts';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

interface Row {
  readonly clientId: string;
  readonly changedAt: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Changes of two records at five moments: several share a moment, some come before what makes the record. */
const rows = fc.array(
  fc.record({
    clientId: fc.constantFrom('a', 'b'),
    changedAt: fc.integer({ min: 0, max: 4 }).map((minute) => new Date(Date.UTC(2026, 5, 1, 8, minute)).toISOString()),
    values: fc.record(
      {
        type: fc.constantFrom('call', 'visit'),
        title: fc.constantFrom('电话', '拜访', '会议'),
        outcome: fc.constantFrom('成', '败', '待定'),
        nextAction: fc.constantFrom('报价', '回访'),
      },
      { requiredKeys: [] },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The same rows in another order, some of them twice. */
const resent = rows.chain((sent) =>
  fc
    .tuple(
      fc.shuffledSubarray(sent, { minLength: sent.length, maxLength: sent.length }),
      fc.array(fc.constantFrom(...sent), { maxLength: 6 }),
    )
    .chain(([shuffled, again]) =>
      fc.shuffledSubarray([...shuffled, ...again], { minLength: sent.length + again.length }),
    )
    .map((received) => ({ sent, received })),
);

const merged = (changes: readonly Row[]): FieldStates =>
  changes.reduce<FieldStates>((states, { changedAt, values }) => mergeStates(states, changedAt, values).states, {});

describe('fields of offline changes', () => {
  it('are the same in the end, in whichever order and however often the changes came', () => {
    fc.assert(
      fc.property(resent, ({ sent, received }) => {
        expect(merged(received)).toEqual(merged(sent));
      }),
    );
  });

  it('hold the latest value of each', () => {
    const at = (minute: number): string => `2026-06-01T08:0${minute}:00.000Z`;
    const first = mergeStates({}, at(5), { title: '新', outcome: null });
    const second = mergeStates(first.states, at(3), { title: '旧', nextAction: '报价' });
    expect(valuesOf(second.states)).toEqual({ title: '新', outcome: null, nextAction: '报价' });
    expect([second.newer, second.isStale]).toEqual([{ nextAction: '报价' }, true]);
    expect(mergeStates(second.states, at(3), { nextAction: '报价' }).newer).toEqual({});
  });
});

describe('records of offline changes', () => {
  let crm: TestCrm;
  beforeAll(async () => void (crm = await createTestCrm({ comparePaths: false })));
  afterAll(() => crm.stop());

  const sync = `mutation ($input: [SyncActivityInput!]!) { syncActivities(input: $input) {
    clientId outcome errors { code message } } }`;

  /** Sends rows under names of their own, one call each; what is there in the end, by the original name. */
  async function send(changes: readonly Row[], run: string): Promise<Record<string, object[]>> {
    for (const change of changes) {
      const input = [{ ...change, clientId: `${run}:${change.clientId}` }];
      const { syncActivities } = await crm.data<{ syncActivities: { errors: object[] }[] }>(sync, {
        variables: { input },
      });
      expect(syncActivities[0]?.errors).toEqual([]);
    }
    const { activities } = await crm.data<{ activities: { nodes: { clientId: string }[] } }>(
      `query ($run: String!) { activities(where: { clientId: { startsWith: $run } }) {
        nodes { clientId type title outcome nextAction } } }`,
      { variables: { run: `${run}:` } },
    );
    return Object.groupBy(
      activities.nodes.map((node) => ({ ...node, clientId: node.clientId.slice(run.length + 1) })),
      ({ clientId }) => clientId,
    ) as Record<string, object[]>;
  }

  it('are one per client id and the same in the end, in whichever order and however often they were sent', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(resent, async ({ sent, received }) => {
        run += 1;
        const straight = await send(sent, `s${run}`);
        const shuffled = await send(received, `r${run}`);
        expect(shuffled).toEqual(straight);
        for (const records of Object.values(shuffled)) expect(records).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  });

  it('of two users do not meet', async () => {
    const input = [{ clientId: 'same', changedAt: '2026-06-01T08:00:00Z', values: { type: 'call', title: '电话' } }];
    const wang = await crm.createUser({ roles: ['core:sales-representative'] });
    const chen = await crm.createUser({ roles: ['core:sales-representative'] });
    for (const as of [wang, chen]) {
      const { syncActivities } = await as.data<{ syncActivities: object[] }>(sync, { variables: { input } });
      expect(syncActivities).toMatchObject([{ outcome: 'CREATED' }]);
    }
    expect(await wang.data('{ syncedActivities { totalCount } }')).toEqual({ syncedActivities: { totalCount: 1 } });
  });

  it('are refused in too many at once', async () => {
    const row = { clientId: 'x', changedAt: '2026-06-01T08:00:00Z', values: {} };
    const { errors } = await crm.execute(sync, { variables: { input: Array.from({ length: 201 }, () => row) } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
