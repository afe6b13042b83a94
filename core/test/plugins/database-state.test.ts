import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { duplicateCopies } from '../../src/app/start-check/duplicate-copies.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { databaseState, ownedTables, withClient } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import type { Plugin } from '../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { guanxi } from '../app/guanxi-process.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { sauna, spa } from './life-cycle/spa-plugin.ts';

const model = composePlugins([corePlugin(), spa(), sauna()]);
const withoutSauna = composePlugins([corePlugin(), spa()]);

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase(model)));
afterAll(() => database.drop());

const sql = (text: string): Promise<unknown> => withClient(database.ownerUrl, (client) => client.query(text));
const stateOf = (of: typeof model) => databaseState(of, database.appUrl, ownedTables(of));
const texts = (labels: readonly { readonly en: string }[]): string[] => labels.map(({ en }) => en);

describe('the state of a database', () => {
  test('names the columns of classes that are ahead of their tables', async () => {
    const ahead = structuredClone(ownedTables(model)).map((one) =>
      one.table === 'spa_treatment' ? { ...one, columns: [...(one.columns ?? []), 'oil', 'minutes_after'] } : one,
    );
    expect((await databaseState(model, database.appUrl, ahead)).problems).toEqual([
      {
        zh: 'spa:类中有表 spa_treatment 没有的列 oil, minutes_after:请运行 guanxi migration create spa',
        en: 'spa: no migration makes the columns oil, minutes_after of spa_treatment: run guanxi migration create spa',
      },
    ]);
  });

  test('is good where migrations made everything', async () => {
    expect(await stateOf(model)).toEqual({ problems: [], orphans: [], warnings: [] });
  });

  test('names changed migrations, missing tables and indexes, and orphans, with what mends them', async () => {
    expect(texts((await stateOf(withoutSauna)).orphans)).toEqual([
      'the database has tables of the plugin sauna (sauna/0001_init), which is not in the composition; ' +
        'its data is kept: add it to `plugins` again, or do so and run guanxi plugin uninstall sauna',
    ]);
    const lost = await databaseState(
      { plugins: [corePlugin(), spa(), { ...sauna(), migrations: [] }] },
      database.appUrl,
    );
    expect(lost.orphans).toEqual([
      {
        zh: 'sauna:迁移 0001_init 在此数据库执行过,但 sauna 中已没有:请以原来的名称恢复它,或安装包含它的版本',
        en:
          'sauna: its migrations 0001_init ran here and are missing in the package: ' +
          'restore them under these names, or install the version that has them',
      },
    ]);
    // Somebody's decision about a plugin hides what it lost only while it is left out.
    const decided = async (state: string, ...plugins: Plugin[]): Promise<string[]> => {
      await sql(
        `insert into guanxi_plugin_state (plugin, state) values ('sauna', '${state}')
         on conflict (plugin) do update set state = excluded.state`,
      );
      const told = (await databaseState({ plugins: [corePlugin(), spa(), ...plugins] }, database.appUrl)).orphans;
      await sql('delete from guanxi_plugin_state');
      return texts(told);
    };
    const bare = { ...sauna(), migrations: [{ name: '0002_more', up: 'select 1', down: '' }] };
    expect(await decided('enabled', bare)).toEqual([
      expect.stringContaining('sauna: its migrations 0001_init ran here'),
    ]);
    expect(await decided('disabled', bare)).toEqual([
      expect.stringContaining('sauna: its migrations 0001_init ran here'),
    ]);
    expect(await decided('disabled')).toEqual([]);
    await sql('drop index spa_treatment_number_unique, spa_treatment_guest_id_index; drop table sauna_visit');
    const { problems, warnings } = await stateOf(model);
    expect(texts(problems)).toEqual([
      'sauna: no migration makes the tables sauna_visit: run guanxi migration create sauna',
      'spa: the unique index spa_treatment_number_unique of spa_treatment is missing, so nothing refuses duplicates: ' +
        'create unique index "spa_treatment_number_unique" on "spa_treatment" ("number") where deleted_at is null;',
    ]);
    expect(texts(warnings)).toEqual([
      'spa: the index spa_treatment_guest_id_index of spa_treatment is missing, so reads are slow: ' +
        'create index "spa_treatment_guest_id_index" on "spa_treatment" ("guest_id");',
    ]);
    const changed = spa();
    const [first, ...rest] = changed.migrations ?? [];
    const edited = { ...changed, migrations: [{ name: '0001_init', down: '', up: `${first?.up ?? ''}\n` }, ...rest] };
    const early = { name: '0000_early', up: 'select 1', down: '' };
    const before = { ...sauna(), migrations: [early, ...(sauna().migrations ?? [])] };
    const wrong = await databaseState({ plugins: [corePlugin(), edited, before] }, database.appUrl);
    expect(texts(wrong.problems).slice(0, 2)).toEqual([
      'The migration spa/0001_init was changed after it was applied: restore its text and put the change into a new one',
      'The migration sauna/0000_early stands before sauna/0001_init, which is already applied: ' +
        'rename it so that it comes last',
    ]);
    const named = { ...spa(), migrations: [{ name: 'first', up: 'select 1', down: '' }] };
    expect(texts((await databaseState({ plugins: [named] }, database.appUrl)).problems)).toEqual([
      'The migration name spa/first is not valid: expected NNNN_what (a-z, 0-9, _), ascending, each once',
    ]);
  });

  test('is in the one report of start and of doctor --json, with what is wrong with plugins and configuration', async () => {
    const folder = temporaryFolder();
    const plugins = pathToFileURL(path.resolve(import.meta.dirname, 'life-cycle/spa-plugin.ts')).href;
    const edited = `{ ...spa(), migrations: spa().migrations.map((one) => ({ ...one, up: one.up + '-- later' })) }`;
    writeFileSync(
      path.join(folder, 'guanxi.config.ts'),
      `import { sauna, spa } from '${plugins}';
       export default { port: -1, plugins: [sauna(), { ...sauna(), id: 'other' }, ${edited}] };\n`,
    );
    const environment = { DATABASE_URL: database.appUrl, GUANXI_OWNER_DATABASE_URL: database.ownerUrl };
    const expected = [
      'port: expected',
      'the prefix "sauna" is claimed by both sauna and other: one of the two plugins has to choose another prefix',
      'the type "SaunaVisit" is claimed by both sauna and other: rename one of the two classes',
      'The migration spa/0001_init was changed after it was applied',
      'The migration spa/0002_by_hand was changed after it was applied',
      'the unique index spa_treatment_number_unique of spa_treatment is missing',
    ];
    const started = await guanxi(folder, ['start'], environment);
    const doctor = await guanxi(folder, ['doctor', '--json'], environment);
    expect([started.code, doctor.code]).toEqual([1, 1]);
    const { checks } = JSON.parse(doctor.out) as { checks: { status: string; message: string }[] };
    const failed = checks.filter(({ status }) => status === 'fail').map(({ message }) => message);
    for (const text of expected) {
      expect(started.err).toContain(text);
      expect(failed).toContainEqual(expect.stringContaining(text));
    }
    expect(started.out).toBe('');
  });
});

