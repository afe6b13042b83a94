import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { DateTime, type Label } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { described, describedAs } from './described.ts';
import { entityType } from './entity-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { orderByType } from './order-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';
import { whereType } from './where-types.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

export function pageInfoType(types: TypeRegistry): GraphQLObjectType {
  return types.once('PageInfo', () =>
    objectType<unknown, RequestContext>({
      name: 'PageInfo',
      description: '一页在列表中的位置 / where a page stands in its list',
      fields: {
        hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean), resolve: fromRow },
        hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean), resolve: fromRow },
        startCursor: { type: GraphQLString, description: '用作 before / give it as before', resolve: fromRow },
        endCursor: { type: GraphQLString, description: '用作 after / give it as after', resolve: fromRow },
      },
    }),
  );
}

/** Arguments of every list, the same at any depth. */
export function listArguments(types: TypeRegistry, entity: EntityModel): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: whereType(types, entity) },
    orderBy: { type: new GraphQLList(new GraphQLNonNull(orderByType(types, entity))) },
    ...pageArguments(),
  };
}

/** Of entities that keep their versions. */
export function asOfArgument({ versionTable }: EntityModel): GraphQLFieldConfigArgumentMap {
  if (versionTable === null) return {};
  const description = '该时刻的状态,按现在的权限 / the state at that moment, by the rights of today';
  return { asOf: { type: DateTime, description } };
}

export function pageArguments(): GraphQLFieldConfigArgumentMap {
  return {
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    last: { type: GraphQLInt },
    before: { type: GraphQLString },
  };
}

/** Edges, nodes, page info and total over a node type; `label` is that of the entity. */
export function pagedFields(types: TypeRegistry, node: GraphQLObjectType, edgeName: string, label: Label): Fields {
  const edge = types.once(edgeName, () =>
    objectType<unknown, RequestContext>({
      name: edgeName,
      description: describedAs(label, { zh: '列表中的一项及其游标', en: 'one item of a list with its cursor' }),
      fields: {
        cursor: { type: new GraphQLNonNull(GraphQLString), resolve: fromRow },
        node: { type: new GraphQLNonNull(node), resolve: fromRow },
      },
    }),
  );
  return {
    edges: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))), resolve: fromRow },
    nodes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node))), resolve: fromRow },
    pageInfo: { type: new GraphQLNonNull(pageInfoType(types)), resolve: fromRow },
    totalCount: {
      type: new GraphQLNonNull(GraphQLInt),
      description: '仅在查询时计算 / counted only when selected',
      resolve: fromRow,
    },
  };
}

/** The total of a list of records; that of groups is always exact, as they are all there when a page of them is. */
const estimableTotal: GraphQLFieldConfig<unknown, RequestContext> = {
  type: new GraphQLNonNull(GraphQLInt),
  args: {
    estimate: {
      type: new GraphQLNonNull(GraphQLBoolean),
      defaultValue: false,
      description:
        '按数据库统计信息估计,毫秒级;数量少时精确。记录之下的列表,以及只能看到部分记录时的筛选,计到 10000,更多时为 10001 / ' +
        'as the statistics of the database say, within milliseconds whatever the number; exact where there are few. ' +
        'Lists below a record, and filtered ones of which the caller sees a part: exact up to 10000, 10001 for more',
    },
  },
  description: '仅在查询时计算 / counted only when selected',
  resolve: fromRow,
};

/** `AccountConnection` */
export function connectionType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `${entity.name}Connection`;
  return types.once(name, () =>
    objectType<unknown, RequestContext>({
      name,
      description: described(entity.label),
      fields: () => {
        const fields = pagedFields(types, entityType(types, entity), `${entity.name}Edge`, entity.label);
        return { ...fields, totalCount: estimableTotal };
      },
    }),
  );
}
