import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { AccessDecision, AccessPart } from '../../read/index.ts';
import type { Label, Scope } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { accessCodes, accessMessage, partLabel, partMessage } from '../fields/access-texts.ts';
import { described } from './described.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields<Source> = GraphQLFieldConfigMap<Source, RequestContext>;
type Field<Source> = GraphQLFieldConfig<Source, RequestContext>;

const required = (type: GraphQLOutputType): GraphQLOutputType => new GraphQLNonNull(type as GraphQLObjectType);
const listOf = (type: GraphQLOutputType): GraphQLOutputType => required(new GraphQLList(required(type)));
const text = { type: required(GraphQLString) };
const flag = { type: required(GraphQLBoolean) };
const texts = { type: listOf(GraphQLString) };

function object<Source>(
  types: TypeRegistry,
  name: string,
  what: Label,
  fields: () => Fields<Source>,
): GraphQLObjectType {
  const description = described(what);
  return types.once(name, () => objectType<Source, RequestContext>({ name, description, fields }));
}

const inLanguage = <Source>(of: (source: Source) => Label): Field<Source> => ({
  ...text,
  resolve: (source, _args, { language }) => of(source)[language],
});

/** How far a permission reaches; null: not at all, or another record decides. */
function scopeField(types: TypeRegistry): Field<{ readonly scope: Scope | string | null }> {
  const known = types.base.getType('AccessScope');
  const type = known ? (types.named(known) as GraphQLOutputType) : GraphQLString;
  return { type, resolve: ({ scope }) => scope?.toUpperCase() ?? null };
}

function codeType(types: TypeRegistry): GraphQLEnumType {
  const values = Object.entries(accessCodes).map(([code, label]) => [code, { description: described(label) }]);
  return types.once(
    'AccessCode',
    () =>
      new GraphQLEnumType({
        name: 'AccessCode',
        description: '起决定作用的规则 / the rule that decides',
        values: Object.fromEntries(values) as Record<string, { description: string }>,
      }),
  );
}

/** Answer of `explainAccess`. */
export function explanationType(types: TypeRegistry): GraphQLObjectType {
  const code = { type: required(codeType(types)) };
  const grant = object(
    types,
    'AccessGrant',
    { zh: '角色中的一行授权', en: 'a line of a role that grants the permission' },
    () => ({
      role: { ...text, description: '角色名称 / name of the role' },
      permission: { ...text, description: '权限或模式 / the permission, or a pattern of it' },
      scope: scopeField(types),
      through: { ...texts, description: '业务数据范围 / scopes of plugins' },
    }),
  );
  const part = object<AccessPart & { readonly of: AccessDecision }>(
    types,
    'AccessRulePart',
    { zh: '规则的一部分', en: 'one part of the rule; a record may pass any' },
    () => ({
      code,
      name: { ...text, description: '字段或业务数据范围 / field of the record, or scope of a plugin' },
      label: inLanguage(({ of, name }) => partLabel(of.entity, name)),
      matched: flag,
      message: inLanguage(partMessage),
    }),
  );
  const share = object(types, 'AccessShare', { zh: '起作用的共享', en: 'the share that opens the record' }, () => ({
    level: text,
    expiresAt: { type: GraphQLString, description: 'ISO 8601;null 为不失效 / null: does not expire' },
  }));
  const explanation: GraphQLObjectType = object<AccessDecision>(
    types,
    'AccessExplanation',
    { zh: '能否操作一条记录及其依据', en: 'whether something may be done with a record, and the rule that decides' },
    () => ({
      allowed: flag,
      code,
      message: inLanguage(accessMessage),
      action: text,
      type: {
        type: GraphQLString,
        description: '实体;记录不存在时为 null / name of the entity; null when the record is absent',
        resolve: ({ entity }) => entity?.name ?? null,
      },
      permission: { type: GraphQLString, description: 'null:由所属记录决定 / null where another record decides' },
      scope: scopeField(types) as Field<AccessDecision>,
      through: { ...texts, description: '授予的业务数据范围 / scopes of plugins that were granted' },
      field: {
        type: GraphQLString,
        description: '使记录通过的字段或业务数据范围 / the field or scope of a plugin that lets the record through',
        resolve: ({ name }) => name,
      },
      grants: { type: listOf(grant), description: '授予该权限的角色 / lines of roles that grant the permission' },
      parts: {
        type: listOf(part),
        description: '规则的各部分,符合其一即可 / the parts of the rule, any of which suffices',
        resolve: (decision) => decision.parts.map((one) => ({ ...one, of: decision })),
      },
      share: { type: share },
      via: {
        type: listOf(explanation),
        description: '所属记录,须全部允许 / the records that decide instead; all must allow it',
      },
    }),
  );
  return explanation;
}

/** Answer of `permissionMatrix`. */
export function matrixType(types: TypeRegistry): GraphQLObjectType {
  const action = object(types, 'MatrixAction', { zh: '一种操作', en: 'an action on the records of an entity' }, () => ({
    action: text,
    allowed: flag,
    scope: scopeField(types),
    through: texts,
  }));
  const field = object<{ readonly label: Label }>(
    types,
    'MatrixField',
    { zh: '需要单独权限的字段', en: 'a field that needs a permission of its own' },
    () => ({
      name: text,
      slot: {
        type: GraphQLString,
        description: '扩展字段名 / field that holds the extension; null: of the entity itself',
      },
      label: inLanguage(({ label }) => label),
      permission: text,
      readable: { ...flag, description: 'false:被遮蔽 / false: masked' },
      writable: { ...flag, description: 'false:不能写入 / false: never set by this role' },
    }),
  );
  const entity = object<{ readonly label: Label }>(
    types,
    'MatrixEntity',
    { zh: '角色对一个实体的权限', en: 'what the role can do with the records of an entity' },
    () => ({
      name: text,
      label: inLanguage(({ label }) => label),
      permission: { ...text, description: '权限名的前缀 / first part of its permissions' },
      catalogue: { ...flag, description: '目录类数据,不分范围 / scopes make no difference' },
      via: { type: GraphQLString, description: '由所属记录决定 / reference to the record that decides instead' },
      actions: { type: listOf(action) },
      fields: { type: listOf(field) },
    }),
  );
  const permission = object<{ readonly label: Label }>(
    types,
    'MatrixPermission',
    { zh: '实体操作以外的权限', en: 'a permission beyond the actions on entities' },
    () => ({
      permission: text,
      label: inLanguage(({ label }) => label),
      scope: scopeField(types) as Field<{ readonly label: Label }>,
      through: texts,
    }),
  );
  return object(types, 'PermissionMatrix', { zh: '角色的全部权限', en: 'everything that a role can do' }, () => ({
    role: { ...text, description: '角色名称 / name of the role' },
    entities: { type: listOf(entity) },
    permissions: { type: listOf(permission) },
  }));
}
