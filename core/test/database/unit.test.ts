import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  DatabaseUnavailable,
  openDatabase,
  StatementTimedOut,
  type Database,
  type SqlRunner,
} from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { samplePlugin } from './sample-plugins.ts';

const model = composePlugins([samplePlugin()]);
const poolSize = 3;

let target: TestDatabase;
let database: Database;
let owner: pg.Pool;

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl, poolSize });
  owner = new pg.Pool({ connectionString: target.ownerUrl, max: 1 });
  owner.on('error', () => {});
  await owner.query('create table noted (id serial primary key, name text unique)');
  await owner.query('grant all on noted, noted_id_seq to public');
});

afterAll(async () => {
  await database.close();
  await owner.end();
  await target.drop();
});

const insert = 'insert into noted (name) values ($1) returning name';
const names = async (): Promise<unknown[]> =>
  (await database.reader.rows<{ name: string }>('select name from noted order by id', [])).map(({ name }) => name);

describe('a unit: a transaction without the ORM', () => {
  it('is seen by others after the commit, and leaves nothing when its work throws', async () => {
    const made = database.unit(async (runner) => {
      expect(await runner.value(insert, ['seen'])).toBe('seen');
      expect(await names()).toEqual([]);
      return 'done';
    });
    expect(await made).toBe('done');
    const failing = database.unit(async (runner) => {
      await runner.rows(insert, ['undone']);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await names()).toEqual(['seen']);
  });

  it('is no success when something in it failed, though its work kept that to itself', async () => {
    const silent = database.unit(async (runner) => {
      await runner.rows(insert, ['lost']);
      await runner.rows('select 1 / 0', []).catch(() => {});
      return 'done';
    });
    await expect(silent).rejects.toThrow('A transaction ended with ROLLBACK');
    expect(await names()).toEqual(['seen']);
  });

  it('runs statements in the order in which they are sent, also the first ones', async () => {
    const seen = await database.unit(async (runner) => {
      const made = runner.rows(insert, ['first']);
      const count = runner.value('select count(*) from noted where name = $1', ['first']);
      const gone = runner.rows('delete from noted where name = $1', ['first']);
      return (await Promise.all([made, count, gone]))[1];
    });
    expect(seen).toBe('1');
  });

  it('binds what clients send', async () => {
    const text = `'); drop table noted; -- \\ "x" ? $1`;
    for (let times = 0; times < 3; times += 1) {
      await database.unit(async (runner) => {
        await runner.rows(insert, [text]);
        await runner.rows('delete from noted where name = $1', [text]);
      });
    }
    expect(await names()).toEqual(['seen']);
  });

  it('prepares texts that come again, but none that a new column would break', async () => {
    const [once, again, wide] = [
      'select 1 + $1::int as n',
      'select 2 + $1::int as n',
      'select n.* from noted n where id = $1',
    ];
    const prepared = await database.unit(async (runner) => {
      await runner.rows(once, [1]);
      for (let times = 0; times < 3; times += 1) for (const text of [again, wide]) await runner.rows(text, [1]);
      return runner.rows<{ statement: string }>('select statement from pg_prepared_statements', []);
    });
    const texts = prepared.map(({ statement }) => statement);
    expect(texts).toContain(again);
    expect(texts).not.toContain(once);
    expect(texts).not.toContain(wide);
    await owner.query('alter table noted add column later text');
    const [row] = await database.unit((runner) => runner.rows<object>(wide, [1]));
    expect(row).toHaveProperty('later');
  });

  it('never prepares a statement too large to be kept, and gives its session up when it ran one', async () => {
    const session = (run: SqlRunner) => run.value('select pg_backend_pid()', []);
    const large = `select $1::int as n /* ${'x'.repeat(30_000)} */`;
    const before = await database.unit(session);
    const during = await database.unit(async (runner) => {
      for (let times = 0; times < 3; times += 1) await runner.rows(large, [1]);
      const prepared = await runner.rows<{ size: number }>(
        'select length(statement) as size from pg_prepared_statements',
        [],
      );
      expect(prepared.filter(({ size }) => size > 30_000)).toEqual([]);
      return session(runner);
    });
    expect(during).toBe(before);
    expect(await database.unit(session)).not.toBe(during);
  });

  it('keeps going after a refused statement behind a savepoint, also with a prepared text', async () => {
    await database.unit(async (runner) => {
      for (let times = 0; times < 3; times += 1) {
        await runner.rows('savepoint here', []);
        await expect(runner.rows(insert, ['seen'])).rejects.toMatchObject({ code: '23505' });
        await runner.rows('rollback to savepoint here', []);
      }
      await runner.rows(insert, ['after']);
    });
    expect(await names()).toEqual(['seen', 'after']);
  });

  it('is run again when PostgreSQL asks for it, three times at most', async () => {
    let runs = 0;
    const losing = database.unit(async (runner) => {
      runs += 1;
      await runner.rows(`do $$ begin raise exception using errcode = '40001'; end $$`, []);
    });
    await expect(losing).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(3);
  });

  it('ends a statement that takes too long', async () => {
    const impatient = await openDatabase({ model, url: target.appUrl, statementTimeoutMs: 100 });
    const slow = impatient.unit((runner) => runner.rows('select pg_sleep(5)', []));
    await expect(slow).rejects.toBeInstanceOf(StatementTimedOut);
    await impatient.close();
  });

  it('gives back the slot of a connection that PostgreSQL drops', async () => {
    for (let round = 0; round <= poolSize; round += 1) {
      const killed = database.unit(async (runner) => {
        await runner.rows('select pg_terminate_backend(pg_backend_pid())', []).catch(() => undefined);
        await runner.rows(insert, ['never written']);
      });
      await expect(killed).rejects.toBeInstanceOf(DatabaseUnavailable);
    }
    expect(await database.unit((runner) => runner.value('select 1', []))).toBe('1');
    expect(await names()).toEqual(['seen', 'after']);
  });
});
