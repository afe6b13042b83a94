import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveLibrary, type ServedLibrary } from './open-library.ts';
import { askOver, socketClient } from './socket-client.ts';

let crm: ServedLibrary;

beforeAll(async () => {
  crm = await serveLibrary({ limits: { userRate: 4, anonymousRate: 3 }, trustProxy: 1 });
});

afterAll(() => crm?.close());

const whoAmI = { query: '{ me { roles } }' };
const from = (address: string): Promise<Response> => crm.post(whoAmI, { 'x-forwarded-for': address });
const statuses = async (answers: readonly Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(answers)).map(({ status }) => status).sort();

describe('operations per minute', () => {
  it('are counted per network without a user, and what a client says about itself does not help', async () => {
    expect(await statuses([1, 2, 3, 4].map((n) => from(`10.9.9.${n}, 203.0.113.7`)))).toEqual([200, 200, 200, 429]);
    const refused = await from('203.0.113.7');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: 'Operations per minute: 5, at most 3 allowed', extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    expect((await from('203.0.113.8')).status).toBe(200);
    // An IPv6 host has 2^64 addresses of its own.
    expect(await statuses([1, 2, 3, 4].map((n) => from(`2001:db8::${n}`)))).toEqual([200, 200, 200, 429]);
    expect((await from('2001:db8:0:1::1')).status).toBe(200);
  });

  it('are counted per user, wherever they come from and over both transports', async () => {
    const { accessToken: token } = await crm.tokens();
    const authorization = `Bearer ${token}`;
    const asUser = (address: string): Promise<Response> =>
      crm.post(whoAmI, { authorization, 'x-forwarded-for': address });
    expect(await statuses([1, 2, 3].map((n) => asUser(`198.51.100.${n}`)))).toEqual([200, 200, 200]);
    const socket = socketClient(crm.url, { token });
    expect(await askOver(socket, whoAmI)).toHaveProperty('data.me');
    const refused = {
      message: 'Operations per minute: 5, at most 4 allowed',
      extensions: { code: 'LIMIT_EXCEEDED' },
    };
    expect(await askOver(socket, whoAmI)).toMatchObject({ errors: [refused] });
    const typed = { authorization, accept: 'application/graphql-response+json' };
    expect((await crm.post(whoAmI, typed)).status).toBe(429);
    await socket.dispose();
  });

  it('are not limited unless configured', async () => {
    const open = await serveLibrary();
    const answers = Array.from({ length: 30 }, () => open.post(whoAmI));
    expect(new Set(await statuses(answers))).toEqual(new Set([200]));
    await open.close();
  });
});
