import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import { ForeignTokens } from '../../src/access/foreign-tokens.ts';
import type { ForeignIssuer } from '../../src/access/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { call, wait, whoIs } from './http-caller.ts';
import { issuerKey, jwksServer, type IssuerKey, type JwksServer } from './jwks-server.ts';

const issuer = 'https://login.example.com/';
const audience = 'guanxi-at-example';
let keys: JwksServer;
let key: IssuerKey;
let crm: TestCrm;
/** Where a header would like keys to be fetched from. */
let lure: Server;
let lured = 0;
let lureUrl: string;

beforeAll(async () => {
  key = await issuerKey('key-1');
  keys = await jwksServer(key);
  lure = createServer((_request, response) => {
    lured += 1;
    response.end(JSON.stringify({ keys: [] }));
  });
  await new Promise<void>((resolve) => lure.listen(0, '127.0.0.1', resolve));
  lureUrl = `http://127.0.0.1:${(lure.address() as AddressInfo).port}/`;
  const byEmail: ForeignIssuer = { issuer, audience, jwksUri: keys.url, user: 'email' };
  const byNumber: ForeignIssuer = { ...byEmail, issuer: 'https://hr.example.com', user: 'externalId' };
  crm = await createTestCrm({ http: true, options: { identityIssuers: [byEmail, byNumber] } });
  const ann = await crm.createUser({
    displayName: 'Ann',
    email: 'ann@example.com',
    roles: ['core:sales-representative'],
  });
  const update = 'mutation ($id: ID!) { updateUser(id: $id, input: { externalId: "hr-7" }) { errors { code } } }';
  expect(await crm.data(update, { variables: { id: ann.id } })).toEqual({ updateUser: { errors: [] } });
});
afterAll(async () => {
  await crm?.stop();
  await keys?.close();
  await new Promise((resolve) => lure.close(resolve));
});

const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({
  ...{ iss: issuer, aud: audience, sub: 'x1', email: 'ann@example.com' },
  ...{ iat: now(), exp: now() + 300 },
});

