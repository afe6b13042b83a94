import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { AttributeModel, EntityModel, FieldModel, RowModel, SlotModel, ToManyModel } from '../model/index.ts';
import { CurrencyCode, DateTime, Decimal, LocalDate } from '../sdk/index.ts';
import { capitalized, constantCase, described } from './described.ts';
import type { TypeRegistry } from './type-registry.ts';

/** `create` demands what a new record needs; in the others everything may be left out. */
type Purpose = 'create' | 'update' | 'upsert';

interface InputPlan {
  readonly purpose: Purpose;
  /** Reference to the parent that is left out: the record is created inside its parent's input. */
  readonly without?: FieldModel;
}

function moneyInput(types: TypeRegistry): GraphQLInputObjectType {
  const fields = { amount: { type: new GraphQLNonNull(Decimal) }, currency: { type: new GraphQLNonNull(CurrencyCode) } };
  return types.once('MoneyInput', () => new GraphQLInputObjectType({ name: 'MoneyInput', fields }));
}

function scalarInput(types: TypeRegistry, attribute: AttributeModel): GraphQLInputType {
  switch (attribute.type) {
    case 'int':
      return GraphQLInt;
    case 'decimal':
      return Decimal;
    case 'boolean':
      return GraphQLBoolean;
    case 'date':
      return LocalDate;
    case 'dateTime':
      return DateTime;
    case 'money':
      return moneyInput(types);
    case 'enum':
      return attribute.enum ? types.baseEnum(attribute.enum.name) : GraphQLString;
    default:
      return GraphQLString;
  }
}

function isWritable(field: FieldModel, purpose: Purpose): boolean {
  if (field.kind === 'toMany' || field.kind === 'hasOne' || field.write === 'never') return false;
  if (field.kind === 'attribute' && field.internal) return false;
  return purpose !== 'update' || field.write !== 'create';
}

function fieldInput(types: TypeRegistry, field: FieldModel, purpose: Purpose): GraphQLInputFieldConfigMap {
  const description = described(field.label);
  switch (field.kind) {
    case 'attribute': {
      const scalar = scalarInput(types, field);
      const type = field.list ? new GraphQLList(new GraphQLNonNull(scalar)) : scalar;
      // The model forgets `required` of fields that only some may read: they must still be given.
      const demanded = purpose === 'create' && field.required === true && field.default === undefined;
      return { [field.name]: { type: demanded ? new GraphQLNonNull(type) : type, description } };
    }
    case 'toOne':
    case 'anyOne':
      // Never demanded by the type: code may fill it (owner, stage); a missing one is a ValidationError.
      return { [field.inputName]: { type: GraphQLID, description } };
    default:
      return {};
  }
}

function inputFields(types: TypeRegistry, row: EntityModel | SlotModel, plan: InputPlan): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const field of row.fields.values()) {
    if (field === plan.without) continue;
    if (isWritable(field, plan.purpose)) Object.assign(fields, fieldInput(types, field, plan.purpose));
    if (row.kind === 'entity' && isInline(field)) {
      const type = new GraphQLList(new GraphQLNonNull(childInputType(types, row, field)));
      fields[field.name] = { type, description: described(field.label) };
    }
  }
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) {
      if (!isWritableSlot(slot)) continue;
      fields[slot.prefix] = { type: slotInputType(types, slot), description: described(slot.label) };
    }
  }
  return fields;
}

const isInline = (field: FieldModel): field is ToManyModel => field.kind === 'toMany' && field.inline === true;

const isWritableSlot = (slot: SlotModel): boolean =>
  [...slot.fields.values()].some((field) => isWritable(field, 'update'));

function inputType(
  types: TypeRegistry,
  name: string,
  row: EntityModel | SlotModel,
  plan: InputPlan,
): GraphQLInputObjectType {
  const fields = (): GraphQLInputFieldConfigMap => inputFields(types, row, plan);
  return types.once(name, () => new GraphQLInputObjectType({ name, description: described(row.label), fields }));
}

/** `CreateAccountInput` */
export function createInputType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  return inputType(types, `Create${entity.name}Input`, entity, { purpose: 'create' });
}

/** `UpdateAccountInput`: null clears, absent leaves alone. */
export function updateInputType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  return inputType(types, `Update${entity.name}Input`, entity, { purpose: 'update' });
}

/** `UpsertAccountInput`: creates or updates, so that nothing is demanded. */
export function upsertInputType(types: TypeRegistry, entity: EntityModel): GraphQLInputObjectType {
  return inputType(types, `Upsert${entity.name}Input`, entity, { purpose: 'upsert' });
}

/** `OpportunityLinesInput`: a child created inside its parent's input. */
function childInputType(types: TypeRegistry, parent: RowModel, field: ToManyModel): GraphQLInputObjectType {
  const name = `${parent.name}${capitalized(field.name)}Input`;
  return inputType(types, name, field.target, { purpose: 'create', without: field.inverse });
}

/** `ContactHotelSlotInput` */
function slotInputType(types: TypeRegistry, slot: SlotModel): GraphQLInputObjectType {
  return inputType(types, `${slot.name}Input`, slot, { purpose: 'update' });
}

/** Attributes that name one record: what an upsert can go by. */
export function keysOf(entity: EntityModel): AttributeModel[] {
  return [...entity.fields.values()].filter(
    (field): field is AttributeModel => field.kind === 'attribute' && field.unique === true && isWritable(field, 'create'),
  );
}

/** `AccountKey`: EXTERNAL_ID and the other unique attributes; the value inside is the attribute's name. */
export function keyType(types: TypeRegistry, entity: EntityModel): GraphQLEnumType {
  const name = `${entity.name}Key`;
  const values = Object.fromEntries(
    keysOf(entity).map((field) => [constantCase(field.name), { value: field.name, description: described(field.label) }]),
  );
  return types.once(name, () => new GraphQLEnumType({ name, values }));
}
