import { lookup as systemLookup } from 'node:dns';
import type { Agent } from 'node:http';
import type { LookupFunction, Socket, TcpNetConnectOpts } from 'node:net';
import type { Duplex } from 'node:stream';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { OutboundRefused } from './outbound-refused.ts';
import { isSpecialAddress } from './special-addresses.ts';

/** How addresses are found, and which private ones may be called after all. */
export interface AddressRules {
  /** Addresses of services of this installation itself. Default: none. */
  readonly allowed?: readonly string[];
  /** Finds addresses. Default: the system's. */
  readonly lookup?: LookupFunction;
}

type OnCreated = (error: Error | null, stream: Duplex) => void;

/**
 * Ends a connection whose other end is not on the public internet, before a byte is sent over it: whatever was said
 * about the name before, this is where it leads.
 */
export function refuseSpecialPeer(socket: Socket, allowed: readonly string[]): void {
  // Before the listeners that send the request, and before TLS says hello.
  socket.prependOnceListener('connect', () => {
    const { remoteAddress } = socket;
    if (remoteAddress !== undefined && allowed.includes(remoteAddress)) return;
    if (remoteAddress === undefined || isSpecialAddress(remoteAddress)) socket.destroy(OutboundRefused.address());
  });
}

/** Finds addresses as `lookup` does, and fails for a name that has one which must not be called. */
function refusingLookup(lookup: LookupFunction, allowed: readonly string[]): LookupFunction {
  const isRefused = (address: string): boolean => !allowed.includes(address) && isSpecialAddress(address);
  return (name, options, done) =>
    lookup(name, options, (error, found, family) => {
      if (error) return done(error, found, family);
      const all = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      const refusal: Error = OutboundRefused.address();
      if (all.some(isRefused)) return done(refusal, '', 0);
      done(null, found, family);
    });
}

/**
 * Agents for both kinds of URL. The library refuses addresses in the URL and every address that a name has, we those
 * that it takes for public; the connection then goes to one of the rest, and its other end is looked at again. Each
 * request has a connection of its own.
 */
export function filteringAgents({ allowed = [], lookup: find = systemLookup as LookupFunction }: AddressRules): {
  readonly http: Agent;
  readonly https: Agent;
} {
  const lookup = refusingLookup(find, allowed);
  const options = { keepAlive: false, allowIPAddressList: [...allowed] };
  const guarded = (stream: Duplex | null | undefined): Duplex => {
    refuseSpecialPeer(stream as Socket, allowed);
    return stream as Duplex;
  };
  class Http extends RequestFilteringHttpAgent {
    override createConnection(to: TcpNetConnectOpts, created?: OnCreated): Duplex {
      return guarded(super.createConnection({ ...to, lookup }, created));
    }
  }
  class Https extends RequestFilteringHttpsAgent {
    override createConnection(to: TcpNetConnectOpts, created?: OnCreated): Duplex {
      return guarded(super.createConnection({ ...to, lookup }, created));
    }
  }
  return { http: new Http(options), https: new Https(options) };
}
