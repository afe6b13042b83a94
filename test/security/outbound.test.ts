import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import { connect, type AddressInfo, type LookupFunction, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { refuseSpecialPeer } from '../../core/src/events/outbound/filtering-agents.ts';
import { OutboundClient, OutboundRefused, type OutboundOptions } from '../../core/src/events/outbound/index.ts';
import { isSpecialAddress } from '../../core/src/events/outbound/special-addresses.ts';
import { quickest } from '../../core/test/testing/quickest.ts';
import { note } from './report/figures.ts';
import { ssrfSpellings } from './ssrf-spellings.ts';

let inside: Server;
let port: number;
let connections = 0;
let looked = 0;
/** An address that is nobody's business here: packets to it go nowhere. */
const outside = '93.184.215.14';

beforeAll(async () => {
  inside = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/redirect') return void response.writeHead(302, { location: 'http://public.example/' }).end();
    if (url === '/large') return void response.end('x'.repeat(200_000));
    if (url === '/slow') return void response.write('x');
    if (url === '/headers') return void response.writeHead(200, { long: 'x'.repeat(20_000) }).end();
    response.end(JSON.stringify({ method: request.method, host: request.headers.host }));
  });
  inside.on('connection', () => (connections += 1));
  await once(inside.listen(0, '::'), 'listening');
  port = (inside.address() as AddressInfo).port;
});
afterAll(async () => {
  inside.closeAllConnections();
  await new Promise((resolve) => inside.close(resolve));
});
beforeEach(() => {
  connections = 0;
  looked = 0;
});

const addresses: Readonly<Record<string, readonly string[]>> = {
  'public.example': [outside],
  'inside.example': ['127.0.0.1'],
  'inside-v6.example': ['::1'],
  'inside-mapped.example': ['::ffff:127.0.0.1'],
  'some-inside.example': [outside, '127.0.0.1'],
};

/** The name server of an attacker: `rebound.example` is public when it is asked first, and inside from then on. */
const lookup: LookupFunction = (name, options, done) => {
  looked += 1;
  const found =
    name === 'rebound.example' ? [looked === 1 ? outside : '127.0.0.1'] : (addresses[name] ?? ['127.0.0.1']);
  const all = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const [first = { address: '', family: 4 }] = all;
  if (options.all) done(null, all);
  else done(null, first.address, first.family);
};

const client = (options: OutboundOptions = {}): OutboundClient =>
  new OutboundClient({ plainHttp: true, timeoutMs: 1_500, lookup, ...options });
const at = (path: string): string => `http://inside.example:${port}${path}`;
const refusal = (sent: Promise<unknown>): Promise<unknown> => sent.then(String, (error: unknown) => error);

