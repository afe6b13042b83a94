import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lintMigration, withClient, type MigrationRisk } from '../../src/database/index.ts';
import { createEmptyDatabase, type TestDatabase } from '../../src/testing/index.ts';
import { guanxi, GuanxiProcess, type Finished } from '../app/guanxi-process.ts';
import { newPlugin } from '../scaffold/new-plugin.ts';

const risky: readonly [up: string, risks: readonly MigrationRisk[]][] = [
  ['alter table room add column floor int', []],
  ['alter table room add column floor int not null default 0', []],
  ['alter table room add column floor int not null', ['breaks']],
  [
    'alter table room add column a int null, add column b int not null, add column c int not null default 1',
    ['breaks'],
  ],
  ['alter table room add column made timestamptz default now()', ['blocks']],
  ["-- drop table room\nalter table room add column note text default 'drop table room'", []],
  ['alter table room drop column floor', ['loses']],
  ['drop table room', ['loses']],
  ['truncate room', ['loses']],
  ['delete from room where floor is null', ['loses']],
  ['alter table room alter column floor type bigint', ['loses']],
  ['alter table room rename column floor to level', ['breaks']],
  ['alter table room alter column floor set not null', ['blocks']],
  ['alter table room add constraint floors check (floor > 0)', ['blocks']],
  ['alter table room add constraint floors check (floor > 0) not valid', []],
  ['alter table room add constraint h foreign key (house_id) references house (id)', ['blocks']],
  ['create index room_floor_index on room (floor)', ['blocks']],
  ['update room set floor = 0', ['blocks']],
  ['create table bed (id int not null); create index bed_index on bed (id); update bed set id = 1', []],
  ['create function room_f() returns int language sql as $$ delete from room; select 1 $$', []],
];

