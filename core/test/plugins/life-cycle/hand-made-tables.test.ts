import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { corePlugin } from '../../../src/crm/index.ts';
import { migrate, pluginFootprint, restorePlugin, uninstallPlugin, withClient } from '../../../src/database/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import { definePlugin } from '../../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../src/testing/index.ts';

/** Tables that no class declares: one with a key of three columns, one without any, filled by the migration. */
const up = `
create table atlas_tile (zoom int, x int, y int, body text not null, primary key (zoom, x, y));
create table atlas_note (text text);
insert into atlas_note values ('drawn by the migration');`;

const atlas = definePlugin({
  id: 'atlas',
  prefix: 'atlas',
  version: '1.0.0',
  label: { zh: '地图', en: 'Atlas' },
  migrations: [{ name: '0001_init', up, down: 'drop table atlas_tile, atlas_note;' }],
});

const model = composePlugins([corePlugin(), atlas()]);
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(model);
  await withClient(database.ownerUrl, (client) =>
    client.query(
      `insert into atlas_tile values (2, 1, 1, '沙滩'), (1, 0, 0, 'sea'); update atlas_note set text = 'changed'`,
    ),
  );
});
afterAll(() => database.drop());

const rows = (): Promise<unknown[]> =>
  withClient(database.ownerUrl, async (client) => [
    ...(await client.query('select * from atlas_tile order by zoom')).rows,
    ...(await client.query('select * from atlas_note')).rows,
  ]);

test('what a migration made by hand is counted, exported, dropped and restored like the rest', async () => {
  const before = await rows();
  expect(before).toHaveLength(3);
  const { tables } = await pluginFootprint(database.ownerUrl, model, 'atlas');
  expect(tables.map(({ table, kind, rows: count }) => [table, kind, count])).toEqual([
    ['atlas_note', 'other', 1],
    ['atlas_tile', 'other', 2],
  ]);

  const kept: string[] = [];
  const keep = async (lines: AsyncIterable<string>): Promise<void> => {
    for await (const line of lines) kept.push(line);
  };
  const { ownerUrl } = database;
  await uninstallPlugin({ ownerUrl, model, plugin: 'atlas', keep });
  await expect(rows()).rejects.toThrow('relation "atlas_tile" does not exist');

  async function* lines(): AsyncGenerator<string> {
    yield* kept;
  }
  await restorePlugin({ ownerUrl, model, plugin: 'atlas', lines: lines() });
  expect(await rows()).toEqual(before);

  await uninstallPlugin({ ownerUrl, model, plugin: 'atlas', keep: null });
  const { applied } = await migrate({ ownerUrl, model });
  expect(applied).toContain('atlas/0001_init');
  expect(await rows()).toEqual([{ text: 'drawn by the migration' }]);
});
