import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql';
import { CrmError } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';

type Config = GraphQLFieldConfig<unknown, RequestContext>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

type Denial = CrmError & { readonly code: 'NOT_PERMITTED' | 'NOT_FOUND' };

function isDenial(error: unknown): error is Denial {
  return error instanceof CrmError && (error.code === 'NOT_PERMITTED' || error.code === 'NOT_FOUND');
}

/** The first denial among the errors of a payload: one line per field, however many rows it had. */
function denialIn(payload: unknown): Denial | undefined {
  const errors: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'errors') : undefined;
  return Array.isArray(errors) ? (errors.find(isDenial) as Denial | undefined) : undefined;
}

/** The id that stands at the path of an error, else that of the record which the mutation is about. */
function idAt(args: Record<string, unknown>, path: readonly string[]): string | null {
  let at: unknown = args;
  for (const key of path) {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }
  const id = typeof at === 'string' && path.at(-1)?.toLowerCase().endsWith('id') ? at : args['id'];
  return typeof id === 'string' ? id : null;
}

function note(denial: Denial | undefined, args: Record<string, unknown>, mutation: string, context: RequestContext) {
  if (!denial) return;
  const { principal, address, userAgent, engines } = context;
  const { code, path } = denial;
  engines.denied?.note({ principal, mutation, code, path, id: idAt(args, path), address, userAgent });
}

/** A mutation whose refusals for want of permission are noted, thrown or told as data; it answers as before. */
export function notingDenials(name: string, config: Config): Config {
  const resolve = config.resolve as Resolver | undefined;
  if (!resolve) return config;
  const noting: Resolver = async (source, args, context, info) => {
    try {
      const payload: unknown = await resolve(source, args, context, info);
      note(denialIn(payload), args, name, context);
      return payload;
    } catch (error) {
      if (isDenial(error)) note(error, args, name, context);
      throw error;
    }
  };
  return { ...config, resolve: noting };
}
