import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable, openDatabase, withClient, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { currentCluster, urlOf } from '../../src/testing/test-cluster.ts';
import { samplePlugin } from './sample-plugins.ts';

const model = composePlugins([samplePlugin()]);
let target: TestDatabase;
let database: Database;

beforeAll(async () => {
  target = await createTestDatabase(model);
});

afterAll(() => target?.drop());

beforeEach(async () => {
  database = await openDatabase({ model, url: target.appUrl, poolSize: 4 });
});

afterEach(() => database.close());

interface Answer {
  readonly n: number;
  readonly pid: number;
}

/** Sleeps for so many seconds, and says which number it was asked with and on which connection. */
const text = 'select $1::int as n, pg_backend_pid() as pid, pg_sleep($2::float8)::text as slept';
const ask = (n: number, seconds = 0, signal?: AbortSignal): Promise<Answer[]> =>
  database.reader.rows<Answer>(text, [n, seconds], { name: 'asked', ...(signal && { signal }) });
const asAdmin = <T extends object>(statement: string, values: unknown[]): Promise<T[]> =>
  withClient(
    urlOf(currentCluster(), 'admin', target.name),
    async (client) => (await client.query<T>(statement, values)).rows,
  );
/** The test's time limit ends it where a connection is never given back. */
async function untilIdle(): Promise<void> {
  while (database.connections.reads.used > 0) await sleep(5);
}
/** A statement shares connections once it was quick a few times. */
async function warm(): Promise<void> {
  for (let n = 0; n < 10; n += 1) await ask(n);
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const connectionsOf = (answers: readonly Answer[][]): number => new Set(answers.map(([row]) => row?.pid)).size;

/**
 * On how many connections so many statements at once run, at best of a few times: where the machine stands still for
 * ten milliseconds, those that wait are asked again elsewhere.
 */
async function fewestConnections(count: number): Promise<number> {
  let fewest = Infinity;
  for (let tries = 0; tries < 20 && fewest > Math.ceil(count / 8); tries += 1) {
    const answers = await Promise.all(numbers(count).map((n) => ask(n)));
    expect(answers.map(([row]) => row?.n)).toEqual(numbers(count));
    fewest = Math.min(fewest, connectionsOf(answers));
  }
  return fewest;
}

describe('quick statements that are asked at the same time', () => {
  it('share a connection, and get their own answers', async () => {
    expect(connectionsOf(await Promise.all(numbers(4).map((n) => ask(n))))).toBe(4);
    await warm();
    expect(await fewestConnections(8)).toBe(1);
    // No more than eight wait for each other.
    expect(await fewestConnections(16)).toBe(2);
  });

  it('leave the connection to others afterwards', async () => {
    await warm();
    await Promise.all(numbers(8).map((n) => ask(n)));
    await untilIdle();
    expect(database.connections.reads.waiting).toBe(0);
  });

  it('are answered, however many there are', async () => {
    await warm();
    const answers = await Promise.all(numbers(500).map((n) => ask(n)));
    expect(answers.map(([row]) => row?.n)).toEqual(numbers(500));
  });

  it('fail alone', async () => {
    const divide = (by: number): Promise<string | null> =>
      database.reader.value('select (12 / $1::int)::text', [by], { name: 'divided' });
    for (const by of [1, 2, 3]) await divide(by);
    const answers = await Promise.allSettled([1, 0, 3].map(divide));
    expect(answers).toMatchObject([{ value: '12' }, { reason: { code: '22012' } }, { value: '4' }]);
  });

  it('parse what PostgreSQL says as on a connection of their own', async () => {
    const kinds = `select 1::int as i, null::int as none, array['a', null, 'c,"d'] as list, true as yes, 1.50::numeric as decimal,
      '{"a": 1}'::jsonb as json, date '2026-01-31' as day, $1::text as text`;
    const asked = (): Promise<object[]> => database.reader.rows(kinds, ['文本'], { name: 'kinds' });
    const [alone] = [await asked(), await asked(), await asked()];
    const shared = await Promise.all([asked(), asked()]);
    expect(shared).toEqual([alone, alone]);
    expect(alone).toEqual([
      {
        ...{ i: 1, none: null, list: ['a', null, 'c,"d'], yes: true, decimal: '1.50', json: '{"a": 1}' },
        ...{ day: '2026-01-31', text: '文本' },
      },
    ]);
  });

  it('are prepared again where a connection has given them up', async () => {
    await warm();
    // A connection keeps 128.
    for (let other = 0; other < 150; other += 1) {
      await database.reader.value(`select ${other}::text`, [], { name: `other_${other}` });
    }
    expect(await fewestConnections(3)).toBe(1);
  });
});

describe('behind a statement that turns out slow', () => {
  it('nobody waits', async () => {
    await warm();
    const slow = ask(0, 3);
    let isSlowOver = false;
    void slow.then(() => (isSlowOver = true));
    const others = await Promise.all(numbers(7).map((n) => ask(n + 1)));
    expect(isSlowOver).toBe(false);
    expect(others.map(([row]) => row?.n)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    // Who comes later does not even begin to wait there.
    const [later] = await ask(8);
    expect(later?.n).toBe(8);
    expect(isSlowOver).toBe(false);
    expect(await slow).toMatchObject([{ n: 0 }]);
  });

  it('an error of one that went elsewhere is told once', async () => {
    const divide = (by: number, seconds: number): Promise<string | null> =>
      database.reader.value('select (12 / $1::int)::text from pg_sleep($2::float8)', [by, seconds], { name: 'late' });
    for (const by of [1, 2, 3]) await divide(by, 0);
    const answers = await Promise.allSettled([divide(1, 0.5), divide(0, 0), divide(3, 0)]);
    expect(answers).toMatchObject([{ value: '12' }, { reason: { code: '22012' } }, { value: '4' }]);
  });

  it('and one that is always slow shares no more', async () => {
    await warm();
    let most = 0;
    // It runs alone for a second: on a machine that is very busy that may be over too soon.
    for (let tries = 0; tries < 3 && most < 4; tries += 1) {
      for (let n = 0; n < 40; n += 1) await ask(n, 0.008);
      most = connectionsOf(await Promise.all(numbers(4).map((n) => ask(n))));
    }
    expect(most).toBe(4);
  });
});

describe('a caller who goes away', () => {
  const sleeping = `select 1 from pg_stat_activity where query like 'select $1::int as n%' and state = 'active' and datname = $1`;

  it('ends what runs for him, and nothing of the others', async () => {
    await warm();
    const gone = new AbortController();
    const running = ask(0, 20, gone.signal);
    const others = numbers(5).map((n) => ask(n + 1, 0, new AbortController().signal));
    setImmediate(() => setImmediate(() => gone.abort(new Error('the client went away'))));
    await expect(running).rejects.toThrow('the client went away');
    expect((await Promise.all(others)).map(([row]) => row?.n)).toEqual([1, 2, 3, 4, 5]);
    while ((await asAdmin(sleeping, [target.name])).length > 0) await sleep(5); // the test's time limit
    await untilIdle();
    expect(await ask(9)).toMatchObject([{ n: 9 }]);
  });

  it('is told at once while others run before him', async () => {
    await warm();
    const gone = new AbortController();
    const first = ask(0, 0.5);
    const waiting = ask(1, 0, gone.signal);
    gone.abort(new Error('the client went away'));
    await expect(waiting).rejects.toThrow('the client went away');
    expect(await first).toMatchObject([{ n: 0 }]);
  });

  it('is cancelled when it is his turn, where that takes long', async () => {
    await warm();
    const gone = new AbortController();
    const first = ask(0, 0.005);
    const second = ask(1, 20, gone.signal);
    gone.abort(new Error('the client went away'));
    await Promise.allSettled([first, second]);
    await untilIdle();
    expect(await asAdmin(sleeping, [target.name])).toEqual([]);
  });
});

describe('when PostgreSQL drops the connection', () => {
  it('all who share it are told, and the next one is answered', async () => {
    await warm();
    const asked = numbers(4).map((n) => ask(n, n === 0 ? 20 : 0));
    const answers = Promise.allSettled(asked);
    await asked[1]; // answered elsewhere: the first one runs
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and datname = $1`;
    await asAdmin(kill, [target.name]);
    const [first, ...others] = await answers;
    expect(first).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseUnavailable) as unknown });
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(await ask(9)).toMatchObject([{ n: 9 }]);
    await untilIdle();
  });
});

describe('a pool of one connection', () => {
  it('answers everybody', async () => {
    await database.close();
    database = await openDatabase({ model, url: target.appUrl, poolSize: 1 });
    await warm();
    const [slow, ...quick] = [ask(0, 0.2), ...numbers(20).map((n) => ask(n + 1))];
    const unnamed = database.reader.value('select 42', []);
    expect((await Promise.all(quick)).map(([row]) => row?.n)).toEqual(numbers(20).map((n) => n + 1));
    expect(await slow).toMatchObject([{ n: 0 }]);
    expect(await unnamed).toBe('42');
  });
});
