import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import type { EntityModel, RowModel } from '../../model/index.ts';
import {
  capitalize,
  type MergedField,
  type MergeOutcome,
  type MovedReferences,
  type UnmergeOutcome,
} from '../../sdk/index.ts';
import { mergingFieldNames } from '../../write/index.ts';
import { inputObjectType, objectType } from './composed-types.ts';
import { fieldChange, type FieldChange } from '../fields/field-changes.ts';
import { asData } from '../fields/outcomes.ts';
import type { RequestContext } from '../request/request-context.ts';
import { described } from './described.ts';
import { entityType } from './entity-types.ts';
import { userErrorInterface } from './error-types.ts';
import { Json } from './json-scalar.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const required = <T extends GraphQLOutputType>(type: T): GraphQLNonNull<T> => new GraphQLNonNull(type);
const listOf = (type: GraphQLObjectType): GraphQLOutputType => required(new GraphQLList(required(type)));

/** Both ways to read what a merge does to a field; the entity is that of the record in the outcome. */
export interface ShownOutcome {
  readonly entity: EntityModel;
  readonly outcome: MergeOutcome | UnmergeOutcome;
}

function mergeRuleType(types: TypeRegistry): GraphQLEnumType {
  const values = {
    KEEP: { description: '保留目标记录的值,即使为空 / the survivor’s, even where it is empty' },
    FILL: {
      description: '单值字段默认:目标为空时取第一个有值的 / default: the survivor’s, else the first that has one',
    },
    NEWEST: { description: '最近修改的记录的值 / that of the record that was changed last, of those that have one' },
    UNITE: { description: '列表字段默认:合并各记录的值 / default of lists: what any of them says' },
  };
  const description = '合并时字段取值的规则 / how the survivor comes to a value';
  return types.once('MergeRule', () => new GraphQLEnumType({ name: 'MergeRule', description, values }));
}

function mergeChoiceType(types: TypeRegistry): GraphQLInputObjectType {
  return types.once('MergeChoice', () =>
    inputObjectType({
      name: 'MergeChoice',
      description: '一个字段取哪条记录的值,或按哪条规则 / whose value a field gets, or by which rule; one of the two',
      fields: { from: { type: GraphQLID }, rule: { type: mergeRuleType(types) } },
    }),
  );
}

/** `MergeAccountFields { name: MergeChoice, hotel: { vipLevel: MergeChoice } }` */
export function mergeFieldsType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  const choice = mergeChoiceType(types);
  const chosen = (row: RowModel, names: readonly string[]): GraphQLInputFieldConfigMap =>
    Object.fromEntries(
      names.flatMap((name) => {
        const field = row.fields.get(name);
        return field ? [[name, { type: choice, description: described(field.label) }]] : [];
      }),
    );
  const name = `Merge${entity.name}Fields`;
  return types.once(name, () => {
    const { own, slots } = mergingFieldNames(entity);
    const fields = (): GraphQLInputFieldConfigMap => ({
      ...chosen(entity, own),
      ...Object.fromEntries(
        [...slots].map(([slot, names]) => {
          const slotName = `Merge${slot.name}Fields`;
          const type = types.once(slotName, () =>
            inputObjectType({
              name: slotName,
              description: described(slot.label),
              fields: chosen(slot, names),
            }),
          );
          return [slot.prefix, { type, description: described(slot.label) }];
        }),
      ),
    });
    return inputObjectType({ name, description: described(entity.label), fields });
  });
}

/** `[{ field: "phone", keep: NOW }]` */
export function unmergeChoiceType(types: TypeRegistry): GraphQLInputObjectType {
  return types.once('UnmergeFieldInput', () => {
    const values = {
      NOW: { description: '保留现在的值 / as it is now' },
      BEFORE: { description: '恢复合并前的值 / as it was before the merge' },
    };
    const description = '合并后又改过的字段保留哪个值 / what becomes of a field that was changed after the merge';
    const keep = types.once('UnmergeChoice', () => new GraphQLEnumType({ name: 'UnmergeChoice', description, values }));
    return inputObjectType({
      name: 'UnmergeFieldInput',
      description,
      fields: {
        field: { type: new GraphQLNonNull(GraphQLString), description: '冲突中的字段名 / as in the conflict' },
        keep: { type: new GraphQLNonNull(keep) },
      },
    });
  });
}

