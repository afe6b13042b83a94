import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { quickest } from '../testing/quickest.ts';
import { librarian, serveLibrary, type ServedLibrary } from './open-library.ts';
import { untilSleeping } from './sleeping.ts';
import { askOver, closedWith, socketClient, type SocketOptions } from './socket-client.ts';

let crm: ServedLibrary;
let token: string;
const clients: Client[] = [];

beforeAll(async () => {
  crm = await serveLibrary({
    production: true,
    introspection: false,
    corsOrigins: ['https://crm.example'],
    limits: { bodyBytes: 100_000, socketOperations: 5, sockets: 3 },
  });
  token = (await crm.tokens()).accessToken;
});

afterEach(async () => {
  for (const made of clients.splice(0)) await made.dispose();
  // The server has seen them go: the next test counts anew.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

afterAll(() => crm?.close());

const client = (options: SocketOptions = { token }, url = crm.url): Client => {
  const made = socketClient(url, options);
  clients.push(made);
  return made;
};
const whoAmI = { query: '{ me { user { displayName } } }' };
const sleep = { query: '{ librarySleep(seconds: 2) }' };

/** What an upgrade is answered with when no client library helps. */
async function upgraded(headers: Record<string, string>, path = '/graphql'): Promise<number> {
  const raw = new WebSocket(`${crm.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
  try {
    return await new Promise<number>((resolve) => {
      raw.on('open', () => resolve(101));
      raw.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
      raw.on('error', () => {});
    });
  } finally {
    raw.terminate();
  }
}

describe('over WebSocket', () => {
  it('signed-in callers ask as over HTTP, in their language', async () => {
    expect(await askOver(client(), whoAmI)).toMatchObject({ data: { me: { user: { displayName: '林' } } } });
    const refused = await askOver(client({ token, language: 'zh' }), { query: '{ nothing }' });
    expect(refused.errors?.[0]).toMatchObject({
      message: '类型 Query 没有字段“nothing”',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const header = client({ headers: { authorization: `Bearer ${token}` } });
    expect(await askOver(header, whoAmI)).toHaveProperty('data.me.user');
  });

  it('nobody without a valid token gets in, and nothing runs before the token came', async () => {
    expect(await closedWith(client({}))).toEqual({ code: 4403, reason: 'Forbidden' });
    expect(await closedWith(client({ token: 'nonsense' }))).toEqual({ code: 4403, reason: 'Forbidden' });
    const raw = new WebSocket(`${crm.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(raw, 'open');
    raw.send(JSON.stringify({ id: '1', type: 'subscribe', payload: whoAmI }));
    const [code] = (await once(raw, 'close')) as [number];
    expect(code).toBe(4401);
  });

  it('pages of foreign origins cannot connect', async () => {
    expect(await upgraded({ origin: 'https://evil.example' })).toBe(403);
    expect(await upgraded({ origin: 'null' })).toBe(403);
    expect(await upgraded({ origin: 'https://crm.example.evil.example' })).toBe(403);
    expect(await upgraded({ origin: 'https://crm.example' })).toBe(101);
    expect(await upgraded({ origin: crm.url })).toBe(101);
    expect(await upgraded({}, '/other')).toBe(404);
  });

  it('there is no introspection in production, and errors say nothing of the inside', async () => {
    const socket = client();
    const schema = await askOver(socket, { query: '{ __schema { types { name } } }' });
    expect(schema.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const broken = await askOver(socket, { query: '{ libraryBroken }' });
    expect(broken).toMatchObject({ data: null, errors: [{ message: 'Internal server error' }] });
    expect(JSON.stringify(broken)).not.toContain('postgres');
    crm.failures.length = 0;
  });

  it('a frame that is too large, or no message, ends the connection', async () => {
    const query = `{ me { roles } } #${'x'.repeat(10 * 1024 * 1024)}`;
    expect(await closedWith(client(), query)).toMatchObject({ code: 1009 });
    for (const [sent, wanted] of [
      ['nonsense', 4400],
      [Buffer.from('{"type":"ping"}'), 4400],
      ['{"type":"other"}', 4400],
    ] as const) {
      const raw = new WebSocket(`${crm.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await once(raw, 'open');
      raw.send(sent);
      const [code, reason] = (await once(raw, 'close')) as [number, Buffer];
      expect([String(sent), code, String(reason).length < 60]).toEqual([String(sent), wanted, true]);
    }
    const old = new WebSocket(`${crm.url.replace('http', 'ws')}/graphql`, 'graphql-ws');
    const refused = await new Promise<Error>((resolve) => old.once('error', resolve));
    expect(refused.message).toBe('Server sent no subprotocol');
    expect(crm.failures).toEqual([]);
  });

  it('operations at once are counted per connection, connections per user', async () => {
    const socket = client();
    const running = Array.from({ length: 5 }, () => askOver(socket, sleep));
    // In the same moment: what the server reads in this order is the sixth, whenever it comes to it.
    expect(await askOver(socket, whoAmI)).toMatchObject({
      errors: [
        {
          message: 'Operations at once on one connection: 6, at most 5 allowed',
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
    expect(await Promise.all(running)).toMatchObject(running.map(() => ({ data: { librarySleep: true } })));
    expect(await askOver(socket, whoAmI)).toHaveProperty('data.me');
    // Connections stay open as long as they have an operation.
    const others = [client(), client()].map((one) => askOver(one, sleep));
    void askOver(socket, sleep).catch(() => undefined);
    await untilSleeping(crm, 3);
    expect(await closedWith(client())).toEqual({
      code: 4429,
      reason: 'Connections of one user: 4, at most 3 allowed',
    });
    await Promise.all(others);
  });

  it('a token that ends closes the connection within a second', async () => {
    const ended = async (): Promise<number> => {
      const { accessToken, refreshToken } = await crm.tokens();
      const socket = client({ token: accessToken });
      const closed = askOver(socket, { query: '{ librarySleep(seconds: 20) }' }).catch((event: unknown) => event);
      await untilSleeping(crm, 1);
      const began = performance.now();
      const query = 'mutation ($t: String!) { signOut(refreshToken: $t) { done } }';
      expect(await (await crm.post({ query, variables: { t: refreshToken } })).json()).toHaveProperty(
        'data.signOut.done',
        true,
      );
      expect(await closed).toMatchObject({ code: 4403, reason: 'Forbidden' });
      const took = performance.now() - began;
      await untilSleeping(crm, 0);
      return took;
    };
    expect(await quickest(1_500, ended)).toBeLessThan(1_500); // 100 ms on an idle machine
  });

  it('a stopping server lets operations finish, then closes', async () => {
    const other = await serveLibrary();
    const { tokens } = await other.identity.signIn(librarian);
    const socket = client({ token: tokens?.accessToken ?? '' }, other.url);
    const late = askOver(socket, { query: '{ librarySleep(seconds: 1) }' });
    await untilSleeping(other, 1);
    const stopped = other.server.closeSockets();
    expect(await late).toMatchObject({ data: { librarySleep: true } });
    await stopped;
    await expect(askOver(socketClient(other.url), whoAmI)).rejects.toBeDefined();
    await other.close();
  });
});
