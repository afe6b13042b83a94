import { tablesOfPlugin } from '../../../database/index.ts';
import type { CrmModel } from '../../../model/index.ts';

/** Tables that hold what people wrote into a plugin: its records, their earlier versions, its slots. */
export function ownTables(model: CrmModel, plugin: string): string[] {
  return tablesOfPlugin(model, plugin).map(({ table }) => table);
}

const holdsSeeds = new Set(['Role', 'RoleGrant', 'ReferenceValue']);

/**
 * Tables of the core and of other plugins that hold records; not those with roles and vocabulary values, of which an
 * uninstallation takes the plugin's own where nobody uses them.
 */
export function tablesOfOthers(model: CrmModel, plugin: string): string[] {
  return [...model.entities.values()]
    .filter(({ owner, name }) => owner !== plugin && !holdsSeeds.has(name))
    .map(({ table }) => table);
}
