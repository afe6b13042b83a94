import { GraphQLID, GraphQLList, GraphQLNonNull, type GraphQLFieldConfigMap } from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { capitalize, UserError, type MergeChoices, type UnmergeChoice } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import {
  dryRunArgument,
  mergeFieldsType,
  mergePayloadType,
  unmergeChoiceType,
  unmergePayloadType,
  type ShownOutcome,
} from '../types/merge-types.ts';
import type { TypeRegistry } from '../types/type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

interface MergeArguments {
  readonly into: string;
  readonly others: readonly string[];
  readonly fields?: MergeChoices | null;
  readonly dryRun?: boolean | null;
}

interface UnmergeArguments {
  readonly merge: string;
  readonly fields?: readonly { readonly field: string; readonly keep: UnmergeChoice }[] | null;
  readonly dryRun?: boolean | null;
}

const nothing = { id: null, merge: null, restored: [], fields: [], moved: [] };

/** `mergeAccounts`, `unmergeAccounts` of an entity whose records can be merged. */
export function mergeMutations(types: TypeRegistry, entity: EntityModel): Fields {
  if (!entity.mergeable || !types.model.entities.has('MergeRecord')) return {};
  const { label } = entity;
  const id = new GraphQLNonNull(GraphQLID);
  const outcomeOf = async (work: () => Promise<ShownOutcome['outcome']>): Promise<ShownOutcome> => {
    try {
      return { entity, outcome: await work() };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { entity, outcome: { ...nothing, errors: [error] } };
    }
  };
  return {
    [`merge${capitalize(entity.many)}`]: {
      type: new GraphQLNonNull(mergePayloadType(types, entity)),
      description:
        `将重复的${label.zh}合并为一条:关联全部移到保留的记录,可撤销 / Makes records one: everything that refers to ` +
        `the others refers to the survivor; can be taken back. Needs update on all and delete on the others`,
      args: {
        into: { type: id, description: '保留的记录 / the survivor' },
        others: { type: new GraphQLNonNull(new GraphQLList(id)), description: '并入的记录 / become part of it' },
        fields: {
          type: mergeFieldsType(types, entity),
          description:
            '逐字段指定取值;默认空值由其他记录补全,列表合并 / by field; default: gaps are filled, lists united',
        },
        dryRun: dryRunArgument,
      },
      resolve: (_root, args, { engines, writer }) => {
        const { into, others, fields, dryRun } = args as unknown as MergeArguments;
        const order = { into, others, fields: fields ?? {}, dryRun: dryRun ?? false };
        return outcomeOf(() => engines.write.merges.merge(entity, order, writer));
      },
    },
    [`unmerge${capitalize(entity.many)}`]: {
      type: new GraphQLNonNull(unmergePayloadType(types, entity)),
      description:
        `撤销合并:各${label.zh}恢复原状,合并后新增的内容留在保留的记录上 / Takes a merge back: all are as they were; what ` +
        `came later stays with the survivor. Needs update on it and restore on the others`,
      args: {
        merge: { type: id, description: '合并记录的编号 / id of the MergeRecord' },
        fields: {
          type: new GraphQLList(new GraphQLNonNull(unmergeChoiceType(types))),
          description: '冲突字段的取舍 / answers to an UnmergeConflict',
        },
        dryRun: dryRunArgument,
      },
      resolve: (_root, args, { engines, writer }) => {
        const { merge, fields, dryRun } = args as unknown as UnmergeArguments;
        const choices = Object.fromEntries((fields ?? []).map(({ field, keep }) => [field, keep]));
        return outcomeOf(() =>
          engines.write.merges.unmerge(entity, merge, { fields: choices, dryRun: dryRun ?? false }, writer),
        );
      },
    },
  };
}
