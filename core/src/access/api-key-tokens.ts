import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `gxk_<32 hex digits of the id>_<43 characters of secret>`: people and scanners for leaked keys recognise it. */
const prefix = 'gxk_';
const idDigits = 32;
const secretBytes = 32;
const tokenLength = prefix.length + idDigits + 1 + Math.ceil((secretBytes * 4) / 3);
const uuidParts = [8, 4, 4, 4, 12];

/** What a token of an API key says. */
export interface ApiKeyClaims {
  /** Uuid of the key. */
  readonly id: string;
  readonly secret: string;
}

/** A new token for the key with this uuid, and what is stored of it. */
export function newApiKeyToken(id: string): { readonly token: string; readonly secretHash: string } {
  const secret = randomBytes(secretBytes).toString('base64url');
  return { token: `${prefix}${id.replaceAll('-', '')}_${secret}`, secretHash: hashOf(secret).toString('hex') };
}

/** Whether a token wants to be that of a key. */
export function isApiKeyToken(token: string): boolean {
  return token.startsWith(prefix);
}

/** Null: not the form of such a token. */
export function readApiKeyToken(token: string): ApiKeyClaims | null {
  if (token.length !== tokenLength || !isApiKeyToken(token)) return null;
  const digits = token.slice(prefix.length, prefix.length + idDigits);
  if (Buffer.from(digits, 'hex').toString('hex') !== digits || token[prefix.length + idDigits] !== '_') return null;
  let at = 0;
  const id = uuidParts.map((length) => digits.slice(at, (at += length))).join('-');
  return { id, secret: token.slice(prefix.length + idDigits + 1) };
}

/** 256 random bits need no salt and no slow hash. */
export function isSecretOf(secretHash: string, secret: string): boolean {
  const stored = Buffer.from(secretHash, 'hex');
  const given = hashOf(secret);
  return stored.length === given.length && timingSafeEqual(stored, given);
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
