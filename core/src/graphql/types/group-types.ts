import {
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import type { AggregateFunction } from '../../sdk/index.ts';
import { aggregateHaving, aggregateOrderBy, aggregates, aggregateType, offers } from './aggregate-types.ts';
import { inputObjectType, objectType } from './composed-types.ts';
import { pageArguments, pagedFields } from './connection-types.ts';
import { describedAs } from './described.ts';
import { intFilter } from './filter-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { countDistinctType, groupByType, groupKeyOrderBy, groupKeyType } from './group-key-types.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';
import { whereType } from './where-types.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** `AccountGroup { key count countDistinct sum avg min max }` */
function groupType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `${entity.name}Group`;
  const fields = (): Fields => ({
    key: { type: new GraphQLNonNull(groupKeyType(types, entity)), resolve: fromRow },
    count: { type: new GraphQLNonNull(GraphQLInt), resolve: fromRow },
    countDistinct: { type: new GraphQLNonNull(countDistinctType(types, entity)), resolve: fromRow },
    ...Object.fromEntries(
      aggregates
        .filter((fn) => offers(entity, fn))
        .map((fn) => [fn, { type: new GraphQLNonNull(aggregateType(types, entity, fn)), resolve: fromRow }]),
    ),
  });
  const description = describedAs(entity.label, {
    zh: '一组记录及其统计',
    en: 'one group of records with its figures',
  });
  return types.once(name, () => objectType<unknown, RequestContext>({ name, description, fields }));
}

/** `AccountGroupConnection` */
export function groupConnectionType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `${entity.name}GroupConnection`;
  const fields = (): Fields => pagedFields(types, groupType(types, entity), `${entity.name}GroupEdge`, entity.label);
  const description = describedAs(entity.label, { zh: '分组列表', en: 'a list of groups' });
  return types.once(name, () => objectType<unknown, RequestContext>({ name, description, fields }));
}

function offered(typeOf: (fn: AggregateFunction) => GraphQLInputObjectType | null): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const fn of aggregates) {
    const type = typeOf(fn);
    if (type) fields[fn] = { type };
  }
  return fields;
}

/** `AccountHaving`: which groups stay. */
function havingType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  const name = `${entity.name}Having`;
  const fields = (): GraphQLInputFieldConfigMap => ({
    count: { type: intFilter(types) },
    ...offered((fn) => aggregateHaving(types, entity, fn)),
  });
  const description = describedAs(entity.label, { zh: '保留哪些组', en: 'which groups stay' });
  return types.once(name, () => inputObjectType({ name, description, fields }));
}

/** `AccountGroupOrderBy`: `{ count: DESC }`, `{ key: { stage: ASC } }`, `{ sum: { amount: DESC } }`. */
function groupOrderByType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  const name = `${entity.name}GroupOrderBy`;
  const fields = (): GraphQLInputFieldConfigMap => ({
    count: { type: sortDirection(types) },
    key: { type: groupKeyOrderBy(types, entity) },
    ...offered((fn) => aggregateOrderBy(types, entity, fn)),
  });
  const description = describedAs(entity.label, {
    zh: '组的排序,每个元素恰好一个键',
    en: 'order of the groups, exactly one key per element',
  });
  return types.once(name, () => inputObjectType({ name, description, fields }));
}

export function groupArguments(types: TypeRegistry, entity: EntityModel): GraphQLFieldConfigArgumentMap {
  const listOf = (type: GraphQLInputObjectType): GraphQLList<GraphQLNonNull<GraphQLInputObjectType>> =>
    new GraphQLList(new GraphQLNonNull(type));
  return {
    where: { type: whereType(types, entity) },
    groupBy: { type: new GraphQLNonNull(listOf(groupByType(types, entity))) },
    having: { type: havingType(types, entity) },
    orderBy: { type: listOf(groupOrderByType(types, entity)) },
    ...pageArguments(),
  };
}
