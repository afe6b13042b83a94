import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { BadInput, CrmError, Unauthenticated } from '../../sdk/index.ts';
import { RateExceeded } from '../limits/caller-rate.ts';
import { answeredAhead } from '../execution/execution-gateway.ts';
import { explanationIn, OperationExplanation } from '../execution/operation-explanation.ts';
import type { QueryExecutor } from '../execution/query-executor.ts';
import { extensionsOf, type RepeatedOperations } from '../execution/repeated-operations.ts';
import {
  explainedOrRefused,
  mayExplain,
  tellSerialising,
  timings,
  wantsExplanation,
  wantsPlannedCost,
} from '../execution/explain-request.ts';
import { answerTo, causeOf } from '../errors/error-answers.ts';
import { prefersGraphqlResponse } from '../http/media-types.ts';
import type { OperationChecks } from '../limits/operation-checks.ts';
import { sessionFields } from '../fields/open-fields.ts';
import type { RequestContext } from './request-context.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';
import { asksAboutSchema, type VisibleSchemas } from '../visible/visible-schemas.ts';

/** Errors that are told about a document that is not executed. */
const mostRefusals = 5;

/** Stands for a document that is not even looked at. */
const nothing = '{ __typename }';

export interface OperationPluginOptions {
  readonly checks: OperationChecks;
  readonly visible: VisibleSchemas;
  readonly trusted: TrustedDocuments | null;
  readonly executor: Pick<QueryExecutor, 'execute'>;
  /** Takes what was answered; null where every text has to be looked up. */
  readonly repeated: RepeatedOperations | null;
}

function noOperation(): BadInput {
  return new BadInput({
    zh: '文档中没有该名称的操作,或有多个操作而未指明名称',
    en: 'The document has no operation of that name, or several and none was named',
  });
}

function noRootType(): BadInput {
  return new BadInput({ zh: '没有这一类操作', en: 'There are no operations of that kind' });
}

type Request = GraphQLRequestContext<RequestContext>;

function onlyEntersSession(operation: OperationDefinitionNode | null | undefined): boolean {
  const selections = operation?.selectionSet.selections ?? [];
  return (
    selections.length > 0 && selections.every((one) => one.kind === Kind.FIELD && sessionFields.has(one.name.value))
  );
}

/** What is said about a refused document: limits alone where one was exceeded; nothing that the caller cannot see. */
function told(request: Request, visible: VisibleSchemas): readonly (readonly [GraphQLFormattedError, unknown])[] {
  const { response, errors = [], document, operation, contextValue } = request;
  const shown = response.body?.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  const pairs = shown.map((formatted, index) => [formatted, errors[index]] as const);
  const ours = pairs.filter(([, error]) => causeOf(error) instanceof CrmError);
  if (ours.length > 0) return ours;
  const rewritten = (
    mistakes: readonly GraphQLError[],
    code: string,
  ): readonly (readonly [GraphQLFormattedError, unknown])[] =>
    mistakes.map((error) => [{ ...error.toJSON(), extensions: { code } }, error] as const);
  if (document && errors.every(({ extensions }) => isDocumentMistake(extensions))) {
    const mistakes = visible.mistakesIn(document, contextValue.principal);
    return rewritten(mistakes.length > 0 ? mistakes : [unseen], 'GRAPHQL_VALIDATION_FAILED');
  }
  if (operation && errors.every(({ nodes }) => nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION)) {
    const variables = request.request.variables ?? {};
    const mistakes = visible.mistakesInVariables(operation, variables, contextValue.principal);
    return rewritten(mistakes.length > 0 ? mistakes : [unseen], 'BAD_USER_INPUT');
  }
  return pairs;
}

/** Only what the caller cannot see is wrong with it. */
const unseen = new GraphQLError('The document does not fit the schema');

/** A rule of Apollo's own has a code of its own, and says nothing about the schema. */
function isDocumentMistake(extensions: Readonly<Record<string, unknown>>): boolean {
  return extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' && extensions['validationErrorCode'] === undefined;
}

