import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { generateMigration, migrate, MigrationError, pendingMigrations, withClient } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import type { Logger, Migration } from '../../src/sdk/index.ts';
import { currentCluster } from '../../src/testing/test-cluster.ts';
import { innPlugin, migration, samplePlugin } from './sample-plugins.ts';

let target: TestDatabase;
beforeEach(async () => {
  target = await createEmptyDatabase();
});
afterEach(() => target.drop());

const first = migration('0001_first', 'create table one (id int primary key);\ncreate table two (id int);');
const second = migration('0002_second', 'alter table two add column note text;');
const inn = migration('0001_inn', 'create table inn_one (id int references one (id));');

const model = (core: readonly Migration[], more: readonly Migration[] | null = null) =>
  composePlugins([
    samplePlugin({ entities: [], vocabularies: [], migrations: core }),
    ...(more ? [innPlugin({ entities: [], slots: {}, migrations: more })] : []),
  ]);

const run = (core: readonly Migration[], more: readonly Migration[] | null = null, extra: object = {}) =>
  migrate({ model: model(core, more), ownerUrl: target.ownerUrl, appRole: currentCluster().app.name, ...extra });

const query = <T extends object>(url: string, text: string) =>
  withClient(url, async (client) => (await client.query<T>(text)).rows);

function collectingLog(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, info: note, warn: note, error: note, debug: note };
}

