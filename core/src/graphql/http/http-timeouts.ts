import type { ServerOptions } from 'node:http';

/** Milliseconds for node:http's `createServer`: a client that sends its request byte by byte must not hold a socket. */
export const httpTimeouts = {
  headersTimeout: 10_000,
  // A file of 25 MB over a slow line; JSON bodies have a limit of their own (`bodyMs`).
  requestTimeout: 300_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;
