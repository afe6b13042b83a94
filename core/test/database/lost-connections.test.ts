import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseUnavailable, openDatabase, type Database } from '../../src/database/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { Company, samplePlugin } from './sample-plugins.ts';

// Trap 1 of SECURITY.md: each transaction whose backend dies leaked a slot of the pool, until every request hung.
const POOL_SIZE = 3;
const KILLS = 10 * POOL_SIZE;
/** Milliseconds, far from how long these connections are waited for: a slot that leaked is never free again. */
const SOON = 15_000;

const model = composePlugins([samplePlugin()]);
let target: TestDatabase;
let database: Database;
let killer: Client;

beforeAll(async () => {
  target = await createTestDatabase(model);
  database = await openDatabase({ model, url: target.appUrl, poolSize: POOL_SIZE }); // 60 s for a connection
  killer = new Client(target.appUrl);
  await killer.connect();
});

afterAll(async () => {
  await killer?.end();
  await database?.close();
  await target?.drop();
});

const backendOf = 'select pg_backend_pid()::text';

/** Kills the backend and waits until it is gone. */
async function kill(pid: string | null): Promise<void> {
  await killer.query('select pg_terminate_backend($1)', [pid]);
  for (let alive: number | null = 1; alive; await sleep(2)) {
    alive = (await killer.query('select from pg_stat_activity where pid = $1', [pid])).rowCount;
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

describe('connections that PostgreSQL drops', () => {
  it('give back their slot of the pool of the ORM, in the middle of a transaction', async () => {
    for (let round = 0; round < KILLS; round += 1) {
      const killed = database.transaction(async (em) => {
        const pid = await database.runnerIn(em).value(backendOf, []);
        await kill(pid);
        em.create(Company, { name: 'never written' } as never);
      });
      await expect(killed).rejects.toBeInstanceOf(DatabaseUnavailable);
    }
    const write = () => database.transaction(async (em) => em.create(Company, { name: 'written' } as never));
    expect(await milliseconds(write)).toBeLessThan(SOON);
    const names = await database.reader.rows('select name from sample_company', []);
    expect(names).toEqual([{ name: 'written' }]);
  });

  it('give back their slot when the commit is what fails', async () => {
    for (let round = 0; round < KILLS; round += 1) {
      const killed = database.transaction(async (em) => {
        await kill(await database.runnerIn(em).value(backendOf, []));
      });
      await expect(killed).rejects.toBeInstanceOf(DatabaseUnavailable);
    }
    const work = () => database.transaction(async (em) => database.runnerIn(em).value('select 1', []));
    expect(await milliseconds(work)).toBeLessThan(SOON);
  });

  it('give back their slot of the pool of the reader, in the middle of a statement', async () => {
    const running = Array.from({ length: KILLS }, async () => {
      const asleep = database.reader.value('select pg_sleep(60), pg_backend_pid()', []);
      await expect(asleep).rejects.toBeInstanceOf(DatabaseUnavailable);
    });
    const sleeping = `select pid::text as pid from pg_stat_activity
                       where datname = current_database() and query like 'select pg_sleep(60)%'`;
    let gone = 0;
    while (gone < KILLS) {
      const pids = (await killer.query<{ pid: string }>(sleeping)).rows;
      for (const { pid } of pids) await kill(pid);
      gone += pids.length;
    }
    await Promise.all(running);
    expect(await milliseconds(() => database.ping())).toBeLessThan(SOON);
  });

  it('do no harm while they are idle', async () => {
    await Promise.all(Array.from({ length: POOL_SIZE }, () => database.reader.value('select pg_sleep(0.05)', [])));
    const others = await killer.query<{ pid: string }>(
      `select pid::text from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    for (const { pid } of others.rows) await kill(pid);
    expect(await milliseconds(() => database.ping())).toBeLessThan(SOON);
    expect(await milliseconds(() => database.transaction(async (em) => em.find(Company, {})))).toBeLessThan(SOON);
  });

  it.each([
    [5_000, 'unless told otherwise', null],
    [1_000, 'by connect_timeout of the URL', '1'],
  ])('ask a pool whose slots are all taken: a clear error after %i ms, %s', async (limit, _how, seconds) => {
    const url = new URL(target.appUrl);
    url.searchParams.delete('connect_timeout');
    if (seconds !== null) url.searchParams.set('connect_timeout', seconds);
    const own = await openDatabase({ model, url: url.href, poolSize: POOL_SIZE });
    const over = new AbortController();
    const busy = Array.from({ length: POOL_SIZE }, () =>
      own.reader.value('select pg_sleep(60)', [], { signal: over.signal }),
    );
    const told = await milliseconds(() => expect(own.ping()).rejects.toBeInstanceOf(DatabaseUnavailable));
    expect([told > 0.9 * limit, told < 30_000]).toEqual([true, true]);
    over.abort();
    await Promise.allSettled(busy);
    await own.ping();
    await own.close();
  });
});