describe('migrate', () => {
  it('runs what is new, plugin by plugin, and notes it in the ledger', async () => {
    expect(await pendingMigrations({ model: model([first]), ownerUrl: target.ownerUrl })).toEqual(['core/0001_first']);
    const progress: string[] = [];
    const outcome = await run([first], null, {
      onProgress: ({ name, step, steps }: { name: string; step: number; steps: number }) =>
        progress.push(`${step}/${steps} ${name}`),
    });
    expect(outcome).toEqual({ applied: ['core/0001_first'], orphaned: [] });
    expect(progress).toEqual(['1/1 core/0001_first']);

    expect(await pendingMigrations({ model: model([first, second], [inn]), ownerUrl: target.ownerUrl })).toEqual([
      'core/0002_second',
      'inn/0001_inn',
    ]);
    expect((await run([first, second], [inn])).applied).toEqual(['core/0002_second', 'inn/0001_inn']);
    expect((await run([first, second], [inn])).applied).toEqual([]);
    expect(await query(target.ownerUrl, 'select name from guanxi_migration order by applied_at, name')).toEqual([
      { name: 'core/0001_first' },
      { name: 'core/0002_second' },
      { name: 'inn/0001_inn' },
    ]);
  });

  it('lets the application read and write the new tables, and no more', async () => {
    await run([first]);
    await run([first, second, migration('0003_third', 'create table three (id int generated always as identity);')]);
    await query(target.appUrl, 'insert into one values (1); insert into three default values; delete from one;');
    await expect(query(target.appUrl, 'drop table one')).rejects.toMatchObject({ code: '42501' });
    await expect(query(target.appUrl, 'create table four ()')).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses an applied migration whose text changed, and names it', async () => {
    await run([first, second]);
    const changed = { ...first, up: first.up.replace('two', 'too') };
    const error = await run([changed, second]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MigrationError);
    expect(error).toMatchObject({ code: 'MIGRATION_CHANGED' });
    expect((error as Error).message).toContain('core/0001_first');
    const pending = pendingMigrations({ model: model([changed, second]), ownerUrl: target.ownerUrl });
    await expect(pending).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
  });

  it('takes line ends of Windows for the same text', async () => {
    await run([first]);
    expect((await run([{ ...first, up: first.up.replaceAll('\n', '\r\n') }])).applied).toEqual([]);
  });

  it('refuses a migration that was put before an applied one', async () => {
    await run([first, migration('0003_third', 'select 1')]);
    await expect(run([first, second, migration('0003_third', 'select 1')])).rejects.toMatchObject({
      code: 'MIGRATION_OUT_OF_ORDER',
    });
  });

  it.each(['first', '1_first', '0001-first', '0001_First'])('refuses the name %s', async (name) => {
    await expect(run([migration(name, 'select 1')])).rejects.toMatchObject({ code: 'MIGRATION_BAD_NAME' });
  });

  it('refuses numbers that do not ascend', async () => {
    await expect(run([second, first])).rejects.toMatchObject({ code: 'MIGRATION_BAD_NAME' });
    await expect(run([first, migration('0001_again', 'select 1')])).rejects.toMatchObject({
      code: 'MIGRATION_BAD_NAME',
    });
  });

  it('undoes a migration that fails half-way, keeps those before it, and shows the line', async () => {
    const broken = migration('0002_broken', 'create table three (id int);\ncreate tabel four (id int);');
    const error = await run([first, broken]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'MIGRATION_FAILED' });
    expect((error as MigrationError).message).toContain('core/0002_broken');
    expect((error as MigrationError).message).toContain('[2: create tabel four (id int);]');
    const left = await query(target.ownerUrl, `select to_regclass('one')::text one, to_regclass('three')::text three`);
    expect(left).toEqual([{ one: 'one', three: null }]);
    expect((await run([first, second])).applied).toEqual(['core/0002_second']);
  });

  it('runs each migration once when several processes start together', async () => {
    // Over when the three others wait for it, however late they come.
    const othersWait = `(select count(*) from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())) >= 3`;
    const slow = migration(
      '0002_slow',
      `do $$ begin while not ${othersWait} loop perform pg_sleep(0.01); end loop; end $$;
       alter table two add column slow int;`,
    );
    const log = collectingLog();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => run([first, slow], null, { log })));
    expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['core/0001_first', 'core/0002_slow']);
    expect(log.lines.filter((line) => line.startsWith('Another process is migrating'))).toHaveLength(3);
  });

  it('gives records that were made while a plugin was switched off their slot rows', async () => {
    const core = samplePlugin({ migrations: [] });
    const withInn = async () => {
      const bare = composePlugins([core, innPlugin()]);
      const inits = await Promise.all(['core', 'inn'].map((id) => generateMigration(bare, id)));
      const [coreInit, innInit] = inits.map(({ up }) => [migration('0001_init', up)]);
      return composePlugins([{ ...core, migrations: coreInit ?? [] }, innPlugin({ migrations: innInit ?? [] })]);
    };
    const on = await withInn();
    const off = composePlugins(on.plugins.slice(0, 1));
    const { ownerUrl } = target;
    const insert = (name: string) =>
      query(
        ownerUrl,
        `insert into sample_company (id, created_at, updated_at, name) values (gen_random_uuid(), now(), now(), '${name}')`,
      );
    expect((await migrate({ model: on, ownerUrl })).applied).toEqual(['core/0001_init', 'inn/0001_init']);
    await migrate({ model: off, ownerUrl });
    await insert('made meanwhile');
    expect(await pendingMigrations({ model: on, ownerUrl })).toEqual(['inn/slot_rows']);
    expect((await migrate({ model: on, ownerUrl })).applied).toEqual(['inn/slot_rows']);
    expect(await query(ownerUrl, 'select level from inn_ext_company')).toEqual([{ level: 1 }]);
    expect((await migrate({ model: on, ownerUrl })).applied).toEqual([]);
  });

  it('reports migrations in the ledger that no plugin brings, and leaves their tables alone', async () => {
    await run([first], [inn]);
    const log = collectingLog();
    expect(await run([first], null, { log })).toEqual({ applied: [], orphaned: ['inn/0001_inn'] });
    expect(log.lines.join()).toContain('inn/0001_inn');
    expect(await query(target.ownerUrl, 'select * from inn_one')).toEqual([]);
    expect((await run([first], [inn])).applied).toEqual([]);
  });
});
