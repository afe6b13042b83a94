import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLInputFieldConfigMap } from 'graphql';
import type { EntityModel, FieldModel, SlotModel } from '../../model/index.ts';
import { described } from './described.ts';
import { filterOf, idFilter, intFilter, stringFilter } from './filter-types.ts';
import type { TypeRegistry } from './type-registry.ts';

/** `AccountWhere`: a filter over the records of an entity, or over the fields of a slot. */
export function whereType(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputObjectType {
  const name = `${row.name}Where`;
  return types.once(
    name,
    () =>
      new GraphQLInputObjectType({ name, description: described(row.label), fields: () => whereFields(types, row) }),
  );
}

function whereFields(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputFieldConfigMap {
  const self = whereType(types, row);
  const fields: GraphQLInputFieldConfigMap = {
    and: { type: new GraphQLList(new GraphQLNonNull(self)) },
    or: { type: new GraphQLList(new GraphQLNonNull(self)) },
    not: { type: self },
  };
  for (const field of row.fields.values()) Object.assign(fields, fieldFilters(types, field));
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) {
      fields[slot.prefix] = { type: whereType(types, slot) };
    }
  }
  return fields;
}

function fieldFilters(types: TypeRegistry, field: FieldModel): GraphQLInputFieldConfigMap {
  switch (field.kind) {
    case 'attribute':
      return field.filterable ? { [field.name]: { type: filterOf(types, field) } } : {};
    case 'toOne':
      if (!field.filterable) return {};
      return {
        [field.name]: { type: whereType(types, field.target) },
        [field.inputName]: { type: idFilter(types) },
      };
    case 'anyOne':
      return {
        [field.inputName]: { type: idFilter(types) },
        [`${field.name}Type`]: { type: stringFilter(types) },
      };
    case 'hasOne':
      return { [field.name]: { type: whereType(types, field.target) } };
    case 'toMany':
      return { [field.name]: { type: toManyWhereType(types, field.target) } };
  }
}

/** `ContactListWhere`: what must hold for the related records. */
function toManyWhereType(types: TypeRegistry, target: EntityModel): GraphQLInputObjectType {
  const name = `${target.name}ListWhere`;
  const fields = (): GraphQLInputFieldConfigMap => {
    const type = whereType(types, target);
    return { some: { type }, every: { type }, none: { type }, count: { type: intFilter(types) } };
  };
  return types.once(name, () => new GraphQLInputObjectType({ name, description: described(target.label), fields }));
}
