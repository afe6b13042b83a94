import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CancelSignal } from '../../src/database/index.ts';
import { SingleFlight } from '../../src/read/single-flight.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
let flights: SingleFlight;
let begun: number;

beforeAll(async () => {
  crm = await createTestCrm();
});
beforeEach(() => {
  flights = new SingleFlight();
  begun = 0;
});
afterAll(() => crm?.stop());

/** How many accounts there were when it began; ends `seconds` later. */
function count(seconds: number, signal?: AbortSignal, key = 'count'): Promise<string> {
  const run = async (until?: CancelSignal): Promise<string> => {
    begun += 1;
    const text = 'select count(*)::text from account, pg_sleep($1::float8)';
    return (await crm.crm.database.reader.value(text, [seconds], until ? { signal: until } : {})) ?? '';
  };
  return flights.share([key], run, signal);
}
const create = (name: string): Promise<unknown> =>
  crm.data(`mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } } }`, {
    variables: { name },
  });

it('all who wait for the same share the next answer', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => count(0)));
  expect(new Set(answers).size).toBe(1);
  expect(begun).toBeLessThanOrEqual(3);
  await Promise.all(['a', 'b', 'c'].map((key) => count(0, undefined, key)));
  expect(begun).toBeLessThanOrEqual(6);
});

it('only runs with the same values do', async () => {
  const share = (...values: unknown[]): Promise<string> =>
    flights.share(values, () => Promise.resolve(String(begun++)));
  const texts = [['1'], ['12'], ['1', '2'], [['1']], [['1', null]]];
  const different = [...texts, [1], [null], [undefined], [{ a: 1 }], [{ a: 2 }]];
  const [firsts, ...shared] = [1, 2, 3].map(() => different.map((values) => share(...structuredClone(values))));
  expect(await Promise.all(firsts ?? [])).toEqual(different.map((_, index) => String(index)));
  expect(new Set(await Promise.all(shared.flat())).size).toBe(different.length);
});

it('nobody gets the answer of a statement that began before they asked', async () => {
  const early = count(0.4);
  await sleep(50);
  await create('Written meanwhile');
  const late = count(0.4);
  expect(Number(await late)).toBe(Number(await early) + 1);
  expect(begun).toBe(2);
});

it('nor, where many ask all the time, an answer without what they wrote before', async () => {
  const before = Number(await count(0));
  let written = 0;
  let wrong = 0;
  const asking = Array.from({ length: 12 }, async () => {
    while (written < 30) {
      const least = before + written;
      if (Number(await count(0.002)) < least) wrong += 1;
    }
  });
  while (written < 30) {
    await create(`Of many ${written}`);
    written += 1;
  }
  await Promise.all(asking);
  expect(wrong).toBe(0);
});

it('a slow statement is not waited for', async () => {
  const ends: string[] = [];
  const slow = count(1.5).then(() => ends.push('slow'));
  await sleep(20);
  const [one, other] = [count(0.1), count(0.1)].map((answer) => answer.then(() => ends.push('beside it')));
  await Promise.all([slow, one, other]);
  expect(ends).toEqual(['beside it', 'beside it', 'slow']);
  expect(begun).toBe(2);
});

it('who goes away ends his statement if it is his alone, and else only his waiting', async () => {
  const [alone, waits] = [new AbortController(), new AbortController()];
  const first = count(0.5, alone.signal);
  const second = count(0, waits.signal);
  const third = count(0);
  alone.abort(new Error('first left'));
  waits.abort(new Error('second left'));
  await expect(second).rejects.toThrow('second left');
  await expect(first).rejects.toThrow('first left');
  expect(Number(await third)).toBeGreaterThan(0);
  expect(begun).toBe(2);
});

it('an error is told to all who share it, and to nobody who asks afterwards', async () => {
  const failing = (): Promise<string> =>
    flights.share(['count'], async () => (await crm.crm.database.reader.value('select (1 / 0)::text', [])) ?? '');
  const all = [failing(), failing(), failing()];
  for (const one of await Promise.allSettled(all)) expect(one.status).toBe('rejected');
  expect(Number(await count(0))).toBeGreaterThan(0);
});

it('callers with other rights get answers of their own', async () => {
  const [owner, nobody] = await Promise.all([
    crm.createUser({ roles: ['core:sales-representative'] }),
    crm.createUser({ roles: ['core:sales-representative'] }),
  ]);
  await crm.data(`mutation { createAccount(input: { name: "Mine alone" }) { account { id } } }`, { as: owner });
  const totals = async (as: typeof owner): Promise<number> =>
    (await crm.data<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }', { as })).accounts.totalCount;
  const found = await Promise.all(Array.from({ length: 30 }, (_, n) => totals(n % 2 ? nobody : owner)));
  expect(found).toEqual(Array.from({ length: 30 }, (_, n) => (n % 2 ? 0 : 1)));
});
