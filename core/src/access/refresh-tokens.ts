import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { NIL, parse, stringify } from 'uuid';

/** What a refresh token says of itself. Whether it is the valid one, only the hash in the database tells. */
export interface RefreshClaims {
  readonly sessionId: string;
  /** How many refreshes came before it in its session. */
  readonly generation: number;
  /** Made by this installation: a genuine one of an earlier generation was handed out, and used, before. */
  readonly genuine: boolean;
}

const prefix = 'gxr_';
const sizes = { session: 16, generation: 4, random: 16, mac: 16 };
const signedBytes = sizes.session + sizes.generation + sizes.random;
const tokenBytes = signedBytes + sizes.mac;
const tokenLength = prefix.length + Math.ceil((tokenBytes * 4) / 3);

/**
 * Makes and reads refresh tokens: `gxr_` and base64url of session id, generation, 128 random bits and their HMAC. The
 * HMAC is what tells an old token, whose use ends the session, from an invented one, which must not.
 */
export class RefreshTokens {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'guanxi refresh token', 32));
  }

  make(sessionId: string, generation: number): string {
    const signed = Buffer.alloc(signedBytes);
    signed.set(parse(sessionId), 0);
    signed.writeUInt32BE(generation, sizes.session);
    randomBytes(sizes.random).copy(signed, sizes.session + sizes.generation);
    return prefix + Buffer.concat([signed, this.#mac(signed)]).toString('base64url');
  }

  /** Null: the text has not the form of a refresh token. */
  read(token: string): RefreshClaims | null {
    if (token.length !== tokenLength || !token.startsWith(prefix)) return null;
    const bytes = Buffer.from(token.slice(prefix.length), 'base64url');
    if (bytes.length !== tokenBytes) return null;
    const signed = bytes.subarray(0, signedBytes);
    return {
      sessionId: uuidOf(bytes),
      generation: signed.readUInt32BE(sizes.session),
      genuine: timingSafeEqual(this.#mac(signed), bytes.subarray(signedBytes)),
    };
  }

  #mac(signed: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(signed).digest().subarray(0, sizes.mac);
  }
}

/** Zeros for bytes that are no uuid, so that nobody's session is meant. */
function uuidOf(bytes: Uint8Array): string {
  try {
    return stringify(bytes);
  } catch {
    return NIL;
  }
}

/** What is stored of a token: a copy of the database opens no session. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
