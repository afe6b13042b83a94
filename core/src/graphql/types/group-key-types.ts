import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { AttributeModel, EntityModel, SlotModel, ToOneModel } from '../../model/index.ts';
import { Decimal, LocalDate, type Label } from '../../sdk/index.ts';
import { inputObjectType, objectType } from './composed-types.ts';
import { described, describedAs } from './described.ts';
import { entityType } from './entity-types.ts';
import { dateUnit } from './filter-types.ts';
import { fromRow } from '../fields/from-row.ts';
import { sortDirection } from './order-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Row = EntityModel | SlotModel;
type Key = AttributeModel | ToOneModel;
type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const keys = new WeakMap<Row, readonly Key[]>();

/** Asked for by each type of groups of the row, and for every relation that leads to it. */
function keysOf(row: Row): readonly Key[] {
  const known = keys.get(row);
  if (known) return known;
  const found = [...row.fields.values()].filter((field): field is Key => 'groupable' in field && field.groupable);
  keys.set(row, found);
  return found;
}

function keySlots(row: Row): SlotModel[] {
  return row.kind === 'entity' ? [...row.slots.values()].filter(hasKeys) : [];
}

/** Whether records can be grouped by anything of this row: GraphQL forbids empty types. */
export function hasKeys(row: Row): boolean {
  return keysOf(row).length > 0 || keySlots(row).length > 0;
}

const leads = (key: Key): key is ToOneModel =>
  key.kind === 'toOne' && key.target.operations.has('read') && hasKeys(key.target);

/** To-one relations to records that can be grouped by something. */
const relationsOf = (row: Row): ToOneModel[] => keysOf(row).filter(leads);

const leadsOn = (row: Row): boolean => keysOf(row).some(leads);

const throughLabel = { zh: '经关系取其键', en: 'keys of the records behind its relations' };

const isDated = (key: Key): boolean => key.kind === 'attribute' && (key.type === 'date' || key.type === 'dateTime');

/** Types are asked for by all that lead to them: what describes one is written when it is made. */
function objectOnce(types: TypeRegistry, name: string, fields: () => Fields, row: Row, what: Label): GraphQLObjectType {
  return types.once(name, () => {
    const description = describedAs(row.label, what);
    return objectType<unknown, RequestContext>({ name, description, fields });
  });
}

function inputOnce(
  types: TypeRegistry,
  name: string,
  fields: () => GraphQLInputFieldConfigMap,
  row: Row,
  what: Label,
): GraphQLInputObjectType {
  return types.once(name, () => {
    const description = describedAs(row.label, what);
    return inputObjectType({ name, description, fields });
  });
}

function groupValue(types: TypeRegistry): GraphQLEnumType {
  return types.once(
    'GroupValue',
    () =>
      new GraphQLEnumType({
        name: 'GroupValue',
        description: '按值分组 / group by the value itself',
        values: { VALUE: {} },
      }),
  );
}

function dateGroup(types: TypeRegistry): GraphQLInputObjectType {
  const fields = (): GraphQLInputFieldConfigMap => ({
    by: { type: new GraphQLNonNull(dateUnit(types)) },
    timeZone: { type: GraphQLString, description: '默认为用户的时区 / default: the zone of the user' },
  });
  const description = '按时段分组 / group by periods of time';
  return types.once('DateGroup', () => inputObjectType({ name: 'DateGroup', description, fields }));
}

/** `AccountGroupBy`: one key of a grouping. */
export function groupByType(types: TypeRegistry, row: Row): GraphQLInputObjectType {
  const name = `${row.name}GroupBy`;
  const fields = (): GraphQLInputFieldConfigMap => ({
    ...Object.fromEntries(
      keysOf(row).map((key) => [key.name, { type: isDated(key) ? dateGroup(types) : groupValue(types) }]),
    ),
    ...Object.fromEntries(keySlots(row).map((slot) => [slot.prefix, { type: groupByType(types, slot) }])),
    ...(leadsOn(row) && { through: { type: throughInput(types, row, 'GroupThrough', groupByType) } }),
  });
  return types.once(name, () => {
    const description = `${described(row.label)}。每个元素恰好一个键 / exactly one key per element`;
    return inputObjectType({ name, description, fields });
  });
}

