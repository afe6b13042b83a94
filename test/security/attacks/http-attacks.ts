import { brotliCompressSync, gzipSync } from 'node:zlib';
import { posted, raw, type Reply, type SentBody, type Target } from './reply.ts';

export interface TransportAttack {
  readonly send: (target: Target) => Promise<Reply>;
  readonly harmless?: true;
  /** The server waits for what does not come: so long, milliseconds, it may take. Default 250. */
  readonly within?: number;
}

const query = '{ me { roles } }';
const body = JSON.stringify({ query });
const json = 'application/json';
const mutation = 'mutation { createAccount(input: { name: "x" }) { errors { code } } }';

const got = async ({ url }: Target, search: string, headers: Record<string, string> = {}): Promise<Reply> => {
  const response = await fetch(`${url}/graphql?${search}`, { headers });
  return { status: response.status, text: await response.text() };
};
const typed =
  (type: string, sent: SentBody = body): TransportAttack['send'] =>
  (target) =>
    posted(target, sent, { 'content-type': type });
/** As a page elsewhere could send it: a browser adds no token of ours. */
const foreign =
  (type: string, sent: string): TransportAttack['send'] =>
  ({ url }) =>
    posted({ url, token: '' }, sent, { 'content-type': type, authorization: '', origin: 'https://evil.example' });
const encoded =
  (encoding: string, bytes: Buffer): TransportAttack['send'] =>
  (target) =>
    posted(target, new Uint8Array(bytes), { 'content-type': json, 'content-encoding': encoding });
const head = (lines: readonly string[], method = 'POST'): string =>
  `${[`${method} /graphql HTTP/1.1`, 'host: crm.example', ...lines].join('\r\n')}\r\n\r\n`;
const rawly =
  (text: string): TransportAttack['send'] =>
  (target) =>
    raw(target, text);
const flood = (count: number, size: number): string[] =>
  Array.from({ length: count }, (_, n) => `x-flood-${n}: ${'x'.repeat(size)}`);

/** Attacks on HTTP itself. */
export const httpAttacks: Readonly<Record<string, TransportAttack>> = {
  'a batch of 10': { send: (target) => posted(target, JSON.stringify(Array(10).fill({ query }))) },
  'a batch of 10,000': { send: (target) => posted(target, JSON.stringify(Array(10_000).fill({ query }))) },
  'a gzip bomb of 200 MB': { send: encoded('gzip', gzipSync(Buffer.alloc(200_000_000))) },
  'a compressed query': { send: encoded('gzip', gzipSync(body)) },
  'a brotli-compressed query': { send: encoded('br', brotliCompressSync(body)) },
  'an unknown encoding': { send: encoded('x-none', Buffer.from(body)) },
  'UTF-16': { send: typed(`${json}; charset=utf-16le`, new Uint8Array(Buffer.from(body, 'utf16le'))) },
  'UTF-7': { send: typed(`${json}; charset=utf-7`) },
  GBK: { send: typed(`${json}; charset=gbk`) },
  'an unknown charset': { send: typed(`${json}; charset=__proto__`) },
  'broken UTF-8': { send: typed(json, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])) },
  'a form': { send: foreign('application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`) },
  'a multipart form': {
    send: foreign(
      'multipart/form-data; boundary=b',
      `--b\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--b--`,
    ),
  },
  'plain text': { send: foreign('text/plain', body) },
  'plain text that says it is JSON': { send: foreign('text/plain; application/json', body) },
  'a query as application/graphql': { send: typed('application/graphql', query) },
  'no content type': { send: rawly(head([`content-length: ${body.length}`]) + body) },
  'a query by GET from a page elsewhere': { send: (target) => got(target, `query=${encodeURIComponent(query)}`) },
  'a mutation by GET': {
    send: (target) => got(target, `query=${encodeURIComponent(mutation)}`, { authorization: `Bearer ${target.token}` }),
  },
  'a mutation by GET with a preflight header': {
    send: (target) => got(target, `query=${encodeURIComponent(mutation)}`, { 'apollo-require-preflight': '1' }),
  },
  'an address of 100 KB': { send: rawly(`GET /graphql?query=${'x'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`) },
  'a body of 2 MB': { send: (target) => posted(target, JSON.stringify({ query, x: 'x'.repeat(2_000_000) })) },
  'a body of 2 MB that does not say so': {
    send: (target) => posted(target, new Blob([JSON.stringify({ query, x: 'x'.repeat(2_000_000) })]).stream()),
  },
  'a body that never comes': {
    send: (target) => raw(target, head([`content-type: ${json}`, 'content-length: 100']) + '{'),
    within: 500,
  },
  'a body in drops': {
    send: (target) => raw(target, `${head([`content-type: ${json}`, 'transfer-encoding: chunked'])}1\r\n{\r\n`),
    within: 500,
  },
  '5,000 headers': { send: rawly(head(flood(5_000, 1), 'GET')) },
  'a header of 1 MB': { send: rawly(head(flood(1, 1_000_000), 'GET')) },
  'a token of 12 KB': {
    send: (target) => posted({ ...target, token: 'a.b.'.repeat(3_000) }, body, { 'content-type': json }),
  },
  'two lengths': { send: rawly(`${head(['content-length: 4', 'content-length: 9'])}{}`) },
  'a length and chunks': { send: rawly(`${head(['content-length: 4', 'transfer-encoding: chunked'])}0\r\n\r\n`) },
  'broken chunks': {
    send: rawly(`${head([`content-type: ${json}`, 'transfer-encoding: chunked'])}zz\r\n{}\r\n`),
  },
  'no HTTP': { send: rawly('\0\0\0\r\n\r\n') },
  TRACE: { send: rawly(head([], 'TRACE')) },
  DELETE: { send: rawly(head([], 'DELETE')) },
  CONNECT: { send: rawly('CONNECT inside:80 HTTP/1.1\r\nhost: inside\r\n\r\n') },
  'an expectation': { send: rawly(head(['expect: everything', 'content-length: 0'])) },
  'an absolute address': { send: rawly('GET http://inside/graphql HTTP/1.1\r\nhost: inside\r\n\r\n') },
  'an address that is none': { send: rawly('GET //[ HTTP/1.1\r\nhost: x\r\n\r\n') },
  'a path upwards': { send: rawly('GET /console/../../../package.json HTTP/1.1\r\nhost: x\r\n\r\n') },
  'an encoded path upwards': { send: rawly('GET /files/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nhost: x\r\n\r\n') },
  'JSON that is a number': { send: typed(json, '7') },
  'JSON that is null': { send: typed(json, 'null') },
  'JSON that is a text': { send: typed(json, '"{ me { roles } }"') },
  'JSON with a BOM and no end': { send: typed(json, '\ufeff{') },
  'JSON 400,000 deep': { send: typed(json, '['.repeat(400_000) + ']'.repeat(400_000)) },
  'a media type nobody has': {
    send: (target) => posted(target, body, { 'content-type': json, accept: 'image/png' }),
  },
  'an accept header of 10 KB': {
    send: (target) => posted(target, body, { 'content-type': json, accept: 'a/b;q=0.1,'.repeat(1_000) }),
  },
  'a language of 10 KB': {
    send: (target) => posted(target, body, { 'content-type': json, 'accept-language': 'zh-CN;q=0.1,'.repeat(800) }),
    harmless: true,
  },
};
