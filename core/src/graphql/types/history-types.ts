import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { historyField, type EntityModel } from '../../model/index.ts';
import { DateTime } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { connectionType, listArguments } from './connection-types.ts';
import { described } from './described.ts';
import { entityType } from './entity-types.ts';
import { fieldChanges, type NotedChanges } from '../fields/field-changes.ts';
import { fromRow } from '../fields/from-row.ts';
import { Json } from './json-scalar.ts';
import { locatingErrors } from '../errors/located-errors.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** The field `history` of an entity, or of what all records have in common; none without an audit trail. */
export function historyOf(types: TypeRegistry, entity: EntityModel | undefined): Fields {
  const history = entity?.history;
  if (!history) return {};
  historyEntryType(types, history.target);
  return {
    [historyField]: {
      type: new GraphQLNonNull(connectionType(types, history.target)),
      args: listArguments(types, history.target),
      description:
        '谁在何时从何处改了什么,默认最新在前 / who changed what, when and from where; the newest first unless ordered otherwise',
      resolve: fromRow,
    },
  };
}

/** Made before the connection asks for it: it is no type over a class of the composition. */
function historyEntryType(types: TypeRegistry, entry: EntityModel): GraphQLObjectType {
  const user = types.model.entities.get('User');
  const fields = (): Fields => ({
    id: { type: new GraphQLNonNull(GraphQLID), resolve: fromRow },
    at: { type: new GraphQLNonNull(DateTime), description: '时间 / the instant of the change', resolve: fromRow },
    ...(user && {
      by: {
        type: entityType(types, user),
        description: '操作人,平台自身为 null / who did it; null: the platform itself, or somebody you may not see',
        resolve: fromRow,
      },
    }),
    source: {
      type: new GraphQLNonNull(types.baseEnum('AuditSource')),
      description: '来源 / from where',
      resolve: fromRow,
    },
    action: { type: new GraphQLNonNull(types.baseEnum('AuditAction')), resolve: fromRow },
    version: { type: GraphQLInt, description: '变更后的版本 / version of the record after it', resolve: fromRow },
    changes: locatingErrors({
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(fieldChangeType(types)))),
      description: '变更的字段,仅您可查看的 / the fields that changed, as far as you may read them',
      resolve: (entry, _args, context) => fieldChanges((entry as { readonly $: NotedChanges }).$, context),
    }),
  });
  return types.once(entry.name, () =>
    objectType<unknown, RequestContext>({ name: entry.name, description: described(entry.label), fields }),
  );
}

function fieldChangeType(types: TypeRegistry): GraphQLObjectType {
  const people =
    '给人看的值:枚举、词表和关联记录的名称 / what people call the value: of enums, vocabularies and records';
  const value = 'JSON;金额为 {amount, currency},关联为编号,机密为 ••• / JSON; a relation is the id, a secret is •••';
  return types.once('FieldChange', () =>
    objectType<unknown, RequestContext>({
      name: 'FieldChange',
      description: '一个字段的变更 / a field before and after',
      fields: {
        field: {
          type: new GraphQLNonNull(GraphQLString),
          description:
            '字段名;插件扩展的字段带前缀,如 <prefix>.<field> / its name, with the prefix in a slot: `<prefix>.<field>`',
        },
        label: { type: new GraphQLNonNull(GraphQLString) },
        before: { type: Json, description: value },
        after: { type: Json, description: value },
        beforeLabel: { type: GraphQLString, description: people },
        afterLabel: { type: GraphQLString, description: people },
      },
    }),
  );
}