function answer(request: GraphQLRequestContextWillSendResponse<RequestContext>, visible: VisibleSchemas): void {
  const { response, contextValue } = request;
  if (response.body.kind !== 'single') return;
  const { errors: formatted, extensions, ...result } = response.body.singleResult;
  const pairs =
    formatted && result.data === undefined
      ? told(request, visible).slice(0, mostRefusals)
      : formatted?.map((one, index) => [one, request.errors?.[index]] as const);
  const errors = pairs?.map(([one, error]) => answerTo(one, error, contextValue));
  const explanation = explanationIn(contextValue);
  if (explanation) tellSerialising(explanation, response.body.singleResult);
  const explain = explanation?.told;
  const own = extensionsOf(contextValue).extensions;
  response.body.singleResult = {
    ...(errors && { errors }),
    ...result,
    ...((own || explain || extensions) && {
      extensions: { ...extensions, ...own, ...(explain && { explain }) },
    }),
  };
  answerStatus(request);
}

/**
 * Under the old media type a GraphQL answer is 200, whatever it says; the new type says it in the status too.
 * A request that is none (no query) stays 400 under both, and who calls too often is told by the status as well.
 */
function answerStatus({ request, response, errors }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const { http } = response;
  const rate = errors?.map(causeOf).find((error) => error instanceof RateExceeded);
  if (rate) {
    http.status = 429;
    http.headers.set('retry-after', String(rate.retryAfter));
    return;
  }
  if (http.status !== 400 && http.status !== 500) return;
  if (errors?.some((error) => error.extensions['code'] === 'BAD_REQUEST')) return;
  if (!prefersGraphqlResponse(request.http?.headers.get('accept'))) http.status = 200;
  else if (errors?.every((error) => error.originalError instanceof CrmError)) {
    http.status = errors.some((error) => error.originalError instanceof Unauthenticated) ? 401 : 400;
  }
}

/** The answer to an operation about the schema: the part that the caller sees. */
async function introspected(request: Request, visible: VisibleSchemas): Promise<GraphQLResponse | null> {
  const { document, operation, contextValue } = request;
  if (!document || !operation || !asksAboutSchema(document, operation)) return null;
  const { operationName, variables = {} } = request.request;
  const { errors, ...result } = await visible.introspect(document, operationName, variables, contextValue);
  if (errors) Object.assign(request, { errors });
  const formatted = errors?.map((error) => formattedError(error));
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { ...result, ...(formatted && { errors: formatted }) } },
  };
}

function formattedError(error: GraphQLError): GraphQLFormattedError {
  const isMistake = error.path === undefined;
  return { ...error.toJSON(), extensions: { code: isMistake ? 'GRAPHQL_VALIDATION_FAILED' : 'INTERNAL_SERVER_ERROR' } };
}

/** Notes an operation that was answered without errors, so that Apollo need not look at it again. */
function learn(repeated: RepeatedOperations, request: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const { request: asked, document, operation, errors, response, contextValue } = request;
  if (errors || !document || !operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return;
  if (response.body.kind !== 'single' || response.body.singleResult.errors) return;
  if (asked.query === undefined || asked.extensions || explanationIn(contextValue)) return;
  if (asksAboutSchema(document, operation)) return;
  repeated.learn({ text: asked.query, operationName: asked.operationName || undefined, document, operation });
}

/** The part of a request's life that is ours: who may ask, how much, and what errors say. */
export function operationPlugin(options: OperationPluginOptions): ApolloServerPlugin<RequestContext> {
  const { checks, visible, trusted, executor, repeated } = options;
  return {
    async requestDidStart({ request, contextValue }) {
      const { principal, address } = contextValue;
      const outside = address === undefined ? null : trusted;
      const refusal = (await checks.rateRefusal(contextValue)) ?? outside?.admit(request, principal) ?? null;
      if (refusal) Object.assign(request, { query: nothing, extensions: undefined });
      const explanation = wantsExplanation(request) ? explainedOrRefused(contextValue) : null;
      contextValue.tellsPlannedCost = wantsPlannedCost(request) && mayExplain(contextValue);
      return {
        ...(explanation instanceof OperationExplanation && timings(explanation)),
        async didResolveOperation({ document, operation, request, schema }) {
          if (refusal) throw refusal;
          if (explanation instanceof CrmError) throw explanation;
          if (contextValue.invalidToken && !onlyEntersSession(operation)) throw new Unauthenticated();
          checks.checkSizes(document, request.variables);
          if (!operation) throw noOperation();
          if (!schema.getRootType(operation.operation)) throw noRootType();
          checks.check(document, operation, request.variables, contextValue);
        },
        responseForOperation: async (started) =>
          (await introspected(started, visible)) ?? answeredAhead(executor, started),
        async willSendResponse(response) {
          contextValue.deadline.over();
          if (repeated) learn(repeated, response);
          answer(response, visible);
        },
      };
    },
  };
}
