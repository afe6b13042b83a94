import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { CrmError, type Logger } from '../sdk/index.ts';
import type { ForeignIssuer } from './foreign-issuers.ts';
import type { ForeignClaims, ForeignTokensOptions } from './foreign-tokens.ts';

interface Trusted {
  readonly issuer: ForeignIssuer;
  readonly keys: JWTVerifyGetKey;
}

const clockToleranceSeconds = 5;
const timeoutMs = 3_000;
const keysBelievedMs = 5 * 60_000;
const defaultAlgorithms = ['RS256', 'ES256', 'EdDSA'];

/** The keys of an issuer cannot be had, so nothing that it signed can be checked. */
class KeysUnavailable extends CrmError {
  constructor() {
    super('KEYS_UNAVAILABLE', { zh: '无法获取签名公钥', en: 'The public keys of the issuer cannot be had' });
  }
}

/**
 * Checks tokens of other issuers by their public keys. Keys come from the configured place only: whatever the header
 * of a token says about keys (`jwk`, `jku`, `x5u`, a `kid` that is a path or a query) is compared or ignored.
 */
export class IssuerChecks {
  readonly #trusted = new Map<string, Trusted>();
  readonly #log: Logger | undefined;

  constructor({ issuers, log, refetchMs = 5_000 }: ForeignTokensOptions) {
    this.#log = log;
    for (const issuer of issuers) this.#trusted.set(issuer.issuer, { issuer, keys: keysOf(issuer, refetchMs) });
  }

  /** What the token says; null when it is not valid, or cannot be checked now. */
  async verify(token: string): Promise<ForeignClaims | null> {
    const trusted = this.#trusted.get(claimedIssuer(token));
    if (!trusted) return null;
    const { issuer, keys } = trusted;
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...{ issuer: issuer.issuer, audience: issuer.audience, requiredClaims: ['exp'] },
        algorithms: [...(issuer.algorithms ?? defaultAlgorithms)],
        clockTolerance: clockToleranceSeconds,
      });
      return claimsOf(payload, issuer);
    } catch (error) {
      if (!isAboutToken(error)) this.#log?.warn({ error, issuer: issuer.issuer }, 'Tokens cannot be checked');
      return null;
    }
  }
}

function claimedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

function claimsOf(payload: JWTPayload, { user, claim }: ForeignIssuer): ForeignClaims | null {
  const value = payload[claim ?? (user === 'email' ? 'email' : 'sub')];
  const isName = typeof value === 'string' && value !== '' && value.isWellFormed() && !value.includes('\0');
  // An address that its issuer has not checked is one that anybody could have claimed.
  if (!isName || (user === 'email' && payload['email_verified'] === false)) return null;
  return { by: user, value, expiresAt: ((payload.exp ?? 0) + clockToleranceSeconds) * 1000 };
}

function keysOf({ jwks, jwksUri }: ForeignIssuer, refetchMs: number): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks as JSONWebKeySet);
  if (jwksUri === undefined) return () => Promise.reject(new KeysUnavailable());
  return fetchedKeys(new URL(jwksUri), refetchMs);
}

/**
 * Keys from an address. While it does not answer, keys that are still fresh go on being used, and it is not asked again
 * for every token that somebody sends.
 */
function fetchedKeys(url: URL, refetchMs: number): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: refetchMs,
    cacheMaxAge: keysBelievedMs,
  });
  let failedAt = -Infinity;
  return async (header, token) => {
    if (performance.now() - failedAt < refetchMs) {
      const known = remote.fresh ? remote.jwks() : undefined;
      if (!known) throw new KeysUnavailable();
      return createLocalJWKSet(known)(header, token);
    }
    try {
      return await remote(header, token);
    } catch (error) {
      if (!isAboutToken(error)) failedAt = performance.now();
      throw error;
    }
  };
}

/** Errors that a token is to blame for; the others are about getting keys. */
function isAboutToken(error: unknown): boolean {
  const blamed = [
    ...[errors.JWTInvalid, errors.JWTExpired, errors.JWTClaimValidationFailed, errors.JWSInvalid],
    ...[errors.JWSSignatureVerificationFailed, errors.JOSEAlgNotAllowed, errors.JOSENotSupported],
    ...[errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys],
  ];
  return blamed.some((kind) => error instanceof kind);
}
