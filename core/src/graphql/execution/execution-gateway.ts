import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { QueryExecutor } from './query-executor.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** The seam where Apollo lets somebody else execute: everything around it (errors, plugins, CSRF) stays Apollo's. */
export function executionGateway(schema: GraphQLSchema, executor: QueryExecutor): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, operationName, request, context }) =>
          executor.execute(
            {
              document,
              operation,
              operationName: operationName ?? undefined,
              // Coerced here: Apollo hands them over as the client sent them.
              variables: request.variables ?? {},
            },
            context as RequestContext,
          ) as never,
      }),
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
}
