import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { CrmError, Unauthenticated } from '../sdk/index.ts';
import { answerTo } from './error-answers.ts';
import { prefersGraphqlResponse } from './http/media-types.ts';
import { checkVariables } from './limit-rules.ts';
import type { OperationLimits } from './limits.ts';
import type { RequestContext } from './request-context.ts';

/** Errors that are told about a document that is not executed. */
const mostRefusals = 5;

/** What is possible with a token that is no longer valid: getting a new one. */
const sessionFields = new Set(['signIn', 'refreshSession', 'signOut']);

function onlyEntersSession(operation: OperationDefinitionNode | null | undefined): boolean {
  const selections = operation?.selectionSet.selections ?? [];
  return (
    selections.length > 0 && selections.every((one) => one.kind === Kind.FIELD && sessionFields.has(one.name.value))
  );
}

function answer(request: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const { response, contextValue } = request;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  // A document that was refused says its first mistakes: an answer must not be larger than what provoked it.
  const shown = result.data === undefined ? result.errors?.slice(0, mostRefusals) : result.errors;
  const errors = shown?.map((formatted, index) => answerTo(formatted, request.errors?.[index], contextValue));
  const masked = [...contextValue.masked].sort();
  response.body.singleResult = {
    ...result,
    ...(errors && { errors }),
    ...(masked.length > 0 && { extensions: { ...result.extensions, masked } }),
  };
  answerStatus(request);
}

/**
 * Under the old media type a GraphQL answer is 200, whatever it says; the new type says it in the status too.
 * A request that is none (no query) stays 400 under both.
 */
function answerStatus({ request, response, errors }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const { status } = response.http;
  if (status !== 400 && status !== 500) return;
  if (errors?.some((error) => error.extensions['code'] === 'BAD_REQUEST')) return;
  if (!prefersGraphqlResponse(request.http?.headers.get('accept'))) response.http.status = 200;
  else if (errors?.every((error) => error.originalError instanceof CrmError)) {
    response.http.status = errors.some((error) => error.originalError instanceof Unauthenticated) ? 401 : 400;
  }
}

/** The part of a request's life that is ours: who may ask, how much, and what errors say. */
export function operationPlugin(limits: OperationLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operation, request }) {
          if (contextValue.invalidToken && !onlyEntersSession(operation)) throw new Unauthenticated();
          checkVariables(request.variables, limits.variableDepth);
        },
        async willSendResponse(request) {
          answer(request);
        },
      };
    },
  };
}
