import { GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import { parseGlobalId } from '../../model/index.ts';
import type { UnmergeConflict, UnmergeConflictField } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { fieldChange } from '../fields/field-changes.ts';
import type { RequestContext } from '../request/request-context.ts';
import { Json } from './json-scalar.ts';
import type { TypeRegistry } from './type-registry.ts';

/** The fields of an UnmergeConflict, each with its three values as the API shows them. */
export function conflictsField(types: TypeRegistry): GraphQLFieldConfig<unknown, RequestContext> {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(conflictType(types)))),
    description: '逐字段选择保留哪个值 / say of each which value it is to have',
    resolve: (error, _args, context) => shownConflicts(error as UnmergeConflict, context),
  };
}

function conflictType(types: TypeRegistry): GraphQLObjectType {
  const text = { type: new GraphQLNonNull(GraphQLString) };
  const people = { type: GraphQLString, description: '给人看的值 / what people call the value' };
  return types.once('UnmergeConflictField', () =>
    objectType<unknown, RequestContext>({
      name: 'UnmergeConflictField',
      description: '合并设置、此后又被修改的字段 / a field that the merge set and somebody changed since',
      fields: {
        field: text,
        label: text,
        before: { type: Json, description: '合并前 / before the merge' },
        merged: { type: Json, description: '合并时 / as the merge left it' },
        now: { type: Json, description: '现在 / as it is now' },
        beforeLabel: people,
        mergedLabel: people,
        nowLabel: people,
      },
    }),
  );
}

async function shownConflicts(
  { survivor, conflicts }: UnmergeConflict,
  context: RequestContext,
): Promise<readonly object[]> {
  const entity = parseGlobalId(context.model, survivor)?.entity;
  if (!entity) return [];
  const shown = await Promise.all(
    conflicts.map(async ({ field, before, merged, now }: UnmergeConflictField) => {
      const made = await fieldChange(entity, field, [before, merged], context);
      const later = await fieldChange(entity, field, [merged, now], context);
      if (!made || !later) return null;
      const { label } = made;
      return {
        ...{ field, label, before: made.before, merged: made.after, now: later.after },
        ...{ beforeLabel: made.beforeLabel, mergedLabel: made.afterLabel, nowLabel: later.afterLabel },
      };
    }),
  );
  return shown.filter((one) => one !== null);
}
