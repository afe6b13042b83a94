import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language, Logger } from '../../sdk/index.ts';
import type { OperationLimits } from '../limits/limits.ts';
import { requestLanguage } from '../request/request-language.ts';
import { pageFile } from './console-page.ts';
import type { GraphqlAnswer, GraphqlRequest } from './http-answers.ts';
import { HttpRefusal } from './http-refusal.ts';
import { requestAddress } from './request-address.ts';
import { ClientGone, jsonBody } from './request-body.ts';
import { commonHeaders, setHeaders, setPagePolicy } from './response-headers.ts';

/** Tokens of a signed-in session. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** A path beside those of this file, and everything below it. */
export interface FurtherPath {
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;
}

/** Whether requests can be served now, and what else `/readyz` says, a line each: for everybody to read. */
export interface Readiness {
  readonly ready: boolean;
  readonly remarks: readonly string[];
}

export interface HttpFrontOptions {
  readonly limits: OperationLimits;
  readonly log: Logger;
  /** Serve the GraphiQL page at `/`. */
  readonly page: boolean;
  readonly corsOrigins: readonly string[];
  /** A rejection is not ready, too. */
  readonly ready: () => Promise<Readiness>;
  readonly developmentSignIn?: (code: string) => Promise<SessionTokens>;
  /** Further paths. */
  readonly routes: readonly FurtherPath[];
  readonly graphql: (request: GraphqlRequest, raw: IncomingMessage, life: RequestLife) => Promise<GraphqlAnswer>;
}

/** One request under way. */
export interface RequestLife {
  readonly requestId: string;
  /** Tells when the client has gone before it was answered. */
  readonly gone: (tell: () => void) => void;
}

/** A request, and what its answer has whatever it is. */
interface Arrival {
  readonly requestId: string;
  /** As `commonHeaders` gives them. */
  readonly headers: string[];
  /** Told when the client has gone before it was answered. */
  gone: (() => void) | undefined;
}

/** How long nothing must have come before the server counts as drained. */
const quietMs = 200;

const signInPath = '/auth/development-sign-in';

/** Bare node:http in front of the GraphQL server: paths, bodies, headers, graceful stop. */
export class HttpFront {
  /** A number: a set that every request enters and leaves keeps them all alive until the next full collection. */
  private inFlight = 0;
  private draining = false;
  private stopped = false;

  constructor(private readonly options: HttpFrontOptions) {}

