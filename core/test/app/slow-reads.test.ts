import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CliContext } from '../../src/app/cli/cli-context.ts';
import { sayIn } from '../../src/app/cli/language.ts';
import { run } from '../../src/app/cli/main.ts';
import type { SlowShape } from '../../src/app/doctor/slow-reads.ts';
import { withClient } from '../../src/database/index.ts';
import { SlowReads } from '../../src/read/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { fillAccounts } from '../read/many-accounts.ts';
import { temporaryFolder } from './temporary-folder.ts';

let crm: TestCrm;
const folder = temporaryFolder();

beforeAll(async () => {
  // Whatever takes a millisecond is looked at, from 10 on it is slow.
  crm = await createTestCrm({ comparePaths: false, options: { slowReadMs: 10 } });
  await fillAccounts(crm.crm, 200_000);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'guanxi.config.ts'), 'export default {};\n');
});

afterAll(() => crm?.stop());

/** What the command line of another process would print. */
async function guanxi(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { url, ownerUrl } = await crm.crm.connect();
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    ...{ language: 'en', say: sayIn('en'), folder, exitCode: 0 },
    environment: {
      DATABASE_URL: url,
      GUANXI_OWNER_DATABASE_URL: ownerUrl,
      GUANXI_DATA_FOLDER: folder,
      NODE_ENV: 'test',
    },
    out: (line) => void out.push(line),
    note: (line) => void err.push(line),
  };
  const code = await run(argv, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const byEmployees = `query ($status: String, $first: Int) {
  accounts(where: { status: { eq: $status }, province: { eq: "浙江" } }, orderBy: [{ employees: DESC }], first: $first) {
    nodes { name }
  }
}`;

/** The record is written some seconds after the request; `doctor` reads it in a process of its own. */
async function recorded(test: (shapes: SlowShape[]) => boolean): Promise<SlowShape[]> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { code, out, err } = await guanxi('doctor', '--slow', '--json');
    if (code !== 0) throw new Error(err);
    const shapes = JSON.parse(out) as SlowShape[];
    if (test(shapes)) return shapes;
    if (Date.now() > deadline) throw new Error(out);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

it('names the composite index that a slow list lacks, once per shape, and holds no values', async () => {
  // Nine accounts of ten are prospects: no index that knows the status by the way helps, whatever the values.
  for (const first of [5, 6, 7]) {
    await crm.data(byEmployees, { variables: { status: 'prospect', first } });
  }
  const shapes = await recorded((found) => found.some(({ slow, entity }) => entity === 'Account' && slow >= 2));
  const mine = shapes.filter(({ filter }) => filter === 'province eq ? and status eq ?');
  expect(mine).toHaveLength(1);
  expect(mine[0]).toMatchObject({
    ...{ kind: 'connection', entity: 'Account', orderedBy: 'employees desc', present: [] },
    scans: [{ table: 'account', rows: 200_000 }],
    missing: [{ type: 'Account', declaration: "@Index(['province', 'status', 'employees'])" }],
  });
  expect(mine[0]?.worst).toBeGreaterThanOrEqual(10);
  expect(JSON.stringify(shapes)).not.toMatch(/浙江|prospect/);

  const { out, code } = await guanxi('doctor', '--slow');
  expect(code).toBe(0);
  expect(out).toContain('Account connection: province eq ? and status eq ?; employees desc');
  expect(out).toContain("a composite index is missing: Account: @Index(['province', 'status', 'employees'])");
});

it('no longer misses the index when it is there', async () => {
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, (owner) =>
    owner.query('create index account_by_hand on account (province, status, employees)'),
  );
  const shapes = await recorded(() => true);
  const mine = shapes.find(({ filter }) => filter === 'province eq ? and status eq ?');
  expect(mine).toMatchObject({ missing: [], present: ['account_by_hand'] });
});

it('leaves reads alone that an index serves', async () => {
  const before = await recorded(() => true);
  for (let n = 0; n < 3; n += 1) await crm.data('{ accounts(first: 3) { nodes { name } } }');
  await crm.data('{ orgUnits { totalCount } }');
  await crm.data('{ accounts(where: { city: { eq: "x" } }, first: 2) { nodes { name } } }');
  const after = await recorded((found) => found.some(({ filter }) => filter === 'city eq ?'));
  const added = after.filter(({ statement }) => !before.some((one) => one.statement === statement));
  // On a busy machine anything may be slow once; nothing of it went through a table.
  expect(added.filter(({ scans }) => scans.length > 0).map(({ filter }) => filter)).toEqual(['city eq ?']);
  expect(added.filter(({ scans }) => scans.length === 0).flatMap(({ missing }) => missing)).toEqual([]);
});

it('tells of a read through a large table before it is slow, and of nothing that is fast', async () => {
  const { database, log } = crm.crm;
  const slow = new SlowReads({ database, slowMs: 1000, log });
  const place = { table: 'account', type: 'Account', equal: ['city'], range: [], order: [] };
  const shape = () => ({ kind: 'connection', entity: 'Account', filter: 'mine', order: '', places: [place] }) as const;
  const read = (column: string, took: number) =>
    slow.ran({ text: `select 1 from account where ${column} = $1 and deleted_at is null`, values: ['x'], took, shape });
  read('city', 150);
  read('address', 90);
  read('external_id', 150);
  await slow.stop();
  const mine = (await recorded(() => true)).filter(({ filter }) => filter === 'mine');
  expect(mine).toMatchObject([{ statement: expect.stringContaining('city'), slow: 0, worst: 150 }]);
});

it('keeps at most 500 shapes, the ones that were met last', async () => {
  const { reader } = crm.crm.database;
  await reader.rows(
    `insert into slow_read select 'old' || i, 'Account', 'connection', '', '', '', '[]', '[]', 1, 1, now() - interval '1 year'
     from generate_series(1, 600) i`,
    [],
  );
  await crm.data('{ accounts(where: { address: { eq: "y" } }, first: 2) { nodes { name } } }');
  const shapes = await recorded((found) => found.some(({ filter }) => filter === 'address eq ?'));
  expect(shapes).toHaveLength(500);
});

it('explains the operation of a file on the command line', async () => {
  writeFileSync(path.join(folder, 'list.graphql'), byEmployees);
  writeFileSync(path.join(folder, 'list.json'), '{ "status": "active", "first": 2 }');
  const colleague = await crm.createUser({ roles: ['core:sales-representative'] });
  const { out, code, err } = await guanxi(
    ...['explain', 'list.graphql', '--variables', 'list.json', '--user', colleague.email],
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('accounts — spliced');
  expect(out).toContain('filter: province eq ? and status eq ?');
  expect(out).toMatch(/\$\d+::text = "active"/);
  // The gate of that user, not of the platform.
  expect(out).toContain('owner_id');
  expect(out).toMatch(/planning \d[\d.]* ms, execution \d[\d.]* ms/);

  writeFileSync(path.join(folder, 'write.graphql'), 'mutation { deleteAccount(id: "x") { errors { code } } }');
  expect(await guanxi('explain', 'write.graphql')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/Only queries/),
  });
  expect(await guanxi('explain', 'list.graphql', '--user', 'nobody@example.com')).toMatchObject({
    ...{ code: 1, err: expect.stringMatching(/There is no user/) },
  });
});
