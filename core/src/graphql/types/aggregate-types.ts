import {
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { AttributeModel, EntityModel, SlotModel } from '../../model/index.ts';
import { exchangeRatesOf } from '../../read/index.ts';
import {
  capitalize,
  DateTime,
  Decimal,
  LocalDate,
  Money,
  type AggregateFunction,
  type Label,
} from '../../sdk/index.ts';
import { convertedField } from './conversion-types.ts';
import { inputObjectType, objectType } from './composed-types.ts';
import { describedAs } from './described.ts';
import { decimalFilter } from './filter-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Row = EntityModel | SlotModel;

export const aggregates: readonly AggregateFunction[] = ['sum', 'avg', 'min', 'max'];

const figures: Readonly<Record<AggregateFunction, Label>> = {
  sum: { zh: '合计', en: 'sums' },
  avg: { zh: '平均值', en: 'averages' },
  min: { zh: '最小值', en: 'smallest values' },
  max: { zh: '最大值', en: 'largest values' },
};

function about(row: Row, fn: AggregateFunction, use: Label): string {
  const figure = figures[fn];
  return describedAs(row.label, { zh: `${use.zh}${figure.zh}`, en: `${use.en} ${figure.en}` });
}

/** Attributes of the row that offer the function; a sum of dates is none. */
function aggregated(row: Row, fn: AggregateFunction): AttributeModel[] {
  return [...row.fields.values()].filter((field): field is AttributeModel => {
    if (field.kind !== 'attribute' || field.internal || !field.aggregate?.includes(fn)) return false;
    const dated = field.type === 'date' || field.type === 'dateTime';
    return !dated || fn === 'min' || fn === 'max';
  });
}

/** Whether there is anything to aggregate: GraphQL forbids empty types. */
export function offers(row: Row, fn: AggregateFunction): boolean {
  return aggregated(row, fn).length > 0;
}

/**
 * Slots whose figures stand beside those of the entity. Only where it has some of its own: the type around them is
 * the entity's, and two plugins that do not know each other cannot both bring it into the schema.
 */
function slotsOffering(row: Row, attributesOf: (row: Row) => readonly AttributeModel[]): SlotModel[] {
  if (row.kind !== 'entity' || attributesOf(row).length === 0) return [];
  return [...row.slots.values()].filter((slot) => attributesOf(slot).length > 0);
}

/** Never one number over several currencies. */
function moneyAggregate(types: TypeRegistry): GraphQLObjectType {
  const money = types.named(types.base.getType(Money.name) as GraphQLNamedType) as GraphQLObjectType;
  return types.once('MoneyAggregate', () =>
    objectType<unknown, RequestContext>({
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
export function aggregateType(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLObjectType {
  const name = `${row.name}Group${capitalize(fn)}`;
  const fields = (): GraphQLFieldConfigMap<unknown, RequestContext> => {
    const made: GraphQLFieldConfigMap<unknown, RequestContext> = {};
    for (const field of aggregated(row, fn))
      made[field.name] = { type: resultType(types, field, fn), resolve: fromRow };
    for (const slot of slotsOffering(row, (one) => aggregated(one, fn)))
      made[slot.prefix] = { type: new GraphQLNonNull(aggregateType(types, slot, fn)), resolve: fromRow };
    return made;
  };
  const description = about(row, fn, { zh: '一组记录的', en: 'of a group, the' });
  return types.once(name, () => objectType<unknown, RequestContext>({ name, description, fields }));
}

/** Aggregates that have one value: those of money are several, one per currency. */
function sortable(row: Row, fn: AggregateFunction): AttributeModel[] {
  return aggregated(row, fn).filter((field) => field.type !== 'money');
}

function numeric(row: Row, fn: AggregateFunction): AttributeModel[] {
  return aggregated(row, fn).filter((field) => field.type === 'int' || field.type === 'decimal');
}

/** The attributes of a row and, by their prefixes, those of its slots; null where there are none. */
function inputOver(
  types: TypeRegistry,
  row: Row,
  suffix: string,
  description: string,
  attributesOf: (row: Row) => readonly AttributeModel[],
  type: GraphQLInputType,
): GraphQLInputObjectType | null {
  const attributes = attributesOf(row);
  const slots = slotsOffering(row, attributesOf);
  if (attributes.length === 0) return null;
  const name = `${row.name}${suffix}`;
  const fields = (): GraphQLInputFieldConfigMap => ({
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, { type }])),
    ...Object.fromEntries(
      slots.flatMap((slot) => {
        const inner = inputOver(types, slot, suffix, description, attributesOf, type);
        return inner ? [[slot.prefix, { type: inner }]] : [];
      }),
    ),
  });
  return types.once(name, () => inputObjectType({ name, description, fields }));
}

/** `AccountGroupSumHaving`; null where nothing can be compared. */
export function aggregateHaving(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLInputObjectType | null {
  const description = about(row, fn, { zh: '筛选组的', en: 'filter groups by' });
  const suffix = `Group${capitalize(fn)}Having`;
  return inputOver(types, row, suffix, description, (one) => numeric(one, fn), decimalFilter(types));
}

/** `AccountGroupSumOrderBy`; null where nothing can be ordered by. */
export function aggregateOrderBy(types: TypeRegistry, row: Row, fn: AggregateFunction): GraphQLInputObjectType | null {
  const description = about(row, fn, { zh: '排序组的', en: 'order groups by' });
  const suffix = `Group${capitalize(fn)}OrderBy`;
  return inputOver(types, row, suffix, description, (one) => sortable(one, fn), sortDirection(types));
}
