import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hasPermission } from '../../access/index.ts';
import { HttpRefusal, type HttpRoute } from '../../graphql/index.ts';
import type { Metrics } from './metrics.ts';

/** What an API key for Prometheus must be allowed. */
const permission = 'metrics:read';

/**
 * `GET /metrics`: for whoever has `metrics:read` (an API key in the header Authorization). Outside production also for
 * this machine itself, unless a proxy passed the request on. To everybody else there is no such path.
 */
export function metricsRoute(metrics: Metrics, { production }: { readonly production: boolean }): HttpRoute {
  return {
    path: '/metrics',
    async handle(request, response, { principal }) {
      const isOpen = !production && isFromHere(request);
      if (!isOpen && !hasPermission(principal, permission)) throw HttpRefusal.notFound();
      if (request.method !== 'GET') throw HttpRefusal.method('GET');
      const text = await metrics.text();
      response.setHeader('content-type', metrics.contentType);
      response.setHeader('cache-control', 'no-store');
      response.end(text);
    },
  };
}

function isFromHere({ socket: { remoteAddress = '' }, headers }: IncomingMessage): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  const address = remoteAddress.replace(/^::ffff:/, '');
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}
