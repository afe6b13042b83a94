import type { IncomingMessage, ServerResponse } from 'node:http';
import { StorageFailed } from '../../files/index.ts';
import { HttpRefusal, type HttpCaller, type HttpRoute } from '../../graphql/index.ts';
import { download } from './download-route.ts';
import { upload, type FileRouteParts } from './upload-route.ts';

/** Files of records over HTTP: uploads by whoever is signed in, downloads by signed links. */
export function filesRoute(parts: FileRouteParts): HttpRoute {
  return {
    path: '/files',
    async handle(request, response, caller) {
      try {
        await answer(parts, request, response, caller);
      } catch (error) {
        if (!(error instanceof StorageFailed)) throw error;
        parts.log.error({ error, requestId: caller.requestId }, error.message);
        throw new HttpRefusal(503, error.code, error.messages);
      }
    },
  };
}

async function answer(
  parts: FileRouteParts,
  request: IncomingMessage,
  response: ServerResponse,
  caller: HttpCaller,
): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const [id, rest, ...more] = pathname.split('/').slice(2);
  if (id === undefined) {
    if (request.method !== 'POST') throw HttpRefusal.method('POST');
    return upload(parts, request, response, caller, query);
  }
  if (!id || more.length > 0 || (rest !== undefined && rest !== 'thumbnail')) throw HttpRefusal.notFound();
  if (request.method !== 'GET' && request.method !== 'HEAD') throw HttpRefusal.method('GET, HEAD');
  const variant = rest === undefined ? 'original' : 'thumbnail';
  return download(parts, request, response, caller, { id, variant, query });
}
