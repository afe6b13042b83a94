import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { parseGlobalId, toGlobalId, type EntityModel, type SlotModel } from '../../model/index.ts';
import { customRow, type ListArguments } from '../../read/index.ts';
import { UserError, type ListReference } from '../../sdk/index.ts';
import { connectionType, pageArguments } from '../types/connection-types.ts';
import { errorClasses } from '../types/error-types.ts';
import { locatingErrors } from '../errors/located-errors.ts';
import { aboutRecord, asData, payloadOf } from './outcomes.ts';
import { payloadType } from '../types/payload-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';

type Config = GraphQLFieldConfig<unknown, RequestContext>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/** What a hand-written resolver's type says about its value: a reference to records, not the records. */
interface Referenced {
  readonly kind: 'record' | 'records' | 'connection' | 'payload';
  readonly entity: EntityModel;
  /** A list of non-null records: what the caller may not see is left out instead of failing the list. */
  readonly dropMissing: boolean;
}

function referencedBy(types: TypeRegistry, type: GraphQLOutputType): Referenced | null {
  const { name } = getNamedType(type);
  const nullable = getNullableType(type);
  const record = types.model.entities.get(name);
  if (record) {
    if (!isListType(nullable)) return { kind: 'record', entity: record, dropMissing: false };
    return { kind: 'records', entity: record, dropMissing: isNonNullType(nullable.ofType) };
  }
  for (const kind of ['connection', 'payload'] as const) {
    const suffix = kind === 'connection' ? 'Connection' : 'Payload';
    const entity = name.endsWith(suffix) ? types.model.entities.get(name.slice(0, -suffix.length)) : undefined;
    const made = kind === 'connection' ? connectionType : payloadType;
    if (entity && types.named(getNamedType(type)) === made(types, entity)) return { kind, entity, dropMissing: false };
  }
  return null;
}

const uuidText = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Resolvers may return a record, its uuid or its opaque id. */
function globalIdOf(entity: EntityModel, reference: unknown): string | null {
  const id = typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference;
  if (typeof id !== 'string') return null;
  return uuidText.test(id) ? toGlobalId(entity, id) : id;
}

async function recordsOf(
  { entity, dropMissing }: Referenced,
  references: unknown,
  info: GraphQLResolveInfo,
  context: RequestContext,
): Promise<unknown> {
  if (references == null) return null;
  const ids = [...(references as Iterable<unknown>)].map((reference) => globalIdOf(entity, reference));
  const known = ids.filter((id) => id !== null);
  const rows = await context.engines.read.many(entity, known, info, context);
  const byId = new Map(known.map((id, index) => [id, rows[index] ?? null]));
  const inOrder = ids.map((id) => (id === null ? null : (byId.get(id) ?? null)));
  return dropMissing ? inOrder.filter((row) => row !== null) : inOrder;
}

async function recordOf(
  { entity }: Referenced,
  reference: unknown,
  info: GraphQLResolveInfo,
  context: RequestContext,
): Promise<unknown> {
  const id = globalIdOf(entity, reference);
  if (id === null) return null;
  // Below a list this runs once per row: the batched way asks once for all of them.
  const [row] = await context.engines.read.many(entity, [id], info, context);
  return row ?? null;
}

function fetching(referenced: Referenced, resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    if (referenced.kind === 'payload') {
      const outcome = await payloadOf(() => resolve(source, args, context, info));
      return aboutRecord(outcome, ownId(referenced.entity, args, context));
    }
    const value: unknown = await resolve(source, args, context, info);
    switch (referenced.kind) {
      case 'record':
        return recordOf(referenced, value, info, context);
      case 'records':
        return recordsOf(referenced, value, info, context);
      case 'connection':
        if (value == null) return null;
        return context.engines.read.connection(
          referenced.entity,
          pageOf(args as ListArguments),
          info,
          context,
          value as ListReference,
        );
    }
  };
}

/** The record that a verb is about: its argument `id`, where that is the id of such a record. */
function ownId(entity: EntityModel, { id }: Record<string, unknown>, { model }: RequestContext): string | undefined {
  return typeof id === 'string' && parseGlobalId(model, id)?.entity === entity ? id : undefined;
}

/** Only the page is the client's: which records and in which order is what the resolver says. */
function pageOf({ first, after, last, before }: ListArguments): ListArguments {
  return { first, after, last, before };
}

/** Fields like `errors: [UserError!]!` of hand-written payloads. */
function holdsErrors(types: TypeRegistry, type: GraphQLOutputType): boolean {
  const { name } = getNamedType(type);
  return name === UserError.name || errorClasses(types).some((target) => target.name === name);
}

const showingErrors =
  (resolve: Resolver): Resolver =>
  async (source, args, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    return Array.isArray(value) ? value.map(asData) : asData(value);
  };

const plainProperty: Resolver = (source, _args, _context, info) =>
  (source as Record<string, unknown> | null)?.[info.fieldName];

function wrapped(
  types: TypeRegistry,
  type: GraphQLOutputType,
  referenced: Referenced | null,
  resolve: Resolver | undefined,
): Resolver | undefined {
  if (referenced) return fetching(referenced, resolve ?? plainProperty);
  return holdsErrors(types, type) ? showingErrors(resolve ?? plainProperty) : resolve;
}

/** A field of a hand-written type or root: generated types swapped in, references fetched under the gate. */
export function wrappedField(types: TypeRegistry, config: Config): Config {
  const referenced = referencedBy(types, config.type);
  const args = Object.entries(config.args ?? {}).map(([name, arg]) => [name, { ...arg, type: types.input(arg.type) }]);
  const page = referenced?.kind === 'connection' ? pageArguments() : {};
  const written = config.resolve as Resolver | undefined;
  return {
    ...config,
    astNode: undefined,
    type: types.output(config.type),
    args: { ...Object.fromEntries(args), ...page },
    resolve: wrapped(types, config.type, referenced, written),
  };
}

/** A custom field of an entity or slot: its code gets the row with the fields that it requires. */
export function customField(types: TypeRegistry, row: EntityModel | SlotModel, config: Config): Config {
  const field = wrappedField(types, config);
  const resolve = (field.resolve ?? plainProperty) as Resolver;
  return locatingErrors({
    ...field,
    resolve: (source, args, context, info) => resolve(customRow(source as object, row), args, context, info),
  });
}
