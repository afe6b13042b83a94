import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { librarian, serveLibrary, type ServedLibrary } from './open-library.ts';
import { untilSleeping } from './sleeping.ts';

let crm: ServedLibrary;
let bearer: Record<string, string>;
const codes = new Set(['once']);

beforeAll(async () => {
  crm = await serveLibrary({
    corsOrigins: ['https://crm.example'],
    limits: { bodyBytes: 20_000, bodyMs: 1_500 },
    developmentSignIn: async (code) => {
      if (!codes.delete(code)) throw new Error('used');
      return crm.tokens();
    },
  });
  bearer = { authorization: `Bearer ${(await crm.tokens()).accessToken}` };
});

afterAll(() => crm?.close());

const cost = { requested: 2, maximum: 200_000 };
const whoAmI = { query: '{ me { user { displayName } roles } }' };
const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
};

describe('who asks', () => {
  it('is nobody without a token, and the user of a token with one', async () => {
    const anonymous = await crm.post(whoAmI);
    expect(await anonymous.json()).toEqual({ data: { me: null }, extensions: { cost } });
    const known = await crm.post(whoAmI, bearer);
    expect(await known.json()).toMatchObject({ data: { me: { user: { displayName: '林' }, roles: ['Librarian'] } } });
  });

  it('is refused with a wrong token, except for getting a new one', async () => {
    for (const authorization of ['Bearer nonsense', 'Basic abc', 'Bearer']) {
      const response = await crm.post(whoAmI, { authorization, 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
    const typed = { authorization: 'Bearer nonsense', accept: 'application/graphql-response+json' };
    expect((await crm.post(whoAmI, typed)).status).toBe(401);
    const { refreshToken } = await crm.tokens();
    const query = 'mutation ($t: String!) { refreshSession(refreshToken: $t) { accessToken user { displayName } } }';
    const refreshed = await crm.post({ query, variables: { t: refreshToken } }, { authorization: 'Bearer nonsense' });
    expect(await refreshed.json()).toMatchObject({
      data: { refreshSession: { accessToken: expect.any(String), user: { displayName: '林' } } },
    });
  });

  it('signs in and out over GraphQL', async () => {
    const query = `mutation ($email: String!, $password: String!) {
      signIn(email: $email, password: $password) { refreshToken user { displayName } errors { code message } }
    }`;
    const { email, password } = librarian;
    const wrong = await crm.post({ query, variables: { email, password: 'no' } }, { 'accept-language': 'zh' });
    expect(await wrong.json()).toMatchObject({
      data: { signIn: { refreshToken: null, user: null, errors: [{ message: expect.stringMatching(/[一-龥]/) }] } },
    });
    const right = await crm.post({ query, variables: { email, password } });
    expect(await right.json()).toMatchObject({ data: { signIn: { user: { displayName: '林' }, errors: [] } } });
  });

  it('exchanges the code of a development start once', async () => {
    const send = (code: unknown): Promise<Response> =>
      fetch(`${crm.url}/auth/development-sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      });
    expect(await (await send('once')).json()).toEqual({
      accessToken: expect.any(String),
      refreshToken: expect.any(String),
    });
    for (const code of ['once', 'other', 7, null]) expect((await send(code)).status).toBe(401);
  });
});

describe('requests', () => {
  it('may be GET for queries, with a header that no foreign page can send', async () => {
    const url = `${crm.url}/graphql?query=${encodeURIComponent('{ me { roles } }')}`;
    const answer = await fetch(url, { headers: bearer });
    expect(await answer.json()).toMatchObject({ data: { me: { roles: ['Librarian'] } } });
    expect((await fetch(url)).status).toBe(400);
    const mutation = encodeURIComponent('mutation { signOut(refreshToken: "x") { done } }');
    expect((await fetch(`${crm.url}/graphql?query=${mutation}`, { headers: bearer })).status).toBe(405);
    expect((await fetch(`${crm.url}/graphql`, { method: 'PUT' })).status).toBe(405);
  });

  it('answer mistakes in the document with 200, or 400 under the new media type', async () => {
    for (const query of ['{ nothing }', '{ me {', 'query ($d: ID!) { node(id: $d) { id } }']) {
      const old = await crm.post({ query });
      expect([old.status, old.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      const accept = 'application/graphql-response+json, application/json;q=0.9';
      const response = await crm.post({ query }, { accept });
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    }
    expect((await crm.post({ nothing: 1 })).status).toBe(400);
    expect((await crm.post(whoAmI, { accept: 'image/png' })).status).toBe(406);
    expect((await crm.post([whoAmI])).status).toBe(400);
  });

  it('are refused when the body is not what it should be', async () => {
    const body = JSON.stringify(whoAmI);
    expect(await codeOf(await crm.post('{"query": ', { 'accept-language': 'zh' }))).toBe('BAD_REQUEST');
    const refused: [string, number, Record<string, string>, string | Buffer][] = [
      ['no JSON', 415, { 'content-type': 'text/plain' }, body],
      ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, body],
      ['another charset', 415, { 'content-type': 'application/json; charset=gbk' }, body],
      ['compressed', 415, { 'content-encoding': 'gzip' }, gzipSync(body)],
      ['broken UTF-8', 400, {}, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
      ['too large', 413, {}, JSON.stringify({ query: `{ me { roles } } #${'x'.repeat(21_000)}` })],
    ];
    for (const [what, status, headers, sent] of refused) {
      const response = await fetch(`${crm.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: new Uint8Array(Buffer.from(sent)),
      });
      expect([what, response.status]).toEqual([what, status]);
    }
  });

  it('are cut off when they announce no end, or take too long', async () => {
    const status = (send: (write: (text: string) => void) => void): Promise<number> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
        const sent = httpRequest(`${crm.url}/graphql`, { method: 'POST', headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject);
        send((text) => sent.write(text));
      });
    expect(await status((write) => write('x'.repeat(30_000)))).toBe(413);
    expect(await status((write) => write('{'))).toBe(408);
    expect((await crm.post(whoAmI)).status).toBe(200);
  });

  it('that break off in the middle do no harm', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(crm.url).port), '127.0.0.1', () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
        );
        setTimeout(() => (socket.destroy(), resolve()), 50);
      });
    });
    expect((await crm.post(whoAmI)).status).toBe(200);
    expect(crm.failures).toEqual([]);
  });
});

describe('answers', () => {
  it('carry security headers and an id; other origins only see them when configured', async () => {
    const { headers } = await crm.post(whoAmI, { origin: 'https://evil.example' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${crm.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://crm.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://crm.example');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('tell whether the server lives, and whether it is ready', async () => {
    expect(await (await fetch(`${crm.url}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${crm.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${crm.url}/healthz`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${crm.url}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${crm.url}/constructor`)).status).toBe(404);
  });

  it('show the GraphiQL page, all of it from this server', async () => {
    const page = await fetch(crm.url);
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.filter((file) => /^(https?:)?\/\//.test(file))).toEqual([]);
    const local = files.filter((file) => file.startsWith('/'));
    expect(local).toHaveLength(6);
    for (const file of local) expect((await fetch(`${crm.url}${file}`)).status).toBe(200);
    const script = await (await fetch(`${crm.url}/console/console.js`)).text();
    const [, first = ''] = /firstQuery = `([^`]+)`/.exec(script) ?? [];
    const answer = (await (await crm.post({ query: first }, bearer)).json()) as { data: object; errors?: unknown };
    expect([answer.errors, Object.keys(answer.data)]).toEqual([
      undefined,
      ['me', 'opportunities', 'opportunityGroups'],
    ]);
  });
});

describe('in production', () => {
  let production: ServedLibrary;
  beforeAll(async () => {
    production = await serveLibrary({ production: true });
  });
  afterAll(() => production?.close());

  it('there is no page, no introspection, and no hint at names', async () => {
    expect((await fetch(production.url)).status).toBe(404);
    expect(await codeOf(await production.post({ query: '{ __schema { types { name } } }' }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const hint = await production.post({ query: '{ account { id } }'.replace('account ', 'acount ') });
    expect(await hint.text()).not.toMatch(/did you mean|account/i);
    expect((await fetch(`${production.url}/auth/development-sign-in`, { method: 'POST' })).status).toBe(404);
  });
});

describe('stopping', () => {
  it('lets requests finish that were sent before, and refuses later ones', async () => {
    const stopping = await serveLibrary();
    const authorization = `Bearer ${(await stopping.tokens()).accessToken}`;
    const slow = stopping.post({ query: '{ librarySleep(seconds: 1) }' }, { authorization });
    await untilSleeping(stopping, 1);
    const stopped = stopping.server.stop();
    expect((await slow).status).toBe(200);
    await stopped;
    expect((await stopping.post(whoAmI)).status).toBe(503);
    expect((await fetch(`${stopping.url}/readyz`)).status).toBe(503);
    await stopping.close();
  });
});
