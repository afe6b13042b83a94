import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { ClientGone, HttpRefusal, type HttpCaller, type HttpRoute } from '../../graphql/index.ts';
import { BadInput, CrmError, LimitExceeded, NotPermitted, Unauthenticated, type Language } from '../../sdk/index.ts';
import { contentDisposition } from '../files/uploaded-name.ts';
import { exportOrder, type ExportTexts } from './export-order.ts';
import { TooManyExports } from './export-slots.ts';
import { NoSuchList, type RecordExports } from './record-exports.ts';

const parameters = ['where', 'orderBy', 'select', 'format', 'bom'] as const satisfies readonly (keyof ExportTexts)[];

/**
 * `GET /export/<list>?where=…&orderBy=…&select=…&format=ndjson|csv&bom=true`: a whole list. `where` and `orderBy` are
 * JSON in the shapes of GraphQL, `select` dotted paths with commas between. A file that could not be completed ends
 * with a broken connection; one that was has the trailer `x-export-rows`.
 */
export function exportRoute(exports: Pick<RecordExports, 'run'>): HttpRoute {
  return {
    path: '/export',
    async handle(request, response, caller) {
      if (request.method !== 'GET') throw HttpRefusal.method('GET');
      try {
        await deliver(exports, request, response, caller);
      } catch (error) {
        if (response.headersSent || !(error instanceof CrmError)) throw error;
        refuse(response, error, caller.language);
      }
    },
  };
}

async function deliver(
  exports: Pick<RecordExports, 'run'>,
  request: IncomingMessage,
  response: ServerResponse,
  { principal }: HttpCaller,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [list = '', ...more] = pathname.split('/').slice(2);
  if (list === '' || more.length > 0) throw HttpRefusal.notFound();
  const order = exportOrder(list, textsOf(searchParams));
  const gone = new AbortController();
  const leave = (): void => gone.abort(new ClientGone());
  response.once('close', leave);
  try {
    await exports.run(order, { principal, source: 'graphql', signal: gone.signal }, async (file) => {
      response.setHeader('content-type', file.mediaType);
      response.setHeader('content-disposition', contentDisposition(file.name));
      response.setHeader('cache-control', 'no-store');
      response.setHeader('trailer', 'x-export-rows');
      await pipeline(file.text, response, { signal: file.signal, end: false }).catch((error: unknown) => {
        // The pipeline knows only that it was ended.
        throw file.signal.aborted ? file.signal.reason : error;
      });
      response.addTrailers({ 'x-export-rows': String(file.rows()) });
      response.end();
    });
  } finally {
    response.off('close', leave);
  }
}

/** Each parameter at most once, and no other: a slip of the pen in `where` must not export everything. */
function textsOf(query: URLSearchParams): ExportTexts {
  for (const name of query.keys()) {
    const shown = name.slice(0, 60);
    if (!parameters.some((one) => one === name)) {
      throw new BadInput({ zh: `没有参数 ${shown}`, en: `There is no parameter ${shown}` }, [shown]);
    }
    if (query.getAll(name).length > 1) {
      throw new BadInput({ zh: `参数 ${name} 只能出现一次`, en: `${name} may be given once` }, [name]);
    }
  }
  return Object.fromEntries(parameters.map((name) => [name, query.get(name) ?? undefined]));
}

function refuse(response: ServerResponse, error: CrmError, language: Language): void {
  const { code, path } = error;
  response.statusCode = statusOf(error);
  if (error instanceof TooManyExports) response.setHeader('retry-after', '10');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify({ errors: [{ message: error.messageIn(language), extensions: { code, path } }] }));
}

function statusOf(error: CrmError): number {
  if (error instanceof Unauthenticated) return 401;
  if (error instanceof NotPermitted) return 403;
  if (error instanceof NoSuchList) return 404;
  if (error instanceof TooManyExports) return 429;
  return error instanceof BadInput || error instanceof LimitExceeded ? 400 : 503;
}
