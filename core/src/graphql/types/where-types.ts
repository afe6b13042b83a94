import { type GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLInputFieldConfigMap } from 'graphql';
import type { EntityModel, FieldModel, SlotModel } from '../../model/index.ts';
import { inputObjectType } from './composed-types.ts';
import { described } from './described.ts';
import { filterOf, idFilter, intFilter, stringFilter } from './filter-types.ts';
import type { TypeRegistry } from './type-registry.ts';

/** `AccountWhere`: a filter over the records of an entity, or over the fields of a slot. */
export function whereType(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputObjectType {
  const name = `${row.name}Where`;
  return types.once(name, () =>
    inputObjectType({ name, description: described(row.label), fields: () => whereFields(types, row) }),
  );
}

function whereFields(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputFieldConfigMap {
  const self = whereType(types, row);
  const fields: GraphQLInputFieldConfigMap = {
    and: { type: new GraphQLList(new GraphQLNonNull(self)) },
    or: { type: new GraphQLList(new GraphQLNonNull(self)) },
    not: { type: self },
  };
  for (const field of row.fields.values()) addFilters(fields, types, field);
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) {
      fields[slot.prefix] = { type: whereType(types, slot) };
    }
  }
  return fields;
}

function addFilters(fields: GraphQLInputFieldConfigMap, types: TypeRegistry, field: FieldModel): void {
  switch (field.kind) {
    case 'attribute':
      if (field.filterable) fields[field.name] = { type: filterOf(types, field) };
      break;
    case 'toOne':
      if (!field.filterable) break;
      fields[field.name] = { type: whereType(types, field.target) };
      fields[field.inputName] = { type: idFilter(types) };
      break;
    case 'anyOne':
      fields[field.inputName] = { type: idFilter(types) };
      fields[`${field.name}Type`] = { type: stringFilter(types) };
      break;
    case 'hasOne':
      fields[field.name] = { type: whereType(types, field.target) };
      break;
    case 'toMany':
      fields[field.name] = { type: toManyWhereType(types, field.target) };
      break;
  }
}

/** `ContactListWhere`: what must hold for the related records. */
function toManyWhereType(types: TypeRegistry, target: EntityModel): GraphQLInputObjectType {
  const name = `${target.name}ListWhere`;
  const fields = (): GraphQLInputFieldConfigMap => {
    const type = whereType(types, target);
    return { some: { type }, every: { type }, none: { type }, count: { type: intFilter(types) } };
  };
  return types.once(name, () => inputObjectType({ name, description: described(target.label), fields }));
}
