import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { commandsOn, type Said } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let crm: TestCrm;
let guanxi: (...argv: string[]) => Promise<Said>;

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  guanxi = commandsOn(crm, folder);
  await crm.data(`mutation { createAccounts(input: [{ name: "=A1" }, { name: "Beta", city: "苏州" }]) { total } }`);
});
afterAll(() => crm.stop());

it('writes a list to a file, with the filter, the columns and the escaping of the server', async () => {
  const file = path.join(folder, 'accounts.csv');
  const options = [
    '--select',
    'name,city',
    '--order-by',
    '[{"name":"ASC"}]',
    '--format',
    'csv',
    '--out',
    'accounts.csv',
  ];
  const { code, err } = await guanxi('export', 'accounts', '--where', '{"name":{"ne":"x"}}', ...options);
  expect([code, err]).toEqual([0, '2 rows to accounts.csv']);
  expect(readFileSync(file, 'utf8')).toBe("name,city\r\n'=A1,\r\nBeta,苏州\r\n");
});

it('on behalf of a user exports what that user may', async () => {
  const seller = await crm.createUser({ roles: ['core:sales-representative'] });
  const { code, err } = await guanxi('export', 'accounts', '--user', seller.email, '--out', 'none.ndjson');
  expect(code).toBe(1);
  expect(err).toContain('account:export');
  expect(existsSync(path.join(folder, 'none.ndjson'))).toBe(false);
});

it.each([
  [['nothing', '--out', 'none'], 'There is no list nothing'],
  [['accounts', '--where', '{', '--out', 'none'], 'where must be a JSON object'],
  [['accounts', '--select', 'nmae', '--out', 'none'], 'Cannot export the column nmae'],
])('refuses %j', async (argv, why) => {
  const { code, err } = await guanxi('export', ...argv);
  expect(code).toBe(1);
  expect(err).toContain(why);
  expect(existsSync(path.join(folder, 'none'))).toBe(false);
});

it('is noted as the platform’s', async () => {
  const { auditEntries } = await crm.data<{
    auditEntries: { nodes: { event: string; source: string; payload: string }[] };
  }>(
    '{ auditEntries(where: { event: { startsWith: "export." }, source: { eq: CLI } }) { nodes { event source payload } } }',
  );
  expect(auditEntries.nodes.map(({ event }) => event).slice(0, 2)).toEqual(['export.started', 'export.ended']);
});
