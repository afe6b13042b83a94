import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { EventArguments } from '../../read/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';
import { eventConnectionType, eventWhereType } from './event-types.ts';

/** `types`, as the feed and `changed` take them. */
export const typesArgument: GraphQLFieldConfigArgumentMap[string] = {
  type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
  description:
    'Opportunity:其全部变更;opportunity.updated:一种变更;building:registration.approved:插件事件。默认全部 / ' +
    'Opportunity: every change of one; opportunity.updated: one kind of change; an event of a plugin. Default: all',
};

/** The feed of events. */
export function eventQueries(types: TypeRegistry): GraphQLFieldConfigMap<unknown, RequestContext> {
  return {
    events: {
      type: new GraphQLNonNull(eventConnectionType(types)),
      args: {
        first: { type: GraphQLInt, description: 'after 之后最早的 / the oldest ones after' },
        last: { type: GraphQLInt, description: '最新的 / the newest ones' },
        after: { type: GraphQLString, description: '事件编号或 endCursor / the id of an event, or endCursor' },
        types: typesArgument,
        where: { type: eventWhereType(types) },
      },
      description:
        '可见记录上发生的一切,先后有序;用 endCursor 继续,不会漏掉 / what happened to records that the caller may see, in order; ' +
        'going on at endCursor misses nothing',
      resolve: (_root, args, context, info) => {
        const { events } = context.engines;
        if (!events) throw new TypeError('This server has no feed of events');
        return events.connection(args as EventArguments, info, context);
      },
    },
  };
}
