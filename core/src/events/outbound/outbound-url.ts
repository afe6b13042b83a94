import { isIP } from 'node:net';
import { OutboundRefused } from './outbound-refused.ts';
import { isSpecialAddress } from './special-addresses.ts';

/** Top-level names that never lie on the public internet. */
const insideNames = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'test',
]);

/**
 * A URL that somebody gave, as this server would call it. Spellings of addresses (octal, decimal, full-width) are
 * normalised by the URL parser; where the name leads is only known when it is called.
 *
 * @param plain whether http:// will do
 * @param allowed addresses that may be called although they are not public
 * @throws OutboundRefused: no such URL, credentials in it, a name from inside
 */
export function outboundUrl(text: string, plain = false, allowed: readonly string[] = []): URL {
  if (!URL.canParse(text)) throw OutboundRefused.url();
  const url = new URL(text);
  const fits = url.protocol === 'https:' || (plain && url.protocol === 'http:');
  if (!fits || url.username !== '' || url.password !== '') throw OutboundRefused.url();
  const labels = url.hostname.replace(/\.$/, '').split('.');
  if (insideNames.has(labels.at(-1) ?? '') || url.hostname.endsWith('home.arpa')) throw OutboundRefused.address();
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !allowed.includes(address) && isSpecialAddress(address)) throw OutboundRefused.address();
  return url;
}
