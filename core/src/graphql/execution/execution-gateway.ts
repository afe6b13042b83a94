import {
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type GraphQLRequestContext,
  type GraphQLResponse,
} from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { SchemaOnDemand } from '../on-demand/schema-on-demand.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { ExecutableOperation, QueryExecutor } from './query-executor.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = Pick<QueryExecutor, 'execute'>;
type Executable = Pick<GraphQLRequestContext<RequestContext>, 'document' | 'operation' | 'operationName' | 'request'>;

const key = 'guanxiExecuted';

/** The seam where Apollo lets somebody else execute: everything around it (errors, plugins, CSRF) stays Apollo's. */
export function executionGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: ({ context, ...request }) =>
          executed(executor, request as Executable, context as RequestContext) as never,
      }),
    onSchemaLoadOrUpdate(listener) {
      // Apollo only validates with it, and without suggestions.
      const apiSchema = schema instanceof SchemaOnDemand ? schema.withoutSuggestions() : schema;
      listener({ apiSchema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
}

/**
 * The response to an operation that runs without errors, for Apollo's `responseForOperation`; null for any other:
 * Apollo then asks its gateway, which has the result already, and formats the errors.
 *
 * What Apollo hands a gateway lives until the next full collection, with the whole request behind it (its
 * `response.http` is a literal with getters: a shape of its own each time). Keeping that alive costs a third of the CPU
 * of a small query.
 */
export async function answeredAhead(
  executor: Executor,
  { contextValue, ...request }: Executable & Pick<GraphQLRequestContext<RequestContext>, 'contextValue'>,
): Promise<GraphQLResponse | null> {
  const singleResult = await executed(executor, request, contextValue).catch(() => null);
  if (!singleResult || singleResult.errors) return null;
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: singleResult as never },
  };
}

function executed(
  executor: Executor,
  { document, operation, operationName, request }: Executable,
  context: RequestContext,
): Promise<ExecutionResult> {
  if (!document || !operation) throw new Error('An operation is executed when Apollo has found it in its document');
  // Coerced by the executor: Apollo hands variables over as the client sent them.
  const { variables = {} } = request;
  return executedOnce(executor, { document, operation, operationName: operationName ?? undefined, variables }, context);
}

/** Runs the one operation of a request; whoever comes to it later gets what the first has begun. */
export function executedOnce(
  executor: Executor,
  operation: ExecutableOperation,
  context: RequestContext,
): Promise<ExecutionResult> {
  const before = context.cache.get(key) as Promise<ExecutionResult> | undefined;
  if (before) return before;
  const executing = executor.execute(operation, context);
  context.cache.set(key, executing);
  return executing;
}
