import { lackingToWrite, maySet, writePermission } from '../../access/index.ts';
import {
  parseGlobalId,
  type CrmModel,
  type EntityModel,
  type LinkModel,
  type SlotModel,
  type ToManyModel,
} from '../../model/index.ts';
import { LimitExceeded, NotFound, NotPermitted, ValidationError, type Principal } from '../../sdk/index.ts';
import { coerceLinks, refuseBoth } from './coerce-links.ts';
import type { CodeLookup, CoercedChild, CoercedLinks, CoercedRow, ReferenceLookup } from './coerced-row.ts';
import { coerceAttribute, type Report } from './field-rules.ts';
import { isStored, type FieldValue, type StoredField } from './field-value.ts';
import { bookkeeping, inputKey, inputShapeOf, type InputEntry, type InputShape } from './input-shape.ts';
import { writeLimits } from '../write-limits.ts';
import type { WriteSource } from '../unit/write-scope.ts';

/** For whom and into what an input is coerced. */
export interface Coercion {
  readonly model: CrmModel;
  readonly principal: Principal | null;
  /** Seeds state facts of the past: also what only operations set otherwise. */
  readonly source: WriteSource;
  readonly report: Report;
}

/** `upsert` updates, and may repeat what is fixed after creation; `refuseFixed` looks whether it does. */
export type InputMode = 'create' | 'update' | 'upsert';

type Input = Readonly<Record<string, unknown>>;

interface Building {
  readonly row: EntityModel | SlotModel;
  readonly shape: InputShape;
  readonly path: readonly string[];
  readonly mode: InputMode;
  readonly values: Map<StoredField, FieldValue>;
  slots: ReadonlyMap<SlotModel, CoercedRow>;
  children: ReadonlyMap<ToManyModel, readonly CoercedChild[]>;
  links: ReadonlyMap<LinkModel, CoercedLinks>;
  readonly references: ReferenceLookup[];
  readonly codes: CodeLookup[];
}

/** Most inputs have attributes only, and a bulk write has thousands: they share what is empty. */
const none: ReadonlyMap<never, never> = new Map<never, never>();

function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

/**
 * What a client's input says, through the allow-list of the model: an unknown key, or a field that is not the client's
 * to write, is an error, never a property. All errors of the input are reported; absent stays absent, `null` clears.
 * `given` names fields that the caller fills in otherwise (the parent of an inline child).
 */
export function coerceInput(
  coercion: Coercion,
  row: EntityModel | SlotModel,
  input: unknown,
  mode: InputMode,
  path: readonly string[],
  given?: string,
): CoercedRow {
  const shape = inputShapeOf(row);
  const building: Building = {
    ...{ row, shape, path, mode },
    ...{ values: new Map(), slots: none, children: none, links: none, references: [], codes: [] },
  };
  if (!isInput(input)) {
    const expected = { zh: '一个对象', en: 'an object' };
    coercion.report(ValidationError.invalid(path.at(-1) ?? 'input', row.label, expected).at(...path.slice(0, -1)));
    return building;
  }
  for (const key of Object.keys(input)) {
    const value = input[key];
    if (value === undefined) continue;
    const entry = shape.entries.get(key);
    if (!entry || (entry.kind !== 'slot' && entry.field.name === given)) coercion.report(unknownField(row, key, path));
    else coerceEntry(coercion, building, key, entry, value);
  }
  refuseBoth(building.links, building.children, coercion.report);
  if (mode === 'create') requireFields(coercion, building, input, given);
  return building;
}

function isInput(input: unknown): input is Input {
  return typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Date);
}

function unknownField(row: EntityModel | SlotModel, key: string, path: readonly string[]): ValidationError {
  return new ValidationError(
    'UNKNOWN_FIELD',
    { zh: `${row.label.zh}没有可写字段 ${key}`, en: `${row.label.en} has no field ${key} that can be written` },
    { path: [...path, key] },
  );
}

function coerceEntry(coercion: Coercion, at: Building, key: string, entry: InputEntry, value: unknown): void {
  if (entry.kind === 'slot') {
    // Every record has its slot: `null` would have to mean "clear each field", which nobody says by accident.
    const slot = coerceInput(coercion, entry.slot, value, at.mode, [...at.path, key]);
    at.slots = withEntry(at.slots, entry.slot, slot);
    return;
  }
  const { field } = entry;
  const lacking = lackingToWrite(at.row, field, coercion.principal);
  if (lacking !== undefined) {
    coercion.report(NotPermitted.action(lacking, [...at.path, key]));
    return;
  }
  // Children say whose they are by standing here.
  if ((entry.kind === 'children' || entry.kind === 'links') && !maySet(entry.field.inverse, coercion.principal)) {
    coercion.report(NotPermitted.action(writePermission(entry.field.inverse) ?? '', [...at.path, key]));
    return;
  }
  if (entry.kind === 'children') {
    const children = coerceChildren(coercion, at, entry.field, value);
    if (children) at.children = withEntry(at.children, entry.field, children);
    return;
  }
  if (entry.kind === 'links') {
    const links = coerceLinks(coercion, [...at.path, key], entry.link, value);
    if (links) at.links = withEntry(at.links, entry.link, links);
    return;
  }
  if (!writable(coercion, at, entry.field, key)) return;
  if (value === null) {
    if (demanded(at, entry.field)) coercion.report(ValidationError.required(key, field.label).at(...at.path));
    else at.values.set(entry.field, null);
    return;
  }
  const coerced =
    entry.kind === 'attribute'
      ? coerceAttribute(entry.field, value, at.path, coercion.report)
      : coerceReference(coercion, at, entry.field, value);
  if (coerced === undefined) return;
  at.values.set(entry.field, coerced);
  if (entry.kind === 'attribute' && entry.field.vocabulary !== undefined) noteCodes(at, entry.field, coerced);
}

