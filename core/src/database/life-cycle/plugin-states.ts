import type { Client } from 'pg';
import { tableExists } from '../existing-tables.ts';
import { withClient } from '../server-check.ts';

const STATE_TABLE = 'guanxi_plugin_state';

/**
 * What somebody decided about a plugin that the configuration names. `disabled`: its tables and rows stay, the
 * composition is as if it were not there. `uninstalled`: its tables are gone; a start does not make them again.
 */
export type PluginState = 'enabled' | 'disabled' | 'uninstalled';

export interface StoredState {
  readonly state: PluginState;
  readonly since: Date;
  /** Which export was read back when it was installed. */
  readonly restoredFrom: string | null;
}

/** Made with the ledger; a plugin without a row is enabled. */
export async function createPluginStates(client: Client): Promise<void> {
  await client.query(
    `create table if not exists ${STATE_TABLE} (
       plugin text primary key,
       state text not null check (state in ('enabled', 'disabled', 'uninstalled')),
       since timestamptz(3) not null default now(),
       restored_from text
     )`,
  );
}

export async function readPluginStates(client: Client): Promise<ReadonlyMap<string, StoredState>> {
  if (!(await tableExists(client, STATE_TABLE))) return new Map();
  const { rows } = await client.query<StoredState & { plugin: string }>(
    `select plugin, state, since, restored_from as "restoredFrom" from ${STATE_TABLE}`,
  );
  return new Map(rows.map(({ plugin, ...state }) => [plugin, state]));
}

/** The states of all plugins that anybody decided about. Any role that serves requests may ask. */
export function pluginStates(url: string): Promise<ReadonlyMap<string, StoredState>> {
  return withClient(url, readPluginStates);
}

/** Of several plugins at once: all or none. */
export async function writePluginStates(
  client: Client,
  plugins: readonly string[],
  state: PluginState,
  restoredFrom: string | null = null,
): Promise<void> {
  await client.query(
    `insert into ${STATE_TABLE} (plugin, state, restored_from) select unnest($1::text[]), $2, $3
     on conflict (plugin) do update set state = excluded.state, since = excluded.since,
       restored_from = excluded.restored_from`,
    [plugins, state, restoredFrom],
  );
}
