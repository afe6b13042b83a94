import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { BusboyInstance } from '@fastify/busboy';
import { ClientGone, HttpRefusal } from '../../graphql/index.ts';
import type { UploadBody } from './upload-body.ts';

/** Bytes that a form may have beside its file: boundaries, headers, fields. */
export const formBytes = 64 * 1024;
/** Milliseconds without a byte after which the sender counts as gone. */
const silence = 15_000;
const limits = { files: 1, fields: 20, parts: 21, fieldSize: 8192, headerPairs: 20, headerSize: 8192 };
/** Fields that mean the same as parameters of the address; others mean nothing. */
const parameterNames: readonly string[] = ['subjectId', 'fileName', 'description', 'externalId'];

/**
 * Reads a `multipart/form-data` up to its file. Fields before and after the file join the parameters; the address wins.
 * @throws HttpRefusal where it has no file, or is no form
 */
export async function openForm(
  request: IncomingMessage,
  query: URLSearchParams,
  maxBytes: number,
): Promise<UploadBody> {
  // Loaded with the first form: most clients send the bytes as they are.
  const { Busboy: Parser } = await import('@fastify/busboy');
  let parser: BusboyInstance;
  try {
    const { 'content-type': type = '' } = request.headers;
    parser = new Parser({ headers: { 'content-type': type }, limits });
  } catch {
    throw notAForm();
  }
  const form = new UploadForm(request, parser, query, maxBytes);
  await form.opened;
  return form;
}

class UploadForm implements UploadBody {
  readonly parameters: URLSearchParams;
  readonly opened: Promise<void>;
  readonly complete: Promise<void>;
  #source: Readable | null = null;
  #failure: Error | null = null;
  #silence: NodeJS.Timeout | undefined;

  constructor(
    private readonly request: IncomingMessage,
    private readonly parser: BusboyInstance,
    query: URLSearchParams,
    maxBytes: number,
  ) {
    this.parameters = new URLSearchParams(query);
    const opened = Promise.withResolvers<void>();
    const complete = Promise.withResolvers<void>();
    this.opened = opened.promise;
    this.complete = complete.promise;
    // Who waits learns of it; nobody does when the upload was refused before.
    for (const promise of [this.opened, this.complete]) promise.catch(() => undefined);
    const fail = (error: Error): void => {
      this.#breakOff(error);
      opened.reject(error);
      complete.reject(error);
    };
    this.#watch(maxBytes, fail);
    parser
      .on('file', (_field, stream, fileName) => {
        this.#source = stream;
        // The reader of the bytes gets it as well; there may be none yet, or none any more.
        stream.on('error', () => fail(notAForm()));
        this.#set('fileName', fileName);
        opened.resolve();
      })
      .on('field', (name, value, nameCut, valueCut) => {
        if (nameCut || valueCut) fail(fieldsTooLarge());
        // Whoever sends the bytes has said before what they belong to: that is looked up first.
        else if (!(this.#source && name === 'subjectId') && parameterNames.includes(name)) this.#set(name, value);
      })
      .on('filesLimit', () => fail(notOneFile()))
      .on('fieldsLimit', () => fail(fieldsTooLarge()))
      .on('partsLimit', () => fail(fieldsTooLarge()))
      .on('error', () => fail(notAForm()))
      .on('finish', () => (this.#source ? complete.resolve() : fail(notOneFile())));
    request.pipe(parser);
  }

  get source(): Readable {
    if (!this.#source) throw new Error('The form has not come to its file yet');
    return this.#source;
  }

  failure(): Error | null {
    return this.#failure;
  }

  #set(name: string, value: string): void {
    if (value !== '' && !this.parameters.has(name)) this.parameters.set(name, value);
  }

  #breakOff(error: Error): void {
    if (this.#failure) return;
    this.#failure = error;
    clearTimeout(this.#silence);
    // The request stays open: its sender is still to be told why.
    this.request.unpipe(this.parser);
    this.request.pause();
    this.#source?.destroy();
  }

  /** Counts what comes, and notices when nothing comes any more. */
  #watch(maxBytes: number, fail: (error: Error) => void): void {
    const { request } = this;
    let size = 0;
    const watch = (this.#silence = setTimeout(() => request.destroy(), silence));
    const gone = (): void => {
      clearTimeout(watch);
      if (!request.complete) fail(new ClientGone());
    };
    request
      .on('data', (chunk: Buffer) => {
        watch.refresh();
        size += chunk.length;
        if (size > maxBytes + formBytes) fail(HttpRefusal.tooLarge(maxBytes));
      })
      .on('end', () => clearTimeout(watch))
      .on('error', gone)
      .on('close', gone);
  }
}

function refused(code: string, zh: string, en: string): HttpRefusal {
  return new HttpRefusal(400, code, { zh, en }, { connection: 'close' });
}

const notOneFile = (): HttpRefusal =>
  refused('NOT_ONE_FILE', '表单应恰好包含一个文件', 'The form must have exactly one file');

const notAForm = (): HttpRefusal =>
  refused('BAD_FORM', '请求体不是完整的 multipart/form-data', 'The body is not a complete multipart/form-data');

const fieldsTooLarge = (): HttpRefusal =>
  refused(
    'FORM_TOO_LARGE',
    `表单最多 ${limits.fields} 个字段,每个最多 ${limits.fieldSize} 字节`,
    `A form has at most ${limits.fields} fields of at most ${limits.fieldSize} bytes each`,
  );
