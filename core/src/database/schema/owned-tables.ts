import type { CrmModel } from '../../model/index.ts';
import { versionTables } from './version-tables.ts';

/** A table that migrations of a plugin make. */
export interface OwnedTable {
  /** Id of the plugin. */
  readonly owner: string;
  readonly table: string;
}

/** The tables of entities, slots and replaced rows; measures and what core writes for itself are not among them. */
export function ownedTables(model: CrmModel): OwnedTable[] {
  const rows = [...model.entities.values(), ...model.slots].map(({ owner, table }) => ({ owner, table }));
  return [...rows, ...versionTables(model)];
}
