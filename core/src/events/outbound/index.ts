// Calls of this server to URLs that users gave: webhooks, and whatever else follows a URL.
export { OutboundClient } from './outbound-client.ts';
export type { OutboundAnswer, OutboundOptions, OutboundRequest } from './outbound-client.ts';
export { OutboundRefused } from './outbound-refused.ts';
export { outboundUrl } from './outbound-url.ts';
