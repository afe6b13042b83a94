import type { IncomingMessage } from 'node:http';

/** Where a request goes. */
export interface RequestAddress {
  readonly pathname: string;
  /** With its question mark; '' where there is none. */
  readonly search: string;
}

const base = 'http://localhost';
const plain = /^(?:\/[\w-]+)+$/;

/** Path and query of a request; null: what stands in its first line is no address, as in `GET //[`. */
export function requestAddress({ url = '/' }: IncomingMessage): RequestAddress | null {
  // Nearly every request, and nothing that parsing could change.
  if (plain.test(url)) return { pathname: url, search: '' };
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
