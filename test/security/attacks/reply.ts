import { connect } from 'node:net';
import { once } from 'node:events';
import { WebSocket, type RawData } from 'ws';

/** What came back for one attack, whichever transport it took. */
export interface Reply {
  /** HTTP status, or the code that a WebSocket was closed with; null: it stayed open. */
  readonly status: number | null;
  readonly text: string;
}

/** Where attacks go to. */
export interface Target {
  readonly url: string;
  readonly token: string;
}

export interface Payload {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

const json = { 'content-type': 'application/json' };

const textOf = (payload: Payload | string): string => (typeof payload === 'string' ? payload : JSON.stringify(payload));

/** What `fetch` sends. */
export type SentBody = NonNullable<RequestInit['body']>;

/** A GraphQL operation over HTTP, by default as somebody who may do everything. */
export async function overHttp(target: Target, payload: Payload | string): Promise<Reply> {
  return posted(target, textOf(payload));
}

/** Any body with any headers. */
export async function posted(
  { url, token }: Target,
  body: SentBody,
  headers: Record<string, string> = json,
): Promise<Reply> {
  const all = { authorization: `Bearer ${token}`, ...headers };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: all, body, duplex: 'half' } as RequestInit);
  return { status: response.status, text: await response.text() };
}

/** A message over a WebSocket that is let in. */
export async function overSocket(target: Target, payload: Payload | string): Promise<Reply> {
  const socket = await admitted(target);
  return answerTo(socket, `{"id":"1","type":"subscribe","payload":${textOf(payload)}}`);
}

/** A WebSocket, not let in yet. */
export async function opened(
  { url }: Target,
  headers: Record<string, string> = {},
  protocol = 'graphql-transport-ws',
): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
  // A closed one says why by its code.
  socket.on('error', () => {});
  await once(socket, 'open');
  return socket;
}

/** A WebSocket whose token was accepted. */
export async function admitted(target: Target): Promise<WebSocket> {
  const socket = await opened(target);
  const payload = { authorization: `Bearer ${target.token}` };
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  await once(socket, 'message');
  return socket;
}

/** The first message after sending something, or the code of the close. */
export async function answerTo(socket: WebSocket, message: string | Buffer): Promise<Reply> {
  const reply = new Promise<Reply>((resolve) => {
    socket.once('message', (data: RawData) => resolve({ status: null, text: String(data) }));
    socket.once('close', (status, reason) => resolve({ status, text: String(reason) }));
  });
  socket.send(message);
  try {
    return await reply;
  } finally {
    socket.terminate();
  }
}

/** Bytes as they are, over TCP: what came until the server closed, or `ms` passed. */
export async function raw({ url }: Target, bytes: string | Buffer, ms = 1_000): Promise<Reply> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => {});
  socket.write(bytes);
  const complete = new Promise<void>((resolve) => {
    socket.once('close', resolve);
    // The answer is there: whether the connection stays open is another question.
    socket.on('data', () => setTimeout(resolve, 5));
    setTimeout(resolve, ms).unref();
  });
  await complete;
  socket.destroy();
  const text = Buffer.concat(chunks).toString();
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  return { status, text };
}

/** Whether an answer refuses: by its status, by errors of GraphQL, or by errors of a payload. */
export function isRefusal({ status, text }: Reply): boolean {
  if (status !== null && status !== 200) return true;
  return /"errors":\[\{|"type":"error"/.test(text);
}
