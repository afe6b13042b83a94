import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const PROTOCOL_3 = 196_608;
const TEXT_TYPE = 25;

const int16 = (value: number) => Buffer.from([(value >> 8) & 255, value & 255]);
const int32 = (value: number) => Buffer.concat([int16(value >>> 16), int16(value)]);
const text = (value: string) => Buffer.concat([int32(value.length), Buffer.from(value)]);
const column = (name: string) =>
  Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(TEXT_TYPE), int16(-1), int32(-1), int16(0)]);

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

const ready = message('Z', Buffer.from('I'));
const admitted = message('R', int32(0));

/** Speaks just enough of PostgreSQL's protocol to say how old it is: no such server is at hand. */
export async function startOldServer(version: string): Promise<{ url: string; stop(): void }> {
  const facts = Buffer.concat([
    message('T', int16(3), column('version'), column('encoding'), column('superuser')),
    message('D', int16(3), text(version), text('UTF8'), text('f')),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const isStart = data.length >= 8 && data.readInt32BE(4) === PROTOCOL_3;
      if (isStart) socket.write(Buffer.concat([admitted, ready]));
      else if (data.toString('latin1', 0, 1) === 'Q') socket.write(facts);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `postgresql://somebody@127.0.0.1:${port}/old`, stop: () => void server.close() };
}