function valueType(types: TypeRegistry, key: Key): GraphQLOutputType {
  if (key.kind === 'toOne') return entityType(types, key.target);
  if (key.enum) return types.baseEnum(key.enum.name);
  switch (key.type) {
    case 'date':
    case 'dateTime':
      return LocalDate;
    case 'int':
      return GraphQLInt;
    case 'decimal':
      return Decimal;
    case 'boolean':
      return GraphQLBoolean;
    default:
      return GraphQLString;
  }
}

/** `AccountGroupKey`: the values that the records of a group have in common. */
export function groupKeyType(types: TypeRegistry, row: Row): GraphQLObjectType {
  const name = `${row.name}GroupKey`;
  const fields = (): Fields => ({
    ...Object.fromEntries(
      keysOf(row).map((key) => [
        key.name,
        {
          type: valueType(types, key),
          resolve: fromRow,
          ...(isDated(key) && { description: '时段的第一天 / first day of the bucket' }),
        },
      ]),
    ),
    ...Object.fromEntries(
      keySlots(row).map((slot) => [slot.prefix, { type: groupKeyType(types, slot), resolve: fromRow }]),
    ),
    ...(leadsOn(row) && { through: { type: groupKeyThrough(types, row), resolve: fromRow } }),
  });
  return objectOnce(types, name, fields, row, {
    zh: '一组记录的共同值',
    en: 'the values that the records of a group share',
  });
}

/** `OpportunityGroupKeyThrough`: what the records behind to-one relations have in common. */
function groupKeyThrough(types: TypeRegistry, row: Row): GraphQLObjectType {
  const name = `${row.name}GroupKeyThrough`;
  const fields = (): Fields =>
    Object.fromEntries(
      relationsOf(row).map(({ name: relation, target }) => [
        relation,
        { type: groupKeyType(types, target), resolve: fromRow },
      ]),
    );
  return objectOnce(types, name, fields, row, throughLabel);
}

/** The same for inputs: exactly one relation, and exactly one key of its target. */
function throughInput(
  types: TypeRegistry,
  row: Row,
  suffix: string,
  typeOf: (types: TypeRegistry, row: Row) => GraphQLInputObjectType,
): GraphQLInputObjectType {
  const name = `${row.name}${suffix}`;
  const fields = (): GraphQLInputFieldConfigMap =>
    Object.fromEntries(
      relationsOf(row).map(({ name: relation, target }) => [relation, { type: typeOf(types, target) }]),
    );
  return inputOnce(types, name, fields, row, throughLabel);
}

/** `AccountGroupCountDistinct`: how many different values the records of a group have. */
export function countDistinctType(types: TypeRegistry, row: Row): GraphQLObjectType {
  const name = `${row.name}GroupCountDistinct`;
  const fields = (): Fields => ({
    ...Object.fromEntries(keysOf(row).map((key) => [key.name, { type: GraphQLInt, resolve: fromRow }])),
    ...Object.fromEntries(
      keySlots(row).map((slot) => [
        slot.prefix,
        { type: new GraphQLNonNull(countDistinctType(types, slot)), resolve: fromRow },
      ]),
    ),
  });
  return objectOnce(types, name, fields, row, {
    zh: '一组记录中不同值的个数',
    en: 'how many different values a group has',
  });
}

/** `AccountGroupKeyOrderBy` */
export function groupKeyOrderBy(types: TypeRegistry, row: Row): GraphQLInputObjectType {
  const name = `${row.name}GroupKeyOrderBy`;
  const fields = (): GraphQLInputFieldConfigMap => ({
    ...Object.fromEntries(keysOf(row).map((key) => [key.name, { type: sortDirection(types) }])),
    ...Object.fromEntries(keySlots(row).map((slot) => [slot.prefix, { type: groupKeyOrderBy(types, slot) }])),
    ...(leadsOn(row) && { through: { type: throughInput(types, row, 'GroupKeyOrderThrough', groupKeyOrderBy) } }),
  });
  return inputOnce(types, name, fields, row, { zh: '按分组的键排序', en: 'order by a key of the groups' });
}
