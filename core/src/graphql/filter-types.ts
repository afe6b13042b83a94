import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { AttributeModel } from '../model/index.ts';
import { DateTime, Decimal, LocalDate, type LabelledEnum } from '../sdk/index.ts';
import type { TypeRegistry } from './type-registry.ts';

const listOf = (type: GraphQLInputType): GraphQLList<GraphQLInputType> => new GraphQLList(new GraphQLNonNull(type));

function equality(type: GraphQLInputType): GraphQLInputFieldConfigMap {
  return { eq: { type }, ne: { type }, in: { type: listOf(type) }, notIn: { type: listOf(type) } };
}

function order(type: GraphQLInputType): GraphQLInputFieldConfigMap {
  return {
    gt: { type },
    gte: { type },
    lt: { type },
    lte: { type },
    between: { type: listOf(type), description: '[a, b]: 含两端 / both ends included' },
  };
}

const isNull: GraphQLInputFieldConfigMap = { isNull: { type: GraphQLBoolean } };

function filter(types: TypeRegistry, name: string, fields: () => GraphQLInputFieldConfigMap): GraphQLInputObjectType {
  return types.once(name, () => new GraphQLInputObjectType({ name, fields }));
}

export function idFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'IDFilter', () => ({ ...equality(GraphQLID), ...isNull }));
}

export function stringFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'StringFilter', () => ({
    ...equality(GraphQLString),
    ...order(GraphQLString),
    contains: { type: GraphQLString },
    startsWith: { type: GraphQLString },
    endsWith: { type: GraphQLString },
    like: { type: GraphQLString, description: '% 任意文字,_ 任意一字 / % any text, _ any character' },
    mode: { type: stringMode(types), description: '默认区分大小写 / case-sensitive by default' },
    ...isNull,
  }));
}

function stringMode(types: TypeRegistry): GraphQLEnumType {
  return types.once(
    'StringMode',
    () => new GraphQLEnumType({ name: 'StringMode', values: { DEFAULT: {}, INSENSITIVE: {} } }),
  );
}

export function intFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'IntFilter', () => ({ ...equality(GraphQLInt), ...order(GraphQLInt), ...isNull }));
}

export function decimalFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'DecimalFilter', () => ({ ...equality(Decimal), ...order(Decimal), ...isNull }));
}

export function dateUnit(types: TypeRegistry): GraphQLEnumType {
  const values = { DAY: {}, WEEK: {}, MONTH: {}, QUARTER: {}, YEAR: {} };
  return types.once('DateUnit', () => new GraphQLEnumType({ name: 'DateUnit', values }));
}

function relativeDate(types: TypeRegistry): GraphQLInputObjectType {
  const description = '相对于今天:last 或 next 之一 / relative to today: either last or next';
  return types.once(
    'RelativeDate',
    () =>
      new GraphQLInputObjectType({
        name: 'RelativeDate',
        description,
        fields: () => ({
          last: { type: GraphQLInt },
          next: { type: GraphQLInt },
          unit: { type: new GraphQLNonNull(dateUnit(types)) },
          timeZone: { type: GraphQLString, description: '默认为用户的时区 / default: the zone of the user' },
        }),
      }),
  );
}

export function dateFilter(types: TypeRegistry): GraphQLInputObjectType {
  const relative = (): GraphQLInputFieldConfigMap => ({ relative: { type: relativeDate(types) } });
  return filter(types, 'DateFilter', () => ({ ...equality(LocalDate), ...order(LocalDate), ...relative(), ...isNull }));
}

export function dateTimeFilter(types: TypeRegistry): GraphQLInputObjectType {
  const relative = (): GraphQLInputFieldConfigMap => ({ relative: { type: relativeDate(types) } });
  return filter(types, 'DateTimeFilter', () => ({
    ...equality(DateTime),
    ...order(DateTime),
    ...relative(),
    ...isNull,
  }));
}

function booleanFilter(types: TypeRegistry): GraphQLInputObjectType {
  const type = GraphQLBoolean;
  return filter(types, 'BooleanFilter', () => ({ eq: { type }, ne: { type }, ...isNull }));
}

/** Amounts compare within one currency: name it with `currency`, the values are of no use without. */
function moneyFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'MoneyFilter', () => ({
    eq: { type: Decimal },
    ne: { type: Decimal },
    ...order(Decimal),
    currency: { type: stringFilter(types) },
    ...isNull,
  }));
}

function listFilter(types: TypeRegistry, name: string, item: GraphQLInputType): GraphQLInputObjectType {
  return filter(types, name, () => ({
    has: { type: item },
    hasAny: { type: listOf(item) },
    hasAll: { type: listOf(item) },
    isEmpty: { type: GraphQLBoolean },
    ...isNull,
  }));
}

function enumFilter(types: TypeRegistry, declared: LabelledEnum, list: boolean): GraphQLInputObjectType {
  const type = types.baseEnum(declared.name);
  if (list) return listFilter(types, `${type.name}ListFilter`, type);
  return filter(types, `${type.name}Filter`, () => ({ ...equality(type), ...isNull }));
}

/** The operators that make sense for an attribute. */
export function filterOf(types: TypeRegistry, attribute: AttributeModel): GraphQLInputObjectType {
  if (attribute.type === 'enum' && attribute.enum) return enumFilter(types, attribute.enum, attribute.list ?? false);
  if (attribute.list) return listFilter(types, 'StringListFilter', GraphQLString);
  switch (attribute.type) {
    case 'id':
      return idFilter(types);
    case 'int':
      return intFilter(types);
    case 'decimal':
      return decimalFilter(types);
    case 'boolean':
      return booleanFilter(types);
    case 'date':
      return dateFilter(types);
    case 'dateTime':
      return dateTimeFilter(types);
    case 'money':
      return moneyFilter(types);
    default:
      return stringFilter(types);
  }
}