describe('a URL that leads inside', () => {
  it('is refused in every spelling, and nobody inside sees a connection', async () => {
    const through: string[] = [];
    for (const spelling of ssrfSpellings) {
      const url = spelling.replace('PORT', String(port));
      // Asked before, as whoever checks a URL when it is saved would: what counts is where it leads now.
      looked = url.includes('rebound') ? 1 : 0;
      if (!((await refusal(client().send({ url }))) instanceof OutboundRefused)) through.push(url);
    }
    const refused = ssrfSpellings.length - through.length;
    note('webhooks', `${refused}/${ssrfSpellings.length}`, through.length === 0 && connections === 0);
    expect({ through, connections }).toEqual({ through: [], connections: 0 });
    expect(ssrfSpellings.length).toBeGreaterThanOrEqual(39);
  });

  it('would reach the server here without the guard: that is what the spellings are worth', async () => {
    let reached = 0;
    for (const spelling of ssrfSpellings.filter((one) => one.startsWith('http') && one.includes('PORT'))) {
      looked = 1;
      const url = spelling.replace('PORT', String(port));
      await new Promise<void>((resolve) => {
        try {
          const sent = get(url, { lookup, timeout: 1_000, agent: false }, (response) => {
            reached += 1;
            response.resume().once('end', resolve);
          });
          sent.on('timeout', () => sent.destroy()).on('error', () => resolve());
        } catch {
          resolve(); // not even a URL
        }
      });
    }
    expect(reached).toBeGreaterThanOrEqual(25);
  });

  it('is refused by a second judge at the open socket, before a byte is sent', async () => {
    const received: Buffer[] = [];
    const spy = (socket: Socket): void => void socket.on('data', (data) => received.push(data));
    inside.on('connection', spy);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\n\r\n');
    refuseSpecialPeer(socket, []);
    const [error] = (await once(socket, 'error')) as [Error];
    await new Promise((resolve) => setTimeout(resolve, 50));
    inside.off('connection', spy);
    expect([error instanceof OutboundRefused, Buffer.concat(received).length]).toEqual([true, 0]);
    const answer = await client({ allowed: ['127.0.0.1'] })
      .send({ url: at('/redirect') })
      .catch((e: unknown) => e);
    const redirected = answer instanceof OutboundRefused && /redirect/.test(answer.message);
    note(
      'webhooks-peer',
      redirected ? 'both hold' : 'redirect followed',
      error instanceof OutboundRefused && redirected,
    );
    expect(redirected).toBe(true);
  });

  it('is told with words that do not say what is there', async () => {
    const messages = new Set<string>();
    for (const url of [at('/'), 'http://169.254.169.254/', `http://inside-v6.example:${port}/`]) {
      messages.add(String(await refusal(client().send({ url }))));
    }
    expect([...messages]).toEqual(['OutboundRefused: The URL does not lie on the public internet']);
  });
});

describe('the judge of addresses', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '223.5.5.5',
    '172.15.255.255',
    '172.32.0.0',
    '100.128.0.0',
    '2606:4700::1111',
    '240e::1',
  ])('lets %s through', (address) => expect(isSpecialAddress(address)).toBe(false));
  it.each([
    '',
    'localhost',
    '127.1',
    '255.255.255.255',
    '239.0.0.1',
    'ff02::1',
    '2001::1',
    '64:ff9b::808:808',
    'fec0::1',
  ])('refuses %j', (address) => expect(isSpecialAddress(address)).toBe(true));
});

describe('a service of the installation itself', () => {
  const own = (options: OutboundOptions = {}): OutboundClient => client({ allowed: ['127.0.0.1'], ...options });

  it('is called when its address is allowed, and nothing beside it', async () => {
    const answer = await own().send({ url: at('/'), body: '{}', headers: { host: 'evil.example' } });
    expect([answer.status, answer.address]).toEqual([200, '127.0.0.1']);
    expect(JSON.parse(String(answer.body))).toEqual({ method: 'POST', host: `inside.example:${port}` });
    expect(await refusal(own().send({ url: `http://127.0.0.2:${port}/` }))).toBeInstanceOf(OutboundRefused);
    expect(await refusal(own().send({ url: `http://[::1]:${port}/` }))).toBeInstanceOf(OutboundRefused);
  });

  it('gets https only, unless told otherwise', async () => {
    expect(await refusal(own({ plainHttp: false }).send({ url: at('/') }))).toBeInstanceOf(OutboundRefused);
  });

  it('may not answer without end, without limit, or with huge headers', async () => {
    const limited = own({ maxBytes: 100_000, timeoutMs: 30_000 });
    expect(String(await refusal(limited.send({ url: at('/large') })))).toMatch(/more than 100000 bytes/);
    const slow = async (): Promise<number> => {
      const began = performance.now();
      const hasty = own({ timeoutMs: 300 });
      expect(String(await refusal(hasty.send({ url: at('/slow') })))).toMatch(/within 300 milliseconds/);
      return performance.now() - began;
    };
    expect(await quickest(1_000, slow)).toBeLessThan(1_000);
    expect(await refusal(limited.send({ url: at('/headers') }))).toMatchObject({ code: 'HPE_HEADER_OVERFLOW' });
  });

  it('is given up when the caller gives up', async () => {
    const gone = AbortSignal.timeout(50);
    expect(await refusal(own().send({ url: at('/slow'), signal: gone }))).toMatchObject({ name: /Abort|Timeout/ });
  });
});
