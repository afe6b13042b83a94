import type { ServerOptions } from 'node:http';

/** Milliseconds for node:http's `createServer`: a client that sends its request byte by byte must not hold a socket. */
export const httpTimeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;
