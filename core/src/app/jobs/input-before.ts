import {
  masked,
  toGlobalId,
  type EntityModel,
  type FieldModel,
  type RowModel,
  type ToManyModel,
} from '../../model/index.ts';

/** The input that gives changed fields the values from before, and the fields that keep what they got since. */
export interface InputBefore {
  readonly input: Readonly<Record<string, unknown>>;
  readonly left: readonly string[];
}

/**
 * Reads the changes of an audit row backwards. Fields that only code writes are left out: hooks derive them again.
 * @param since names of fields that somebody changed afterwards
 */
export function inputBefore(
  entity: EntityModel,
  changes: Readonly<Record<string, readonly [unknown, unknown]>>,
  since: ReadonlySet<string>,
): InputBefore {
  const input: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [name, [before]] of Object.entries(changes)) {
    const [row, place, fieldName] = placeOf(entity, input, name);
    const field = row?.fields.get(fieldName);
    if (!field || !isClients(field) || before === masked) continue;
    if (since.has(name)) left.push(name);
    else place()[keyOf(field)] = inputValue(field, before);
  }
  return { input, left };
}

/** A slot's fields are `<prefix>.<field>`, and an object of their own in the input. */
function placeOf(
  entity: EntityModel,
  input: Record<string, unknown>,
  name: string,
): [RowModel | undefined, () => Record<string, unknown>, string] {
  const dot = name.indexOf('.');
  if (dot < 0) return [entity, () => input, name];
  const prefix = name.slice(0, dot);
  const slot = [...entity.slots.values()].find((one) => one.prefix === prefix);
  return [slot, () => (input[prefix] ??= {}) as Record<string, unknown>, name.slice(dot + 1)];
}

type StoredField = Exclude<FieldModel, ToManyModel>;

function isClients(field: FieldModel): field is StoredField {
  if (field.kind === 'toMany' || field.kind === 'hasOne' || (field.kind === 'attribute' && field.internal))
    return false;
  return !('write' in field) || (field.write !== 'create' && field.write !== 'never');
}

function keyOf(field: StoredField): string {
  return 'inputName' in field ? field.inputName : field.name;
}

function inputValue(field: StoredField, value: unknown): unknown {
  if (value === null) return null;
  if (field.kind === 'toOne') return toGlobalId(field.target, String(value));
  if (field.kind === 'anyOne') {
    const { type, id } = value as { type: string; id: string };
    const target = field.targets.find(({ code }) => code === type);
    return target ? toGlobalId(target, id) : null;
  }
  return value;
}
