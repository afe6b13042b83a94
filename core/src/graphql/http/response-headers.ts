import type { IncomingMessage, ServerResponse } from 'node:http';

const always = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
] as const;

/** Nothing of an answer is a document: no browser may run or frame it. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The page loads from this server only. Inline styles: the editor positions its lines with them. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function setSecurityHeaders(response: ServerResponse, kind: 'data' | 'page'): void {
  for (const [name, value] of always) response.setHeader(name, value);
  response.setHeader('content-security-policy', kind === 'page' ? pagePolicy : dataPolicy);
}

/** Lets pages of the named origins read answers. Tokens travel in a header: cookies are never needed. */
export function setCorsHeaders(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  if (origins.length === 0) return;
  response.setHeader('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader(
    'access-control-allow-headers',
    'accept-language, apollo-require-preflight, authorization, content-type, idempotency-key',
  );
  response.setHeader('access-control-max-age', '600');
}
