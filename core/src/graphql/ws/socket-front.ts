import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import { CrmError, LimitExceeded, type Language, type Logger, type Principal } from '../../sdk/index.ts';
import { requestAddress } from '../http/request-address.ts';
import { isAllowedOrigin } from '../http/same-origin.ts';
import type { OperationLimits } from '../limits/limits.ts';
import type { Subscriber } from '../live/subscriber.ts';
import type { OperationDeadline } from '../limits/operation-deadline.ts';
import { requestLanguage } from '../request/request-language.ts';
import { connectionCredentials } from './connection-credentials.ts';
import { SocketOperations } from './socket-operations.ts';

/** Who asks over a socket, for one operation. */
export interface SocketCaller {
  readonly principal: Principal;
  readonly language: Language;
  readonly address: string;
  readonly deadline: OperationDeadline;
  readonly userAgent?: string;
  readonly subscriber: Subscriber;
}

export type SocketAnswer = ExecutionResult | AsyncIterableIterator<ExecutionResult>;

export interface SocketFrontOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly log: Logger;
  readonly corsOrigins: readonly string[];
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whom a token names now; null when it is not valid (any more). */
  readonly principalOf: (token: string) => Promise<Principal | null>;
  /** Those of many tokens that are not valid any more. */
  readonly endedOf: (tokens: Iterable<string>) => Promise<ReadonlySet<string>>;
  /** Runs an operation through the pipeline of HTTP: limits, rules, gate, masks. A subscription gives its answers. */
  readonly run: (payload: SubscribePayload, caller: SocketCaller) => Promise<SocketAnswer>;
}

/** One open connection. */
interface Connection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly operations: SocketOperations;
  token: string | null;
  userId: string | null;
  language: Language;
}

type SocketContext = Context<Record<string, unknown>, Connection>;

const path = '/graphql';
/** How often it is looked whether the tokens of open sockets are still good: an ended one closes within a second. */
const checkMs = 700;
const pingMs = 20_000;
/** Bytes of answers that a client may leave unread. */
const mostUnread = 8_000_000;
/** Milliseconds that a client may take to say who it is. */
const initMs = 3_000;
/** Milliseconds that a client may take to close its side. */
const closeMs = 15_000;
/** Connections of one network address that have not said yet who they are. */
const mostNameless = 50;

const answered = parse('{ __typename }');
const subscribed = parse('subscription { __typename }');

/** Not one of those after which clients of the protocol give up: they connect again and go on where they were. */
const tooSlowCode = 4413;

/** GraphQL over WebSocket (graphql-transport-ws) on the path of HTTP: the same pipeline, for signed-in callers. */
export class SocketFront {
  readonly #options: SocketFrontOptions;
  readonly #sockets: WebSocketServer;
  readonly #protocol: Server<Connection>;
  readonly #connections = new Set<Connection>();
  readonly #timers: NodeJS.Timeout[];
  #closing = false;
  #checking = false;

