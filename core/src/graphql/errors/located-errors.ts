import { GraphQLError, responsePathAsArray, type GraphQLFieldConfig, type GraphQLResolveInfo } from 'graphql';
import { CrmError } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';

type Config = GraphQLFieldConfig<unknown, RequestContext>;

/**
 * A CRM error with the place in the document and in the answer. graphql-js takes every error with a `path` for one that
 * has its place already, and the path of ours is that of the input.
 */
function located(error: unknown, { fieldNodes, path }: GraphQLResolveInfo): unknown {
  if (!(error instanceof CrmError)) return error;
  return new GraphQLError(error.message, {
    nodes: fieldNodes,
    path: responsePathAsArray(path),
    originalError: error,
  });
}

/** The field, saying where it stands when it fails. */
export function locatingErrors(config: Config): Config {
  const { resolve } = config;
  if (!resolve) return config;
  return {
    ...config,
    resolve: (source, args, context, info) => {
      const fail = (error: unknown): never => {
        throw located(error, info);
      };
      try {
        const value: unknown = resolve(source, args, context, info);
        // A field over a list runs once per row: what is there already must not become a promise.
        return value instanceof Promise ? value.catch(fail) : value;
      } catch (error) {
        return fail(error);
      }
    },
  };
}
