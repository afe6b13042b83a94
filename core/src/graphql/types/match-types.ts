import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { mayAttempt } from '../../access/index.ts';
import type { EntityModel } from '../../model/index.ts';
import {
  duplicateQueryNames,
  NotPermitted,
  type MatchCandidate,
  type Matches,
  type WhereInput,
} from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import { described } from './described.ts';
import { createInputType } from './input-types.ts';
import { recordInterface } from './interface-types.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields<Source> = GraphQLFieldConfigMap<Source, RequestContext>;

const required = (type: GraphQLOutputType): GraphQLOutputType => new GraphQLNonNull(type as GraphQLObjectType);
const listOf = (type: GraphQLOutputType): GraphQLOutputType => required(new GraphQLList(required(type)));

/** A record that is probably the same; null where the composition has no entity with rules for duplicates. */
function duplicateMatch(types: TypeRegistry, reason: GraphQLObjectType): GraphQLObjectType {
  return types.once('DuplicateMatch', () =>
    objectType<MatchCandidate, RequestContext>({
      name: 'DuplicateMatch',
      description: '可能相同的一条记录 / a record that is probably the same',
      fields: (): Fields<MatchCandidate> => ({
        record: {
          type: recordInterface(types),
          resolve: ({ id }, _args, context, info) => context.engines.read.node(id, info, context),
        },
        score: { type: required(GraphQLFloat), description: '0 至 1 / from 0 to 1' },
        reasons: { type: listOf(types.named(reason) as GraphQLObjectType) },
      }),
    }),
  );
}

/** What was found: fields of `DuplicateMatches` and of the error `DuplicateFound`. */
export function matchFields<Source>(types: TypeRegistry, matchesOf: (source: Source) => Matches): Fields<Source> {
  const reason = types.baseObject('MatchReason');
  if (!reason) return {};
  return {
    candidates: {
      type: listOf(duplicateMatch(types, reason)),
      description: '您可以看到的记录,得分高的在前 / records that you may see, best first',
      resolve: (source) => matchesOf(source).candidates,
    },
    hidden: {
      type: required(GraphQLInt),
      description: '您看不到的还有多少 / how many more there are that you may not see',
      resolve: (source) => matchesOf(source).hidden,
    },
  };
}

function duplicateMatches(types: TypeRegistry): GraphQLObjectType {
  return types.once('DuplicateMatches', () =>
    objectType<Matches, RequestContext>({
      name: 'DuplicateMatches',
      description: '查重结果 / what was found when duplicates were looked for',
      fields: () => matchFields<Matches>(types, (matches) => matches),
    }),
  );
}

/** `accountDuplicates(id)` and `findDuplicateAccounts(input)`, of entities with rules for duplicates. */
export function duplicateQueries(types: TypeRegistry, entity: EntityModel): Fields<unknown> {
  if (!types.model.matching.has(entity) || !types.baseObject('MatchReason')) return {};
  const fields: Fields<unknown> = {};
  const { ofRecord, likeInput } = duplicateQueryNames(entity);
  if (entity.operations.has('read')) {
    fields[ofRecord] = {
      type: duplicateMatches(types),
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
      description: described({
        zh: `与该${entity.label.zh}可能相同的记录;看不到该记录时为 null`,
        en: 'records that are probably the same as this one; null where you do not see it',
      }),
      resolve: (_root, args, { duplicates }) => duplicates.of(entity.class, args['id'] as string),
    };
  }
  if (entity.operations.has('read') && entity.operations.has('create')) {
    fields[likeInput] = {
      type: required(duplicateMatches(types)),
      args: { input: { type: new GraphQLNonNull(createInputType(types, entity)) } },
      description: described({
        zh: `保存之前:与这些值可能相同的${entity.label.zh}`,
        en: 'for a form that asks before it saves: records that are probably the same as these values',
      }),
      resolve: (_root, args, { duplicates, principal }) => {
        // Whoever may not save it may not try out values either: the answer counts records that are not seen.
        if (!mayAttempt(entity, 'create', principal)) throw NotPermitted.action(`${entity.permission}:create`);
        return duplicates.like(entity.class, args['input'] as WhereInput);
      },
    };
  }
  return fields;
}
