import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { CrmModel } from '../model/index.ts';
import type { Language, Logger, Principal } from '../sdk/index.ts';
import { composeSchema } from './compose-schema.ts';
import { answerWithoutRequest } from './errors/error-answers.ts';
import { bearerToken } from './http/bearer-token.ts';
import { clientAddress } from './http/client-address.ts';
import { HttpAnswers } from './http/http-answers.ts';
import { HttpFront, type Readiness, type SessionTokens } from './http/http-front.ts';
import type { HttpRoute } from './http/http-route.ts';
import { limitRules } from './limits/limit-rules.ts';
import { defaultLimits, type OperationLimits } from './limits/limits.ts';
import { executionGateway } from './execution/execution-gateway.ts';
import { RepeatedOperations } from './execution/repeated-operations.ts';
import { QueryExecutor, type ExecutionPath } from './execution/query-executor.ts';
import { answerText, parsedAnswer } from './execution/spliced-data.ts';
import { directivePlaceRule } from './idempotency/directive-place-rule.ts';
import { LiveSubscriptions } from './live/live-subscriptions.ts';
import { SubscriptionExecutor } from './live/subscription-executor.ts';
import { OperationChecks } from './limits/operation-checks.ts';
import { OperationDeadline } from './limits/operation-deadline.ts';
import { operationPlugin } from './request/operation-plugin.ts';
import { operationTiming, type TimedOperation } from './request/operation-timing.ts';
import type { Engines } from './request/engines.ts';
import { RequestContext, type RequestCaller } from './request/request-context.ts';
import { requestLanguage } from './request/request-language.ts';
import { TrustedDocuments, type TrustedDocumentsOptions } from './limits/trusted-documents.ts';
import { VisibleSchemas } from './visible/visible-schemas.ts';
import { SocketFront } from './ws/socket-front.ts';

export interface GraphqlServerOptions {
  readonly model: CrmModel;
  /** Default: composed from the model. */
  readonly schema?: GraphQLSchema;
  readonly engines: Engines;
  readonly log: Logger;
  /** Hides schema details in errors, introspection and the page, unless they are switched on. Default false. */
  readonly production?: boolean;
  /** Default: not in production. */
  readonly introspection?: boolean;
  /** The GraphiQL page at `/`. Default: not in production. */
  readonly page?: boolean;
  readonly limits?: Partial<OperationLimits>;
  /** Origins (`https://crm.example`) whose pages may call the API. Default: none. */
  readonly corsOrigins?: readonly string[];
  /** Reverse proxies in front: so many addresses from the right of `X-Forwarded-For` are believed. Default 0. */
  readonly trustProxy?: number;
  /** Operations that may be sent by their id. Default: none. */
  readonly trustedDocuments?: TrustedDocumentsOptions;
  /** What `/readyz` asks; a rejection answers 503. Default: always ready. */
  readonly ready?: () => Promise<Readiness>;
  /** Exchanges the one-time code of a development start for tokens; rejects a wrong one. Default: no such path. */
  readonly developmentSignIn?: (code: string) => Promise<SessionTokens>;
  /** Told of every query and mutation. Default: nobody is. */
  readonly observe?: (operation: TimedOperation) => void;
  /** Further paths of the HTTP server. */
  readonly routes?: readonly HttpRoute[];
}

/** One operation without HTTP. */
export interface Operation {
  readonly query: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Default: the fastest that the operation allows. */
  readonly path?: ExecutionPath;
  /** Tells in `extensions.explain` how it runs, whatever the caller's permissions are. Default false. */
  readonly explain?: boolean;
}

export interface GraphqlServer {
  readonly schema: GraphQLSchema;
  /** A request handler for node:http. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Answers GraphQL over WebSocket on the same server and path. */
  attach(server: HttpServer): void;
  /** The same pipeline in this process: limits, gate, errors. */
  execute(
    operation: Operation,
    caller: { readonly principal: Principal | null; readonly language?: Language },
  ): Promise<ExecutionResult>;
  start(): Promise<void>;
  /** Lets operations over WebSocket finish and closes the sockets; new ones are refused. */
  closeSockets(): Promise<void>;
  /** Lets requests in flight finish. */
  stop(): Promise<void>;
}

type OperationRequest = Parameters<ApolloServer<RequestContext>['executeOperation']>[0];

/** How long requests in flight may take after the order to stop. */
const drainMs = 10_000;

