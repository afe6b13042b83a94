import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { HttpRefusal } from '../../graphql/index.ts';
import { formBytes, openForm } from './upload-form.ts';

/** The body of an upload while it comes in. */
export interface UploadBody {
  /** The bytes of the file. */
  readonly source: Readable;
  /** Those of the address; those of a form as they come. */
  readonly parameters: URLSearchParams;
  /** Resolves once nothing more can come. @throws HttpRefusal where what came is no upload */
  readonly complete: Promise<void>;
  /** Why the body broke off, where that is known; says more than the broken stream does. */
  failure(): Error | null;
}

/**
 * The file of a request: its body as it is, or the one file of a `multipart/form-data`.
 * @throws HttpRefusal what can be refused before the bytes come is refused then
 */
export async function uploadBody(
  request: IncomingMessage,
  query: URLSearchParams,
  maxBytes: number,
): Promise<UploadBody> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isForm = type === 'multipart/form-data';
  const isEncoded = (request.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (isEncoded || (type.startsWith('multipart/') && !isForm)) throw unsupported();
  const most = isForm ? maxBytes + formBytes : maxBytes;
  if (Number(request.headers['content-length'] ?? 0) > most) throw HttpRefusal.tooLarge(maxBytes);
  if (isForm) return openForm(request, query, maxBytes);
  return { source: request, parameters: query, complete: Promise.resolve(), failure: () => null };
}

function unsupported(): HttpRefusal {
  const texts = {
    zh: '请把文件内容直接作为请求体发送,或作为 multipart/form-data 中的一个文件(不压缩)',
    en: 'Send the bytes of the file themselves as the body, or one file as multipart/form-data; not compressed',
  };
  return new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', texts, { connection: 'close' });
}
