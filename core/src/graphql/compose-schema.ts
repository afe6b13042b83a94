import {
  GraphQLObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { CrmModel } from '../model/index.ts';
import { Problems } from '../sdk/index.ts';
import { baseSchema } from './base-schema.ts';
import { entityType } from './entity-types.ts';
import { errorTypes } from './error-types.ts';
import { metadataQuery } from './metadata-types.ts';
import { entityMutations } from './mutation-fields.ts';
import { entityQueries, nodeQueries } from './query-fields.ts';
import { rebuiltFields, rebuiltType } from './rebuild-types.ts';
import type { RequestContext } from './request-context.ts';
import { TypeRegistry } from './type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** Generated and hand-written fields of a root type. A name that both want is a mistake that nobody should miss. */
function rootFields(types: TypeRegistry, generated: Fields, base: GraphQLObjectType | null | undefined): Fields {
  const written = base ? rebuiltFields(types, base.toConfig().fields) : {};
  const twice = Object.keys(written).filter((name) => name in generated);
  if (twice.length > 0) {
    throw new Problems(
      { zh: '根字段重名:', en: 'Root fields that exist twice:' },
      twice.map((name) => ({
        zh: `${name} 已由实体生成,解析器不能再声明`,
        en: `${name} is generated for an entity, a resolver cannot declare it again`,
      })),
    );
  }
  return { ...generated, ...written };
}

function merged(parts: readonly Fields[]): Fields {
  return Object.assign({}, ...parts) as Fields;
}

/**
 * The GraphQL schema of a composition: what type-graphql makes of plain resolvers, and everything that the model
 * generates. Resolvers find the engines in the context, so that no database is needed to build it.
 */
export function composeSchema({ model }: { readonly model: CrmModel }): GraphQLSchema {
  const base = baseSchema(model);
  const types = new TypeRegistry(model, base, rebuiltType);
  const entities = [...model.entities.values()];
  const queries = merged([
    nodeQueries(types),
    metadataQuery(types),
    ...entities.map((entity) => entityQueries(types, entity)),
  ]);
  const mutations = merged(entities.map((entity) => entityMutations(types, entity)));
  const root = (name: string, fields: Fields): GraphQLObjectType | null =>
    Object.keys(fields).length > 0 ? new GraphQLObjectType({ name, fields }) : null;
  const handWritten = model.plugins.flatMap((plugin) => [...(plugin.types ?? [])]);
  const schema = new GraphQLSchema({
    query: root('Query', rootFields(types, queries, base.getQueryType())),
    mutation: root('Mutation', rootFields(types, mutations, base.getMutationType())),
    types: [
      ...entities.map((entity) => entityType(types, entity)),
      ...errorTypes(types),
      ...handWritten.flatMap((target) => {
        const type = base.getType(target.name);
        return type ? [types.named(type)] : [];
      }),
    ],
  });
  const errors = validateSchema(schema);
  if (errors.length > 0) {
    throw new Problems(
      { zh: 'GraphQL schema 有问题:', en: 'The GraphQL schema is not valid:' },
      errors.map(({ message }) => ({ zh: message, en: message })),
    );
  }
  return schema;
}

/** The SDL, in an order that only the names decide: the same composition always prints the same text. */
export function printSdl(of: CrmModel | GraphQLSchema): string {
  const schema = of instanceof GraphQLSchema ? of : composeSchema({ model: of });
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
