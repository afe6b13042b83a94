import type { IncomingMessage, ServerResponse } from 'node:http';

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

/** Of every answer: a name, its value, the next name …, as `writeHead` takes them. */
const always = [
  ...['x-content-type-options', 'nosniff'],
  ...['x-frame-options', 'DENY'],
  ...['referrer-policy', 'no-referrer'],
  ...['cross-origin-opener-policy', 'same-origin'],
];

/** Headers that every answer has, whatever it is. */
export function commonHeaders(request: IncomingMessage, requestId: string, origins: readonly string[]): string[] {
  const headers = ['x-request-id', requestId, 'content-security-policy', dataPolicy, ...always];
  if (origins.length > 0) headers.push(...corsHeaders(request, origins));
  return headers;
}

/** What the page may do, in place of what data may. */
export function setPagePolicy(response: ServerResponse): void {
  response.setHeader('content-security-policy', pagePolicy);
}

export function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let index = 0; index < headers.length; index += 2) {
    response.setHeader(headers[index] as string, headers[index + 1] as string);
  }
}

/** Lets pages of the named origins read answers. Tokens travel in a header: cookies are never needed. */
function corsHeaders({ headers: { origin }, method }: IncomingMessage, origins: readonly string[]): string[] {
  const headers = ['vary', 'Origin'];
  if (origin === undefined || !origins.includes(origin)) return headers;
  headers.push('access-control-allow-origin', origin);
  headers.push('access-control-expose-headers', 'x-request-id, retry-after');
  if (method !== 'OPTIONS') return headers;
  headers.push('access-control-allow-methods', 'GET, POST');
  headers.push(
    'access-control-allow-headers',
    'accept-language, apollo-require-preflight, authorization, content-type, idempotency-key',
  );
  headers.push('access-control-max-age', '600');
  return headers;
}
