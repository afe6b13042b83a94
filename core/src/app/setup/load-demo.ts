import type { Crm } from '../crm.ts';
import { openDemoSignIns } from './demo-sign-ins.ts';
import { readNotes, writeNotes, type InstallationNotes } from './installation-notes.ts';
import { seedContext } from './seed-context.ts';

/** Told how many records are there so far, of the plugin whose data is being loaded. */
export type OnDemoRows = (pluginId: string, rows: number) => void;

/**
 * Loads the demo data of each plugin once, then lets its people sign in. A load that was interrupted goes on at the
 * next start: what exists is left alone.
 *
 * @param isNew the database has just been created: whatever the data folder noted about an earlier one is void
 */
export async function loadDemo(crm: Crm, isNew: boolean, onRows: OnDemoRows): Promise<void> {
  const { dataFolder } = crm.config;
  const note = (notes: InstallationNotes): void =>
    writeNotes(dataFolder, crm.databaseName, { ...readNotes(dataFolder, crm.databaseName), ...notes });
  // Now, not at the end: a load that is interrupted must not leave the notes about the earlier database behind.
  if (isNew) note({ demoOf: [], demoPeople: undefined });
  const loaded = new Set(readNotes(dataFolder, crm.databaseName).demoOf);
  for (const plugin of crm.model.plugins) {
    if (!plugin.demo || loaded.has(plugin.id)) continue;
    let rows = 0;
    await plugin.demo(seedContext(crm, (count) => onRows(plugin.id, (rows += count))));
    loaded.add(plugin.id);
    note({ demoOf: [...loaded] });
  }
  await openDemoSignIns(crm);
}
