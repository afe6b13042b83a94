import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, StatementTimedOut, withClient, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { currentCluster, urlOf } from '../../src/testing/test-cluster.ts';
import { startOldServer } from './old-server.ts';
import { Company, samplePlugin } from './sample-plugins.ts';

const model = composePlugins([samplePlugin()]);
let target: TestDatabase;
let database: Database;

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl, poolSize: 4 });
});

afterAll(async () => {
  await database?.close();
  await target?.drop();
});

function changed(change: (url: URL) => void): string {
  const url = new URL(target.appUrl);
  change(url);
  return url.href;
}

describe('openDatabase says in one sentence what is wrong', () => {
  const refused = (url: string) =>
    openDatabase({ model, url }).then(
      () => 'opened',
      (error) => error as { code: string; messages: { zh: string; en: string } },
    );

  it.each([
    ['a URL that is none', () => 'localhost/guanxi', 'DATABASE_URL_INVALID'],
    ['another scheme', () => 'mysql://root@localhost/guanxi', 'DATABASE_URL_INVALID'],
    ['nothing listens there', () => changed((url) => (url.port = '1')), 'DATABASE_REFUSED'],
    ['an unknown host', () => changed((url) => (url.hostname = 'nowhere.invalid')), 'DATABASE_HOST_UNKNOWN'],
    ['a wrong password', () => changed((url) => (url.password = 'wrong')), 'DATABASE_AUTHENTICATION'],
    ['an unknown database', () => changed((url) => (url.pathname = '/nowhere')), 'DATABASE_MISSING'],
  ])('%s', async (_what, url, code) => {
    const error = await refused(url());
    expect(error).toMatchObject({ name: 'DatabaseUnavailable', code });
    const { messages } = error as { messages: { zh: string; en: string } };
    expect(`${messages.zh} ${messages.en}`).not.toContain(new URL(target.appUrl).password);
    expect(messages.zh).toMatch(/\p{Script=Han}/u);
  });

  it('a server that is too old', async () => {
    const old = await startOldServer('14.2');
    const error = await refused(old.url);
    old.stop();
    expect(error).toMatchObject({ code: 'DATABASE_TOO_OLD' });
    expect((error as { messages: { en: string } }).messages.en).toContain('14.2');
  });
});

