import { GraphQLID, GraphQLInt, GraphQLInterfaceType, GraphQLNonNull, type GraphQLFieldConfigMap } from 'graphql';
import { DateTime } from '../../sdk/index.ts';
import { entityType } from './entity-types.ts';
import { historyOf } from './history-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

/** Objects of interface fields come from the read engine, which says what they are. */
function typeNameOf(row: unknown): string | undefined {
  const { __typename: name } = row as { __typename?: string };
  return name;
}

export function nodeInterface(types: TypeRegistry): GraphQLInterfaceType {
  return types.once(
    'Node',
    () =>
      new GraphQLInterfaceType({
        name: 'Node',
        description: '有全局唯一编号的对象 / an object with an id that is unique over all types',
        fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
        resolveType: typeNameOf,
      }),
  );
}

/** What every record of the CRM has. */
export function recordInterface(types: TypeRegistry): GraphQLInterfaceType {
  return types.once(
    'Record',
    () =>
      new GraphQLInterfaceType({
        name: 'Record',
        description: 'CRM 记录 / a record of the CRM',
        interfaces: () => [nodeInterface(types)],
        fields: () => recordFields(types),
        resolveType: typeNameOf,
      }),
  );
}

function recordFields(types: TypeRegistry): GraphQLFieldConfigMap<unknown, RequestContext> {
  const user = types.model.entities.get('User');
  const byUser = user && { type: entityType(types, user) };
  return {
    id: { type: new GraphQLNonNull(GraphQLID) },
    version: { type: new GraphQLNonNull(GraphQLInt) },
    createdAt: { type: new GraphQLNonNull(DateTime) },
    updatedAt: { type: new GraphQLNonNull(DateTime) },
    deletedAt: { type: DateTime },
    ...(byUser && { createdBy: byUser, updatedBy: byUser }),
    ...historyOf(types, types.model.entities.get('AuditEntry')),
  };
}
