import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '../../src/database/index.ts';
import { commandsOn, type Said } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
let guanxi: (...argv: string[]) => Promise<Said>;

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  guanxi = commandsOn(crm, temporaryFolder());
  await crm.data('mutation { createOpportunities(input: [{ name: "A" }, { name: "B" }]) { total } }');
});
afterAll(() => crm.stop());

it('verify says what is wrong and exits 1, rebuild mends it', async () => {
  const right = 'opportunity_pipeline: right\nopportunity_forecast: right';
  expect(await guanxi('measures', 'verify')).toEqual({ code: 0, out: right, err: '' });
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, async (client) => void (await client.query('delete from opportunity_pipeline_delta')));
  const wrong = await guanxi('measures', 'verify', '--json');
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.out.split('\n')[0] ?? '')).toMatchObject({
    measure: 'opportunity_pipeline',
    wrong: [{ table: 'opportunity_pipeline_rollup', groups: 1 }, {}, {}, {}],
  });
  expect((await guanxi('measures', 'verify')).out).toContain('opportunity_pipeline_rollup: 1 groups differ');
  const rebuilt = 'opportunity_pipeline: rebuilt\nopportunity_forecast: rebuilt';
  expect(await guanxi('measures', 'rebuild')).toMatchObject({ code: 0, out: rebuilt });
  expect((await guanxi('measures', 'verify')).code).toBe(0);
});

it('migrate makes a measure anew whose declaration has changed, and takes away one that is gone', async () => {
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, async (client) => {
    await client.query(`update measure_definition set checksum = 'of another declaration'`);
    await client.query('drop table opportunity_pipeline_rollup_dated');
    await client.query('create table opportunity_gone_delta (n int)');
    await client.query(`insert into measure_definition values ('opportunity_gone', 'core', 'opportunity', '')`);
  });
  const pending = ['pipeline', 'forecast', 'gone'].map((name) => `core/measure_opportunity_${name}`);
  expect(await crm.crm.pendingMigrations()).toEqual(pending);
  expect((await crm.crm.migrate()).applied).toEqual(pending);
  expect(await crm.crm.pendingMigrations()).toEqual([]);
  expect((await guanxi('measures', 'verify')).code).toBe(0);
  const gone = await withClient(ownerUrl, (client) =>
    client.query(`select to_regclass('opportunity_gone_delta') as table`),
  );
  expect(gone.rows).toEqual([{ table: null }]);
});
