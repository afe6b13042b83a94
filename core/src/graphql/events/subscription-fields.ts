import { GraphQLNonNull, GraphQLString, type GraphQLFieldConfig, type GraphQLFieldConfigMap } from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { described } from '../types/described.ts';
import { readingExtension } from '../execution/root-reads.ts';
import { fromRow } from '../fields/from-row.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';
import { whereType } from '../types/where-types.ts';
import { entityChangeType, recordChangeType } from './change-types.ts';
import { typesArgument } from './event-queries.ts';
import { eventWhereType } from './event-types.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const after = {
  type: GraphQLString,
  description: '最后收到的 eventId:先补上其后的事件 / the last eventId that came: what happened since comes first',
};

/** `changed`: events of records of any types. */
export function changedSubscription(types: TypeRegistry): Fields {
  const changed: GraphQLFieldConfig<unknown, RequestContext> = {
    type: new GraphQLNonNull(recordChangeType(types)),
    args: { types: typesArgument, where: { type: eventWhereType(types) }, after },
    description: '可见记录上的事件 / events of records that the caller may see',
    extensions: readingExtension({ kind: 'changes', entity: null }),
    resolve: fromRow,
  };
  return { changed };
}

/** `accountChanged`: changes of records of one entity that match a filter. */
export function entitySubscription(types: TypeRegistry, entity: EntityModel): Fields {
  if (!entity.operations.has('read')) return {};
  return {
    [`${entity.one}Changed`]: {
      type: new GraphQLNonNull(entityChangeType(types, entity)),
      args: { where: { type: whereType(types, entity) }, after },
      description: described(entity.label),
      extensions: readingExtension({ kind: 'changes', entity }),
      resolve: fromRow,
    },
  };
}