function changeFields(): Fields {
  const people = '给人看的值 / what people call the value';
  return {
    field: {
      type: required(GraphQLString),
      description: '字段名,扩展字段带前缀 / its name, `<prefix>.<field>` in a slot',
    },
    label: { type: required(GraphQLString) },
    before: { type: Json },
    after: { type: Json },
    beforeLabel: { type: GraphQLString, description: people },
    afterLabel: { type: GraphQLString, description: people },
  };
}

function mergedFieldType(types: TypeRegistry): GraphQLObjectType {
  return types.once('MergedField', () =>
    objectType<unknown, RequestContext>({
      name: 'MergedField',
      description: '各记录不一致的字段的取值 / a field in which the records differ, and what it comes to be',
      fields: {
        ...changeFields(),
        from: { type: GraphQLID, description: '取自哪条记录,合成的为 null / of which record; null: put together' },
      },
    }),
  );
}

function movedReferencesType(types: TypeRegistry): GraphQLObjectType {
  const count = { type: required(GraphQLInt) };
  return types.once('MovedReferences', () =>
    objectType<MovedReferences, RequestContext>({
      name: 'MovedReferences',
      description: '一类关联记录,仅计您可查看的 / what refers to the records, of one type, as far as you see it',
      fields: {
        type: { type: required(GraphQLString) },
        label: { type: required(GraphQLString), resolve: ({ label }, _args, { language }) => label[language] },
        moved: count,
        ended: { ...count, description: '重复的:合并时删除,撤销时恢复 / doubles: deleted, or there again' },
        left: { ...count, description: '撤销时:此后又变更过,保持现状 / of an unmerge: changed since, left alone' },
      },
    }),
  );
}

async function shownFields({ entity, outcome }: ShownOutcome, context: RequestContext): Promise<object[]> {
  const shown = await Promise.all(
    outcome.fields.map(async ({ field, before, after, from }: MergedField): Promise<object | null> => {
      const change: FieldChange | null = await fieldChange(entity, field, [before, after], context);
      return change && { ...change, from };
    }),
  );
  return shown.filter((one) => one !== null);
}

function outcomeFields(types: TypeRegistry, entity: EntityModel): Fields {
  const merges = types.model.entities.get('MergeRecord');
  const of = (source: unknown): ShownOutcome['outcome'] => (source as ShownOutcome).outcome;
  const recordOf = (
    target: EntityModel,
    idOf: (outcome: ShownOutcome['outcome']) => string | null,
  ): Fields[string] => ({
    type: entityType(types, target),
    resolve: (source, _args, context, info) => {
      const id = idOf(of(source));
      return id === null ? null : context.engines.read.one(target, id, info, context, { withDeleted: true });
    },
  });
  return {
    [entity.one]: recordOf(entity, ({ id }) => id),
    ...(merges && { merge: recordOf(merges, ({ merge }) => merge) }),
    fields: {
      type: listOf(mergedFieldType(types)),
      resolve: (source, _args, context) => shownFields(source as ShownOutcome, context),
    },
    moved: { type: listOf(movedReferencesType(types)), resolve: (source) => of(source).moved },
    errors: {
      type: required(new GraphQLList(required(userErrorInterface(types)))),
      resolve: (source) => of(source).errors.map(asData),
    },
  };
}

/** `MergeAccountsPayload { account merge fields moved errors }` */
export function mergePayloadType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `Merge${capitalize(entity.many)}Payload`;
  return types.once(name, () =>
    objectType<unknown, RequestContext>({
      name,
      description: '合并的结果或预览 / what the merge did, or would do',
      fields: () => outcomeFields(types, entity),
    }),
  );
}

/** `UnmergeAccountsPayload { account accounts merge fields moved errors }` */
export function unmergePayloadType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `Unmerge${capitalize(entity.many)}Payload`;
  const restored: Fields[string] = {
    type: required(new GraphQLList(entityType(types, entity))),
    description: '恢复的记录 / the records that are there again',
    resolve: async (source, _args, context, info) => {
      const { restored: ids } = (source as { readonly outcome: UnmergeOutcome }).outcome;
      return ids.length === 0 ? [] : context.engines.read.many(entity, ids, info, context);
    },
  };
  return types.once(name, () =>
    objectType<unknown, RequestContext>({
      name,
      description: '撤销合并的结果 / what taking a merge back did, or would do',
      fields: () => ({ ...outcomeFields(types, entity), restored }),
    }),
  );
}

/** Of both mutations. */
export const dryRunArgument = { type: GraphQLBoolean, description: '只预览,不写入 / answers the same, writes nothing' };
