import { OutboundClient } from '../../events/outbound/index.ts';

/** Milliseconds that a receiver has; bytes of its answer that are read. */
const limits = { timeoutMs: 10_000, maxBytes: 100_000 } as const;

/**
 * Calls the URLs of webhooks: https:// on the public internet, and by either scheme the addresses that the installation
 * names as its own.
 */
export function webhookClient(allowed: readonly string[]): Pick<OutboundClient, 'send'> {
  const anywhere = new OutboundClient({ ...limits, allowed });
  const inside = new OutboundClient({ ...limits, allowed, plainHttp: true });
  const isInside = (url: string): boolean => URL.canParse(url) && allowed.includes(new URL(url).hostname);
  return { send: (request) => (isInside(request.url) ? inside : anywhere).send(request) };
}
