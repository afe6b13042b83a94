import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { CrmModel } from '../model/index.ts';
import type { Language, Logger, Principal } from '../sdk/index.ts';
import { composeSchema } from './compose-schema.ts';
import { answerWithoutRequest } from './error-answers.ts';
import { bearerToken } from './http/bearer-token.ts';
import { HttpFront, type SessionTokens } from './http/http-front.ts';
import type { HttpRoute } from './http/http-route.ts';
import { limitRules } from './limit-rules.ts';
import { defaultLimits, type OperationLimits } from './limits.ts';
import { operationPlugin } from './operation-plugin.ts';
import type { Engines } from './engines.ts';
import { RequestContext, type RequestCaller } from './request-context.ts';
import { requestLanguage } from './request-language.ts';

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
  /** What `/readyz` asks; a rejection answers 503. Default: always ready. */
  readonly ready?: () => Promise<void>;
  /** Exchanges the one-time code of a development start for tokens; rejects a wrong one. Default: no such path. */
  readonly developmentSignIn?: (code: string) => Promise<SessionTokens>;
  /** Further paths of the HTTP server. */
  readonly routes?: readonly HttpRoute[];
}

/** One operation without HTTP. */
export interface Operation {
  readonly query: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GraphqlServer {
  readonly schema: GraphQLSchema;
  /** A request handler for node:http. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The same pipeline in this process: limits, gate, errors. */
  execute(
    operation: Operation,
    caller: { readonly principal: Principal | null; readonly language?: Language },
  ): Promise<ExecutionResult>;
  start(): Promise<void>;
  /** Lets requests in flight finish. */
  stop(): Promise<void>;
}

/** How long requests in flight may take after the order to stop. */
const drainMs = 10_000;

/** The GraphQL server of a composition; `start` before the first request. */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { model, engines, log, production = false } = options;
  const schema = options.schema ?? composeSchema({ model });
  const limits = { ...defaultLimits, ...options.limits };
  const apollo = apolloServer(schema, limits, log, {
    production,
    introspection: options.introspection ?? !production,
  });
  const contextOf = (caller: RequestCaller): RequestContext => new RequestContext(model, engines, log, caller);

  const front = new HttpFront({
    limits,
    log,
    page: options.page ?? !production,
    corsOrigins: options.corsOrigins ?? [],
    ready: options.ready ?? (() => Promise.resolve()),
    ...(options.developmentSignIn && { developmentSignIn: options.developmentSignIn }),
    routes: (options.routes ?? []).map(({ path, handle }) => ({
      path,
      handle: async (request, response, requestId) =>
        handle(request, response, { ...(await callerOf(engines, request)), requestId }),
    })),
    graphql: (request, raw, requestId) => overHttp(apollo, engines, contextOf, request, raw, requestId),
  });
  return {
    schema,
    handle: (request, response) => void front.handle(request, response),
    async execute({ query, variables, operationName }, { principal, language }) {
      const requestId = crypto.randomUUID();
      const contextValue = contextOf({ principal, language: language ?? principal?.language ?? 'en', requestId });
      const { body } = await apollo.executeOperation(
        { query, variables: { ...variables }, ...(operationName !== undefined && { operationName }) },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('Incremental delivery is not supported here');
      return body.singleResult as ExecutionResult;
    },
    start: () => apollo.start(),
    async stop() {
      await front.drain(drainMs);
      await apollo.stop();
    },
  };
}

function apolloServer(
  schema: GraphQLSchema,
  limits: OperationLimits,
  log: Logger,
  { production, introspection }: { readonly production: boolean; readonly introspection: boolean },
): ApolloServer<RequestContext> {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) => log[level]({}, String(message));
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    // An Authorization header cannot be sent across origins without a preflight: as good as a special one.
    csrfPrevention: { requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'] },
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: limitRules(limits),
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: answerWithoutRequest,
    logger: { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') },
    // cacheControl would wrap every field's resolver.
    plugins: [ApolloServerPluginCacheControlDisabled(), operationPlugin(limits)],
  });
}

async function overHttp(
  apollo: ApolloServer<RequestContext>,
  engines: Engines,
  contextOf: (caller: RequestCaller) => RequestContext,
  httpGraphQLRequest: HTTPGraphQLRequest,
  raw: IncomingMessage,
  requestId: string,
): Promise<HTTPGraphQLResponse> {
  const userAgent = raw.headers['user-agent'];
  const caller: RequestCaller = {
    ...(await callerOf(engines, raw)),
    requestId,
    ...(userAgent !== undefined && { userAgent }),
  };
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(contextOf(caller)) });
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
