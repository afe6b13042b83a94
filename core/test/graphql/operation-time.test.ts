import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveLibrary, type ServedLibrary } from './open-library.ts';
import { untilSleeping } from './sleeping.ts';
import { askOver, socketClient } from './socket-client.ts';

/** Long enough to be seen at work, and for whatever is no sleep, on a machine that is busy too. */
const operationMs = 1_500;

let crm: ServedLibrary;
let token: string;
let book: string;

beforeAll(async () => {
  crm = await serveLibrary({ limits: { operationMs } });
  token = (await crm.tokens()).accessToken;
  book = await crm.create('LibraryBook', { title: 'first' });
});

afterAll(() => crm?.close());

const sleep = { query: '{ librarySleep(seconds: 20) }' };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const bearer = (): Record<string, string> => ({ authorization: `Bearer ${token}` });

const until = (count: number): Promise<void> => untilSleeping(crm, count);

/** Statements about books that wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  const waiting = `select count(*)::int from pg_stat_activity where datname = current_database()
    and wait_event_type = 'Lock' and query like 'select %library_book%'`;
  const deadline = Date.now() + 20_000;
  while (Number(await crm.database.reader.value(waiting, [])) !== count) {
    if (Date.now() > deadline) throw new Error(`Not ${count} statements wait`);
    await pause(10);
  }
}

const timedOut = {
  message: `The operation took longer than ${operationMs} ms and was cancelled`,
  extensions: { code: 'TIMEOUT' },
};

describe('an operation that takes too long', () => {
  it('ends in PostgreSQL, and its caller is told how long it might have taken', async () => {
    const answer = crm.post(sleep, bearer());
    await until(1);
    const response = await answer;
    expect(await response.json()).toMatchObject({ errors: [timedOut] });
    await until(0);
    const chinese = await crm.post(sleep, { ...bearer(), 'accept-language': 'zh' });
    expect(await chinese.json()).toMatchObject({ errors: [{ message: `操作超过 ${operationMs} 毫秒,已取消` }] });
    expect(crm.failures).toEqual([]);
  });

  it('ends in PostgreSQL where its answer is compiled too', async () => {
    const locked = `lock table library_book in access exclusive mode`;
    const compiled = { query: '{ a: libraryBooks { totalCount } b: libraryBooks { nodes { title } } }' };
    const { errors } = await crm.database.transaction(async (em) => {
      await crm.database.runnerIn(em).rows(locked, []);
      const answer = crm.post(compiled, bearer());
      await untilWaiting(2);
      const told = (await (await answer).json()) as { errors: unknown[] };
      await untilWaiting(0);
      return told;
    });
    // One error: a list is never null, so the first takes the whole answer with it.
    expect(errors).toMatchObject([timedOut]);
    const again = await (await crm.post(compiled, bearer())).json();
    expect(again).toMatchObject({ data: { a: { totalCount: 1 }, b: { nodes: [{ title: 'first' }] } } });
  });

  it('ends the same way over WebSocket', async () => {
    const socket = socketClient(crm.url, { token });
    const answer = askOver(socket, sleep);
    await until(1);
    expect(await answer).toMatchObject({ errors: [timedOut] });
    await until(0);
    await socket.dispose();
  });

  it('leaves nothing of a write', async () => {
    const query = 'mutation ($id: ID!) { libraryRenameLate(id: $id) { libraryBook { title } errors { code } } }';
    const late = await crm.post({ query, variables: { id: book } }, bearer());
    expect(await late.json()).toMatchObject({ errors: [timedOut] });
    const title = `query ($id: ID!) { libraryBook(id: $id) { title } }`;
    const now = await crm.post({ query: title, variables: { id: book } }, bearer());
    expect(await now.json()).toMatchObject({ data: { libraryBook: { title: 'first' } } });
  });
});

describe('a client that goes away', () => {
  let reader: string;
  beforeAll(async () => {
    await crm.close();
    crm = await serveLibrary();
    reader = (await crm.tokens()).accessToken;
  });

  it('takes its statement with it, over HTTP', async () => {
    const leaving = new AbortController();
    const body = JSON.stringify(sleep);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${reader}` };
    const answer = fetch(`${crm.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
    await until(1);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await until(0);
    expect(crm.failures).toEqual([]);
  });

  it('takes its statement with it where the answer is compiled too', async () => {
    const leaving = new AbortController();
    await crm.database.transaction(async (em) => {
      await crm.database.runnerIn(em).rows('lock table library_book in access exclusive mode', []);
      const body = JSON.stringify({ query: '{ libraryBooks { nodes { title } } }' });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${reader}` };
      const answer = fetch(`${crm.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
      await untilWaiting(1);
      leaving.abort();
      await expect(answer).rejects.toThrow();
      await untilWaiting(0);
    });
    expect(crm.failures).toEqual([]);
  });

  it('takes its statement with it, over WebSocket: by completing the operation or by closing', async () => {
    const socket = socketClient(crm.url, { token: reader });
    const stop = socket.subscribe(sleep, { next: () => {}, error: () => {}, complete: () => {} });
    await until(1);
    stop();
    await until(0);
    socket.subscribe(sleep, { next: () => {}, error: () => {}, complete: () => {} });
    await until(1);
    socket.terminate();
    await until(0);
    await socket.dispose();
    expect(crm.failures).toEqual([]);
  });

  it('leaves other callers of the same connections undisturbed', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const leaving = new AbortController();
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${reader}` };
        const query = n % 2 ? '{ librarySleep(seconds: 1) }' : `{ libraryBooks(first: ${n}) { totalCount } }`;
        const options = { method: 'POST', headers, body: JSON.stringify({ query }), signal: leaving.signal };
        if (n % 2) setTimeout(() => leaving.abort(), 5 * n);
        return fetch(`${crm.url}/graphql`, options).then(
          (response) => response.json() as Promise<{ errors?: unknown }>,
          (): { errors?: unknown } => ({}),
        );
      }),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  });
});
