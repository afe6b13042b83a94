import type { AnyOneModel, AttributeModel, EntityModel, SlotModel, ToOneModel } from '../../model/index.ts';
import type { WhereInput } from '../../sdk/index.ts';
import type { CellReader } from './cell-reader.ts';
import type { FieldRule, Mapping } from './mapping.ts';
import type { Template } from './template.ts';

/** A mapping after it was held against the model: everything in it exists. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  readonly entity: EntityModel;
  readonly externalId: Template;
  readonly fields: readonly CompiledField[];
  /** Columns that the file must have. */
  readonly columns: readonly string[];
}

/** One target field with everything that a row needs to fill it. */
export type CompiledField = AttributeField | ReferenceField;

interface FieldPlace {
  /** As the mapping calls it: `name`, `hotel.vipLevel`. */
  readonly name: string;
  /** Key in the input; in that of the slot where there is one. */
  readonly key: string;
  readonly slot: SlotModel | null;
  /** Where the text comes from. */
  readonly source: Template;
  readonly rule: FieldRule;
}

export interface AttributeField extends FieldPlace {
  readonly kind: 'attribute';
  readonly attribute: AttributeModel;
  readonly read: CellReader;
}

export interface ReferenceField extends FieldPlace {
  readonly kind: 'reference';
  readonly relation: ToOneModel | AnyOneModel;
  readonly lookup: CompiledLookup;
}

/** How a text becomes a record. */
export interface CompiledLookup {
  readonly target: EntityModel;
  readonly by: AttributeModel;
  readonly read: CellReader;
  readonly where: WhereInput | undefined;
  readonly missing: 'error' | 'empty' | 'create';
  /** Fields of a record that is created because it was missing. */
  readonly create: readonly CompiledField[];
}

/** All columns that fields read, also for the records that they create. */
export function columnsOf(fields: readonly CompiledField[]): string[] {
  return fields.flatMap((field) => [
    ...field.source.columns,
    ...(field.rule.currencyColumn === undefined ? [] : [field.rule.currencyColumn]),
    ...field.rule.addDays,
    ...field.rule.subtractDays,
    ...(field.kind === 'reference' ? columnsOf(field.lookup.create) : []),
  ]);
}
