import { describe, expect, it } from '@jest/globals';
import { createSigner } from 'fast-jwt';
import { createHmac, hkdfSync } from 'node:crypto';
import { AccessTokens, accessTokenSeconds } from '../../src/access/access-tokens.ts';

const secret = 's'.repeat(32);
const userId = '0190a1b2-0000-7000-8000-000000000001';
const sessionId = '0190a1b2-0000-7000-8000-000000000002';
const tokens = new AccessTokens(secret);
const { token } = tokens.sign(userId, sessionId);

type Json = Record<string, unknown>;
const part = (json: Json) => Buffer.from(JSON.stringify(json)).toString('base64url');
const [headerPart = '', payloadPart = ''] = token.split('.');
const header = JSON.parse(Buffer.from(headerPart, 'base64url').toString()) as Json;
const payload = JSON.parse(Buffer.from(payloadPart, 'base64url').toString()) as Json;
const key = Buffer.from(hkdfSync('sha256', secret, '', 'guanxi access token', 32));

/** A token with the right signature, whatever it says. */
function forged(head: Json, body: Json, signWith: Buffer | string = key): string {
  const input = `${part(head)}.${part(body)}`;
  return `${input}.${createHmac('sha256', signWith).update(input).digest('base64url')}`;
}

describe('an access token', () => {
  it('says who, in which session, for 15 minutes', () => {
    expect(tokens.verify(token)).toEqual({ userId, sessionId, expiresAt: Number(payload['exp']) * 1000 });
    expect(Number(payload['exp']) - Number(payload['iat'])).toBe(accessTokenSeconds);
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT', kid: expect.any(String) });
    expect(tokens.verify(forged(header, payload))).not.toBeNull();
  });

  const now = Math.floor(Date.now() / 1000);
  const without = (name: string): Json => Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name));
  it.each<[string, string]>([
    ['alg none', `${part({ ...header, alg: 'none' })}.${payloadPart}.`],
    ['alg NONE, signed', forged({ ...header, alg: 'NONE' }, payload)],
    ['another algorithm', createSigner({ key, algorithm: 'HS512', kid: String(header['kid']) })(payload)],
    ['another key', new AccessTokens('t'.repeat(32)).sign(userId, sessionId).token],
    ['the secret itself as key', forged(header, payload, secret)],
    ['an empty key', forged(header, payload, '')],
    ['another key id', forged({ ...header, kid: 'other' }, payload)],
    ['a path as key id', forged({ ...header, kid: '../../dev/null' }, payload, '')],
    ['no key id', forged({ alg: 'HS256', typ: 'JWT' }, payload)],
    ['a key in the header', forged({ ...header, jwk: { kty: 'oct', k: 'AA' } }, payload, Buffer.from([0]))],
    ['an unknown critical header', forged({ ...header, crit: ['x'], x: 1 }, payload)],
    ['expired', tokens.sign(userId, sessionId, new Date(Date.now() - (accessTokenSeconds + 1) * 1000)).token],
    ['no expiry', forged(header, without('exp'))],
    ['expiry as text', forged(header, { ...payload, exp: 'never' })],
    ['not yet', forged(header, { ...payload, nbf: now + 3600 })],
    ['another audience', forged(header, { ...payload, aud: 'other' })],
    ['no audience', forged(header, without('aud'))],
    ['another issuer', forged(header, { ...payload, iss: 'other' })],
    ['no issuer', forged(header, without('iss'))],
    ['no user', forged(header, without('sub'))],
    ['no session', forged(header, without('sid'))],
    ['a user that is no uuid', forged(header, { ...payload, sub: "' or 1=1" })],
    ['changed text', `${headerPart}.${part({ ...payload, sub: sessionId })}.${token.split('.')[2]}`],
    ['cut off', token.slice(0, -1)],
    ['nothing', ''],
    ['two dots', '..'],
    ['no token', 'Bearer x'],
    ['very long', 'x'.repeat(1_000_000)],
  ])('is refused: %s', (_what, candidate) => {
    expect(tokens.verify(candidate)).toBeNull();
  });

  it('is checked in some microseconds', () => {
    const rounds = 2_000;
    for (let round = 0; round < rounds; round++) tokens.verify(token);
    const before = process.cpuUsage(); // microseconds; on a busy machine the clock on the wall tells about the others
    for (let round = 0; round < rounds; round++) tokens.verify(token);
    const { user, system } = process.cpuUsage(before);
    // About 9; a hundred would be another algorithm.
    expect((user + system) / rounds).toBeLessThan(100);
  });
});
