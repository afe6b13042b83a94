import {
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { AttributeModel, EntityModel, SlotModel } from '../model/index.ts';
import { DateTime, Decimal, LocalDate, Money, type AggregateFunction } from '../sdk/index.ts';
import { capitalized } from './described.ts';
import { dateFilter, dateTimeFilter, decimalFilter } from './filter-types.ts';
import { fromRow } from './from-row.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from './request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Row = EntityModel | SlotModel;

export const aggregates: readonly AggregateFunction[] = ['sum', 'avg', 'min', 'max'];

/** Attributes of the row that offer the function; a sum of dates is none. */
function aggregated(row: Row, fn: AggregateFunction): AttributeModel[] {
  return [...row.fields.values()].filter((field): field is AttributeModel => {
    if (field.kind !== 'attribute' || field.internal || !field.aggregate?.includes(fn)) return false;
    const dated = field.type === 'date' || field.type === 'dateTime';
    return !dated || fn === 'min' || fn === 'max';
  });
}

function aggregatedSlots(row: Row, fn: AggregateFunction): SlotModel[] {
  return row.kind === 'entity' ? [...row.slots.values()].filter((slot) => offers(slot, fn)) : [];
}

/** Whether there is anything to aggregate: GraphQL forbids empty types. */
export function offers(row: Row, fn: AggregateFunction): boolean {
  return aggregated(row, fn).length > 0 || aggregatedSlots(row, fn).length > 0;
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
export function aggregateType(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLObjectType {
  const name = `${row.name}Group${capitalized(fn)}`;
  const fields = (): GraphQLFieldConfigMap<unknown, RequestContext> => {
    const made: GraphQLFieldConfigMap<unknown, RequestContext> = {};
    for (const field of aggregated(row, fn)) made[field.name] = { type: resultType(types, field, fn), resolve: fromRow };
    for (const slot of aggregatedSlots(row, fn)) {
      made[slot.prefix] = { type: aggregateType(types, slot, fn), resolve: fromRow };
    }
    return made;
  };
  return types.once(name, () => new GraphQLObjectType<unknown, RequestContext>({ name, fields }));
}

/** Aggregates that are one number or day: those of money are several, one per currency. */
function comparable(row: Row, fn: AggregateFunction): AttributeModel[] {
  return aggregated(row, fn).filter((field) => field.type !== 'money');
}

/** Whether groups can be ordered by, or restricted to, values of the function. */
export function compares(row: Row, fn: AggregateFunction): boolean {
  return comparable(row, fn).length > 0 || comparableSlots(row, fn).length > 0;
}

function comparableSlots(row: Row, fn: AggregateFunction): SlotModel[] {
  return row.kind === 'entity' ? [...row.slots.values()].filter((slot) => compares(slot, fn)) : [];
}

function comparisonInput(
  types: TypeRegistry,
  row: Row,
  fn: AggregateFunction,
  suffix: 'Having' | 'OrderBy',
  inputOf: (field: AttributeModel) => GraphQLInputType,
): GraphQLInputObjectType {
  const name = `${row.name}Group${capitalized(fn)}${suffix}`;
  const fields = (): GraphQLInputFieldConfigMap => {
    const made: GraphQLInputFieldConfigMap = {};
    for (const field of comparable(row, fn)) made[field.name] = { type: inputOf(field) };
    for (const slot of comparableSlots(row, fn)) {
      made[slot.prefix] = { type: comparisonInput(types, slot, fn, suffix, inputOf) };
    }
    return made;
  };
  return types.once(name, () => new GraphQLInputObjectType({ name, fields }));
}

/** `AccountGroupSumHaving` */
export function aggregateHaving(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLInputObjectType {
  return comparisonInput(types, row, fn, 'Having', ({ type }) => {
    if (type === 'date') return dateFilter(types);
    return type === 'dateTime' ? dateTimeFilter(types) : decimalFilter(types);
  });
}

/** `AccountGroupSumOrderBy` */
export function aggregateOrderBy(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLInputObjectType {
  return comparisonInput(types, row, fn, 'OrderBy', () => sortDirection(types));
}
