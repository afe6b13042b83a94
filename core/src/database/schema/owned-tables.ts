import { creationColumn, keepsCreation, type CrmModel, type EntityModel, type SlotModel } from '../../model/index.ts';
import { versionTables } from './version-tables.ts';

/** A table that migrations of a plugin make. */
export interface OwnedTable {
  /** Id of the plugin. */
  readonly owner: string;
  readonly table: string;
  /** Columns that it must have; of what is derived from another table none. */
  readonly columns?: readonly string[];
}

/** The tables of entities, slots and replaced rows; measures and what core writes for itself are not among them. */
export function ownedTables(model: CrmModel): OwnedTable[] {
  const rows = [...model.entities.values(), ...model.slots].map((row) => {
    const { owner, table } = row;
    return { owner, table, columns: columnsOf(row) };
  });
  return [...rows, ...versionTables(model)];
}

/** Columns of the fields of a table; what is computed has none. */
function columnsOf(row: EntityModel | SlotModel): string[] {
  const columns = [...row.fields.values()].flatMap((field): string[] => {
    if (field.kind === 'toOne') return [field.column];
    if (field.kind === 'anyOne') return [field.typeColumn, field.column];
    if (field.kind !== 'attribute' || field.formula) return [];
    return field.currencyColumn === undefined ? [field.column] : [field.column, field.currencyColumn];
  });
  const creation = row.kind === 'slot' && keepsCreation(row) ? [creationColumn] : [];
  return [row.keyColumn, ...columns, ...creation];
}
