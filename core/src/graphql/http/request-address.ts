import type { IncomingMessage } from 'node:http';

/** Path and query of a request; null: what stands in its first line is no address, as in `GET //[`. */
export function requestAddress({ url = '/' }: IncomingMessage): URL | null {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
