import type { GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../request/request-context.ts';

/** Rows of the read engine are complete and keyed by response key: nothing is left to compute. */
export const fromRow: GraphQLFieldResolver<unknown, RequestContext> = (row, _args, _context, info) =>
  (row as Record<string, unknown>)[info.path.key];
