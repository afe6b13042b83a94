import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CliContext } from '../../src/app/cli/cli-context.ts';
import { sayIn } from '../../src/app/cli/language.ts';
import { run } from '../../src/app/cli/main.ts';
import { seedContext } from '../../src/app/index.ts';
import { Opportunity } from '../../src/crm/index.ts';
import { withClient } from '../../src/database/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { pipelineOf, stageIds } from './pipeline.ts';

let crm: TestCrm;
const folder = temporaryFolder();
beforeAll(async () => {
  crm = await createTestCrm();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'guanxi.config.ts'), 'export default {};\n');
  const stages = await stageIds(crm);
  const steps = ['CONTACT', 'PROPOSAL', 'NEGOTIATION'].map((stage, index) => ({
    at: ago(300 - 100 * index),
    values: { name: 'story', stageId: stages[stage] },
  }));
  await seedContext(crm.crm).replay(Opportunity, [{ externalId: 'story', steps }]);
});
afterAll(() => crm.stop());

const ago = (days: number): Date => new Date(Date.now() - days * 86_400_000);

/** What the command line of another process would print. */
async function guanxi(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { url, ownerUrl } = await crm.crm.connect();
  const [out, err]: [string[], string[]] = [[], []];
  const environment = {
    ...{ DATABASE_URL: url, GUANXI_OWNER_DATABASE_URL: ownerUrl, GUANXI_DATA_FOLDER: folder, NODE_ENV: 'test' },
  };
  const context: CliContext = {
    ...{ language: 'en', say: sayIn('en'), folder, exitCode: 0, environment },
    out: (line) => void out.push(line),
    note: (line) => void err.push(line),
  };
  const code = await run(argv, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const stageAt = async (days: number) => (await pipelineOf(crm, { asOf: ago(days) })).list.nodes;

it('tells how large versions and audit entries are', async () => {
  const { code, out } = await guanxi('history', 'size', '--json');
  expect(code).toBe(0);
  const sizes = JSON.parse(out) as { table: string; bytes: number }[];
  const versioned = ['forecast_submission', 'knowledge_article', 'opportunity_line', 'opportunity'];
  const tables = ['audit_entry', ...versioned.map((table) => `${table}_version`)];
  expect(sizes.map(({ table }) => table)).toEqual(tables);
  expect(sizes.every(({ bytes }) => bytes > 0)).toBe(true);
});

it('removes old versions: what is left answers as before, what was removed is nothing', async () => {
  expect(await stageAt(250)).toMatchObject([{ stage: { code: 'CONTACT' } }]);
  const { code, out } = await guanxi('history', 'prune', '--older-than', '150', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ removed: { opportunity_version: 1, opportunity_line_version: 0 } });
  expect(await stageAt(149)).toMatchObject([{ stage: { code: 'PROPOSAL' } }]);
  expect(await stageAt(50)).toMatchObject([{ stage: { code: 'NEGOTIATION' } }]);
  expect(await stageAt(151)).toEqual([]);
  // Also of records that have not changed since, and a later, shorter retention takes nothing back.
  await guanxi('history', 'prune', '--older-than', '200');
  expect(await stageAt(151)).toEqual([]);
});

it('removes audit entries by when they were written, if asked to', async () => {
  const count = async () => {
    const { auditEntries } = await crm.data<{ auditEntries: { totalCount: number } }>(
      '{ auditEntries { totalCount } }',
    );
    return auditEntries.totalCount;
  };
  const before = await count();
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, (owner) =>
    owner.query(`insert into audit_entry (id, created_at, updated_at, subject_type, subject_id, action, source, changes)
      select '01900000-0000-7000-8000-000000000000', now(), now(), subject_type, subject_id, action, source, changes
      from audit_entry limit 1`),
  );
  const { out } = await guanxi('history', 'prune', '--older-than', '60', '--audit', '--json');
  expect(JSON.parse(out)).toMatchObject({ removed: { audit_entry: 1 } });
  expect(await count()).toBe(before);
});

it('refuses to remove what the feed may still need', async () => {
  const { code, err } = await guanxi('history', 'prune', '--older-than', '29', '--audit');
  expect([code, err]).toEqual([expect.any(Number), expect.stringContaining('30 days')]);
  expect(code).not.toBe(0);
  expect((await guanxi('history', 'prune')).err).toContain('--older-than');
  expect((await guanxi('history', 'prune', '--older-than', '1.5')).code).toBe(2);
});
