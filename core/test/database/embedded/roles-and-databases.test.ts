import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { grantApplicationRole, type EmbeddedPostgres } from '../../../src/database/embedded/index.ts';
import { EmbeddedFixture, failureOf, query } from './embedded-fixture.ts';

const fixture = new EmbeddedFixture();
let postgres: EmbeddedPostgres;
beforeAll(async () => {
  postgres = await fixture.start({ dataFolder: fixture.folder() });
  await Promise.all([postgres.ensureDatabase('crm'), postgres.ensureDatabase('crm'), postgres.ensureDatabase('crm')]);
});
afterAll(async () => {
  await postgres?.release();
  await fixture.cleanUp();
});

/** SQLSTATE insufficient_privilege. */
const refused = { code: '42501' };

describe('guanxi_app', () => {
  test('reads and writes rows of tables that the owner creates later, in any schema', async () => {
    await query(postgres.ownerUrl('crm'), 'CREATE TABLE account (id serial PRIMARY KEY, name text)');
    await query(
      postgres.ownerUrl('crm'),
      'CREATE SCHEMA jobs CREATE TABLE job (id int GENERATED ALWAYS AS IDENTITY, n int)',
    );
    const app = postgres.appUrl('crm');
    expect(await query(app, `INSERT INTO account (name) VALUES ('建筑材料') RETURNING id`)).toEqual([{ id: 1 }]);
    await query(app, `UPDATE account SET name = name || '公司'`);
    expect(await query(app, 'SELECT name FROM account')).toEqual([{ name: '建筑材料公司' }]);
    await query(app, 'DELETE FROM account');
    expect(await query(app, 'INSERT INTO jobs.job (n) VALUES (7) RETURNING id')).toEqual([{ id: 1 }]);
  });

  test.each([
    'CREATE TABLE x (id int)',
    'CREATE TEMP TABLE x (id int)',
    'CREATE SCHEMA x',
    'CREATE ROLE x',
    'CREATE DATABASE x',
    'CREATE EXTENSION pg_trgm',
    'ALTER TABLE account ADD COLUMN x int',
    'DROP TABLE account',
    'TRUNCATE account',
    'SET ROLE guanxi_owner',
    'SET ROLE guanxi_bootstrap',
    `COPY account TO PROGRAM 'cat'`,
    `SELECT pg_read_file('postgresql.conf')`,
    'SELECT * FROM pg_authid',
  ])('may not: %s', async (statement) => {
    await expect(query(postgres.appUrl('crm'), statement)).rejects.toMatchObject(refused);
  });

  test('may not enter the maintenance databases', async () => {
    for (const database of ['postgres', 'template1']) {
      await expect(query(postgres.appUrl(database), 'SELECT 1')).rejects.toMatchObject(refused);
    }
  });
});

test('neither guanxi_owner nor guanxi_app is superuser or may make roles and databases', async () => {
  const rows = await query(
    postgres.adminUrl('postgres'),
    `SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication
       FROM pg_roles WHERE rolname IN ('guanxi_owner', 'guanxi_app') ORDER BY 1`,
  );
  const nothing = {
    rolsuper: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolbypassrls: false,
    rolreplication: false,
  };
  expect(rows).toEqual([
    { rolname: 'guanxi_app', ...nothing },
    { rolname: 'guanxi_owner', ...nothing },
  ]);
});

test('guanxi_owner installs pg_trgm and other trusted extensions, and trigrams of Chinese are found', async () => {
  const owner = postgres.ownerUrl('crm');
  for (const name of ['pg_trgm', 'btree_gin', 'unaccent', 'pgcrypto']) await query(owner, `CREATE EXTENSION ${name}`);
  const [row] = await query<{ trigrams: string[] }>(postgres.appUrl('crm'), `SELECT show_trgm('建筑材料') AS trigrams`);
  expect(row?.trigrams).toHaveLength(5);
  expect(
    await query(owner, `SELECT upper('éà') AS upper, '建' ~ '\\w' AS word, current_setting('server_encoding') AS enc`),
  ).toEqual([{ upper: 'ÉÀ', word: true, enc: 'UTF8' }]);
});

