import type { IncomingMessage } from 'node:http';
import { nextTick } from 'node:process';
import { HttpRefusal } from './http-refusal.ts';
import { contentTypeOf } from './media-types.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON body of a request. @throws HttpRefusal: not JSON, compressed, too large, too slow */
export async function jsonBody(request: IncomingMessage, limit: { bytes: number; ms: number }): Promise<unknown> {
  const content = contentTypeOf(request.headers['content-type']);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (content?.type !== 'application/json' || content.charset !== 'utf-8' || encoding !== 'identity') {
    throw HttpRefusal.mediaType();
  }
  if (Number(request.headers['content-length'] ?? 0) > limit.bytes) throw HttpRefusal.tooLarge(limit.bytes);
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    throw HttpRefusal.notJson();
  }
}

/** The client left in the middle: there is nobody to answer, and nothing went wrong here. */
export class ClientGone extends Error {}

function readBytes(request: IncomingMessage, limit: { bytes: number; ms: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const over = (): void => {
      isOver = true;
      clearTimeout(timer);
    };
    const fail = (error: Error): void => {
      over();
      request.off('data', take).pause();
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit.bytes) fail(HttpRefusal.tooLarge(limit.bytes));
      else chunks.push(chunk);
    };
    request.on('data', take);
    request.on('end', () => {
      over();
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
    });
    request.on('close', () => request.complete || fail(new ClientGone()));
    request.on('error', () => fail(new ClientGone()));
    // Most bodies come in one packet with their headers and are complete by then: nothing is waited for.
    nextTick(() => {
      if (!isOver && !request.complete) timer = setTimeout(() => fail(HttpRefusal.tooSlow(limit.ms)), limit.ms);
    });
  });
}
