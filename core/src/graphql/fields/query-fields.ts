import { GraphQLID, GraphQLList, GraphQLNonNull, type GraphQLFieldConfigMap } from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import type { GroupArguments, ListArguments } from '../../read/index.ts';
import { asOfArgument, connectionType, listArguments } from '../types/connection-types.ts';
import { described } from '../types/described.ts';
import { entityType } from '../types/entity-types.ts';
import { readingExtension } from '../execution/root-reads.ts';
import { hasKeys } from '../types/group-key-types.ts';
import { groupArguments, groupConnectionType } from '../types/group-types.ts';
import { nodeInterface } from '../types/interface-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** One record, the list and the groups of an entity, as far as its operations allow. */
export function entityQueries(types: TypeRegistry, entity: EntityModel): Fields {
  const fields: Fields = {};
  const description = described(entity.label);
  if (entity.operations.has('read')) {
    fields[entity.one] = {
      type: entityType(types, entity),
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
      description,
      extensions: readingExtension({ kind: 'one', entity }),
      resolve: (_root, args, context, info) => context.engines.read.one(entity, args['id'] as string, info, context),
    };
    fields[entity.many] = {
      type: new GraphQLNonNull(connectionType(types, entity)),
      args: { ...listArguments(types, entity), ...asOfArgument(entity) },
      description,
      extensions: readingExtension({ kind: 'connection', entity }),
      resolve: (_root, args, context, info) =>
        context.engines.read.connection(entity, args as ListArguments, info, context),
    };
  }
  if (entity.operations.has('groups') && hasKeys(entity)) {
    fields[`${entity.one}Groups`] = {
      type: new GraphQLNonNull(groupConnectionType(types, entity)),
      args: { ...groupArguments(types, entity), ...asOfArgument(entity) },
      description,
      extensions: readingExtension({ kind: 'groups', entity }),
      resolve: (_root, args, context, info) =>
        context.engines.read.groups(entity, args as unknown as GroupArguments, info, context),
    };
  }
  return fields;
}

/** Any record by its id. */
export function nodeQueries(types: TypeRegistry): Fields {
  const node = nodeInterface(types);
  const id = new GraphQLNonNull(GraphQLID);
  return {
    node: {
      type: node,
      args: { id: { type: id } },
      description: '任一类型的一条记录 / one record of any type, by its id',
      extensions: readingExtension({ kind: 'node' }),
      resolve: (_root, args, context, info) => context.engines.read.node(args['id'] as string, info, context),
    },
    nodes: {
      type: new GraphQLNonNull(new GraphQLList(node)),
      args: { ids: { type: new GraphQLNonNull(new GraphQLList(id)) } },
      description:
        '按编号的多条记录,看不到的为 null / records in the order of the ids; null where there is none to see',
      resolve: (_root, args, context, info) => context.engines.read.nodes(args['ids'] as string[], info, context),
    },
  };
}
