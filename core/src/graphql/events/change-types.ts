import {
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { DateTime } from '../../sdk/index.ts';
import { objectType } from '../types/composed-types.ts';
import { described } from '../types/described.ts';
import { entityType } from '../types/entity-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { recordInterface } from '../types/interface-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';
import { eventKindType } from './event-types.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

function changeFields(types: TypeRegistry): Fields {
  return {
    eventId: {
      type: new GraphQLNonNull(GraphQLID),
      description: '断线后用作 after / give it as after to go on',
      resolve: fromRow,
    },
    kind: { type: new GraphQLNonNull(eventKindType(types)), resolve: fromRow },
    id: { type: new GraphQLNonNull(GraphQLID), description: '记录的编号 / of the record', resolve: fromRow },
    version: {
      type: GraphQLInt,
      description: '变更后的版本 / version of the record after the change',
      resolve: fromRow,
    },
    at: { type: DateTime, resolve: fromRow },
  };
}

const asNow = '现在的记录,含已删除的 / the record as it is now, also where it is deleted';

/** `AccountChanged`: a change of an account, with the account. */
export function entityChangeType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `${entity.name}Changed`; // not `…Change`: `StageChange` is an entity
  return types.once(name, () =>
    objectType<unknown, RequestContext>({
      name,
      description: described(entity.label),
      fields: () => ({
        ...changeFields(types),
        record: { type: entityType(types, entity), description: asNow, resolve: fromRow },
      }),
    }),
  );
}

/** `RecordChange`: an event of a record of any type. */
export function recordChangeType(types: TypeRegistry): GraphQLObjectType {
  return types.once('RecordChange', () =>
    objectType<unknown, RequestContext>({
      name: 'RecordChange',
      description: '任一类型记录上的事件 / an event of a record of any type',
      fields: () => ({
        ...changeFields(types),
        type: { type: new GraphQLNonNull(GraphQLString), description: '如 account.updated', resolve: fromRow },
        payload: {
          type: GraphQLString,
          description: 'JSON,插件事件的内容 / of an event of a plugin',
          resolve: fromRow,
        },
        record: { type: recordInterface(types), description: asNow, resolve: fromRow },
      }),
    }),
  );
}