describe('the reader', () => {
  const everyType = `select 1 as int, true as bool, array['a', null] as list, 1.50::numeric as decimal,
      9007199254740993 as bigint, date '2026-02-03' as date, timestamptz '2026-02-03T04:05:06.789+08' as instant,
      '{"a": 1.10}'::json as json, '{"b": 2}'::jsonb as jsonb, array[date '2026-02-03'] as dates, null as nothing`;
  const expected = {
    int: 1,
    bool: true,
    list: ['a', null],
    decimal: '1.50',
    bigint: '9007199254740993',
    date: '2026-02-03',
    instant: '2026-02-02 20:05:06.789+00',
    json: '{"a": 1.10}',
    jsonb: '{"b": 2}',
    dates: ['2026-02-03'],
    nothing: null,
  };

  it('leaves dates, decimals and JSON as text, also inside a transaction', async () => {
    expect(await database.reader.rows(everyType, [])).toEqual([expected]);
    await database.transaction(async (em) => {
      expect(await database.runnerIn(em).rows(everyType, [])).toEqual([expected]);
    });
  });

  it('gives the first column of the first row, or null', async () => {
    const json = `select json_build_object('n', $1::int)`;
    expect(await database.reader.value(json, [7])).toBe('{"n" : 7}');
    expect(await database.reader.value('select 1 where false', [])).toBeNull();
    expect(await database.reader.value('select null::json', [])).toBeNull();
    await database.transaction(async (em) => {
      expect(await database.runnerIn(em).value(json, [7])).toBe('{"n" : 7}');
    });
  });

  it('serves as a role that may not change the schema', async () => {
    await expect(database.reader.rows('create table x ()', [])).rejects.toMatchObject({ code: '42501' });
    await expect(database.reader.rows('create temporary table x ()', [])).rejects.toMatchObject({ code: '42501' });
  });

  it('prepares a named statement once per connection', async () => {
    const one = await openDatabase({ model, url: target.appUrl, poolSize: 1 });
    for (const n of [1, 2, 3]) {
      expect(await one.reader.rows('select $1::int as n', [n], { name: 'numbered' })).toEqual([{ n }]);
    }
    const prepared = `select name from pg_prepared_statements`;
    expect(await one.reader.rows(prepared, [])).toEqual([{ name: 'numbered' }]);
    await one.close();
  });

  it('plans a statement once, for any values, where that is asked for', async () => {
    const one = await openDatabase({ model, url: target.appUrl, poolSize: 1 });
    const large = `select $1::int as n /* ${'x'.repeat(30_000)} */`;
    const plans = 'select name, generic_plans, custom_plans from pg_prepared_statements order by name';
    for (const n of [1, 2, 3]) {
      const { signal } = new AbortController();
      expect(await one.reader.value(large, [n], { name: 'general', general: true, signal })).toBe(String(n));
    }
    await one.reader.value('select $1::int', [1], { name: 'special' });
    expect(await one.reader.rows(plans, [])).toEqual([
      { name: 'general', generic_plans: '3', custom_plans: '0' },
      { name: 'special', generic_plans: '0', custom_plans: '1' },
    ]);
    await expect(one.reader.value('select 1 / $1::int', [0], { name: 'failing', general: true })).rejects.toThrow();
    expect(await one.reader.value('show plan_cache_mode', [])).toBe('auto');
    await one.close();
  });

  it('cancels a statement in the server when its signal says so', async () => {
    const controller = new AbortController();
    const text = 'select pg_sleep(20) as aborted';
    const running = database.reader.rows(text, [], { signal: controller.signal });
    await sleep(50);
    const began = performance.now();
    controller.abort(new Error('the client went away'));
    await expect(running).rejects.toThrow('the client went away');
    expect(performance.now() - began).toBeLessThan(10_000); // of twenty seconds
    const active = `select count(*)::int as n from pg_stat_activity where query = $1 and state = 'active'`;
    expect(await database.reader.rows(active, [text])).toEqual([{ n: 0 }]);
    await expect(database.reader.rows('select 1', [], { signal: controller.signal })).rejects.toThrow('went away');
  });

  it('keeps the connections of aborted statements usable', async () => {
    for (let round = 0; round < 12; round += 1) {
      const signal = AbortSignal.timeout(10);
      await expect(database.reader.rows('select pg_sleep(20)', [], { signal })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
    }
    const all = await Promise.all(
      Array.from({ length: 8 }, () => database.reader.value('select pg_sleep(0.02), 1', [])),
    );
    expect(all).toHaveLength(8);
  });

  it('gives the connection up when nothing can be cancelled, and goes on with another', async () => {
    const limit = (connections: number) =>
      withClient(urlOf(currentCluster(), 'admin', 'postgres'), (client) =>
        client.query(`alter database ${target.name} connection limit ${connections}`),
      );
    const controller = new AbortController();
    const running = database.reader.rows('select pg_sleep(20)', [], { signal: controller.signal });
    const rejected = expect(running).rejects.toThrow('enough');
    await sleep(50);
    await limit(0);
    controller.abort(new Error('enough'));
    await rejected;
    await limit(-1);
    await database.ping();
  });

  it('cancels a statement that takes too long', async () => {
    const impatient = await openDatabase({ model, url: target.appUrl, statementTimeoutMs: 100 });
    await expect(impatient.reader.rows('select pg_sleep(5)', [])).rejects.toBeInstanceOf(StatementTimedOut);
    const inWrite = impatient.transaction((em) => impatient.runnerIn(em).rows('select pg_sleep(5)', []));
    await expect(inWrite).rejects.toBeInstanceOf(StatementTimedOut);
    await impatient.close();
  });
});

describe('a transaction', () => {
  it('is seen by its runner, and by others after the commit', async () => {
    const count = `select count(*)::int as n from sample_company where name = 'Seen'`;
    await database.transaction(async (em) => {
      em.create(Company, { name: 'Seen' } as never);
      await em.flush();
      expect(await database.runnerIn(em).rows(count, [])).toEqual([{ n: 1 }]);
      expect(await database.reader.rows(count, [])).toEqual([{ n: 0 }]);
    });
    expect(await database.reader.rows(count, [])).toEqual([{ n: 1 }]);
  });

  it('leaves nothing when its work throws', async () => {
    const failing = database.transaction(async (em) => {
      em.create(Company, { name: 'Undone' } as never);
      await em.flush();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.reader.rows(`select 1 from sample_company where name = 'Undone'`, [])).toEqual([]);
  });

  it('is run again when it lost a deadlock', async () => {
    const ids = await database.transaction(async (em) =>
      ['left', 'right'].map((name) => em.create(Company, { name } as never).id),
    );
    const lock = 'select id from sample_company where id = $1 for update';
    let runs = 0;
    const held = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const inOrder = (first: number, second: number) =>
      database.transaction(async (em) => {
        runs += 1;
        const runner = database.runnerIn(em);
        await runner.rows(lock, [ids[first]]);
        held[first]?.resolve();
        await held[second]?.promise; // each has what the other will ask for
        await runner.rows(lock, [ids[second]]);
      });
    await Promise.all([inOrder(0, 1), inOrder(1, 0)]);
    expect(runs).toBe(3);
  });

  it('is run three times at most', async () => {
    let runs = 0;
    const losing = database.transaction(async (em) => {
      runs += 1;
      await database.runnerIn(em).rows(`do $$ begin raise exception using errcode = '40001'; end $$`, []);
    });
    await expect(losing).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(3);
  });
});

describe('what clients send', () => {
  it('reaches PostgreSQL as bound values of the ORM, never in the text of a statement', async () => {
    const text = `Robert'); drop table sample_company; -- \\ "x" ? ?? $1`;
    const id = await database.transaction(async (em) => {
      const made = em.create(Company, { name: text, notes: text, tags: [text] } as never);
      await em.flush();
      expect(await em.count(Company, { name: text })).toBe(1);
      const [statement] = await database
        .runnerIn(em)
        .rows<{ query: string }>(`select query from pg_stat_activity where pid = pg_backend_pid()`, []);
      expect(statement?.query).not.toContain('Robert');
      return made.id;
    });
    const texts = await withClient(target.appUrl, async (client) => {
      await client.query('begin');
      const rows = await client.query<object>('select name, notes, tags from sample_company where id = $1', [id]);
      await client.query('rollback');
      return rows.rows;
    });
    expect(texts).toEqual([{ name: text, notes: text, tags: [text] }]);
  });
});
