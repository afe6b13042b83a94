import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of the request's origin may open a connection: a page of this server, or of a configured origin.
 * Browsers always name the origin; what is no browser does not, and cannot be tricked into sending somebody's token.
 */
export function isAllowedOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
