import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { seedContext } from '../../src/app/index.ts';
import { Account, Opportunity, Stage } from '../../src/crm/index.ts';
import type { SeedContext, SeedHistory } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
let context: SeedContext;
let rows = 0;
beforeAll(async () => {
  crm = await createTestCrm();
  context = seedContext(crm.crm, (count) => void (rows += count));
});
afterAll(() => crm.stop());

const [monday, friday, later] = ['2024-03-04T02:00:00.000Z', '2024-03-08T09:30:00.000Z', '2024-04-02T03:00:00.000Z'];

async function deal(externalId: string, last: Readonly<Record<string, unknown>>): Promise<SeedHistory> {
  const stage = (code: string) => context.idOf(Stage, `core:sales:${code}`);
  return {
    externalId,
    steps: [
      { at: new Date(monday ?? ''), values: { name: externalId, stageId: await stage('CONTACT') } },
      { at: new Date(friday ?? ''), values: { stageId: await stage('PROPOSAL') } },
      { at: new Date(later ?? ''), values: { stageId: await stage('WON'), ...last } },
    ],
  };
}

const stories = `{ opportunities {
  nodes { externalId createdAt updatedAt closeDate status stageHistory(orderBy: [{ changedAt: ASC }]) {
    nodes { changedAt createdAt toStage { code } }
  } }
} }`;

describe('a seed with a past', () => {
  it('creates records at a past moment', async () => {
    await context.upsert(Account, [{ externalId: 'past', name: 'Past' }], { at: new Date(monday ?? '') });
    await context.upsert(Account, [{ externalId: 'present', name: 'Present' }]);
    const { accounts, auditEntries } = await crm.data<{
      accounts: { nodes: { createdAt: string }[] };
      auditEntries: { nodes: { createdAt: string }[] };
    }>(`{
      accounts(orderBy: [{ name: ASC }]) { nodes { createdAt } }
      auditEntries(where: { subjectType: { eq: "Account" } }, orderBy: [{ createdAt: ASC }]) { nodes { createdAt } }
    }`);
    expect(accounts.nodes[0]).toEqual({ createdAt: monday });
    expect(Date.parse(accounts.nodes[1]?.createdAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(auditEntries.nodes[0]).toEqual({ createdAt: monday });
  });

  it('lets records live through it: hooks see each moment as now', async () => {
    await context.replay(Opportunity, [await deal('first', { winReason: 'price' })]);
    expect(await crm.data(stories)).toEqual({
      opportunities: {
        nodes: [
          {
            externalId: 'first',
            createdAt: monday,
            updatedAt: later,
            closeDate: '2024-04-02',
            status: 'WON',
            stageHistory: {
              nodes: [
                { changedAt: monday, createdAt: monday, toStage: { code: 'CONTACT' } },
                { changedAt: friday, createdAt: friday, toStage: { code: 'PROPOSAL' } },
                { changedAt: later, createdAt: later, toStage: { code: 'WON' } },
              ],
            },
          },
        ],
      },
    });
  });

  it('leaves alone what exists, and tells how far it is', async () => {
    const before = await crm.data(stories);
    rows = 0;
    await context.replay(Opportunity, [await deal('first', { winReason: 'service' })]);
    expect(await crm.data(stories)).toEqual(before);
    expect(rows).toBe(1);
  });

  it('is all or nothing', async () => {
    // The stage at the end asks why the deal was lost.
    const lost = { stageId: await context.idOf(Stage, 'core:sales:LOST') };
    const broken = [await deal('second', { winReason: 'price' }), await deal('third', lost)];
    await expect(context.replay(Opportunity, broken)).rejects.toMatchObject({ code: 'SEED_REFUSED' });
    expect(await crm.data('{ opportunities { totalCount } }')).toEqual({ opportunities: { totalCount: 1 } });
  });
});

describe('the moment of a write', () => {
  it('is nobody else’s to choose', async () => {
    const account = crm.crm.model.entityOf(Account);
    const scope = { principal: systemPrincipal, language: 'en', source: 'graphql', at: new Date(0) } as const;
    await expect(crm.crm.write.create(account, { name: 'Forged' }, scope)).rejects.toThrow(
      'Only seeds may date writes back',
    );
  });
});
