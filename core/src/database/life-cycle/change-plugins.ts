import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import { CrmError, type Logger } from '../../sdk/index.ts';
import { errorCode } from '../errors.ts';
import { existingTables, tableExists } from '../existing-tables.ts';
import { dropMeasure } from '../measures/measure-definition.ts';
import { inTransaction } from '../migrations/migration-lock.ts';
import { underMigrationLock } from '../migrations/under-migration-lock.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { exportLines } from './export-rows.ts';
import { writePluginStates, type PluginState } from './plugin-states.ts';
import { entitiesOfPlugin } from './plugin-tables.ts';
import { conditionOf, seededRows, seededTables, type SeededRow } from './seeded-rows.ts';
import { storedTables } from './stored-tables.ts';

/** Something of somebody else needs the tables of a plugin. Nothing was changed. */
export class PluginStillUsed extends CrmError {
  static by(plugin: string, cause: unknown): PluginStillUsed {
    const { detail = '' } = (cause ?? {}) as { detail?: string };
    const what = detail.replaceAll('\n', '; ');
    return new PluginStillUsed(
      'PLUGIN_STILL_USED',
      {
        zh: `插件 ${plugin} 的表仍被其他对象使用,未做任何改动:${what}`,
        en: `Others still use tables of the plugin ${plugin}; nothing was changed: ${what}`,
      },
      { cause },
    );
  }
}

/** Disables or enables plugins, all of them or none. Tables and rows stay as they are. */
export function switchPlugins(
  ownerUrl: string,
  plugins: readonly string[],
  state: PluginState,
  log?: Logger,
): Promise<void> {
  const change = (client: Client): Promise<void> =>
    inTransaction(client, async () => {
      await writePluginStates(client, plugins, state);
      if (state === 'disabled') await forgetActive(client, plugins);
    });
  return underMigrationLock(ownerUrl, change, log);
}

export interface UninstallOptions {
  readonly ownerUrl: string;
  /** Of a composition with the plugin. */
  readonly model: CrmModel;
  readonly plugin: string;
  /** Keeps the export for good; null: nothing is kept. What it throws undoes everything. */
  readonly keep: ((lines: AsyncIterable<string>) => Promise<void>) | null;
  readonly log?: Logger;
}

const dependentObjects = '2BP01';

/**
 * Exports a plugin and drops what it brought, in one transaction: its tables, the functions, sequences and types under
 * its prefix, what measures and the search made of its rows, its roles and vocabulary values as far as nobody uses
 * them. Entries of the audit and rows of others stay.
 * @throws PluginStillUsed where a table of somebody else refers to its tables
 */
export function uninstallPlugin({ ownerUrl, model, plugin, keep, log }: UninstallOptions): Promise<void> {
  const uninstall = (client: Client): Promise<void> =>
    inTransaction(client, async () => {
      const declared = (await storedTables(client, model, plugin)).map(({ table }) => table);
      const there = await existingTables(client, declared);
      const tables = declared.filter((table) => there.has(table));
      // Nobody writes between the export and the drop.
      if (tables.length > 0) await client.query(`lock table ${list(tables)} in access exclusive mode`);
      const seeds = await seededRows(client, model, plugin);
      if (keep && tables.length > 0) await keep(exportLines(client, model, plugin, seeds));
      await dropMeasures(client, plugin);
      try {
        if (tables.length > 0) await client.query(`drop table ${list(tables)}`);
        await dropNamed(client, model.plugins.find(({ id }) => id === plugin)?.prefix ?? '');
      } catch (error) {
        throw errorCode(error) === dependentObjects ? PluginStillUsed.by(plugin, error) : error;
      }
      await dropSeeds(client, model, seeds);
      await forget(client, model, plugin);
      await writePluginStates(client, [plugin], 'uninstalled');
    });
  return underMigrationLock(ownerUrl, uninstall, log);
}

const list = (tables: readonly string[]): string => tables.map(quoteIdentifier).join(', ');

/** Roles and vocabulary values that nobody uses; what hangs on them goes first. */
async function dropSeeds(client: Client, model: CrmModel, seeds: readonly SeededRow[]): Promise<void> {
  if (seeds.every(({ used }) => used)) return;
  for (const table of seededTables(model).reverse()) {
    await client.query(`delete from ${quoteIdentifier(table.entity.table)} where ${conditionOf(table, seeds)}`);
  }
}

async function dropMeasures(client: Client, plugin: string): Promise<void> {
  if (!(await tableExists(client, 'measure_definition'))) return;
  const { rows } = await client.query<{ name: string; table: string }>(
    'delete from measure_definition where plugin = $1 returning name, entity_table as table',
    [plugin],
  );
  for (const { name, table } of rows) await client.query(dropMeasure(name, table));
}

/** What migrations made by hand: the prefix owns every name, so `hotel_…` is the plugin's. Not what extensions own. */
async function dropNamed(client: Client, prefix: string): Promise<void> {
  if (prefix === '') return;
  const { rows } = await client.query<{ statement: string }>(
    `with named as (
       select 1 as rank, 'drop function ' || p.oid::regprocedure as statement, 'pg_proc'::regclass as class, p.oid
       from pg_proc p where starts_with(p.proname, $1) and pg_function_is_visible(p.oid)
       union all
       select 2, 'drop sequence ' || c.oid::regclass, 'pg_class'::regclass, c.oid
       from pg_class c where c.relkind = 'S' and starts_with(c.relname, $1) and pg_table_is_visible(c.oid)
       union all
       select 3, 'drop type ' || t.oid::regtype, 'pg_type'::regclass, t.oid
       from pg_type t where t.typtype in ('e', 'd') and starts_with(t.typname, $1) and pg_type_is_visible(t.oid)
     )
     select statement from named
     where not exists (select from pg_depend d where d.classid = class and d.objid = oid and d.deptype = 'e')
     order by rank, statement`,
    [`${prefix}_`],
  );
  for (const { statement } of rows) await client.query(statement);
}

/** From now on records are made without their slot rows: whoever comes back has to fill them. */
async function forgetActive(client: Client, plugins: readonly string[]): Promise<void> {
  if (!(await tableExists(client, 'guanxi_active_plugin'))) return;
  await client.query('delete from guanxi_active_plugin where plugin = any($1)', [plugins]);
}

/** Rows of the platform about the plugin: its next installation begins anew. */
async function forget(client: Client, model: CrmModel, plugin: string): Promise<void> {
  const entities = entitiesOfPlugin(model, plugin);
  const codes = entities.map(({ code }) => code);
  const versions = entities.flatMap(({ versionTable }) => versionTable ?? []);
  const prefix = model.plugins.find(({ id }) => id === plugin)?.prefix ?? '';
  const statements: readonly [table: string, condition: string, value: unknown][] = [
    ['guanxi_migration', `starts_with(name, $1 || '/')`, plugin],
    ['guanxi_active_plugin', 'plugin = $1', plugin],
    ['search_document', '"type" = any($1)', codes],
    ['search_state', '"type" = any($1)', codes],
    ['match_key', '"type" = any($1)', codes],
    ['match_state', '"type" = any($1)', codes],
    ['pruned_history', '"versions" = any($1)', versions],
    ['event_handler', `starts_with(name, $1 || ':')`, prefix],
  ];
  for (const [table, condition, value] of statements) {
    if (await tableExists(client, table)) await client.query(`delete from ${table} where ${condition}`, [value]);
  }
}
