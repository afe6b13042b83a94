import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import type { TransportAttack } from './http-attacks.ts';
import { admitted, answerTo, opened, raw, type Reply, type Target } from './reply.ts';

const ask = (id: string, query = '{ me { roles } }'): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query } });

/** The status of an upgrade that is not made. */
const upgrade = (target: Target, headers: Record<string, string>, path = '/graphql'): Promise<Reply> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${target.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
    socket.on('open', () => (socket.terminate(), resolve({ status: null, text: 'open' })));
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve({ status: statusCode, text: '' }));
    socket.on('error', () => {});
  });

const uninitiated =
  (message: string | Buffer): TransportAttack['send'] =>
  async (target) =>
    answerTo(await opened(target), message);
const inside =
  (message: string | Buffer): TransportAttack['send'] =>
  async (target) =>
    answerTo(await admitted(target), message);

/** A frame written by hand: one bit too many, or another kind. */
function frame(first: number, payload: Buffer): Buffer {
  const mask = randomBytes(4);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] as number));
  return Buffer.concat([Buffer.from([first, 0x80 | payload.length]), mask, masked]);
}

const bare =
  (bytes: Buffer): TransportAttack['send'] =>
  async (target) => {
    const socket = await admitted(target);
    const closed = new Promise<Reply>((resolve) =>
      socket.once('close', (status, reason) => resolve({ status, text: String(reason) })),
    );
    (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(bytes);
    return closed;
  };

/** A refusal among the answers to many messages that are sent at once. */
const many =
  (count: number, message: (n: number) => string): TransportAttack['send'] =>
  async (target) => {
    const socket = await admitted(target);
    const refused = new Promise<Reply>((resolve) => {
      let answers = 0;
      socket.on('message', (data) => {
        const text = String(data);
        if (text.includes('"type":"error"')) resolve({ status: null, text });
        else if (/"type":"next"/.test(text) && ++answers === count) resolve({ status: null, text: 'all answered' });
      });
      socket.once('close', (status, reason) => resolve({ status, text: String(reason) }));
    });
    for (let n = 0; n < count; n++) socket.send(message(n));
    const reply = await refused;
    socket.terminate();
    return reply;
  };

/** Connections that never say who they are: from some number on there is no further one. */
async function initFlood(target: Target): Promise<Reply> {
  const sockets: WebSocket[] = [];
  try {
    for (;;) {
      const socket = new WebSocket(`${target.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      sockets.push(socket);
      const status = await new Promise<number | null>((resolve) => {
        socket.on('open', () => resolve(null));
        socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode));
        socket.on('error', () => {});
      });
      if (status !== null || sockets.length > 500) return { status, text: `${sockets.length} connections` };
    }
  } finally {
    for (const socket of sockets) socket.terminate();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** More connections of one user than allowed. */
async function connectionFlood(target: Target): Promise<Reply> {
  const sockets: WebSocket[] = [];
  try {
    for (let n = 0; n < 100; n++) {
      const socket = await opened(target);
      sockets.push(socket);
      const closed = new Promise<Reply | null>((resolve) => {
        socket.once('close', (status, reason) => resolve({ status, text: String(reason) }));
        socket.once('message', () => setTimeout(() => resolve(null), 5));
      });
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${target.token}` } }));
      const end = await closed;
      if (end) return end;
    }
    return { status: null, text: 'all open' };
  } finally {
    for (const socket of sockets) socket.terminate();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const big = 10 * 1024 * 1024;

/** Attacks on the WebSocket itself. */
export const socketAttacks: Readonly<Record<string, TransportAttack>> = {
  'a foreign origin': { send: (target) => upgrade(target, { origin: 'https://evil.example' }) },
  'the origin null': { send: (target) => upgrade(target, { origin: 'null' }) },
  'an origin that begins like ours': {
    send: (target) => upgrade(target, { origin: 'https://crm.example.evil.example' }),
  },
  'our origin over http': { send: (target) => upgrade(target, { origin: 'http://crm.example' }) },
  'another path': { send: (target) => upgrade(target, {}, '/graphql/x') },
  'a path that is none': {
    send: (target) =>
      raw(
        target,
        'GET //[ HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      ),
  },
  'another protocol': {
    send: (target) =>
      upgrade(target, {}).then(async () => {
        const old = new WebSocket(`${target.url.replace('http', 'ws')}/graphql`, 'graphql-ws');
        const error = await new Promise<Error>((resolve) => old.once('error', resolve));
        return { status: 1002, text: error.message };
      }),
  },
  'an operation before the init': { send: uninitiated(ask('1')) },
  'an init without a token': { send: uninitiated('{"type":"connection_init"}') },
  'an init with nonsense': { send: uninitiated('{"type":"connection_init","payload":{"authorization":"Bearer x"}}') },
  'an init with __proto__': {
    send: uninitiated('{"type":"connection_init","payload":{"__proto__":{"authorization":"Bearer x"}}}'),
  },
  'a second init': { send: inside('{"type":"connection_init"}') },
  'a flood of connections without init': { send: initFlood, within: 1_500 },
  'a flood of connections of one user': { send: connectionFlood, within: 1_500 },
  'a frame of 10 MiB': { send: inside(ask('1', `{ me { roles } } #${'x'.repeat(big)}`)) },
  'a frame of 10 MiB before the init': { send: uninitiated('x'.repeat(big)) },
  'a binary frame': { send: inside(Buffer.from(ask('1'))) },
  'a compressed frame': { send: bare(frame(0xc1, Buffer.from('xxxx'))) },
  'a frame without a mask': { send: bare(Buffer.concat([Buffer.from([0x81, 2]), Buffer.from('{}')])) },
  'a reserved kind of frame': { send: bare(frame(0x83, Buffer.from('{}'))) },
  'broken UTF-8': { send: bare(frame(0x81, Buffer.from([0xff, 0xfe]))) },
  'no JSON': { send: inside('nonsense') },
  'JSON 400,000 deep': { send: inside('['.repeat(400_000) + ']'.repeat(400_000)) },
  'an unknown message': { send: inside('{"type":"other"}') },
  'a message of the server': { send: inside('{"type":"next","id":"1","payload":{}}') },
  'an id that is no text': { send: inside('{"type":"subscribe","id":{},"payload":{"query":"{ __typename }"}}') },
  'an operation without a query': { send: inside('{"type":"subscribe","id":"1","payload":{}}') },
  '500 operations at once': {
    send: many(500, (n) => ask(String(n), '{ accounts { totalCount } contacts { totalCount } }')),
  },
  '500 operations with one id': { send: many(500, () => ask('499')) },
};
