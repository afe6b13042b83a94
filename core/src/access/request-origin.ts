import { isIPv4, isIPv6 } from 'node:net';

/** Where a request came from, as far as it is known: in-process callers have neither. */
export interface RequestOrigin {
  /** IP address of the client. */
  readonly address?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** What the columns take. */
const maxUserAgent = 300;
const maxAddress = 45;

/** The origin as the database can store it. */
export function printableOrigin({ address, userAgent }: RequestOrigin): {
  address: string | null;
  userAgent: string | null;
} {
  return {
    address: address?.slice(0, maxAddress) ?? null,
    userAgent: userAgent?.toWellFormed().replaceAll('\0', '').slice(0, maxUserAgent) ?? null,
  };
}

/**
 * What counts as one client: an IPv4 address, or the /64 that an IPv6 host can choose its addresses from. Null: the
 * text is no address.
 */
export function networkOf(address: string): string | null {
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  // ::ffff:203.0.113.7 is how a socket that serves both families names an IPv4 client.
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address, whatever its spelling: a URL has the canonical one, without dots. */
function groupsOf(address: string): number[] {
  const [plain = ''] = address.split('%');
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const numbers = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
