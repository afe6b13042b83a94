import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { Label } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { described } from './described.ts';
import { fieldValues } from '../fields/field-values.ts';
import { describeComposition, type FieldDescription } from '../fields/metadata.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const required = (type: GraphQLOutputType): GraphQLOutputType => new GraphQLNonNull(type as GraphQLObjectType);
const listOf = (type: GraphQLOutputType): GraphQLOutputType => required(new GraphQLList(required(type)));
const text = { type: required(GraphQLString) };
const flag = { type: required(GraphQLBoolean) };

function object(types: TypeRegistry, name: string, what: Label, fields: () => Fields): GraphQLObjectType {
  const description = described(what);
  return types.once(name, () => objectType<unknown, RequestContext>({ name, description, fields }));
}

function fieldMetadata(types: TypeRegistry): GraphQLObjectType {
  const value = object(
    types,
    'ValueMetadata',
    { zh: '枚举或词表的一个值', en: 'one value of an enum or vocabulary' },
    () => ({ value: text, label: text }),
  );
  return object(types, 'FieldMetadata', { zh: '字段', en: 'a field, as forms and tables need it' }, () => ({
    name: text,
    label: text,
    type: {
      ...text,
      description:
        'id, string, text, int, decimal, boolean, date, dateTime, money, enum, reference, toOne, toMany, hasOne, anyOne',
    },
    list: flag,
    required: flag,
    filter: flag,
    sort: flag,
    group: flag,
    aggregate: { type: listOf(GraphQLString) },
    write: { ...text, description: 'always, create, never:对当前用户 / to the caller' },
    targets: {
      type: listOf(GraphQLString),
      description: '关系的目标 / names of the entities that a relation leads to',
    },
    max: { type: GraphQLInt, description: '最多字符数或最大值 / most characters, or largest value' },
    min: { type: GraphQLInt },
    format: { type: GraphQLString, description: 'email, url, phone' },
    values: {
      type: listOf(value),
      description: '枚举或词表的值 / values of the enum or vocabulary',
      resolve: (field, _args, context) => fieldValues(field as FieldDescription, context),
    },
  }));
}

function entityMetadata(types: TypeRegistry): GraphQLObjectType {
  const slot = object(types, 'SlotMetadata', { zh: '插件的扩展', en: 'what a plugin adds to an entity' }, () => ({
    name: { ...text, description: '扩展字段名 / name of the field that holds the extension' },
    label: text,
    plugin: text,
    fields: { type: listOf(fieldMetadata(types)) },
  }));
  return object(types, 'EntityMetadata', { zh: '实体', en: 'a type of record' }, () => ({
    name: text,
    label: text,
    one: { ...text, description: '单条查询字段 / root field of one record' },
    many: { ...text, description: '列表查询字段 / root field of the list' },
    plugin: text,
    display: { ...text, description: '代表记录的字段 / field that names a record to people' },
    versions: { ...flag, description: '列表和分组可用 asOf / lists and groups of it take asOf' },
    fields: { type: listOf(fieldMetadata(types)) },
    slots: { type: listOf(slot) },
    operations: { type: listOf(GraphQLString) },
    permissions: { type: listOf(GraphQLString), description: '您对它的权限 / what you may do with it' },
  }));
}

/** `metadata`: enough to draw a generic form and table, in the language of the request. */
export function metadataQuery(types: TypeRegistry): Fields {
  const permission = object(types, 'PermissionMetadata', { zh: '权限', en: 'a permission' }, () => ({
    name: text,
    label: text,
  }));
  const feature = object(types, 'FeatureMetadata', { zh: '功能开关', en: 'a feature that may be off' }, () => ({
    name: text,
    label: text,
    plugin: text,
    enabled: flag,
  }));
  const metadata = object(
    types,
    'Metadata',
    { zh: '本系统由什么组成', en: 'what this installation consists of' },
    () => ({
      entities: { type: listOf(entityMetadata(types)) },
      permissions: {
        type: listOf(permission),
        description: '您拥有的权限;角色管理员可见全部 / what you hold; all there are for those who edit roles',
      },
      features: {
        type: listOf(feature),
        description: '插件的功能开关 / what plugins offer, and whether it is switched on here',
      },
    }),
  );
  return {
    metadata: {
      type: required(metadata),
      description: '实体、字段、标签 / entities, fields and labels, as far as you may read them',
      resolve: (_root, _args, context) => describeComposition(types.model, context),
    },
  };
}
