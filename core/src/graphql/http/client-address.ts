import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from: the address at the other end of the connection, or behind `proxies` reverse proxies what
 * the outermost of them saw. What stands further left in `X-Forwarded-For` is what the client says about itself.
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const own = socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const addresses = forwarded.map((address) => address.trim()).filter((address) => address !== '');
  // Fewer than there are proxies: it did not come through them.
  return addresses.at(-proxies) ?? own;
}
