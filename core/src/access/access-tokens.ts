import { createSigner, createVerifier } from 'fast-jwt';
import { createHash, hkdfSync } from 'node:crypto';

/** Seconds that an access token is good for. */
export const accessTokenSeconds = 15 * 60;

const issuer = 'guanxi';
const audience = 'guanxi-api';

/** What an access token says: which user, in which session, until when. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

interface Decoded {
  readonly header: { readonly kid?: unknown };
  readonly payload: { readonly sub?: unknown; readonly sid?: unknown; readonly exp?: unknown };
}

const uuidText = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isUuid = (value: unknown): value is string => typeof value === 'string' && uuidText.test(value);

/** Makes and checks access tokens: JWT, HS256 only, one key, issuer and audience fixed. */
export class AccessTokens {
  readonly #sign: (payload: object) => string;
  readonly #verify: (token: string) => Decoded;
  readonly #keyId: string;

  constructor(secret: string) {
    // A key of its own: other uses of the secret (signed links) must not be able to make tokens.
    const key = Buffer.from(hkdfSync('sha256', secret, '', 'guanxi access token', 32));
    this.#keyId = createHash('sha256').update(key).digest('base64url').slice(0, 8);
    this.#sign = createSigner({ key, algorithm: 'HS256', iss: issuer, aud: audience, kid: this.#keyId }) as never;
    this.#verify = createVerifier({
      key,
      algorithms: ['HS256'],
      allowedIss: issuer,
      allowedAud: audience,
      requiredClaims: ['exp', 'iss', 'aud', 'sub', 'sid'],
      complete: true,
      cache: false,
    }) as never;
  }

  sign(userId: string, sessionId: string, now: Date = new Date()): { token: string; expiresAt: Date } {
    const issuedAt = Math.floor(now.getTime() / 1000);
    const expires = issuedAt + accessTokenSeconds;
    const token = this.#sign({ sub: userId, sid: sessionId, iat: issuedAt, exp: expires });
    return { token, expiresAt: new Date(expires * 1000) };
  }

  /** What the token says; null when it is not ours, was changed, or has expired. */
  verify(token: string): AccessClaims | null {
    let decoded: Decoded;
    try {
      decoded = this.#verify(token);
    } catch {
      return null;
    }
    const { sub, sid, exp } = decoded.payload;
    if (decoded.header.kid !== this.#keyId || !isUuid(sub) || !isUuid(sid) || typeof exp !== 'number') return null;
    return { userId: sub, sessionId: sid, expiresAt: exp * 1000 };
  }
}
