import { createHash } from 'node:crypto';
import {
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import { configure } from 'safe-stable-stringify';
import { BadInput, IdempotencyKeyReused, type ClassRef, type UserError } from '../../sdk/index.ts';
import { errorClasses } from '../types/error-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';
import { idempotencyKeyOf } from './idempotent-directive.ts';
import { keptAnswer, recalledAnswer } from './kept-answer.ts';

type Config = GraphQLFieldConfig<unknown, RequestContext>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

const canonicalJson = configure({ deterministic: true, strict: true });

/** Of what was meant, not of how it was written: the order of keys, variables and literals make no difference. */
function digest(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(value) ?? '')
    .digest('base64url');
}

function nobody(): BadInput {
  return new BadInput({
    zh: '使用幂等键须先登录',
    en: 'An idempotency key belongs to whoever is signed in, and nobody is',
  });
}

/** A payload that says an error and otherwise nothing; null where its type has no place for errors. */
function refusedPayload(type: GraphQLOutputType, error: UserError): object | null {
  const payload = getNullableType(type);
  if (!isObjectType(payload) || !('errors' in payload.getFields())) return null;
  const empty = Object.values(payload.getFields())
    .filter((field) => isNonNullType(field.type))
    .map((field) => [field.name, isListType(getNullableType(field.type)) ? [] : 0]);
  return { id: null, ...Object.fromEntries(empty), errors: [error] };
}

/**
 * A mutation that an idempotency key makes repeatable, whoever wrote its resolver: everything that it writes and its
 * answer (ids and outcome, never records) are one transaction. What is selected of the answer is read afterwards, as
 * for every call, so that a replay shows what its caller may see now.
 */
function repeatable(mutation: string, config: Config, errors: () => readonly ClassRef[]): Config {
  const resolve = config.resolve as Resolver | undefined;
  if (!resolve) return config;
  const once: Resolver = async (source, args, context, info) => {
    const key = idempotencyKeyOf(context, info);
    if (key === null) return resolve(source, args, context, info);
    if (!context.principal) throw nobody();
    const call = {
      ...{ caller: context.principal.userId, key: digest(key), mutation, input: digest(args) },
      keep: keptAnswer,
      recall: (text: string) => recalledAnswer(text, errors()),
    };
    try {
      return await context.engines.write.once(call, async (runner) =>
        resolve(source, args, context.within(runner), info),
      );
    } catch (error) {
      const refused = error instanceof IdempotencyKeyReused ? refusedPayload(config.type, error) : null;
      if (!refused) throw error;
      return refused;
    }
  };
  return { ...config, resolve: once };
}

/** The root fields of mutations, each repeatable by a key. */
export function repeatableMutations(
  types: TypeRegistry,
  fields: GraphQLFieldConfigMap<unknown, RequestContext>,
): typeof fields {
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.map(([name, field]) => [name, repeatable(name, field, () => errorClasses(types))]));
}
