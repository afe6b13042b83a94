import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemPrincipal } from '../../access/index.ts';
import { Attachment } from '../../crm/index.ts';
import { UploadRefused, type FileStore } from '../../files/index.ts';
import { ClientGone, HttpRefusal, type HttpCaller } from '../../graphql/index.ts';
import { parseGlobalId, type CrmModel } from '../../model/index.ts';
import type { ReadEngine } from '../../read/index.ts';
import {
  NotFound,
  NotPermitted,
  type Logger,
  type Selection,
  type UserError,
  type WriteOutcome,
} from '../../sdk/index.ts';
import type { WriteEngine } from '../../write/index.ts';
import { uploadBody, type UploadBody } from './upload-body.ts';
import { uploadedName } from './uploaded-name.ts';

/** What the routes of files stand on. */
export interface FileRouteParts {
  readonly model: CrmModel;
  readonly store: FileStore;
  readonly read: ReadEngine;
  readonly write: WriteEngine;
  readonly log: Logger;
}

/**
 * `POST /files?subjectId=…&fileName=…` with the bytes of the file as body: stores them and attaches them to a record.
 * Further parameters: `description`, `externalId`. The body may also be a `multipart/form-data` with one file, and the
 * parameters fields of it. Answers 201 with the attachment, or `{ errors }` like GraphQL.
 */
export async function upload(
  parts: FileRouteParts,
  request: IncomingMessage,
  response: ServerResponse,
  caller: HttpCaller,
  query: URLSearchParams,
): Promise<void> {
  const { store, write } = parts;
  if (!caller.principal) throw unauthenticated();
  const body = await uploadBody(request, query, store.maxBytes);
  await checkSubject(parts, caller, body.parameters.get('subjectId'));
  const scope = { principal: caller.principal, language: caller.language, source: 'graphql' } as const;
  const outcome = await store
    .receive(body.source, async (file) => {
      await body.complete;
      const value = await write.create(parts.model.entityOf(Attachment), inputOf(body.parameters, file.key), scope);
      return { kept: value.id !== null && value.errors.length === 0, value };
    })
    .catch((error: unknown) => {
      throw error instanceof UploadRefused ? refusalOf(error, body, store.maxBytes) : error;
    });
  const { status, answer } = await answerTo(parts, outcome, caller);
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(answer));
}

function inputOf(parameters: URLSearchParams, storageKey: string): Record<string, unknown> {
  const optional = ['description', 'externalId'].flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return {
    subjectId: parameters.get('subjectId'),
    fileName: uploadedName(parameters.get('fileName')),
    storageKey,
    ...Object.fromEntries(optional),
  };
}

async function checkSubject({ model, read }: FileRouteParts, caller: HttpCaller, id: string | null): Promise<void> {
  if (id === null) throw noSubject();
  const subject = parseGlobalId(model, id);
  const scope = { principal: caller.principal, language: caller.language, cache: new Map() };
  const found = subject
    ? await read.rows(subject.entity, { where: { id: { eq: id } }, select: { id: true } }, scope)
    : [];
  if (found.length > 0) return;
  const texts = { zh: '找不到 subjectId 所指的记录', en: 'There is no record with the id in subjectId' };
  throw new HttpRefusal(404, 'NOT_FOUND', texts, { connection: 'close' });
}

function refusalOf({ reason }: UploadRefused, body: UploadBody, maxBytes: number): Error {
  if (reason === 'INTERRUPTED') return body.failure() ?? new ClientGone();
  if (reason === 'TOO_LARGE') return HttpRefusal.tooLarge(maxBytes);
  return new HttpRefusal(400, 'EMPTY_FILE', { zh: '文件为空', en: 'The file is empty' });
}

function noSubject(): HttpRefusal {
  const texts = {
    zh: '缺少 subjectId:应为网址参数,或在表单中排在文件之前的字段',
    en: 'subjectId is missing: a parameter of the address, or a field of the form before the file',
  };
  return new HttpRefusal(400, 'NO_SUBJECT', texts, { connection: 'close' });
}

function unauthenticated(): HttpRefusal {
  const texts = { zh: '请先登录', en: 'Sign in first' };
  return new HttpRefusal(401, 'UNAUTHENTICATED', texts, { connection: 'close' });
}

const shown: Selection = {
  ...({ id: true, fileName: true, mediaType: true, size: true, checksum: true } as const),
  ...({ width: true, height: true, description: true, hasThumbnail: true } as const),
};

async function answerTo(
  { model, read, store }: FileRouteParts,
  { id, errors }: WriteOutcome,
  { language }: HttpCaller,
): Promise<{ status: number; answer: object }> {
  if (id === null || errors.length > 0) {
    const told = errors.map((error) => ({
      message: error.messageIn(language),
      // The input has the names of the parameters.
      extensions: { code: error.code, path: error.path.slice(1) },
    }));
    return { status: statusOf(errors), answer: { errors: told } };
  }
  const scope = { principal: systemPrincipal, language, cache: new Map() };
  const [row] = await read.rows(model.entityOf(Attachment), { where: { id: { eq: id } }, select: shown }, scope);
  const { hasThumbnail, ...attachment } = row ?? { hasThumbnail: false };
  return {
    status: 201,
    answer: { attachment: { ...attachment, ...store.links({ id, hasThumbnail: hasThumbnail === true }) } },
  };
}

function statusOf(errors: readonly UserError[]): number {
  if (errors.some((error) => error instanceof NotPermitted)) return 403;
  return errors.some((error) => error instanceof NotFound) ? 404 : 422;
}
