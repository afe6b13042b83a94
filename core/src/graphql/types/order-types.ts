import { GraphQLEnumType, type GraphQLInputObjectType, type GraphQLInputFieldConfigMap } from 'graphql';
import type { EntityModel, SlotModel } from '../../model/index.ts';
import { inputObjectType } from './composed-types.ts';
import { described } from './described.ts';
import type { TypeRegistry } from './type-registry.ts';

const directions = {
  ASC: { description: '升序,空值在后 / ascending, nulls last' },
  DESC: { description: '降序,空值在后 / descending, nulls last' },
  ASC_NULLS_FIRST: { description: '升序,空值在前 / ascending, nulls first' },
  ASC_NULLS_LAST: { description: '升序,空值在后 / ascending, nulls last' },
  DESC_NULLS_FIRST: { description: '降序,空值在前 / descending, nulls first' },
  DESC_NULLS_LAST: { description: '降序,空值在后 / descending, nulls last' },
};

export function sortDirection(types: TypeRegistry): GraphQLEnumType {
  const description = '排序方向 / direction of an order';
  const make = (): GraphQLEnumType => new GraphQLEnumType({ name: 'SortDirection', description, values: directions });
  return types.once('SortDirection', make);
}

/** `AccountOrderBy`: one step of an order; exactly one key each, through to-one relations and slots. */
export function orderByType(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputObjectType {
  const name = `${row.name}OrderBy`;
  return types.once(name, () => {
    const description = `${described(row.label)}。每个元素恰好一个键 / exactly one key per element`;
    return inputObjectType({ name, description, fields: () => orderFields(types, row) });
  });
}

function orderFields(types: TypeRegistry, row: EntityModel | SlotModel): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const field of row.fields.values()) {
    if (field.kind === 'attribute' && field.sortable) fields[field.name] = { type: sortDirection(types) };
    if (field.kind === 'toOne' && field.sortable) {
      fields[field.name] = { type: orderByType(types, field.target) };
    }
  }
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) {
      if (!isSortable(slot)) continue;
      fields[slot.prefix] = { type: orderByType(types, slot) };
    }
  }
  return fields;
}

/** A slot without sortable fields has no order: GraphQL forbids empty inputs. */
function isSortable(slot: SlotModel): boolean {
  return [...slot.fields.values()].some((field) => 'sortable' in field && field.sortable);
}
