import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';
import { contentTypeOf } from './media-types.ts';

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
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
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
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      request.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close');
      settle();
    };
    const fail = (error: Error): void =>
      finish(() => {
        request.pause();
        reject(error);
      });
    const timer = setTimeout(() => fail(HttpRefusal.tooSlow(limit.ms)), limit.ms);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit.bytes) fail(HttpRefusal.tooLarge(limit.bytes));
      else chunks.push(chunk);
    });
    request.on('end', () => finish(() => resolve(Buffer.concat(chunks))));
    request.on('close', () => fail(new ClientGone()));
    request.on('error', () => fail(new ClientGone()));
  });
}
