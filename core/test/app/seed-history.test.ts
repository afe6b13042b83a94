import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { seedContext } from '../../src/app/index.ts';
import { Account, Lead, Opportunity, Stage } from '../../src/crm/index.ts';
import { toGlobalId } from '../../src/model/index.ts';
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

describe('files of a seed', () => {
  type Attached = {
    attachments: { nodes: { fileName: string; mediaType: string; size: number; createdAt: string }[] };
  };
  const attachments = '{ attachments { nodes { fileName mediaType size createdAt } } }';

  it('are stored and attached once, at their moment', async () => {
    const subjectId = await context.idOf(Account, 'past');
    const file = { externalId: 'notice', subjectId, fileName: '招标公告.txt', content: '公告' };
    for (const _ of [1, 2]) await context.attach([file], { at: new Date(friday ?? '') });
    const { attachments: found } = await crm.data<Attached>(attachments);
    expect(found.nodes).toEqual([{ fileName: '招标公告.txt', mediaType: 'text/plain', size: 6, createdAt: friday }]);
  });

  it('are attached all or none, and those that are not leave no bytes', async () => {
    const subjectId = await context.idOf(Account, 'past');
    const good = { externalId: 'good', subjectId, fileName: 'good.txt', content: 'good' };
    const nobody = toGlobalId(crm.crm.model.entityOf(Account), '01900000-0000-7000-8000-000000000000');
    const bad = { ...good, externalId: 'bad', subjectId: nobody };
    const before = await storedFiles();
    await expect(context.attach([good, bad])).rejects.toMatchObject({ code: 'SEED_REFUSED' });
    expect(await storedFiles()).toEqual(before);
    expect(before).toHaveLength(1);
    const { attachments: found } = await crm.data<Attached>(attachments);
    expect(found.nodes).toHaveLength(1);
  });
});

async function storedFiles(): Promise<string[]> {
  const folder = join(crm.crm.config.dataFolder, 'files', 'stored');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('what only operations set', () => {
  const converted = { externalId: 'lead', name: 'Lead', status: 'CONVERTED', convertedAt: new Date(friday ?? '') };

  it('is stated by seeds as a fact of the past', async () => {
    const convertedAccountId = await context.idOf(Account, 'past');
    await context.upsert(Lead, [{ ...converted, convertedAccountId }], { at: new Date(friday ?? '') });
    expect(await crm.data('{ leads { nodes { status convertedAt convertedAccount { name } } } }')).toEqual({
      leads: { nodes: [{ status: 'CONVERTED', convertedAt: friday, convertedAccount: { name: 'Past' } }] },
    });
  });

  it('is nobody else’s to state, and when a record came to be is not even theirs', async () => {
    const scope = { principal: systemPrincipal, language: 'en', source: 'import' } as const;
    const { errors } = await crm.crm.write.create(crm.crm.model.entityOf(Lead), converted, scope);
    expect(errors.map(({ code, path }) => [code, path])).toEqual([['NOT_WRITABLE', ['input', 'convertedAt']]]);
    const forged = { externalId: 'forged', name: 'Forged', createdAt: new Date(0) };
    await expect(context.upsert(Account, [forged])).rejects.toMatchObject({ code: 'SEED_REFUSED' });
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
