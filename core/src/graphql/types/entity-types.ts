import { GraphQLNonNull, type GraphQLObjectType, type GraphQLFieldConfig, type GraphQLFieldConfigMap } from 'graphql';
import type { EntityModel, FieldModel, SlotModel, ToManyModel } from '../../model/index.ts';
import { objectType } from './composed-types.ts';
import { asOfArgument, connectionType, listArguments } from './connection-types.ts';
import { described } from './described.ts';
import { fromRow } from '../fields/from-row.ts';
import { historyOf } from './history-types.ts';
import { nodeInterface, recordInterface } from './interface-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';
import { customField } from '../fields/wrap-resolvers.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** The type of an entity or slot: attributes as declared, relations, slots, and the custom fields of resolvers. */
export function entityType(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLObjectType {
  return types.once(row.name, () => {
    const interfaces = row.kind === 'entity' ? () => [nodeInterface(types), recordInterface(types)] : [];
    const base = types.baseObject(row.name);
    return objectType<unknown, RequestContext>({
      name: row.name,
      description: base?.description ?? described(row.label),
      interfaces,
      fields: () => rowFields(types, row),
    });
  });
}

function rowFields(types: TypeRegistry, row: EntityModel | SlotModel): Fields {
  const declared = types.baseObject(row.name)?.toConfig().fields ?? {};
  const fields: Fields = {};
  for (const field of row.fields.values()) {
    const made = generatedField(types, field, declared[field.name]);
    if (made) fields[field.name] = { description: described(field.label), ...made, resolve: fromRow };
  }
  if (row.kind === 'entity') {
    Object.assign(fields, historyOf(types, row));
    for (const part of row.parts.values()) {
      const made = generatedField(types, part, undefined);
      if (made) fields[part.name] = { description: described(part.label), ...made, resolve: fromRow };
    }
    for (const slot of row.slots.values()) {
      fields[slot.prefix] = { type: entityType(types, slot), description: described(slot.label), resolve: fromRow };
    }
  }
  for (const [name, config] of Object.entries(declared)) {
    if (!row.fields.has(name)) fields[name] = customField(types, row, config);
  }
  return fields;
}

function generatedField(
  types: TypeRegistry,
  field: FieldModel,
  declared: GraphQLFieldConfig<unknown, RequestContext> | undefined,
): GraphQLFieldConfig<unknown, RequestContext> | null {
  switch (field.kind) {
    case 'attribute':
      // Internal attributes have no field in the base schema.
      return declared ? { type: types.output(declared.type), deprecationReason: declared.deprecationReason } : null;
    case 'toOne':
    case 'hasOne':
      return { type: entityType(types, field.target) };
    case 'anyOne':
      return { type: recordInterface(types) };
    case 'toMany': {
      const connection = connectionType(types, field.target);
      const type = field.read ? connection : new GraphQLNonNull(connection);
      // The parts of a record as of then, found by their record; other lists would look through all that changed since.
      const asOf = isPart(field) ? asOfArgument(field.target) : {};
      return { type, args: { ...listArguments(types, field.target), ...asOf } };
    }
  }
}

/** Records that only exist within the one that they are listed below. */
function isPart({ target: { access }, inverse }: ToManyModel): boolean {
  return inverse.kind === 'toOne' && typeof access === 'object' && 'via' in access && access.via === inverse.name;
}
