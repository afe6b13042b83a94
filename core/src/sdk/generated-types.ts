import { GraphQLScalarType } from 'graphql';
import type { ClassRef } from './declarations.ts';

/**
 * Types that the engine generates per composition (`AccountWhere`, `AccountConnection`, …) do not exist yet when a
 * hand-written resolver names them. These functions give a placeholder; it is swapped after type-graphql's build.
 */
export type GeneratedKind = 'where' | 'orderBy' | 'connection' | 'payload' | 'createInput' | 'updateInput';

const placeholders = new Map<string, GraphQLScalarType>();

/** The GraphQL name that a placeholder stands for. */
export function generatedTypeName(kind: GeneratedKind, entity: string): string {
  switch (kind) {
    case 'where':
      return `${entity}Where`;
    case 'orderBy':
      return `${entity}OrderBy`;
    case 'connection':
      return `${entity}Connection`;
    case 'payload':
      return `${entity}Payload`;
    case 'createInput':
      return `Create${entity}Input`;
    case 'updateInput':
      return `Update${entity}Input`;
  }
}

function placeholder(kind: GeneratedKind, entity: ClassRef): GraphQLScalarType {
  const name = generatedTypeName(kind, entity.name);
  let found = placeholders.get(name);
  if (!found) {
    found = new GraphQLScalarType({ name, extensions: { guanxiPlaceholder: true } });
    placeholders.set(name, found);
  }
  return found;
}

/** `@Arg('where', () => whereOf(Account), { nullable: true }) where: unknown` */
export const whereOf = (entity: ClassRef): GraphQLScalarType => placeholder('where', entity);
/** `@Arg('orderBy', () => [orderByOf(Account)], { nullable: true })` */
export const orderByOf = (entity: ClassRef): GraphQLScalarType => placeholder('orderBy', entity);
/** `@Query(() => connectionOf(Account))`; the resolver returns a `ListReference`. Page arguments are added. */
export const connectionOf = (entity: ClassRef): GraphQLScalarType => placeholder('connection', entity);
/** `@Mutation(() => payloadOf(Account))`; the resolver returns a `WriteOutcome`. */
export const payloadOf = (entity: ClassRef): GraphQLScalarType => placeholder('payload', entity);
/** `@Arg('input', () => createInputOf(Account)) input: WhereInput` */
export const createInputOf = (entity: ClassRef): GraphQLScalarType => placeholder('createInput', entity);
/** The same for changes of a record. */
export const updateInputOf = (entity: ClassRef): GraphQLScalarType => placeholder('updateInput', entity);
