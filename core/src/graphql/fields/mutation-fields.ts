import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import {
  capitalize,
  type BulkOutcome,
  type Label,
  type RowMode,
  type WhereInput,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { described } from '../types/described.ts';
import { createInputType, keysOf, keyType, updateInputType, upsertInputType } from '../types/input-types.ts';
import { aboutRecord, bulkPayloadOf, payloadOf } from './outcomes.ts';
import { bulkPayloadType, payloadType } from '../types/payload-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';
import { emptyFilter, saysWhich } from '../../write/index.ts';
import { whereType } from '../types/where-types.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;
type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const required = (type: GraphQLInputType): GraphQLInputType => new GraphQLNonNull(type as typeof GraphQLID);
const listOf = (type: GraphQLInputType): GraphQLInputType => required(new GraphQLList(required(type)));
const id = { type: required(GraphQLID) };
const ifVersion = { type: GraphQLInt };
const dryRun = { type: GraphQLBoolean };
const merge = {
  type: GraphQLBoolean,
  description: '与他人修改的字段不重叠时合并 / with `ifVersion`: goes through where others changed other fields only',
};

const allowDuplicates = {
  type: GraphQLBoolean,
  description:
    '确认不是已有的记录:不再查重 / true: it is none of the records that are probably the same, so nothing is looked for',
};

function verb(label: Label, verb: Label): string {
  return described({ zh: `${verb.zh}${label.zh}`, en: `${verb.en} ${label.en.toLowerCase()}` });
}

interface IdArguments {
  readonly id: string;
  readonly ifVersion?: number | null;
  readonly merge?: boolean | null;
  readonly allowDuplicates?: boolean | null;
}

const versionOf = (args: IdArguments): { ifVersion?: number } =>
  args.ifVersion == null ? {} : { ifVersion: args.ifVersion };

/** A mutation of one record; its errors know which one, so that a conflict can show the record as it is now. */
function single(
  types: TypeRegistry,
  entity: EntityModel,
  label: Label,
  args: Record<string, { type: GraphQLInputType; description?: string }>,
  write: (args: IdArguments & { readonly input: WhereInput }, context: RequestContext) => Promise<WriteOutcome>,
): Field {
  return {
    type: new GraphQLNonNull(payloadType(types, entity)),
    args,
    description: verb(entity.label, label),
    resolve: async (_root, raw, context) => {
      const given = raw as IdArguments & { readonly input: WhereInput };
      return aboutRecord(await payloadOf(() => write(given, context)), given.id);
    },
  };
}

function singleMutations(types: TypeRegistry, entity: EntityModel): Fields {
  const { operations, name } = entity;
  const input = (type: GraphQLInputType): { type: GraphQLInputType } => ({ type: required(type) });
  const fields: Fields = {};
  if (operations.has('create')) {
    const args = {
      input: input(createInputType(types, entity)),
      ...(types.model.matching.has(entity) && { allowDuplicates }),
    };
    fields[`create${name}`] = single(types, entity, { zh: '新建', en: 'Create' }, args, (given, { engines, writer }) =>
      engines.write.create(entity, given.input, writer, { checkDuplicates: given.allowDuplicates !== true }),
    );
  }
  if (operations.has('update')) {
    const args = { id, input: input(updateInputType(types, entity)), ifVersion, merge };
    fields[`update${name}`] = single(types, entity, { zh: '修改', en: 'Update' }, args, (given, { engines, writer }) =>
      engines.write.update(entity, given.id, given.input, given, writer),
    );
  }
  if (operations.has('delete')) {
    const remove = { zh: '删除(可恢复)', en: 'Delete, restorable:' };
    fields[`delete${name}`] = single(types, entity, remove, { id, ifVersion }, (given, { engines, writer }) =>
      engines.write.delete(entity, given.id, versionOf(given), writer),
    );
    fields[`restore${name}`] = single(
      types,
      entity,
      { zh: '恢复', en: 'Restore' },
      { id },
      (given, { engines, writer }) => engines.write.restore(entity, given.id, writer),
    );
  }
  if (operations.has('purge')) {
    const purge = { zh: '彻底删除', en: 'Delete for good:' };
    fields[`purge${name}`] = single(types, entity, purge, { id, ifVersion }, (given, { engines, writer }) =>
      engines.write.purge(entity, given.id, versionOf(given), writer),
    );
  }
  return fields;
}

function rowMode(types: TypeRegistry): GraphQLEnumType {
  const values = {
    ALL_OR_NOTHING: { description: '默认 / default: one bad row, nothing written' },
    PER_ROW: { description: '好的行写入 / good rows are written, bad ones reported' },
  };
  const description = '批量写入中坏行的后果 / what a bad row does to a bulk write';
  return types.once('RowMode', () => new GraphQLEnumType({ name: 'RowMode', description, values }));
}

interface BulkArguments {
  readonly input: WhereInput & readonly WhereInput[];
  readonly where: WhereInput;
  readonly by?: string;
  readonly rows?: RowMode | null;
  readonly dryRun?: boolean | null;
  readonly asJob?: boolean | null;
}

const asJob = {
  type: GraphQLBoolean,
  description:
    '以后台任务分批执行,条数不限,可取消、可撤销;坏行列入任务问题 / As a job, in chunks, however many there are: with ' +
    'progress, to be cancelled and taken back. Records that may not be changed are left out and listed.',
};

/** Enqueues what was asked for; the call itself counts nothing. */
async function enqueued(
  entity: EntityModel,
  action: 'update' | 'delete',
  { where, input }: BulkArguments,
  { jobs }: RequestContext,
): Promise<BulkOutcome> {
  const nothing = { total: 0, created: 0, updated: 0, unchanged: 0, deleted: 0, ids: [] };
  if (!saysWhich(where)) return { ...nothing, errors: [emptyFilter()] };
  const payload = { entity: entity.name, action, where, ...(action === 'update' && { input }) };
  return { ...nothing, errors: [], job: await jobs.enqueue('bulkWrite', payload) };
}

function bulk(
  types: TypeRegistry,
  entity: EntityModel,
  label: Label,
  args: Record<string, { type: GraphQLInputType; description?: string }>,
  write: (args: BulkArguments, context: RequestContext) => Promise<BulkOutcome>,
): Field {
  return {
    type: new GraphQLNonNull(bulkPayloadType(types)),
    args: { ...args, dryRun },
    description: verb(entity.label, label),
    resolve: (_root, raw, context) => bulkPayloadOf(() => write(raw as unknown as BulkArguments, context)),
  };
}

function bulkMutations(types: TypeRegistry, entity: EntityModel): Fields {
  const { operations } = entity;
  const many = capitalize(entity.many);
  const rows = { type: rowMode(types) };
  const options = (args: BulkArguments): { rows?: RowMode; dryRun?: boolean } => ({
    ...(args.rows != null && { rows: args.rows }),
    ...(args.dryRun != null && { dryRun: args.dryRun }),
  });
  const fields: Fields = {};
  if (operations.has('create')) {
    const args = { input: { type: listOf(createInputType(types, entity)) }, rows };
    fields[`create${many}`] = bulk(
      types,
      entity,
      { zh: '批量新建', en: 'Create many:' },
      args,
      (given, { engines, writer }) => engines.write.createMany(entity, given.input, options(given), writer),
    );
  }
  if (operations.has('create') && operations.has('update') && keysOf(entity).length > 0) {
    const by = { type: required(keyType(types, entity)) };
    const args = { input: { type: listOf(upsertInputType(types, entity)) }, by, rows };
    const upsert = { zh: '批量新建或修改', en: 'Create or update many:' };
    fields[`upsert${many}`] = bulk(types, entity, upsert, args, (given, { engines, writer }) =>
      engines.write.upsertMany(entity, given.input, { by: given.by, ...options(given) }, writer),
    );
  }
  const where = { type: required(whereType(types, entity)) };
  if (operations.has('update')) {
    const args = { where, input: { type: required(updateInputType(types, entity)) }, asJob };
    fields[`bulkUpdate${many}`] = bulk(
      types,
      entity,
      { zh: '批量修改', en: 'Update all matching:' },
      args,
      (given, c) =>
        given.asJob
          ? enqueued(entity, 'update', given, c)
          : c.engines.write.bulkUpdate(entity, given.where, given.input, options(given), c.writer),
    );
  }
  if (operations.has('delete')) {
    const remove = { zh: '批量删除', en: 'Delete all matching:' };
    fields[`bulkDelete${many}`] = bulk(types, entity, remove, { where, asJob }, (given, c) =>
      given.asJob
        ? enqueued(entity, 'delete', given, c)
        : c.engines.write.bulkDelete(entity, given.where, options(given), c.writer),
    );
  }
  return fields;
}

/** The writes of an entity, as far as its operations allow. */
export function entityMutations(types: TypeRegistry, entity: EntityModel): Fields {
  const fields = singleMutations(types, entity);
  return entity.operations.has('bulk') ? { ...fields, ...bulkMutations(types, entity) } : fields;
}