describe('the lint of migrations', () => {
  test.each(risky)('%s', (up, risks) => {
    const found = lintMigration({ up });
    expect(found.map(({ risk }) => risk)).toEqual(risks);
    for (const { message } of found) expect(message.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a finding shows the values of its statement as they were written', () => {
    const known = "alter table room add constraint kinds check (kind in ('VAN', 'It''s'))";
    const up = `${known}; comment on table room is 'x;y'; create index i on room (kind) where kind <> 'CAR';`;
    expect(lintMigration({ up }).map(({ statement }) => statement)).toEqual([
      known,
      "create index i on room (kind) where kind <> 'CAR'",
    ]);
  });

  const plate = (type: string): string =>
    `alter table "room" alter column "plate" type ${type} using ("plate"::${type});`;
  test.each<[from: string, to: string, risks: readonly MigrationRisk[]]>([
    ['varchar(20)', 'varchar(50)', []],
    ['varchar(20)', 'text', []],
    ['varchar(20)', 'varchar(10)', ['loses']],
    ['text', 'varchar(50)', ['loses']],
    ['int', 'bigint', ['blocks']],
    ['int', 'numeric(19,6)', ['blocks']],
    ['int', 'numeric(12,6)', ['loses']],
    ['bigint', 'int', ['loses']],
    ['numeric(19,6)', 'numeric(19,2)', ['loses']],
    ['numeric(19,6)', 'numeric(21,8)', ['blocks']],
    ['timestamptz', 'date', ['loses']],
    ['numeric(10,0)', 'int', ['loses']],
    ['numeric(9,0)', 'int', ['blocks']],
  ])('%s made %s holds what it held, or loses it', (from, to, risks) => {
    expect(lintMigration({ up: plate(to), down: plate(from) }).map(({ risk }) => risk)).toEqual(risks);
    // Nothing says what it was.
    expect(lintMigration({ up: plate(to) }).map(({ risk }) => risk)).toEqual(['loses']);
    expect(lintMigration({ up: plate(to), down: plate(from).replace('room', 'bed') })).toMatchObject([
      { risk: 'loses' },
    ]);
  });

  test.each([
    `alter table room alter column plate type varchar(200) using left(plate, 3)`,
    `alter table room alter column plate type text using null`,
    `alter table room alter column plate type varchar(200) using (plate::varchar(5))`,
    `alter table room alter column plate type varchar(200), alter floor type varchar(3)`,
    `alter table room alter column plate type varchar(200), alter column "楼层" type int`,
    `alter table room alter column plate type varchar(200) collate "C"`,
  ])('%s is not known to hold it', (up) => {
    const down = 'alter table room alter column plate type varchar(20), alter column floor type varchar(20)';
    expect(lintMigration({ up, down }).map(({ risk }) => risk)).toEqual(['loses']);
  });

  test('a cast as `migration create` writes it is read as the type alone', () => {
    const change = (size: number): string =>
      `alter table "room" alter column "plate" type varchar(${size}) using ("plate"::varchar(${size}));`;
    expect(lintMigration({ up: change(200), down: change(20) })).toEqual([]);
    expect(lintMigration({ up: change(20), down: change(200) })).toMatchObject([{ risk: 'loses' }]);
    const scaled = 'alter table "room" alter column "plate" type numeric(16,-3)';
    expect(lintMigration({ up: scaled, down: scaled.replace('16,-3', '16,3') })).toMatchObject([{ risk: 'loses' }]);
  });

  test('what fails on rows that exist is told so', () => {
    const said = (up: string): string[] => lintMigration({ up }).map(({ message }) => message.en);
    expect(said('create unique index u on room (plate)')).toEqual([
      expect.stringContaining('it fails where two rows have the same value: look for doubles first'),
    ]);
    expect(said("alter table room add constraint kinds check (kind in ('VAN'))")).toEqual([
      expect.stringContaining('fails where one does not fit (a value that is no longer allowed)'),
    ]);
    expect(said(plate('varchar(10)'))).toEqual([expect.stringContaining('are cut silently')]);
  });

  test('batches need a limit', () => {
    const batches = 'update room set floor = 0 where floor is null';
    expect(lintMigration({ up: '', batches })).toMatchObject([{ risk: 'blocks', statement: batches }]);
    const limited = 'update room set floor = 0 where id in (select id from room where floor is null limit 1000)';
    expect(lintMigration({ up: '', batches: limited })).toEqual([]);
  });
});

/** The class of the scaffold without its second field. */
const withoutPriority = (text: string): string =>
  text.replace(/ {2}@Attribute\(\{ type: 'int'[^]*priority!: number;\n/, '');

describe('guanxi migration', () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await createEmptyDatabase();
    folder = await newPlugin('rooms', '--entity', 'Room', '--extension', 'Account');
    writeFileSync(
      path.join(folder, 'guanxi.config.ts'),
      `import { rooms } from './src/index.ts';\nexport default { port: 0, plugins: [rooms()] };\n`,
    );
    const { code, err } = await run('migrate');
    if (code !== 0) throw new Error(err);
  });
  afterEach(() => database.drop());

  const environment = (): Record<string, string> => ({
    ...{ DATABASE_URL: database.appUrl, GUANXI_OWNER_DATABASE_URL: database.ownerUrl, NODE_ENV: 'test' },
  });
  const run = (...argv: string[]): Promise<Finished> => guanxi(folder, argv, environment());
  const query = <Row extends object>(text: string): Promise<Row[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query<Row>(text)).rows);
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  const columns = async (): Promise<string[]> => {
    const sql = `select column_name as name from information_schema.columns where table_name = 'rooms_room' order by 1`;
    return (await query<{ name: string }>(sql)).map(({ name }) => name);
  };
  const addMigration = (name: string, members: string): void => {
    edit('src/migrations/index.ts', (text) => text.replace('];', `, { name: '${name}', down: '', ${members} }];`));
  };
  const addRooms = (): Promise<object[]> =>
    query(`insert into rooms_room (id, created_at, updated_at, name)
           select gen_random_uuid(), now(), now(), 'Room ' || n from generate_series(1, 10) n`);

  test('create writes what is new of one plugin, with its way back, and leaves losses to people', async () => {
    expect((await run('migration', 'create', 'rooms')).out).toBe('the tables are as the classes say\n');
    edit('src/room.entity.ts', (text) =>
      withoutPriority(text)
        .replace("label: { zh: '名称', en: 'Name' }", "label: { zh: '名称', en: 'Name' }, unique: true")
        .replace(
          /\}\n$/,
          `\n  @Attribute({ type: 'int', label: { zh: '楼层', en: 'Floor' } })\n  floor?: number | null;\n}\n`,
        ),
    );
    const created = await run('migration', 'create', 'rooms', '--name', 'Add floor');
    expect(created.err).toContain('0002_add_floor: blocks: create unique index "rooms_room_name_unique"');
    expect(created.err).toContain('steps that lose data are comments');
    expect(readFileSync(path.join(folder, 'src/migrations/0002-add-floor.ts'), 'utf8')).toBe(
      [
        `import type { Migration } from '@guanxi/core';`,
        '',
        'export const addFloor: Migration = {',
        `  name: '0002_add_floor',`,
        '  up: `',
        '-- would lose data, left out: alter table "rooms_room" drop column "priority";',
        'alter table "rooms_room" add "floor" int null;',
        'create unique index "rooms_room_name_unique" on "rooms_room" ("name") where deleted_at is null;',
        '`,',
        '  down: `',
        'drop index "rooms_room_name_unique";',
        'alter table "rooms_room" drop column "floor";',
        '`,',
        '};',
        '',
      ].join('\n'),
    );
    expect((await run('migrate')).out).toMatch(/^applied rooms\/0002_add_floor$/m);
    expect(await columns()).toEqual(expect.arrayContaining(['floor', 'priority']));
  });

  test('what loses data runs only where somebody says so', async () => {
    edit('src/room.entity.ts', withoutPriority);
    addMigration('0002_drop', "up: 'alter table rooms_room drop column priority'");
    const refused = await run('migrate');
    expect(refused.code).toBe(1);
    expect(refused.err).toBe(
      'error: The migration rooms/0002_drop loses data (alter table rooms_room drop column priority): ' +
        'make a backup, then run guanxi migrate --allow-loss rooms/0002_drop\n',
    );
    expect(await columns()).toContain('priority');
    expect((await run('migration', 'lint')).out).toContain(
      'rooms/0002_drop: loses: alter table rooms_room drop column',
    );
    expect((await run('migrate', '--allow-loss', 'rooms/0002_drop')).out).toBe('applied rooms/0002_drop\n');
    expect(await columns()).not.toContain('priority');
  });

  test('batches go on where a killed process stopped; two that start together run each once', async () => {
    await addRooms();
    const one = 'select id from rooms_room where priority = 0 limit 1';
    addMigration(
      '0002_fill',
      `batches: 'update rooms_room set priority = 7 from pg_sleep(0.3) where id in (${one})',
       up: 'alter table rooms_room add constraint filled check (priority > 0)'`,
    );
    const interrupted = new GuanxiProcess(folder, ['migrate'], environment());
    const filled = async (): Promise<number> => (await query('select 1 from rooms_room where priority = 7')).length;
    while ((await filled()) < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    await interrupted.stop('SIGKILL');
    const kept = await filled();
    expect(kept).toBeGreaterThanOrEqual(2);
    expect(kept).toBeLessThan(10);
    const both = await Promise.all([run('migrate'), run('migrate')]);
    expect(both.map(({ out }) => out).sort()).toEqual(['applied rooms/0002_fill\n', 'no migration is pending\n']);
    expect(await filled()).toBe(10);
  });
});
