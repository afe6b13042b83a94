import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { AttributeModel, EntityModel, FieldModel, RowModel, SlotModel, ToManyModel } from '../../model/index.ts';
import { capitalize, CurrencyCode, DateTime, Decimal, LocalDate } from '../../sdk/index.ts';
import { inputObjectType } from './composed-types.ts';
import { constantCase, described, describedAs } from './described.ts';
import type { TypeRegistry } from './type-registry.ts';
import { writeLimits } from '../../write/index.ts';

/** `create` demands what a new record needs; in the others everything may be left out. */
type Purpose = 'create' | 'update' | 'upsert';

interface InputPlan {
  readonly purpose: Purpose;
  /** Reference to the parent that is left out: the record is written inside its parent's input. */
  readonly without?: FieldModel;
}

function moneyInput(types: TypeRegistry): GraphQLInputObjectType {
  const fields = {
    amount: { type: new GraphQLNonNull(Decimal) },
    currency: { type: new GraphQLNonNull(CurrencyCode) },
  };
  const description = '一种货币的金额 / an exact amount of one currency';
  return types.once('MoneyInput', () => inputObjectType({ name: 'MoneyInput', description, fields }));
}

/** `tagIds: { add remove set }` */
function relationInput(types: TypeRegistry): GraphQLInputObjectType {
  const ids = new GraphQLList(new GraphQLNonNull(GraphQLID));
  const fields = {
    add: { type: ids, description: '已关联的不变 / what is tied already stays' },
    remove: { type: ids, description: '未关联的不变 / what is not tied stays so' },
    set: {
      type: ids,
      description: '只关联这些;不与 add、remove 同用 / these and no others; not with `add` or `remove`',
    },
  };
  const description = `与其他记录的关联,每项至多 ${writeLimits.linkedIds} 个编号 / ties to other records, at most ${writeLimits.linkedIds} ids each`;
  return types.once('RelationInput', () => inputObjectType({ name: 'RelationInput', description, fields }));
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
      return attribute.format === 'currency' ? CurrencyCode : GraphQLString;
  }
}

const blanks = new WeakMap<RowModel, Readonly<Record<string, unknown>>>();

/** What the class of a row fills in by itself. */
function blankOf(row: RowModel): Readonly<Record<string, unknown>> {
  const blank = blanks.get(row) ?? new (row.class as unknown as new () => Record<string, unknown>)();
  blanks.set(row, blank);
  return blank;
}

/** A required value that neither a default nor the class itself fills in. */
function isDemanded(row: RowModel, field: AttributeModel): boolean {
  if (!field.required || field.filledByHooks || field.default !== undefined) return false;
  return blankOf(row)[field.name] === undefined;
}

function isWritable(field: FieldModel, purpose: Purpose): boolean {
  if (isInverse(field) || field.write === 'never') return false;
  if (field.kind === 'attribute' && field.internal) return false;
  return purpose !== 'update' || field.write !== 'create';
}

function addInput(
  fields: GraphQLInputFieldConfigMap,
  types: TypeRegistry,
  row: RowModel,
  field: FieldModel,
  purpose: Purpose,
): void {
  const description = described(field.label);
  if (field.kind === 'attribute') {
    const scalar = scalarInput(types, field);
    const type = field.list ? new GraphQLList(new GraphQLNonNull(scalar)) : scalar;
    const demanded = purpose === 'create' && isDemanded(row, field);
    fields[field.name] = { type: demanded ? new GraphQLNonNull(type) : type, description };
  } else if (field.kind === 'toOne' || field.kind === 'anyOne') {
    // Never demanded by the type: code may fill it (owner, stage); a missing one is a ValidationError.
    fields[field.inputName] = { type: GraphQLID, description };
  }
}

function inputFields(types: TypeRegistry, row: EntityModel | SlotModel, plan: InputPlan): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  if (plan.without && plan.purpose === 'update') {
    fields['id'] = { type: GraphQLID, description: '现有记录;缺省为新建 / an existing record; without it a new one' };
  }
  // A child in an update may be a new one: what is fixed after creation is refused where it has an id.
  const writableIn = plan.without ? 'create' : plan.purpose;
  for (const field of row.fields.values()) {
    if (field === plan.without) continue;
    if (isWritable(field, writableIn)) addInput(fields, types, row, field, plan.purpose);
    if (row.kind === 'entity' && isInline(field)) {
      const type = new GraphQLList(new GraphQLNonNull(childInputType(types, row, field, plan.purpose)));
      fields[field.name] = { type, description: described(field.label) };
    }
  }
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) {
      if (!isWritableSlot(slot)) continue;
      fields[slot.prefix] = { type: slotInputType(types, slot), description: described(slot.label) };
    }
    for (const { inputName, label, through } of row.links.values()) {
      const description = describedAs(label, through.label);
      fields[inputName] = { type: relationInput(types), description };
    }
  }
  return fields;
}

const isInverse = (field: FieldModel): field is ToManyModel => field.kind === 'toMany' || field.kind === 'hasOne';

const isInline = (field: FieldModel): field is ToManyModel => field.kind === 'toMany' && field.inline === true;

const isWritableSlot = (slot: SlotModel): boolean =>
  [...slot.fields.values()].some((field) => isWritable(field, 'update'));

function inputType(
  types: TypeRegistry,
  name: string,
  row: EntityModel | SlotModel,
  plan: InputPlan,
): GraphQLInputObjectType {
  return types.once(name, () => {
    const fields = (): GraphQLInputFieldConfigMap => inputFields(types, row, plan);
    return inputObjectType({ name, description: described(row.label), fields });
  });
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

/** `OpportunityLinesInput`: a child created inside its parent; in updates `UpdateOpportunityLinesInput` with its id. */
function childInputType(
  types: TypeRegistry,
  parent: RowModel,
  field: ToManyModel,
  purpose: Purpose,
): GraphQLInputObjectType {
  const name = `${parent.name}${capitalize(field.name)}Input`;
  const update = purpose === 'update';
  const plan: InputPlan = { purpose: update ? 'update' : 'create', without: field.inverse };
  return inputType(types, update ? `Update${name}` : name, field.target, plan);
}

/** `ContactHotelSlotInput` */
function slotInputType(types: TypeRegistry, slot: SlotModel): GraphQLInputObjectType {
  return inputType(types, `${slot.name}Input`, slot, { purpose: 'update' });
}

/** Attributes that name one record: what an upsert can go by. */
export function keysOf(entity: EntityModel): AttributeModel[] {
  return [...entity.fields.values()].filter(
    (field): field is AttributeModel =>
      field.kind === 'attribute' && field.unique === true && isWritable(field, 'create'),
  );
}

/** `AccountKey`: EXTERNAL_ID and the other unique attributes; the value inside is the attribute's name. */
export function keyType(types: TypeRegistry, entity: EntityModel): GraphQLEnumType {
  const name = `${entity.name}Key`;
  const values = Object.fromEntries(
    keysOf(entity).map((field) => [
      constantCase(field.name),
      { value: field.name, description: described(field.label) },
    ]),
  );
  const description = describedAs(entity.label, { zh: '唯一字段', en: 'the fields that name one record' });
  return types.once(name, () => new GraphQLEnumType({ name, description, values }));
}
