import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Which picture of a file a link is for. */
export type FileVariant = 'original' | 'thumbnail';

/** Seconds that a link is good for. */
export const linkSeconds = 300;
/** Links made within one minute are equal, so that browsers find the picture in their cache. */
const step = 60;

/** Why a link opens nothing. */
export type LinkProblem = 'expired' | 'invalid';

/** Signs and checks links to files: whoever holds one may fetch that file until it expires, and nothing else. */
export class LinkSigner {
  readonly #key: Buffer;

  /** The key is derived: what signs links never signs tokens. */
  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'guanxi file links', 32));
  }

  /** Path and query of a link; `now` in milliseconds. */
  path(id: string, variant: FileVariant, now = Date.now()): string {
    const expires = Math.floor(now / 1000 / step) * step + linkSeconds;
    const query = new URLSearchParams({ expires: String(expires), signature: this.#signature(id, variant, expires) });
    return `/files/${id}${variant === 'thumbnail' ? '/thumbnail' : ''}?${query.toString()}`;
  }

  /** The seconds that a good link has left, or what is wrong with it. */
  check(id: string, variant: FileVariant, query: URLSearchParams, now = Date.now()): LinkProblem | number {
    const expires = Number(query.get('expires'));
    if (!Number.isSafeInteger(expires)) return 'invalid';
    const given = Buffer.from(query.get('signature') ?? '');
    const right = Buffer.from(this.#signature(id, variant, expires));
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'invalid';
    const left = expires - now / 1000;
    return left > 0 ? Math.floor(left) : 'expired';
  }

  #signature(id: string, variant: FileVariant, expires: number): string {
    return createHmac('sha256', this.#key).update(`${variant}\n${expires}\n${id}`).digest('base64url');
  }
}
