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
import { exchangeRatesOf } from '../read/index.ts';
import { DateTime, Decimal, LocalDate, Money, type AggregateFunction, type Label } from '../sdk/index.ts';
import { convertedField } from './conversion-types.ts';
import { capitalized, describedAs } from './described.ts';
import { decimalFilter } from './filter-types.ts';
import { fromRow } from './from-row.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from './request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

export const aggregates: readonly AggregateFunction[] = ['sum', 'avg', 'min', 'max'];

const figures: Readonly<Record<AggregateFunction, Label>> = {
  sum: { zh: '合计', en: 'sums' },
  avg: { zh: '平均值', en: 'averages' },
  min: { zh: '最小值', en: 'smallest values' },
  max: { zh: '最大值', en: 'largest values' },
};

function about(row: EntityModel, fn: AggregateFunction, use: Label): string {
  const figure = figures[fn];
  return describedAs(row.label, { zh: `${use.zh}${figure.zh}`, en: `${use.en} ${figure.en}` });
}

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
        description: '分币种的金额 / amounts, one per currency',
        fields: {
          byCurrency: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(money))), resolve: fromRow },
          ...(exchangeRatesOf(types.model) && { converted: convertedField(types, money) }),
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
  const description = about(row, fn, { zh: '一组记录的', en: 'of a group, the' });
  return types.once(name, () => new GraphQLObjectType<unknown, RequestContext>({ name, description, fields }));
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
  description: string,
  attributes: readonly AttributeModel[],
  type: GraphQLInputType,
): GraphQLInputObjectType {
  const fields = Object.fromEntries(attributes.map((attribute) => [attribute.name, { type }]));
  return new GraphQLInputObjectType({ name, description, fields });
}

/** `AccountGroupSumHaving`; null where nothing can be compared. */
export function aggregateHaving(
  types: TypeRegistry,
  row: EntityModel,
  fn: AggregateFunction,
): GraphQLInputObjectType | null {
  const name = `${row.name}Group${capitalized(fn)}Having`;
  const attributes = numeric(row, fn);
  if (attributes.length === 0) return null;
  const description = about(row, fn, { zh: '筛选组的', en: 'filter groups by' });
  return types.once(name, () => inputOver(name, description, attributes, decimalFilter(types)));
}

/** `AccountGroupSumOrderBy`; null where nothing can be ordered by. */
export function aggregateOrderBy(
  types: TypeRegistry,
  row: EntityModel,
  fn: AggregateFunction,
): GraphQLInputObjectType | null {
  const name = `${row.name}Group${capitalized(fn)}OrderBy`;
  const attributes = sortable(row, fn);
  if (attributes.length === 0) return null;
  const description = about(row, fn, { zh: '排序组的', en: 'order groups by' });
  return types.once(name, () => inputOver(name, description, attributes, sortDirection(types)));
}