function sign(payload: JWTPayload = claims(), header: object = {}, by: IssuerKey = key): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: by.algorithm, kid: by.kid, ...header }).sign(by.privateKey);
}

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const hmac = (header: object, secret: string): string => {
  const input = `${part(header)}.${part(claims())}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

describe('a token of a configured issuer', () => {
  it('is its user, with the roles that the user has here', async () => {
    const token = await sign();
    expect(await whoIs(crm.url, token)).toBe('Ann');
    const { data } = await call<{ me: { roles: string[] } }>(crm.url, '{ me { roles } }', { token });
    expect(data.me.roles).toEqual(['Sales representative / 销售代表']);
    expect(await whoIs(crm.url, await sign({ ...claims(), aud: ['other', audience] }))).toBe('Ann');
    expect(await whoIs(crm.url, await sign({ ...claims(), email: ' Ann@Example.COM' }))).toBe('Ann');
  });

  it('may name the user by external id', async () => {
    const named = { ...claims(), iss: 'https://hr.example.com' };
    expect(await whoIs(crm.url, await sign({ ...named, sub: 'hr-7' }))).toBe('Ann');
    expect(await whoIs(crm.url, await sign({ ...named, sub: 'hr-8' }))).toBeNull();
    // Each issuer names users in its own way only.
    expect(await whoIs(crm.url, await sign({ ...claims(), email: 'hr-7', sub: 'hr-7' }))).toBeNull();
  });

  it.each<[string, () => string | Promise<string>]>([
    ['alg none', () => `${part({ alg: 'none' })}.${part(claims())}.`],
    [
      'alg none, with the signature of another',
      async () => `${part({ alg: 'None' })}.${(await sign()).split('.').slice(1).join('.')}`,
    ],
    ['HS256 with the public key as PEM', () => hmac({ alg: 'HS256', kid: key.kid }, key.pem)],
    ['HS256 with the public key as JWK', () => hmac({ alg: 'HS256', kid: key.kid }, JSON.stringify(key.jwk))],
    ['HS256 with the modulus', () => hmac({ alg: 'HS256', kid: key.kid }, key.jwk.n ?? '')],
    ['an empty HMAC key and a kid that is /dev/null', () => hmac({ alg: 'HS256', kid: '../../../dev/null' }, '')],
    ['a kid that is a path', () => sign(claims(), { kid: '/proc/self/environ' })],
    ['a kid that is SQL', () => sign(claims(), { kid: "key-1' or '1'='1" })],
    ['a kid that is an address', () => sign(claims(), { kid: lureUrl })],
    ['a kid that nobody has', () => sign(claims(), { kid: 'key-9' })],
    ['another key under the same kid', async () => sign(claims(), { kid: key.kid }, await issuerKey('key-1'))],
    [
      'its own key in the header',
      async () => {
        const own = await issuerKey('key-1');
        return sign(claims(), { jwk: own.jwk }, own);
      },
    ],
    ['keys at an address of its own (jku)', async () => sign(claims(), { jku: lureUrl }, await issuerKey('key-1'))],
    [
      'a certificate at an address of its own (x5u)',
      async () => sign(claims(), { x5u: lureUrl }, await issuerKey('key-1')),
    ],
    ['a certificate of its own (x5c)', async () => sign(claims(), { x5c: ['MIIB'] }, await issuerKey('key-1'))],
    [
      'another algorithm of the same key',
      async () => {
        const own = await issuerKey('key-1', 'RS512');
        return sign(claims(), {}, own);
      },
    ],
    [
      'an unknown critical header',
      async () => {
        const [, payload, signature] = (await sign()).split('.');
        return `${part({ alg: 'RS256', kid: key.kid, crit: ['exp2'], exp2: 1 })}.${payload}.${signature}`;
      },
    ],
    ['expired', () => sign({ ...claims(), exp: now() - 10 })],
    ['without expiry', () => sign((({ exp: _exp, ...rest }) => rest)(claims()))],
    ['not valid yet', () => sign({ ...claims(), nbf: now() + 60 })],
    ['for another audience', () => sign({ ...claims(), aud: 'somebody-else' })],
    ['for nobody', () => sign((({ aud: _aud, ...rest }) => rest)(claims()))],
    ['of another issuer', () => sign({ ...claims(), iss: 'https://evil.example.com/' })],
    ['of an issuer that differs by a slash', () => sign({ ...claims(), iss: issuer.slice(0, -1) })],
    ['of no issuer', () => sign((({ iss: _iss, ...rest }) => rest)(claims()))],
    ['of our own issuer', () => sign({ ...claims(), iss: 'guanxi', aud: 'guanxi-api' })],
    ['an address that nobody has', () => sign({ ...claims(), email: 'nobody@example.com' })],
    ['an address that was not checked', () => sign({ ...claims(), email_verified: false })],
    ['no address', () => sign((({ email: _email, ...rest }) => rest)(claims()))],
    ['an address that is a list', () => sign({ ...claims(), email: ['ann@example.com'] as never })],
    ['an address with NUL', () => sign({ ...claims(), email: 'ann@example.com\0' })],
    [
      'a changed text',
      async () => {
        const [header, , signature] = (await sign()).split('.');
        return `${header}.${part({ ...claims(), email: 'administrator@guanxi.test' })}.${signature}`;
      },
    ],
    ['too long', () => sign({ ...claims(), filling: 'x'.repeat(9_000) })],
  ])('is refused: %s', async (_what, token) => {
    expect(await whoIs(crm.url, await token())).toBeNull();
    expect(lured).toBe(0);
  });

  it('ends with its user, within a second', async () => {
    const leaver = await crm.createUser({ displayName: 'Leaver', email: 'leaver@example.com' });
    const token = await sign({ ...claims(), email: leaver.email });
    expect(await whoIs(crm.url, token)).toBe('Leaver');
    await crm.data('mutation ($id: ID!) { deleteUser(id: $id) { errors { code } } }', { variables: { id: leaver.id } });
    await wait(1000);
    expect(await whoIs(crm.url, token)).toBeNull();
  });

  it('ends at its expiry although it was seen before', async () => {
    const token = await sign({ ...claims(), exp: now() - 3 });
    expect(await whoIs(crm.url, token)).toBe('Ann'); // clocks may differ by five seconds
    await wait(2_500);
    expect(await whoIs(crm.url, token)).toBeNull();
  });
});

describe('the keys of an issuer', () => {
  const foreign = (server: JwksServer, refetchMs: number) =>
    new ForeignTokens({ issuers: [{ issuer, audience, jwksUri: server.url, user: 'email' }], refetchMs });

  it('may change: the new one is fetched, the old one no longer accepted', async () => {
    const [first, second] = [await issuerKey('a'), await issuerKey('b', 'ES256')];
    const server = await jwksServer(first);
    const tokens = foreign(server, 50);
    expect(await tokens.verify(await sign(claims(), {}, first))).toMatchObject({ value: 'ann@example.com' });
    server.publish(second);
    await wait(60);
    expect(await tokens.verify(await sign(claims(), {}, second))).not.toBeNull();
    expect(await tokens.verify(await sign(claims(), {}, first))).toBeNull();
    await server.close();
  });

  it('are asked for once, whatever tokens come', async () => {
    const server = await jwksServer(key);
    const tokens = foreign(server, 60_000);
    const unknown = await issuerKey('nobody has this');
    const sent = await Promise.all(Array.from({ length: 20 }, (_, at) => sign(claims(), {}, at % 2 ? unknown : key)));
    const answers = await Promise.all(sent.map((token) => tokens.verify(token)));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(10);
    expect(server.asked).toBe(1);
    await server.close();
  });

  it.each(['error', 'silence', 'redirect', 'garbage'] as const)(
    'that cannot be had (%s) let nobody in, are not asked for again at once, and come back',
    async (how) => {
      const server = await jwksServer(key);
      server.fail(how);
      const tokens = foreign(server, 300);
      const token = await sign();
      expect(await tokens.verify(token)).toBeNull();
      for (let round = 0; round < 5; round++) expect(await tokens.verify(token)).toBeNull();
      expect(server.asked).toBe(1);
      server.fail(null);
      await wait(310);
      expect(await tokens.verify(token)).not.toBeNull();
      // Fresh keys go on being used while the address is away.
      server.fail('error');
      await wait(310);
      const unknown = await issuerKey('nobody has this');
      expect(await tokens.verify(await sign(claims(), {}, unknown))).toBeNull();
      expect(await tokens.verify(await sign())).not.toBeNull();
      await server.close();
    },
  );

  it('may stand in the configuration', async () => {
    const tokens = new ForeignTokens({ issuers: [{ issuer, audience, jwks: { keys: [key.jwk] }, user: 'email' }] });
    expect(await tokens.verify(await sign())).not.toBeNull();
    expect(await tokens.verify(await sign(claims(), {}, await issuerKey('key-1')))).toBeNull();
  });
});
