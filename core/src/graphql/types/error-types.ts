import {
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import {
  DuplicateFound,
  IdempotencyKeyReused,
  LimitExceeded,
  NotFound,
  NotPermitted,
  RecordMerged,
  UnmergeConflict,
  UserError,
  ValidationError,
  VersionConflict,
  Vetoed,
  type ClassRef,
  type Label,
} from '../../sdk/index.ts';
import { parseGlobalId, type CrmModel } from '../../model/index.ts';
import { objectType } from './composed-types.ts';
import { described } from './described.ts';
import { shownFields } from '../fields/field-changes.ts';
import { conflictsField } from './unmerge-conflict-type.ts';
import { recordInterface } from './interface-types.ts';
import { matchFields } from './match-types.ts';
import { Json } from './json-scalar.ts';
import type { ErrorOfRecord } from '../fields/outcomes.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';
import { wrappedField } from '../fields/wrap-resolvers.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const required = (type: GraphQLOutputType): GraphQLOutputType => new GraphQLNonNull(type as GraphQLObjectType);

const sdkErrors: ReadonlyMap<ClassRef, Label> = new Map<ClassRef, Label>([
  [ValidationError, { zh: '字段的值不合规则', en: 'a value breaks a rule of its field' }],
  [NotFound, { zh: '没有该记录,或您看不到', en: 'there is no such record, or none that you may see' }],
  [NotPermitted, { zh: '没有权限', en: 'you may not do this' }],
  [VersionConflict, { zh: '他人已修改该记录', en: 'somebody else changed the record meanwhile' }],
  [
    DuplicateFound,
    { zh: '唯一值已被使用,或可能已有该记录', en: 'another record has this unique value, or is probably the same' },
  ],
  [Vetoed, { zh: '被插件拒绝', en: 'a plugin refused the change' }],
  [IdempotencyKeyReused, { zh: '幂等键已用于另一输入', en: 'the key stands for another input' }],
  [RecordMerged, { zh: '该记录已合并到另一条', en: 'the record is part of another one now' }],
  [UnmergeConflict, { zh: '合并后又修改过的字段', en: 'what a merge set was changed since' }],
  [LimitExceeded, { zh: '超出上限', en: 'a stated limit was exceeded' }],
]);

function sharedFields(): Fields {
  return {
    code: { type: required(GraphQLString), description: '稳定的代码 / stable, for programs' },
    message: {
      type: required(GraphQLString),
      description: '客户端语言 / in the language of the client',
      resolve: (error, _args, context) => (error as UserError).messageIn(context.language),
    },
    path: {
      type: required(new GraphQLList(required(GraphQLString))),
      description: '出错的输入 / the input that caused it; list indexes as strings',
    },
  };
}

export function userErrorInterface(types: TypeRegistry): GraphQLInterfaceType {
  return types.once(
    'UserError',
    () =>
      new GraphQLInterfaceType({
        name: 'UserError',
        description: '用户可以更正的错误 / an error that a user can cause and mend; nothing was written',
        fields: sharedFields,
        resolveType: (error) => knownType(types, error as UserError),
      }),
  );
}

/** An error whose plugin forgot to declare its type still reaches the user, without its extra fields. */
function knownType(types: TypeRegistry, error: UserError): string {
  const known = errorClasses(types).some((target) => target.name === error.typeName);
  return known ? error.typeName : ValidationError.name;
}

const errorsOfModels = new WeakMap<CrmModel, readonly ClassRef[]>();

/** Classes of every error that a payload may hold. */
export function errorClasses({ model }: TypeRegistry): readonly ClassRef[] {
  const known = errorsOfModels.get(model);
  if (known) return known;
  const ofPlugins = model.plugins.flatMap((plugin) => [...(plugin.types ?? [])]);
  const found = [...sdkErrors.keys(), ...ofPlugins.filter((target) => target.prototype instanceof UserError)];
  errorsOfModels.set(model, found);
  return found;
}

function ownFields(types: TypeRegistry, target: ClassRef): Fields {
  if (target === VersionConflict) {
    return {
      currentVersion: { type: required(GraphQLInt) },
      expectedVersion: { type: required(GraphQLInt) },
      current: {
        type: recordInterface(types),
        description: '当前的记录 / the record as it is now',
        resolve: (error, _args, context, info) => currentRecord(error as ErrorOfRecord, context, info),
      },
      fields: {
        type: required(new GraphQLList(required(GraphQLString))),
        description:
          '双方都改过的字段;为空则可用 merge: true / fields that both changed, slots as `<prefix>.<field>`, and lists of ' +
          'children in the input; none: `merge: true` goes through, unless `base` is null',
        resolve: (error) => (error as VersionConflict).details?.fields ?? [],
      },
      base: comparedValues(
        '您读取时的值 / what the fields of the input held in the expected version; null: not known',
        'base',
      ),
      mine: comparedValues('您要写入的值 / what the input says, by the same names', 'mine'),
    };
  }
  if (target === RecordMerged) {
    return { into: { type: required(GraphQLID), description: '合并到的记录 / the record that it is part of now' } };
  }
  if (target === UnmergeConflict) return { conflicts: conflictsField(types) };
  if (target === DuplicateFound) return matchFields<unknown>(types, (error) => (error as DuplicateFound).matches);
  if (target === Vetoed) {
    return { by: { type: required(GraphQLString), description: '拒绝的插件 / the plugin that refused' } };
  }
  const declared = types.baseObject(target.name)?.toConfig().fields ?? {};
  return Object.fromEntries(Object.entries(declared).map(([name, field]) => [name, wrappedField(types, field)]));
}

/** One side of a conflict, by the names of fields in the history. */
function comparedValues(description: string, side: 'base' | 'mine'): Fields[string] {
  return {
    type: Json,
    description,
    resolve: (error, _args, context) => {
      const { details, recordId } = error as VersionConflict & ErrorOfRecord;
      const entity = recordId === undefined ? undefined : parseGlobalId(context.model, recordId)?.entity;
      return details && entity ? shownFields(entity, details[side], context) : null;
    },
  };
}

function currentRecord(
  { recordId }: ErrorOfRecord,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<object | null> | null {
  return recordId === undefined ? null : context.engines.read.node(recordId, info, context);
}

/** Every type of error: those of the SDK, and the plugins' own (`types` of the manifest). */
export function errorTypes(types: TypeRegistry): GraphQLObjectType[] {
  return errorClasses(types).map((target) => errorType(types, target));
}

export function errorType(types: TypeRegistry, target: ClassRef): GraphQLObjectType {
  const label = sdkErrors.get(target);
  const ofSdk = label && described(label);
  return types.once(target.name, () =>
    objectType<unknown, RequestContext>({
      name: target.name,
      description: types.baseObject(target.name)?.description ?? ofSdk,
      interfaces: () => [userErrorInterface(types)],
      fields: () => ({ ...sharedFields(), ...ownFields(types, target) }),
    }),
  );
}
