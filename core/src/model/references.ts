import type { AnyOneModel, CrmModel, EntityModel, RowModel, SlotModel, ToOneModel } from './crm-model.ts';

/** The references of one table to the records of an entity: with and without foreign key, and polymorphic ones. */
export interface References<Row extends RowModel = EntityModel | SlotModel> {
  readonly row: Row;
  readonly fields: readonly (ToOneModel | AnyOneModel)[];
}

/**
 * Everything in the composition that refers to an entity and goes where its record goes: of core and plugins, in
 * entities and slots. What tells of a record as it was (`onMerge: 'stay'`) is not among it, nor is the audit trail.
 */
export function movingReferences(model: CrmModel, target: EntityModel): References[] {
  return [...model.entities.values(), ...model.slots].flatMap((row): References[] => {
    const fields = [...row.fields.values()].filter((field): field is ToOneModel | AnyOneModel => {
      const refers =
        (field.kind === 'toOne' && field.target === target) ||
        (field.kind === 'anyOne' && field.targets.includes(target));
      return refers && field.onMerge !== 'stay';
    });
    return fields.length > 0 ? [{ row, fields }] : [];
  });
}
