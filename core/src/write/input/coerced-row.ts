import type { AttributeModel, EntityModel, LinkModel, SlotModel, ToManyModel } from '../../model/index.ts';
import type { FieldValue, StoredField } from './field-value.ts';

/** A reference that an input makes; it is looked up with all others of the unit of work. */
export interface ReferenceLookup {
  readonly field: StoredField;
  readonly target: EntityModel;
  readonly uuid: string;
  readonly path: readonly string[];
}

/** Codes of a vocabulary that an input uses. */
export interface CodeLookup {
  readonly field: AttributeModel;
  readonly vocabulary: string;
  readonly code: string;
  readonly path: readonly string[];
}

/** One child inside its parent's input: `id` (uuid) of the child that it changes, or null for a new one. */
export interface CoercedChild {
  readonly id: string | null;
  readonly row: CoercedRow;
}

/** Ids (uuid) of records that an input ties to its own, or unties, each with where it stands in the input. */
export interface CoercedLinks {
  readonly path: readonly string[];
  readonly add: ReadonlyMap<string, readonly string[]>;
  readonly remove: ReadonlyMap<string, readonly string[]>;
  /** Nothing else is to be tied; null: the input does not say that. */
  readonly set: ReadonlyMap<string, readonly string[]> | null;
}

/** An input after the allow-list and the field rules: only fields of the model, only values of their types. */
export interface CoercedRow {
  readonly path: readonly string[];
  readonly values: ReadonlyMap<StoredField, FieldValue>;
  readonly slots: ReadonlyMap<SlotModel, CoercedRow>;
  readonly children: ReadonlyMap<ToManyModel, readonly CoercedChild[]>;
  readonly links: ReadonlyMap<LinkModel, CoercedLinks>;
  readonly references: readonly ReferenceLookup[];
  readonly codes: readonly CodeLookup[];
}

/** The row without the values that the record has already: what is written, checked and noted is a change. */
export function onlyChanges(
  row: CoercedRow,
  unchanged: (field: StoredField, value: FieldValue) => boolean,
): CoercedRow {
  const values = new Map([...row.values].filter(([field, value]) => !unchanged(field, value)));
  return {
    ...row,
    values,
    references: row.references.filter(({ field }) => values.has(field)),
    codes: row.codes.filter(({ field }) => values.has(field)),
  };
}