test('names of databases are checked', async () => {
  const odd = '客户-2026_A';
  await postgres.ensureDatabase(odd);
  expect(await query(postgres.appUrl(odd), 'SELECT current_database() AS name')).toEqual([{ name: odd }]);
  for (const bad of ['', 'x'.repeat(64), 'a\0b', `a"; DROP DATABASE crm`, 'a/b', 'postgres', 'template1']) {
    const failure = await failureOf(postgres.ensureDatabase(bad));
    expect(failure).toMatchObject({ code: 'INVALID_DATABASE_NAME', zh: expect.stringContaining('无效') });
  }
});

describe('grantApplicationRole on an own server', () => {
  const admin = (sql: string) => query(postgres.adminUrl('own'), sql);
  const own = new Map<string, string>();
  beforeAll(async () => {
    await query(postgres.adminUrl('postgres'), `CREATE ROLE own_owner LOGIN PASSWORD 'o'`);
    await query(postgres.adminUrl('postgres'), 'CREATE DATABASE own OWNER own_owner');
    const url = new URL(postgres.appUrl('own'));
    for (const role of ['own_owner', 'own_app', 'own_strong']) {
      url.username = role;
      url.password = 'o';
      own.set(role, url.href);
    }
    await query(own.get('own_owner') ?? '', 'CREATE TABLE before (id int)');
    await query(own.get('own_owner') ?? '', 'CREATE TABLE "Mixed ""Case" (id serial)');
    await admin('CREATE TABLE of_an_extension (id serial)');
  });

  test('asks for the role first, then serves tables made before and after', async () => {
    const owner = own.get('own_owner') ?? '';
    const app = own.get('own_app') ?? '';
    expect(await failureOf(grantApplicationRole(owner, 'own_app'))).toMatchObject({ code: 'APPLICATION_ROLE_MISSING' });
    await admin(`CREATE ROLE own_app LOGIN PASSWORD 'o'`);
    await grantApplicationRole(owner, 'own_app');
    await query(owner, 'CREATE TABLE after (id int)');
    expect(await query(app, 'SELECT FROM before, after')).toEqual([]);
    expect(await query(app, 'INSERT INTO "Mixed ""Case" DEFAULT VALUES RETURNING id')).toEqual([{ id: 1 }]);
    await expect(query(app, 'SELECT FROM of_an_extension')).rejects.toMatchObject(refused);
    await expect(query(app, 'CREATE TEMP TABLE x (id int)')).rejects.toMatchObject(refused);
  });

  test('refuses a role that may do more than read and write', async () => {
    await admin(`CREATE ROLE own_strong LOGIN CREATEDB PASSWORD 'o' IN ROLE own_owner`);
    const failure = await failureOf(grantApplicationRole(own.get('own_owner') ?? '', 'own_strong'));
    expect(failure.code).toBe('APPLICATION_ROLE_TOO_POWERFUL');
    expect(failure.en).toContain('CREATEDB, MEMBER OF OWNER');
  });
});

test('variables of the environment do not disturb', async () => {
  const user = fixture.spawn(
    { dataFolder: fixture.folder() },
    {
      env: {
        ...process.env,
        PGHOST: 'db.invalid',
        PGPORT: '1',
        PGUSER: 'nobody',
        PGPASSWORD: 'wrong',
        PGDATABASE: 'nowhere',
        PGDATA: '/nowhere',
        PGOPTIONS: '-c no_such_setting=1',
        PGSSLMODE: 'require',
        PGAPPNAME: 'stranger',
        PGCLIENTENCODING: 'GBK',
        LC_ALL: 'zh_CN.GBK',
        LANG: 'zh_CN.GBK',
        TZ: 'Asia/Shanghai',
      },
    },
  );
  expect((await user.start).error).toBeUndefined();
  expect(await user.tell('ensureDatabase')).toEqual({ done: 'ensureDatabase' });
  const { rows } = await user.tell(`select current_setting('TimeZone') AS zone, '客户' AS text`);
  expect(rows).toEqual([{ zone: 'UTC', text: '客户' }]);
  await user.tell('release');
});
