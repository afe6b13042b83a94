import type { EntityModel, SlotModel } from '../../model/index.ts';
import { readField, sameValue, type FieldValue, type RecordObject, type StoredField } from '../input/field-value.ts';
import { bookkeeping, inputShapeOf } from '../input/input-shape.ts';
import type { RowWork } from './row-work.ts';

export type ChangeKind = 'create' | 'update' | 'delete' | 'restore' | 'purge';

/** Where a record comes from in the call: the row that fails with it, and the path of its own input. */
export interface Origin {
  readonly work: RowWork;
  readonly path: readonly string[];
}

/** A value before and after. */
export interface FieldChange {
  readonly name: string;
  readonly field: StoredField;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** A record (or slot) of a unit of work, with its values as they were. */
export class TrackedRow<Model extends EntityModel | SlotModel = EntityModel | SlotModel> {
  readonly model: Model;
  readonly record: RecordObject;
  readonly isNew: boolean;
  /** In the order of the stored fields; null: there was nothing before. */
  readonly #before: readonly FieldValue[] | null;

  constructor(model: Model, record: RecordObject, isNew: boolean) {
    this.model = model;
    this.record = record;
    this.isNew = isNew;
    this.#before = isNew ? null : inputShapeOf(model).stored.map((field) => readField(record, field));
  }

  /** Uuid of the record, also of a slot's. */
  get id(): string {
    const { id } = (this.model.kind === 'slot' ? this.record['record'] : this.record) as { readonly id: string };
    return id;
  }

  before(field: StoredField): FieldValue {
    return this.#before?.[inputShapeOf(this.model).stored.indexOf(field)] ?? null;
  }

  /** The fields that differ now, without those that the unit of work keeps itself. */
  changes(): FieldChange[] {
    const found: FieldChange[] = [];
    const { stored } = inputShapeOf(this.model);
    for (let index = 0; index < stored.length; index++) {
      const change = this.#changeOf(stored[index] as StoredField, index);
      if (change) found.push(change);
    }
    return found;
  }

  /** Whether `changes` would find any. */
  get isChanged(): boolean {
    return inputShapeOf(this.model).stored.some((field, index) => this.#changeOf(field, index) !== null);
  }

  /** Whether the field is among the `changes`. */
  hasChanged(field: StoredField): boolean {
    return this.#changeOf(field, inputShapeOf(this.model).stored.indexOf(field)) !== null;
  }

  #changeOf(field: StoredField, index: number): FieldChange | null {
    const before = this.#before?.[index] ?? null;
    // Most fields of most records are empty, or a text that stays: nothing to copy and compare.
    const now = this.record[field.name] ?? null;
    if (now === before || bookkeeping.has(field.name)) return null;
    const after = readField(this.record, field);
    return sameValue(field, before, after) ? null : { name: field.name, field, before, after };
  }
}

/** A record with its slots: what hooks see and what becomes one audit row. */
export class TrackedRecord extends TrackedRow<EntityModel> {
  kind: ChangeKind;
  /** Null: made or loaded by a hook. */
  origin: Origin | null;
  /** Read with a row lock: nobody else can have changed it since. */
  locked: boolean;
  hooked = false;
  readonly slots = new Map<SlotModel, TrackedRow<SlotModel>>();

  constructor(model: EntityModel, record: RecordObject, kind: ChangeKind, origin: Origin | null, locked: boolean) {
    super(model, record, kind === 'create');
    this.kind = kind;
    this.origin = origin;
    this.locked = locked;
  }

  /** Changes of the record and of its slots; a slot's fields are named `prefix.field`. */
  allChanges(): FieldChange[] {
    const found = this.changes();
    for (const [slot, row] of this.slots) {
      for (const change of row.changes()) found.push({ ...change, name: `${slot.prefix}.${change.name}` });
    }
    return found;
  }

  /** Whether `allChanges` would find any. */
  get isTouched(): boolean {
    return this.isChanged || [...this.slots.values()].some((row) => row.isChanged);
  }

  /** A hook set `updatedAt` by hand: the record counts as changed although no field says so. */
  get marked(): boolean {
    if (this.isNew) return false;
    const field = this.model.fields.get('updatedAt');
    if (field?.kind !== 'attribute') return false;
    return !sameValue(field, this.before(field), readField(this.record, field));
  }
}
