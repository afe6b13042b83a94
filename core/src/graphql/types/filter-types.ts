import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { AttributeModel } from '../../model/index.ts';
import { DateTime, Decimal, LocalDate, type Label, type LabelledEnum } from '../../sdk/index.ts';
import { inputObjectType } from './composed-types.ts';
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

/** `what` is filtered; all operators that are given must hold. */
function filter(
  types: TypeRegistry,
  name: string,
  what: Label,
  fields: () => GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  return types.once(name, () => {
    const description = `${what.zh}的条件,须同时满足 / conditions on ${what.en}, all of which must hold`;
    return inputObjectType({ name, description, fields });
  });
}

export function idFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'IDFilter', { zh: '编号', en: 'an id' }, () => ({ ...equality(GraphQLID), ...isNull }));
}

export function stringFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'StringFilter', { zh: '文字', en: 'a text' }, () => ({
    ...equality(GraphQLString),
    ...order(GraphQLString),
    contains: { type: GraphQLString },
    startsWith: { type: GraphQLString },
    endsWith: { type: GraphQLString },
    like: { type: GraphQLString, description: '% 任意文字,_ 任意一字 / % any text, _ any character' },
    matches: {
      type: GraphQLString,
      description:
        '全文:含有所有词(英文不论词形)和所有连续汉字 / full text: all words, English ones whatever their ending, and all runs of characters',
    },
    mode: { type: stringMode(types), description: '默认区分大小写 / case-sensitive by default' },
    ...isNull,
  }));
}

function stringMode(types: TypeRegistry): GraphQLEnumType {
  return types.once(
    'StringMode',
    () =>
      new GraphQLEnumType({
        name: 'StringMode',
        description: '文字的比较方式 / how texts are compared',
        values: {
          DEFAULT: { description: '区分大小写 / case-sensitive' },
          INSENSITIVE: { description: '不区分大小写 / case-insensitive' },
          PINYIN: {
            description:
              '按拼音或首字母,不区分大小写;用于可搜索的字段,与 contains、startsWith、endsWith、eq 一起 / ' +
              'by pinyin or its initials, case-insensitive; for searched fields, with contains, startsWith, endsWith, eq',
          },
        },
      }),
  );
}

export function intFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'IntFilter', { zh: '整数', en: 'a whole number' }, () => ({
    ...equality(GraphQLInt),
    ...order(GraphQLInt),
    ...isNull,
  }));
}

export function decimalFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'DecimalFilter', { zh: '小数', en: 'a decimal number' }, () => ({
    ...equality(Decimal),
    ...order(Decimal),
    ...isNull,
  }));
}

export function dateUnit(types: TypeRegistry): GraphQLEnumType {
  const values = { DAY: {}, WEEK: {}, MONTH: {}, QUARTER: {}, YEAR: {} };
  return types.once(
    'DateUnit',
    () => new GraphQLEnumType({ name: 'DateUnit', description: '时间单位 / unit of time', values }),
  );
}

function relativeDate(types: TypeRegistry): GraphQLInputObjectType {
  const description = '相对于今天:last 或 next 之一 / relative to today: either last or next';
  return types.once('RelativeDate', () =>
    inputObjectType({
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
  return filter(types, 'DateFilter', { zh: '日期', en: 'a day' }, () => ({
    ...equality(LocalDate),
    ...order(LocalDate),
    ...relative(),
    ...isNull,
  }));
}

export function dateTimeFilter(types: TypeRegistry): GraphQLInputObjectType {
  const relative = (): GraphQLInputFieldConfigMap => ({ relative: { type: relativeDate(types) } });
  return filter(types, 'DateTimeFilter', { zh: '时刻', en: 'an instant' }, () => ({
    ...equality(DateTime),
    ...order(DateTime),
    ...relative(),
    ...isNull,
  }));
}

function booleanFilter(types: TypeRegistry): GraphQLInputObjectType {
  const type = GraphQLBoolean;
  return filter(types, 'BooleanFilter', { zh: '是否值', en: 'yes or no' }, () => ({
    eq: { type },
    ne: { type },
    ...isNull,
  }));
}

/** Amounts compare within one currency: name it with `currency`, the values are of no use without. */
function moneyFilter(types: TypeRegistry): GraphQLInputObjectType {
  return filter(types, 'MoneyFilter', { zh: '金额', en: 'an amount' }, () => ({
    eq: { type: Decimal },
    ne: { type: Decimal },
    ...order(Decimal),
    currency: { type: stringFilter(types) },
    ...isNull,
  }));
}

function listFilter(types: TypeRegistry, name: string, item: GraphQLInputType, what: Label): GraphQLInputObjectType {
  return filter(types, name, what, () => ({
    has: { type: item },
    hasAny: { type: listOf(item) },
    hasAll: { type: listOf(item) },
    isEmpty: { type: GraphQLBoolean },
    ...isNull,
  }));
}

function enumFilter(types: TypeRegistry, declared: LabelledEnum, list: boolean): GraphQLInputObjectType {
  const type = types.baseEnum(declared.name);
  const { zh, en } = declared.label;
  if (list) return listFilter(types, `${type.name}ListFilter`, type, { zh: `${zh}列表`, en: `a list of: ${en}` });
  return filter(types, `${type.name}Filter`, declared.label, () => ({ ...equality(type), ...isNull }));
}

/** The operators that make sense for an attribute. */
export function filterOf(types: TypeRegistry, attribute: AttributeModel): GraphQLInputObjectType {
  if (attribute.type === 'enum' && attribute.enum) return enumFilter(types, attribute.enum, attribute.list ?? false);
  if (attribute.list)
    return listFilter(types, 'StringListFilter', GraphQLString, { zh: '文字列表', en: 'a list of texts' });
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
