import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractCheck } from '../contract-check.ts';
import { catalogueDifferences, readCatalogue } from '../database/catalogue.ts';
import { changePlugins } from '../database/open-crm.ts';
import { ownTables, tablesOfOthers } from '../database/own-tables.ts';
import { readRows, rowDifferences } from '../database/stored-rows.ts';

/** Uninstalling exports and drops what is the plugin's own and nothing else; the export brings everything back. */
export const uninstalls: ContractCheck = {
  name: 'uninstalls into a file, drops only what is its own, and is restored from there row by row',
  findings: async (subject) => {
    const { plugin, plugins, model } = subject;
    const { before } = await subject.installed();
    const database = await subject.databases.loaded(plugins);
    const { ownerUrl } = database;
    const installed = await readCatalogue(ownerUrl);
    const [own, others] = [ownTables(model, plugin.id), tablesOfOthers(model, plugin.id)];
    const [ownRows, rowsOfOthers] = [await readRows(ownerUrl, own), await readRows(ownerUrl, others)];
    const folder = await mkdtemp(join(tmpdir(), 'guanxi-contract-'));
    try {
      const file = join(folder, 'export.gz');
      await changePlugins(database, plugins, (life) => life.uninstall(plugin.id, file));
      const left = [
        ...catalogueDifferences(before, await readCatalogue(ownerUrl)),
        ...rowDifferences(rowsOfOthers, await readRows(ownerUrl, others)),
      ];
      const restored = await restoredOr(async () => {
        await changePlugins(database, plugins, (life) => life.install(plugin.id, file));
        return [
          ...catalogueDifferences(installed, await readCatalogue(ownerUrl)),
          ...rowDifferences(ownRows, await readRows(ownerUrl, own)),
        ];
      });
      return [
        ...left.map((text) => `after it was uninstalled: ${text}: ${remedy(plugin.prefix)}`),
        ...restored.map((text) => `restored from its export: ${text}`),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function remedy(prefix: string): string {
  return `what its migrations make by hand begins with ${prefix}_, and nothing of others is changed`;
}

/** A restoration that fails is what is found. */
async function restoredOr(work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
