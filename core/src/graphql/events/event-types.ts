import {
  GraphQLEnumType,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import { eventKinds } from '../../model/index.ts';
import { DateTime } from '../../sdk/index.ts';
import { inputObjectType, objectType } from '../types/composed-types.ts';
import { pageInfoType } from '../types/connection-types.ts';
import { entityType } from '../types/entity-types.ts';
import { dateTimeFilter, idFilter, stringFilter } from '../types/filter-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { recordInterface } from '../types/interface-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';

/** What happened; `LEFT` is told to subscribers only. */
export function eventKindType(types: TypeRegistry): GraphQLEnumType {
  const values = {
    ...Object.fromEntries(Object.values(eventKinds).map((kind) => [kind, {}])),
    EVENT: { description: '插件发出的业务事件 / an event that a plugin emitted' },
    LEFT: {
      description: '记录不再可见或不再符合筛选条件,只给编号 / the record is not visible or does not match any more',
    },
  };
  return types.once(
    'EventKind',
    () => new GraphQLEnumType({ name: 'EventKind', description: '发生了什么 / what happened', values }),
  );
}

/** `EventWhere`: conditions on events, not on their records. */
export function eventWhereType(types: TypeRegistry): GraphQLInputObjectType {
  return types.once('EventWhere', () => {
    const type: GraphQLInputObjectType = inputObjectType({
      name: 'EventWhere',
      description: '事件的条件 / conditions on events',
      fields: (): GraphQLInputFieldConfigMap => ({
        and: { type: new GraphQLList(new GraphQLNonNull(type)) },
        or: { type: new GraphQLList(new GraphQLNonNull(type)) },
        not: { type },
        subjectId: { type: idFilter(types) },
        subjectType: { type: stringFilter(types) },
        kind: { type: eventKindFilter(types) },
        at: { type: dateTimeFilter(types) },
        actorId: { type: idFilter(types) },
      }),
    });
    return type;
  });
}

function eventKindFilter(types: TypeRegistry): GraphQLInputObjectType {
  const type = eventKindType(types);
  const list = new GraphQLList(new GraphQLNonNull(type));
  return types.once('EventKindFilter', () =>
    inputObjectType({
      name: 'EventKindFilter',
      description: '事件种类的条件,须同时满足 / conditions on the kind of an event, all of which must hold',
      fields: { eq: { type }, ne: { type }, in: { type: list }, notIn: { type: list } },
    }),
  );
}

/** One thing that happened to a record. */
function eventType(types: TypeRegistry): GraphQLObjectType {
  const user = types.model.entities.get('User');
  return types.once('Event', () =>
    objectType<unknown, RequestContext>({
      name: 'Event',
      description: '一条记录上发生的事 / something that happened to a record',
      fields: () => ({
        id: {
          type: new GraphQLNonNull(GraphQLID),
          description: '用作 after / give it as after',
          resolve: fromRow,
        },
        type: {
          type: new GraphQLNonNull(GraphQLString),
          description: '如 opportunity.updated,或插件事件名 / opportunity.updated, or the name of an event of a plugin',
          resolve: fromRow,
        },
        kind: { type: new GraphQLNonNull(eventKindType(types)), resolve: fromRow },
        subject: {
          type: recordInterface(types),
          description: '现在的记录;已删除则为 null / the record as it is now; null where it is deleted',
          resolve: fromRow,
        },
        version: {
          type: GraphQLInt,
          description: '变更后的版本 / version of the record after the change',
          resolve: fromRow,
        },
        at: { type: new GraphQLNonNull(DateTime), resolve: fromRow },
        ...(user && { actor: { type: entityType(types, user), resolve: fromRow } }),
        changes: {
          type: GraphQLString,
          description: 'JSON { "字段": [之前, 之后] } / { "field": [before, after] }',
          resolve: fromRow,
        },
        payload: {
          type: GraphQLString,
          description: 'JSON,插件事件的内容 / of an event of a plugin',
          resolve: fromRow,
        },
      }),
    }),
  );
}

export function eventConnectionType(types: TypeRegistry): GraphQLObjectType {
  return types.once('EventConnection', () => {
    const event = eventType(types);
    const edge = types.once('EventEdge', () =>
      objectType<unknown, RequestContext>({
        name: 'EventEdge',
        description: '一条事件及其游标 / an event with its cursor',
        fields: {
          cursor: { type: new GraphQLNonNull(GraphQLString), resolve: fromRow },
          node: { type: new GraphQLNonNull(event), resolve: fromRow },
        },
      }),
    );
    return objectType<unknown, RequestContext>({
      name: 'EventConnection',
      description:
        '按先后排列的事件;没有可见事件的一页也可能还有下一页 / events in their order; a page without any may still have a next one',
      fields: {
        edges: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))), resolve: fromRow },
        nodes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(event))), resolve: fromRow },
        pageInfo: { type: new GraphQLNonNull(pageInfoType(types)), resolve: fromRow },
      },
    });
  });
}