/** The GraphQL server of a composition; `start` before the first request. */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { model, engines, log, production = false } = options;
  const schema = options.schema ?? composeSchema({ model });
  const limits = { ...defaultLimits, ...options.limits };
  const live = engines.tail && liveSubscriptions(options, schema, engines.tail, limits);
  const executor = new QueryExecutor(schema, engines.read, live ?? null);
  const { trustedDocuments, trustProxy = 0, corsOrigins = [] } = options;
  const checks = new OperationChecks(schema, limits);
  const trusted = trustedDocuments ? new TrustedDocuments(trustedDocuments) : null;
  const repeated = trusted ? null : new RepeatedOperations(executor, checks);
  const visible = new VisibleSchemas({ model, schema, hideSuggestions: production });
  const plugin = operationPlugin({ checks, visible, trusted, executor, repeated });
  const plugins = options.observe ? [plugin, operationTiming(options.observe)] : [plugin];
  const apollo = apolloServer(schema, executor, plugins, limits, log, {
    production,
    introspection: options.introspection ?? !production,
  });
  const contextOf = (caller: RequestCaller): RequestContext => new RequestContext(model, engines, log, caller);
  const addressOf = (request: IncomingMessage): string => clientAddress(request, trustProxy);
  const execute = async (request: OperationRequest, caller: RequestCaller): Promise<ExecutionResult> => {
    const { body } = await apollo.executeOperation(request, { contextValue: contextOf(caller) });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not supported here');
    return parsedAnswer(body.singleResult as ExecutionResult);
  };

  const answers = new HttpAnswers({ apollo, repeated, observe: options.observe });
  const front = new HttpFront({
    limits,
    log,
    page: options.page ?? !production,
    corsOrigins,
    ready: options.ready ?? (() => Promise.resolve({ ready: true, remarks: [] })),
    ...(options.developmentSignIn && { developmentSignIn: options.developmentSignIn }),
    routes: (options.routes ?? []).map(({ path, handle }) => ({
      path,
      handle: async (request, response, requestId) =>
        handle(request, response, { ...(await callerOf(engines, request)), requestId }),
    })),
    graphql: async (request, raw, { requestId, gone }) => {
      const deadline = new OperationDeadline(limits.operationMs);
      gone(() => deadline.clientLeft());
      const { 'user-agent': userAgent, 'idempotency-key': key } = raw.headers;
      const idempotencyKey = key === undefined ? undefined : String(key);
      const { principal, language, invalidToken } = await callerOf(engines, raw);
      const how = { requestId, deadline, address: addressOf(raw), userAgent, idempotencyKey };
      const context = contextOf({ principal, language, invalidToken, ...how });
      return answers.answer(request, raw, context);
    },
  });
  const sockets = new SocketFront({
    ...{ schema, limits, log, corsOrigins, addressOf },
    principalOf: (token) => engines.identity.principalOf(token),
    endedOf: (tokens) => engines.identity.endedOf(tokens),
    run: async ({ query, variables, operationName, extensions }, caller) => {
      const result = await execute(
        {
          // The protocol wants a text; Apollo's clients send none with an id.
          query: query === '' ? undefined : query,
          ...(variables && { variables }),
          ...(operationName != null && { operationName }),
          ...(extensions && { extensions }),
        },
        { ...caller, requestId: crypto.randomUUID() },
      );
      return caller.subscriber.changes ?? result;
    },
  });
  /** Requests may be on their way only to a server that somebody could reach. */
  let isReachable = false;
  return {
    schema,
    handle: (request, response) => {
      isReachable = true;
      void front.handle(request, response);
    },
    attach: (server) => {
      isReachable = true;
      sockets.attach(server);
    },
    async execute({ query, variables, operationName, path, explain = false }, { principal, language }) {
      return execute(
        {
          ...{ query, variables: { ...variables } },
          ...(operationName !== undefined && { operationName }),
          ...(explain && { extensions: { explain } }),
        },
        {
          mayExplain: explain,
          ...{ principal, language: language ?? principal?.language ?? 'en', requestId: crypto.randomUUID() },
          deadline: new OperationDeadline(limits.operationMs),
          ...(path && { path }),
        },
      );
    },
    start: () => apollo.start(),
    closeSockets: () => sockets.close(drainMs),
    async stop() {
      await Promise.all([front.drain(isReachable ? drainMs : 0), sockets.close(drainMs)]);
      await apollo.stop();
    },
  };
}

/** Subscriptions over the events of the database. */
function liveSubscriptions(
  { model, engines, log }: GraphqlServerOptions,
  schema: GraphQLSchema,
  tail: NonNullable<Engines['tail']>,
  limits: OperationLimits,
): SubscriptionExecutor {
  const { read: engine } = engines;
  const live = new LiveSubscriptions({ model, schema, engine, tail, log, limits });
  return new SubscriptionExecutor({ model, schema, engine, live });
}

function apolloServer(
  schema: GraphQLSchema,
  executor: QueryExecutor,
  plugins: readonly ApolloServerPlugin<RequestContext>[],
  limits: OperationLimits,
  log: Logger,
  { production, introspection }: { readonly production: boolean; readonly introspection: boolean },
): ApolloServer<RequestContext> {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) => log[level]({}, String(message));
  return new ApolloServer<RequestContext>({
    gateway: executionGateway(schema, executor),
    stringifyResult: answerText,
    introspection,
    // An Authorization header cannot be sent across origins without a preflight: as good as a special one.
    csrfPrevention: { requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'] },
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules(limits), directivePlaceRule],
    // A refused document is looked at again as its sender sees the schema: there the words are found.
    validationOptions: { maxErrors: 5, hideSuggestions: true },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: answerWithoutRequest,
    logger: { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') },
    plugins: [...withoutDefaults(), ...plugins],
  });
}

/** cacheControl would wrap every field's resolver; what reports to Apollo is loaded by each start, to do nothing. */
function withoutDefaults(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Whom the token of a request names. */
async function callerOf(
  engines: Engines,
  { headers }: IncomingMessage,
): Promise<{ principal: Principal | null; language: Language; invalidToken: boolean }> {
  const token = bearerToken(headers.authorization);
  const principal = token ? await engines.identity.principalOf(token) : null;
  const language = requestLanguage(headers['accept-language'], principal);
  return { principal, language, invalidToken: token !== null && principal === null };
}