describe('several copies of one package', () => {
  const write = (folder: string, manifest: object): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  };

  test('are told with both places and the fix', () => {
    const folder = temporaryFolder();
    const plugin = path.join(folder, 'node_modules/acme-plugin');
    const peerDependencies = { '@guanxi/core': '*' };
    write(folder, { name: 'project', dependencies: { 'acme-plugin': '1', lodash: '1' } });
    write(plugin, { name: 'acme-plugin', version: '1.0.0', peerDependencies, dependencies: { graphql: '15' } });
    write(path.join(folder, 'node_modules/lodash'), { name: 'lodash', dependencies: { left: '1' } });
    expect(duplicateCopies(folder)).toEqual([]);
    write(path.join(plugin, 'node_modules/graphql'), { name: 'graphql', version: '15.0.0' });
    const [told, ...more] = texts(duplicateCopies(folder));
    expect(more).toEqual([]);
    expect(told).toMatch(
      /^acme-plugin would use a copy of graphql of its own \(15\.0\.0, .*acme-plugin\/node_modules\/graphql\), @guanxi\/core uses another \(16\..*node_modules\/graphql\): make graphql a peer dependency of acme-plugin, then run npm dedupe$/,
    );
  });

  test('a second core is found in the project itself', () => {
    const folder = temporaryFolder();
    write(folder, { name: 'project', dependencies: { '@guanxi/core': '9' } });
    write(path.join(folder, 'node_modules/@guanxi/core'), { name: '@guanxi/core', version: '9.0.0' });
    expect(texts(duplicateCopies(folder))).toEqual([
      expect.stringMatching(/^project would use a copy of @guanxi\/core of its own \(9\.0\.0, /),
    ]);
  });
});