  /** Answers one request. Never throws. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = crypto.randomUUID();
    const headers = commonHeaders(request, requestId, this.options.corsOrigins);
    if (this.draining) headers.push('connection', 'close');
    const arrival: Arrival = { requestId, headers, gone: undefined };
    this.inFlight += 1;
    response.on('close', () => {
      this.inFlight -= 1;
      if (!response.writableFinished) arrival.gone?.();
    });
    try {
      await this.route(request, response, arrival);
    } catch (error) {
      this.refuse(request, response, error, arrival);
    }
  }

  /**
   * Lets requests in flight finish, and those that were on their way when nobody listened any more: until none came for
   * a moment, at most `ms`. After that everything is refused.
   */
  async drain(ms: number): Promise<void> {
    this.draining = true;
    const deadline = Date.now() + ms;
    let quietSince = Date.now();
    while (Date.now() < deadline && Date.now() - quietSince < quietMs) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (this.inFlight > 0) quietSince = Date.now();
    }
    this.stopped = true;
  }

  private async route(request: IncomingMessage, response: ServerResponse, arrival: Arrival): Promise<void> {
    const url = requestAddress(request);
    if (!url) throw HttpRefusal.notFound();
    const path = url.pathname;
    const isGraphql = path === '/graphql' && request.method !== 'OPTIONS';
    if (isGraphql && this.stopped) throw HttpRefusal.stopped();
    if (isGraphql) return this.answerGraphql(request, response, url.search, arrival);
    setHeaders(response, arrival.headers);
    if (request.method === 'OPTIONS') return send(response, 204, null);
    if (path === '/healthz') return this.answerText(request, response, 200, 'ok');
    if (path === '/readyz') return this.answerReadiness(request, response);
    if (path === signInPath && this.options.developmentSignIn) {
      return this.answerSignIn(request, response, this.options.developmentSignIn);
    }
    const further = this.options.routes.find(({ path: own }) => path === own || path.startsWith(`${own}/`));
    if (further && this.stopped) throw HttpRefusal.stopped();
    if (further) return further.handle(request, response, arrival.requestId);
    const file = this.options.page ? pageFile(path) : null;
    if (!file) throw HttpRefusal.notFound();
    onlyReading(request);
    const { type, body } = await file;
    setPagePolicy(response);
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-cache');
    send(response, 200, request.method === 'HEAD' ? null : body);
  }

  private async answerGraphql(
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    arrival: Arrival,
  ): Promise<void> {
    const { limits, graphql } = this.options;
    const { method = 'GET' } = request;
    if (method !== 'GET' && method !== 'POST') throw HttpRefusal.method('GET, POST');
    const limit = { bytes: limits.bodyBytes, ms: limits.bodyMs };
    const body = method === 'POST' ? await jsonBody(request, limit) : undefined;
    const { requestId, headers } = arrival;
    const gone = (tell: () => void): void => void (arrival.gone = tell);
    const result = await graphql({ method, search, body }, request, { requestId, gone });
    headers.push('cache-control', 'no-store');
    for (const [name, value] of result.headers) if (name !== 'cache-control') headers.push(name, value);
    const status = result.status ?? 200;
    if (result.body.kind === 'complete') {
      const { string: text } = result.body;
      headers.push('content-length', String(Buffer.byteLength(text)));
      // All at once: set one by one, each is kept under its name first, 3 % of a small answer.
      response.writeHead(status, headers).end(text);
      return;
    }
    response.writeHead(status, headers);
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }

  private answerText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
    onlyReading(request);
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    send(response, status, request.method === 'HEAD' ? null : `${text}\n`);
  }

  private async answerReadiness(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.draining) return this.answerText(request, response, 503, 'stopping');
    const { ready, remarks } = await this.options.ready().catch((error: unknown): Readiness => {
      this.options.log.warn({ error }, 'Not ready');
      return { ready: false, remarks: [] };
    });
    const [status, text] = ready ? [200, 'ready'] : [503, 'not ready'];
    this.answerText(request, response, status, [text, ...remarks].join('\n'));
  }

  private async answerSignIn(
    request: IncomingMessage,
    response: ServerResponse,
    signIn: (code: string) => Promise<SessionTokens>,
  ): Promise<void> {
    if (request.method !== 'POST') throw HttpRefusal.method('POST');
    const body = await jsonBody(request, { bytes: 2000, ms: this.options.limits.bodyMs });
    const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
    const tokens = typeof code === 'string' ? await signIn(code).catch(() => null) : null;
    if (!tokens) {
      const texts = { zh: '登录码无效或已使用', en: 'The sign-in code is not valid or was used before' };
      throw new HttpRefusal(401, 'UNAUTHENTICATED', texts);
    }
    const { accessToken, refreshToken } = tokens;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    send(response, 200, JSON.stringify({ accessToken, refreshToken }));
  }

  private refuse(
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
    { requestId, headers }: Arrival,
  ): void {
    if (error instanceof ClientGone) {
      response.destroy();
      return;
    }
    if (response.headersSent) {
      this.options.log.error({ error, requestId }, 'The answer broke off');
      response.destroy();
      return;
    }
    const refusal = error instanceof HttpRefusal ? error : this.internal(error, requestId);
    setHeaders(response, headers);
    for (const [name, value] of Object.entries(refusal.headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    send(response, refusal.status, refusal.body(languageOf(request)));
  }

  private internal(error: unknown, requestId: string): HttpRefusal {
    this.options.log.error({ error, requestId }, 'Request failed');
    return new HttpRefusal(500, 'INTERNAL_SERVER_ERROR', { zh: '服务器内部错误', en: 'Internal server error' });
  }
}

function onlyReading({ method }: IncomingMessage): void {
  if (method !== 'GET' && method !== 'HEAD') throw HttpRefusal.method('GET, HEAD');
}

function languageOf(request: IncomingMessage): Language {
  return requestLanguage(request.headers['accept-language'], null);
}

function send(response: ServerResponse, status: number, body: string | Buffer | null): void {
  response.statusCode = status;
  if (body === null) {
    response.end();
    return;
  }
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
