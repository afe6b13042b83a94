import {
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { AttributeModel, EntityModel } from '../model/index.ts';
import { DateTime, Decimal, LocalDate, Money, type AggregateFunction } from '../sdk/index.ts';
import { capitalized } from './described.ts';
import { decimalFilter } from './filter-types.ts';
import { fromRow } from './from-row.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from './request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

export const aggregates: readonly AggregateFunction[] = ['sum', 'avg', 'min', 'max'];

/** Attributes of the row that offer the function; a sum of dates is none. */
function aggregated(row: EntityModel, fn: AggregateFunction): AttributeModel[] {
  return [...row.fields.values()].filter((field): field is AttributeModel => {
    if (field.kind !== 'attribute' || field.internal || !field.aggregate?.includes(fn)) return false;
    const dated = field.type === 'date' || field.type === 'dateTime';
    return !dated || fn === 'min' || fn === 'max';
  });
}

/** Whether there is anything to aggregate: GraphQL forbids empty types. */
export function offers(row: EntityModel, fn: AggregateFunction): boolean {
  return aggregated(row, fn).length > 0;
}

/** Never one number over several currencies. */
function moneyAggregate(types: TypeRegistry): GraphQLObjectType {
  const money = types.named(types.base.getType(Money.name) as GraphQLNamedType) as GraphQLObjectType;
  return types.once(
    'MoneyAggregate',
    () =>
      new GraphQLObjectType<unknown, RequestContext>({
        name: 'MoneyAggregate',
        fields: {
          byCurrency: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(money))), resolve: fromRow },
        },
      }),
  );
}

function resultType(types: TypeRegistry, { type }: AttributeModel, fn: AggregateFunction): GraphQLOutputType {
  switch (type) {
    case 'money':
      return moneyAggregate(types);
    case 'date':
      return LocalDate;
    case 'dateTime':
      return DateTime;
    case 'int':
      return fn === 'min' || fn === 'max' ? GraphQLInt : Decimal;
    default:
      return Decimal;
  }
}

/** `AccountGroupSum`, `AccountGroupAvg`, … */
export function aggregateType(types: TypeRegistry, row: EntityModel, fn: AggregateFunction): GraphQLObjectType {
  const name = `${row.name}Group${capitalized(fn)}`;
  const fields = (): GraphQLFieldConfigMap<unknown, RequestContext> => {
    const made: GraphQLFieldConfigMap<unknown, RequestContext> = {};
    for (const field of aggregated(row, fn))
      made[field.name] = { type: resultType(types, field, fn), resolve: fromRow };
    return made;
  };
  return types.once(name, () => new GraphQLObjectType<unknown, RequestContext>({ name, fields }));
}

/** Aggregates that have one value: those of money are several, one per currency. */
function sortable(row: EntityModel, fn: AggregateFunction): AttributeModel[] {
  return aggregated(row, fn).filter((field) => field.type !== 'money');
}

function numeric(row: EntityModel, fn: AggregateFunction): AttributeModel[] {
  return aggregated(row, fn).filter((field) => field.type === 'int' || field.type === 'decimal');
}

function inputOver(
  name: string,
  attributes: readonly AttributeModel[],
  type: GraphQLInputType,
): GraphQLInputObjectType {
  const fields = Object.fromEntries(attributes.map((attribute) => [attribute.name, { type }]));
  return new GraphQLInputObjectType({ name, fields });
}

/** `AccountGroupSumHaving`; null where nothing can be compared. */
export function aggregateHaving(
  types: TypeRegistry,
  row: EntityModel,
  fn: AggregateFunction,
): GraphQLInputObjectType | null {
  const name = `${row.name}Group${capitalized(fn)}Having`;
  const attributes = numeric(row, fn);
  return attributes.length > 0 ? types.once(name, () => inputOver(name, attributes, decimalFilter(types))) : null;
}

/** `AccountGroupSumOrderBy`; null where nothing can be ordered by. */
export function aggregateOrderBy(
  types: TypeRegistry,
  row: EntityModel,
  fn: AggregateFunction,
): GraphQLInputObjectType | null {
  const name = `${row.name}Group${capitalized(fn)}OrderBy`;
  const attributes = sortable(row, fn);
  return attributes.length > 0 ? types.once(name, () => inputOver(name, attributes, sortDirection(types))) : null;
}
