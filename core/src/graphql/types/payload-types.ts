import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLFieldConfig,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import type { BulkOutcome, WriteOutcome } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { described } from './described.ts';
import { entityType } from './entity-types.ts';
import { userErrorInterface } from './error-types.ts';
import { asData } from '../fields/outcomes.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

function errorsField(types: TypeRegistry): GraphQLFieldConfig<WriteOutcome | BulkOutcome, RequestContext> {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(userErrorInterface(types)))),
    resolve: ({ errors }) => errors.map(asData),
  };
}

/** `AccountPayload { account errors }`: the record is read after the write, under the rights of the caller. */
export function payloadType(types: TypeRegistry, entity: EntityModel): GraphQLObjectType {
  const name = `${entity.name}Payload`;
  return types.once(name, () =>
    objectType<WriteOutcome, RequestContext>({
      name,
      description: described(entity.label),
      fields: () => ({
        [entity.one]: {
          type: entityType(types, entity),
          resolve: (outcome, _args, context, info) =>
            outcome.id === null
              ? null
              : context.engines.read.one(entity, outcome.id, info, context, { withDeleted: true }),
        },
        errors: errorsField(types),
        ...warningsField(types, entity),
      }),
    }),
  );
}

/** What a caller should know of a record that was written all the same: of entities with rules for duplicates. */
function warningsField(
  types: TypeRegistry,
  entity: EntityModel,
): Record<string, GraphQLFieldConfig<WriteOutcome, RequestContext>> {
  if (!types.model.matching.has(entity)) return {};
  return {
    warnings: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(userErrorInterface(types)))),
      description:
        '已写入,但请留意:如可能重复 / written all the same: probable duplicates, where those are not refused',
      resolve: ({ warnings = [] }) => warnings.map(asData),
    },
  };
}

export function bulkPayloadType(types: TypeRegistry): GraphQLObjectType {
  const count = { type: new GraphQLNonNull(GraphQLInt) };
  return types.once('BulkPayload', () =>
    objectType<BulkOutcome, RequestContext>({
      name: 'BulkPayload',
      description: '批量写入的结果 / what a bulk write did',
      fields: () => ({
        total: count,
        created: count,
        updated: count,
        unchanged: count,
        deleted: count,
        ids: {
          type: new GraphQLNonNull(new GraphQLList(GraphQLID)),
          description: '按输入顺序;失败的行为 null / in the order of the input; null where a row failed',
        },
        errors: errorsField(types),
        ...jobField(types),
      }),
    }),
  );
}

/** The job of a bulk call that asked for one; compositions without jobs have no such field. */
function jobField(types: TypeRegistry): Record<string, GraphQLFieldConfig<BulkOutcome, RequestContext>> {
  const jobs = types.model.entities.get('Job');
  if (!jobs) return {};
  return {
    job: {
      type: entityType(types, jobs),
      description: 'asJob 时执行它的任务 / with `asJob`: the job that does it',
      resolve: ({ job }, _args, context, info) =>
        job === undefined ? null : context.engines.read.one(jobs, job, info, context, {}),
    },
  };
}
