import type { Client } from 'pg';
import { tableExists } from '../existing-tables.ts';
import type { CrmModel } from '../../model/index.ts';
import { missingSlotRows } from '../schema/slot-backfill.ts';
import { pluginOf } from './compare-with-ledger.ts';
import type { Ledger } from './ledger.ts';

const ACTIVE_TABLE = 'guanxi_active_plugin';

/**
 * Plugins that were switched off for a while: records made meanwhile have no slot rows, and the inner joins of reads
 * would lose them. A new plugin is none of these: its migration fills its slots.
 */
export function returningPlugins(model: CrmModel, ledger: Ledger, active: ReadonlySet<string>): string[] {
  const seen = new Set([...ledger.keys()].map(pluginOf));
  const withSlots = new Set(model.slots.map(({ owner }) => owner));
  return model.plugins.map(({ id }) => id).filter((id) => withSlots.has(id) && seen.has(id) && !active.has(id));
}

/** Name of the step among those that `migrate` does and `pendingMigrations` lists. */
export const slotStep = (plugin: string): string => `${plugin}/slot_rows`;

export async function fillSlots(client: Client, model: CrmModel, plugin: string): Promise<void> {
  await client.query(missingSlotRows(model, plugin).join('\n'));
}

export async function readActivePlugins(client: Client): Promise<ReadonlySet<string>> {
  if (!(await tableExists(client, ACTIVE_TABLE))) return new Set();
  const { rows } = await client.query<{ plugin: string }>(`select plugin from ${ACTIVE_TABLE}`);
  return new Set(rows.map(({ plugin }) => plugin));
}

export async function noteActivePlugins(client: Client, model: CrmModel): Promise<void> {
  const plugins = model.plugins.map(({ id }) => id);
  await client.query(`create table if not exists ${ACTIVE_TABLE} (plugin text primary key)`);
  await client.query(`delete from ${ACTIVE_TABLE} where plugin <> all ($1::text[])`, [plugins]);
  await client.query(`insert into ${ACTIVE_TABLE} select unnest($1::text[]) on conflict do nothing`, [plugins]);
}