function noteCodes(at: Building, field: CodeLookup['field'], coerced: FieldValue): void {
  const vocabulary = field.vocabulary ?? '';
  const path = [...at.path, field.name];
  if (typeof coerced === 'string') at.codes.push({ field, vocabulary, code: coerced, path });
  if (!Array.isArray(coerced)) return;
  const codes = coerced as readonly string[];
  codes.forEach((code, index) => at.codes.push({ field, vocabulary, code, path: [...path, String(index)] }));
}

function writable(coercion: Coercion, at: Building, field: StoredField, key: string): boolean {
  const { write, name } = field;
  if (write !== 'never' && (write !== 'create' || at.mode !== 'update')) return true;
  if (write === 'never' && coercion.source === 'seed' && !bookkeeping.has(name) && name !== 'deletedAt') return true;
  coercion.report(notWritable(field, key, at.path));
  return false;
}

function notWritable({ write, label }: StoredField, key: string, path: readonly string[]): ValidationError {
  const text =
    write === 'never'
      ? { zh: `${label.zh}(${key})由系统维护,不能写入`, en: `${label.en} (${key}) is kept by the system` }
      : { zh: `${label.zh}(${key})创建后不能修改`, en: `${label.en} (${key}) cannot change after creation` };
  return new ValidationError('NOT_WRITABLE', text, { path: [...path, key] });
}

/** Of an upsert's row, without the values that the record has already: whatever is left of the fixed ones differs. */
export function refuseFixed(row: CoercedRow, report: Report): void {
  for (const field of row.values.keys()) {
    if (field.write === 'create') report(notWritable(field, inputKey(field), row.path));
  }
}

function coerceReference(
  coercion: Coercion,
  at: Building,
  field: Exclude<StoredField, { kind: 'attribute' }>,
  value: unknown,
): FieldValue | undefined {
  const path = [...at.path, field.inputName];
  const targets = field.kind === 'toOne' ? [field.target] : field.targets;
  const id = typeof value === 'string' ? parseGlobalId(coercion.model, value) : null;
  const target = id && targets.find((one) => one === id.entity);
  if (!id || !target) {
    const names = { zh: targets.map((t) => t.label.zh).join('、'), en: targets.map((t) => t.label.en).join(', ') };
    const expected =
      targets.length > 6 ? { zh: '一个编号', en: 'an id' } : { zh: `${names.zh}的编号`, en: `an id of: ${names.en}` };
    coercion.report(ValidationError.invalid(field.inputName, field.label, expected).at(...at.path));
    return undefined;
  }
  at.references.push({ field, target, uuid: id.uuid, path });
  return field.kind === 'toOne' ? id.uuid : { type: target.code, id: id.uuid };
}

function coerceChildren(
  coercion: Coercion,
  at: Building,
  field: ToManyModel,
  value: unknown,
): readonly CoercedChild[] | undefined {
  const path = [...at.path, field.name];
  if (!Array.isArray(value)) {
    const expected = { zh: '一个列表', en: 'a list' };
    coercion.report(ValidationError.invalid(field.name, field.label, expected).at(...at.path));
    return undefined;
  }
  if (value.length > writeLimits.inlineChildren) {
    coercion.report(LimitExceeded.of(field.label, value.length, writeLimits.inlineChildren, path));
    return undefined;
  }
  if (path.length > writeLimits.pathParts) {
    const what = { zh: '输入的嵌套深度', en: 'Depth of the input' };
    coercion.report(LimitExceeded.of(what, path.length, writeLimits.pathParts, path));
    return undefined;
  }
  return value.map((item: unknown, index): CoercedChild => {
    const childPath = [...path, String(index)];
    if (at.mode === 'create' || !isInput(item) || item['id'] === undefined || item['id'] === null) {
      return {
        id: null,
        row: coerceInput(coercion, field.target, withoutId(at.mode, item), 'create', childPath, field.inverse.name),
      };
    }
    const { id, ...rest } = item;
    const parsed = typeof id === 'string' ? parseGlobalId(coercion.model, id) : null;
    if (parsed?.entity !== field.target) coercion.report(NotFound.record(field.target.label, [...childPath, 'id']));
    return {
      id: parsed?.uuid ?? null,
      row: coerceInput(coercion, field.target, rest, 'update', childPath, field.inverse.name),
    };
  });
}

/** `id: null` in an update is a new child; in a create there is no key `id` at all. */
function withoutId(mode: InputMode, item: unknown): unknown {
  if (mode === 'create' || !isInput(item)) return item;
  const { id: _none, ...rest } = item;
  return rest;
}

/** Whether the input itself must bring a value: what hooks fill in is looked at after them. */
function demanded(at: Building, field: StoredField): boolean {
  return at.shape.required.has(field.name) && !(field.kind !== 'anyOne' && field.filledByHooks);
}

function requireFields(coercion: Coercion, at: Building, input: Input, given: string | undefined): void {
  for (const name of at.shape.required) {
    const field = at.row.fields.get(name);
    if (!field || !isStored(field)) continue;
    const ownToSet =
      field.write !== 'never' && !(field.kind === 'attribute' && (field.internal || field.default !== undefined));
    const key = inputKey(field);
    // `null` was refused where it stood; a wrong value too.
    if (
      !demanded(at, field) ||
      !ownToSet ||
      name === given ||
      at.shape.initialised.has(name) ||
      input[key] !== undefined
    )
      continue;
    coercion.report(ValidationError.required(key, field.label).at(...at.path));
  }
}
