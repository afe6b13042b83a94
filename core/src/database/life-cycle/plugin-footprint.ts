import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import { existingTables } from '../existing-tables.ts';
import { readLedger } from '../migrations/ledger.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { withClient } from '../server-check.ts';
import { readPluginStates, type StoredState } from './plugin-states.ts';
import { entitiesOfPlugin, measureTablesOf, mentionsOf, type PluginTable } from './plugin-tables.ts';
import { storedTables } from './stored-tables.ts';
import { seededRows, type SeededRow } from './seeded-rows.ts';

/** What a plugin has in a database. */
export interface PluginFootprint {
  readonly tables: readonly (Pick<PluginTable, 'table' | 'kind' | 'of'> & {
    /** Exact; null: there is no such table. */
    readonly rows: number | null;
    /** With indexes. */
    readonly bytes: number;
  })[];
  /** Rows of others about its records: notes, tasks, entries of the audit. */
  readonly mentions: readonly { readonly entity: string; readonly field: string; readonly rows: number }[];
  /** Roles and vocabulary values that only it brings: an uninstallation takes those that nobody uses. */
  readonly seeds: readonly SeededRow[];
  /** Tables of others with foreign keys to its own: they have to go first. */
  readonly referringTables: readonly string[];
}

/** What is known of the plugins of a database. */
export interface KnownPlugins {
  /** Names of applied migrations, `<plugin>/<migration>`. */
  readonly applied: readonly string[];
  readonly states: ReadonlyMap<string, StoredState>;
}

export function knownPlugins(url: string): Promise<KnownPlugins> {
  return withClient(url, async (client) => ({
    applied: [...(await readLedger(client)).keys()],
    states: await readPluginStates(client),
  }));
}

/** Counts what a plugin of the composition has. */
export function pluginFootprint(url: string, model: CrmModel, plugin: string): Promise<PluginFootprint> {
  return withClient(url, async (client) => {
    const declared = [...(await storedTables(client, model, plugin)), ...measureTablesOf(model, plugin)];
    const sizes = await existingTables(client, [
      ...declared.map(({ table }) => table),
      ...mentionTables(model, plugin),
    ]);
    const tables = [];
    for (const { table, kind, of } of declared) {
      const bytes = sizes.get(table);
      const rows = bytes === undefined ? null : await count(client, table, 'true', []);
      tables.push({ table, kind, of, rows, bytes: bytes ?? 0 });
    }
    const codes = entitiesOfPlugin(model, plugin).map(({ code }) => code);
    const mentions = [];
    for (const { entity, field } of mentionsOf(model, plugin)) {
      if (!sizes.has(entity.table)) continue;
      const condition = `${quoteIdentifier(field.typeColumn)} = any($1)`;
      const rows = await count(client, entity.table, condition, [codes]);
      if (rows > 0) mentions.push({ entity: entity.name, field: field.name, rows });
    }
    const seeds = await seededRows(client, model, plugin);
    return { tables, mentions, seeds, referringTables: await referringTables(client, declared) };
  });
}

const mentionTables = (model: CrmModel, plugin: string): string[] =>
  mentionsOf(model, plugin).map(({ entity }) => entity.table);

async function count(client: Client, table: string, condition: string, values: readonly unknown[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::float8 as count from ${quoteIdentifier(table)} where ${condition}`,
    [...values],
  );
  return rows[0]?.count ?? 0;
}

async function referringTables(client: Client, declared: readonly PluginTable[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct c.conrelid::regclass::text as name from pg_constraint c
     join pg_class own on own.oid = c.confrelid join pg_class other on other.oid = c.conrelid
     where c.contype = 'f' and own.relname = any($1) and pg_table_is_visible(own.oid) and other.relname <> all ($1)
     order by 1`,
    [declared.map(({ table }) => table)],
  );
  return rows.map(({ name }) => name);
}