  constructor(options: SocketFrontOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: options.limits.bodyBytes,
      perMessageDeflate: false,
      handleProtocols,
    });
    this.#protocol = makeServer<Record<string, unknown>, Connection>({
      connectionInitWaitTimeout: initMs,
      onConnect: (context) => this.#admit(context),
      onSubscribe: (context, id, payload) => this.#operation(context, id, payload),
      execute: ({ contextValue }) => contextValue as ExecutionResult,
      subscribe: ({ contextValue }) => contextValue as AsyncIterableIterator<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, result) => result as never,
      onError: (_context, _id, _payload, errors) => errors.map((error) => error.toJSON()),
      onComplete: ({ extra }, id) => extra.operations.end(id),
    });
    this.#timers = [setInterval(() => void this.#endLapsed(), checkMs), setInterval(() => this.#ping(), pingMs)];
    for (const timer of this.#timers) timer.unref();
  }

  /** Takes over the upgrades of an HTTP server. */
  attach(server: HttpServer): void {
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Lets operations finish, at most `ms`, then closes every socket: clients connect to another process. */
  async close(ms: number): Promise<void> {
    this.#closing = true;
    const deadline = Date.now() + ms;
    const isBusy = (): boolean => [...this.#connections].some(({ operations }) => operations.size > 0);
    while (isBusy() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const timer of this.#timers) clearInterval(timer);
    for (const { socket } of this.#connections) {
      socket.close(1001, 'Going away');
      setTimeout(() => socket.terminate(), 500).unref();
    }
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (this.#closing) return refuse(socket, '503 Service Unavailable');
    if (requestAddress(request)?.pathname !== path) return refuse(socket, '404 Not Found');
    if (!isAllowedOrigin(request, this.#options.corsOrigins)) return refuse(socket, '403 Forbidden');
    if (this.#nameless(request) >= mostNameless) return refuse(socket, '429 Too Many Requests');
    this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened, request));
  }

  #nameless(request: IncomingMessage): number {
    const { addressOf } = this.#options;
    const address = addressOf(request);
    const all = [...this.#connections];
    return all.filter((one) => one.userId === null && addressOf(one.request) === address).length;
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { limits, log } = this.#options;
    const operations = new SocketOperations(limits.socketOperations, limits.operationMs);
    const connection: Connection = { socket, request, operations, token: null, userId: null, language: 'en' };
    this.#connections.add(connection);
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sendText(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data, isBinary) => {
            const text = isBinary ? '' : String(data);
            noteCompleted(text, operations);
            receive(text).catch((error: unknown) => {
              // What went wrong stays here: the reason of a close is text that the client sees.
              log.error({ error }, 'A WebSocket message failed');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          }),
      },
      connection,
    );
    // A frame that is too large or broken: ws closes with the right code by itself.
    socket.on('error', () => {});
    socket.once('close', (code, reason) => {
      this.#connections.delete(connection);
      operations.abandonAll();
      void closed(code, String(reason));
    });
  }

  /** False closes with 4403: anonymous callers use HTTP, where signing in is. */
  async #admit({ connectionParams, extra }: SocketContext): Promise<boolean> {
    const { principalOf, limits } = this.#options;
    const { token, acceptLanguage } = connectionCredentials(connectionParams, extra.request);
    const principal = token ? await principalOf(token) : null;
    if (!principal) return false;
    const own = [...this.#connections].filter(({ userId }) => userId === principal.userId).length + 1;
    if (own > limits.sockets) {
      const { message } = LimitExceeded.of({ zh: '连接数', en: 'Connections of one user' }, own, limits.sockets);
      extra.socket.close(4429, message);
      return true;
    }
    extra.token = token;
    extra.userId = principal.userId;
    extra.language = requestLanguage(acceptLanguage, principal);
    return true;
  }

  async #operation(context: SocketContext, id: string, payload: SubscribePayload): Promise<never> {
    const { extra } = context;
    const result = await this.#answer(extra, id, payload);
    if (Symbol.asyncIterator in result) {
      extra.operations.goesOn(id);
      return { schema: this.#options.schema, document: subscribed, contextValue: result } as never;
    }
    extra.operations.end(id);
    // A refused operation is an error of the protocol; one that ran has a result, whatever stands in it.
    const { errors } = result;
    if (result.data === undefined && errors) return errors as never;
    return { schema: this.#options.schema, document: answered, contextValue: result } as never;
  }

  async #answer(connection: Connection, id: string, payload: SubscribePayload): Promise<SocketAnswer> {
    const { principalOf, run, addressOf } = this.#options;
    const { socket, request, operations, token, language } = connection;
    try {
      const deadline = operations.begin(id);
      if (socket.bufferedAmount > mostUnread) socket.terminate();
      const principal = token ? await principalOf(token) : null;
      if (!principal) {
        socket.close(CloseCode.Forbidden, 'Forbidden');
        return { errors: [new GraphQLError('Forbidden')] };
      }
      const userAgent = request.headers['user-agent'];
      const address = addressOf(request);
      const subscriber = this.#subscriber(connection);
      const caller = { principal, language, address, deadline, subscriber, ...(userAgent && { userAgent }) };
      const result = await run(payload, caller);
      if (Symbol.asyncIterator in result || result.data !== undefined || !result.errors) return result;
      return { errors: result.errors.map(asError) };
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      return { errors: [new GraphQLError(error.messageIn(language), { extensions: { code: error.code } })] };
    }
  }

  /** Who takes what a subscription tells: the token is looked at again for every batch of events. */
  #subscriber({ socket, token, language }: Connection): Subscriber {
    return {
      principal: async () => (token ? this.#options.principalOf(token) : null),
      tooSlow: (waiting, milliseconds) => {
        const reasons = {
          zh: `${milliseconds} 毫秒内未读取消息,还有 ${waiting} 条`,
          en: `No answer was taken for ${milliseconds} ms, ${waiting} are waiting`,
        };
        socket.close(tooSlowCode, reasons[language]);
        // The reason stands behind what it does not read.
        setTimeout(() => socket.terminate(), closeMs).unref();
      },
    };
  }

  /** Sockets whose token has ended: by time, by signing out, by a new password. */
  async #endLapsed(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    try {
      const tokens = new Set([...this.#connections].flatMap(({ token }) => token ?? []));
      const ended = await this.#options.endedOf(tokens);
      for (const { socket, token } of ended.size > 0 ? this.#connections : []) {
        if (token !== null && ended.has(token)) socket.close(CloseCode.Forbidden, 'Forbidden');
      }
    } catch {
      // While the database is away nobody is known to have left.
    } finally {
      this.#checking = false;
    }
  }

  #ping(): void {
    for (const { socket } of this.#connections) {
      const unanswered = setTimeout(() => socket.terminate(), pingMs / 2);
      unanswered.unref();
      socket.once('pong', () => clearTimeout(unanswered));
      socket.once('close', () => clearTimeout(unanswered));
      socket.ping();
    }
  }
}

/** A formatted error of the pipeline as what the protocol's library takes; it prints the same. */
function asError({ message, extensions, locations, path: at }: GraphQLError): GraphQLError {
  const formatted = { message, ...(locations && { locations }), ...(at && { path: at }), extensions };
  return Object.assign(new GraphQLError(message), { toJSON: () => formatted });
}

/** The library tells nobody when a client completes what has no result yet. Such messages are short. */
function noteCompleted(text: string, operations: SocketOperations): void {
  if (text.length > 300 || !text.includes('"complete"')) return;
  try {
    const { type, id } = JSON.parse(text) as { type?: unknown; id?: unknown };
    if (type === 'complete' && typeof id === 'string') operations.abandon(id);
  } catch {} // the library says what is wrong with it
}

function sendText(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== WebSocket.OPEN) return resolve();
    // It fails only when the client has gone, which closes the socket.
    socket.send(text, () => resolve());
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
