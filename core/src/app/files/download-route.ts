import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { systemPrincipal } from '../../access/index.ts';
import { Attachment } from '../../crm/index.ts';
import type { FileVariant } from '../../files/index.ts';
import { HttpRefusal, type HttpCaller } from '../../graphql/index.ts';
import { contentDisposition } from './uploaded-name.ts';
import type { FileRouteParts } from './upload-route.ts';

/** `GET /files/<id>?expires=…&signature=…`, or `/files/<id>/thumbnail?…`: whoever has a signed link gets the bytes. */
export async function download(
  { model, store, read }: FileRouteParts,
  request: IncomingMessage,
  response: ServerResponse,
  { language }: HttpCaller,
  { id, variant, query }: { readonly id: string; readonly variant: FileVariant; readonly query: URLSearchParams },
): Promise<void> {
  const left = store.signer.check(id, variant, query);
  if (typeof left === 'string') throw refused(left);
  // The signature vouches for the reader, the row for the file: a deleted attachment has none.
  const scope = { principal: systemPrincipal, language, cache: new Map() };
  const select = { fileName: true, mediaType: true, storageKey: true, hasThumbnail: true } as const;
  const [row] = await read.rows(model.entityOf(Attachment), { where: { id: { eq: id } }, select }, scope);
  const content = row ? await store.content(String(row['storageKey']), variant) : null;
  if (!row || !content) throw HttpRefusal.notFound();
  // Before any header is set: what cannot be read is an error and no file.
  const bytes = request.method === 'HEAD' ? null : await content.open();
  const mediaType = variant === 'thumbnail' ? 'image/webp' : String(row['mediaType']);
  response.setHeader('content-type', mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType);
  response.setHeader('content-length', content.size);
  response.setHeader('content-disposition', contentDisposition(nameOf(String(row['fileName']), variant)));
  response.setHeader('cache-control', `private, max-age=${left}`);
  if (!bytes) {
    response.end();
    return;
  }
  await pipeline(bytes, response);
}

function nameOf(fileName: string, variant: FileVariant): string {
  return variant === 'thumbnail' ? `${fileName.replace(/\.[^.]*$/, '')}.webp` : fileName;
}

function refused(problem: 'expired' | 'invalid'): HttpRefusal {
  return problem === 'expired'
    ? new HttpRefusal(403, 'LINK_EXPIRED', { zh: '链接已过期', en: 'The link has expired' })
    : new HttpRefusal(403, 'LINK_INVALID', { zh: '链接无效', en: 'The link is not valid' });
}
