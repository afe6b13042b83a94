import type { Client } from 'pg';
import type { CrmModel, ToOneModel } from '../../model/index.ts';
import { CrmError, type Logger } from '../../sdk/index.ts';
import { errorCode } from '../errors.ts';
import { pluginOf } from '../migrations/compare-with-ledger.ts';
import { noteApplied, readLedger } from '../migrations/ledger.ts';
import { inTransaction } from '../migrations/migration-lock.ts';
import { plannedMigrations, type PlannedMigration } from '../migrations/planned-migrations.ts';
import { underMigrationLock } from '../migrations/under-migration-lock.ts';
import { missingSlotRows } from '../schema/slot-backfill.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { exportName, ExportUnusable, parseHeader, parseLine, type ExportHeader } from './export-format.ts';
import { readPluginStates, writePluginStates } from './plugin-states.ts';
import type { PluginTable } from './plugin-tables.ts';
import { seededTables, type SeededTable } from './seeded-rows.ts';
import { storedTables } from './stored-tables.ts';

/** Rows that are written together. */
const BATCH = 1_000;

/** A plugin that has tables already cannot be read back, nor rows whose records are gone. */
export class RestoreRefused extends CrmError {
  static installed(plugin: string): RestoreRefused {
    return new RestoreRefused('RESTORE_REFUSED', {
      zh: `插件 ${plugin} 已安装:请先卸载,再恢复`,
      en: `The plugin ${plugin} is installed already: uninstall it first, then restore`,
    });
  }

  /** A migration made before the export, or by hand, holds more than the table does now. */
  static rowRefused(plugin: string, into: string, cause: unknown): RestoreRefused {
    const { message, column } = cause as { message: string; column?: string };
    const where = column === undefined ? into : `${into}.${column}`;
    return new RestoreRefused(
      'RESTORE_REFUSED',
      {
        zh:
          `插件 ${plugin} 的导出中有表 ${into} 不接受的行,未做任何改动:${where}:${message};` +
          '请安装导出时的版本,或改正文件中的行',
        en:
          `The export of ${plugin} has a row that the table ${into} does not take; nothing was changed: ` +
          `${where}: ${message}; install the version that the export was made with, or mend the row in the file`,
      },
      { cause },
    );
  }

  static recordsGone(plugin: string, cause: unknown): RestoreRefused {
    const { detail = '', table = '' } = (cause ?? {}) as { detail?: string; table?: string };
    return new RestoreRefused(
      'RESTORE_REFUSED',
      {
        zh: `插件 ${plugin} 的导出引用了已不存在的记录,未做任何改动:${table}:${detail}`,
        en: `The export of ${plugin} refers to records that are gone; nothing was changed: ${table}: ${detail}`,
      },
      { cause },
    );
  }
}

/** What was read back. */
export interface Restoration {
  readonly rows: number;
  /** This export had been read back before: nothing was. */
  readonly isRepeated: boolean;
}

export interface RestoreOptions {
  readonly ownerUrl: string;
  /** Of a composition with the plugin. */
  readonly model: CrmModel;
  readonly plugin: string;
  readonly lines: AsyncIterable<string>;
  readonly log?: Logger;
}

const foreignKeyViolation = '23503';

/** Values that a column cannot hold, and rules of tables. */
const refusedRow = /^2[23]/;

/**
 * Installs a plugin as it was when it was exported, rows included, in one transaction: the migrations that the export
 * was made after, then the rows. Later migrations are left to `migrate`. The same export again changes nothing: whoever
 * was interrupted behind the transaction may repeat the command.
 * @throws ExportUnusable, RestoreRefused
 */
export function restorePlugin({ ownerUrl, model, plugin, lines, log }: RestoreOptions): Promise<Restoration> {
  const restore = async (client: Client): Promise<Restoration> => {
    const reader = lines[Symbol.asyncIterator]();
    const header = parseHeader(await nextLine(reader));
    if (header.plugin !== plugin) throw ExportUnusable.ofAnother(header.plugin, plugin);
    const ledger = await readLedger(client);
    if ([...ledger.keys()].some((name) => pluginOf(name) === plugin)) {
      const state = (await readPluginStates(client)).get(plugin);
      if (state?.restoredFrom === exportName(header)) return { rows: 0, isRepeated: true };
      throw RestoreRefused.installed(plugin);
    }
    const migrations = migrationsOf(header, model);
    return inTransaction(client, async () => {
      for (const { name, up, checksum } of migrations) {
        await client.query(up);
        await noteApplied(client, name, checksum);
      }
      const tables = await storedTables(client, model, plugin);
      const rows = await withoutForeignKeys(client, plugin, tables, async () => {
        const written = await writeRows(client, plugin, reader, tables, tablesOfOthers(model));
        const slots = missingSlotRows(model, plugin).join('\n'); // of records that are new since the export
        if (slots !== '') await client.query(slots);
        return written;
      });
      await writePluginStates(client, [plugin], 'enabled', exportName(header));
      return { rows, isRepeated: false };
    });
  };
  return underMigrationLock(ownerUrl, restore, log);
}

/** The plugin's migrations that had run, in their order. */
function migrationsOf(header: ExportHeader, model: CrmModel): PlannedMigration[] {
  const planned = plannedMigrations(model).filter(({ plugin }) => plugin === header.plugin);
  const unknown = header.migrations.filter(
    ({ name, checksum }) => !planned.some((one) => one.name === name && one.checksum === checksum),
  );
  if (unknown.length > 0) throw ExportUnusable.otherMigrations(unknown.map(({ name }) => name));
  return planned.filter(({ name }) => header.migrations.some((one) => one.name === name));
}

/**
 * Rows refer to each other in circles, so no order of tables would do. Putting the keys back looks at all rows at once.
 */
async function withoutForeignKeys<T>(
  client: Client,
  plugin: string,
  tables: readonly PluginTable[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any(array(
       select oid from pg_class where relname = any($1) and relkind = 'r' and pg_table_is_visible(oid)))
     order by 1, 2`,
    [tables.map(({ table }) => table)],
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  const result = await work();
  try {
    for (const { table, name, definition } of keys) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  } catch (error) {
    throw errorCode(error) === foreignKeyViolation ? RestoreRefused.recordsGone(plugin, error) : error;
  }
  return result;
}

async function writeRows(
  client: Client,
  plugin: string,
  reader: AsyncIterator<string>,
  tables: readonly PluginTable[],
  others: ReadonlyMap<string, SeededTable | null>,
): Promise<number> {
  const written: Record<string, number> = {};
  let into: { readonly table: string; readonly insert: string } | null = null;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (!into || batch.length === 0) return;
    try {
      await client.query(into.insert, [`[${batch.join(',')}]`]);
    } catch (error) {
      throw refusedRow.test(errorCode(error) ?? '') ? RestoreRefused.rowRefused(plugin, into.table, error) : error;
    }
    written[into.table] = (written[into.table] ?? 0) + batch.length;
    batch = [];
  };
  for (let line = await nextLine(reader); line !== undefined; line = await nextLine(reader)) {
    const parsed = parseLine(line);
    if (parsed.kind === 'row') {
      if (batch.push(parsed.text) === BATCH) await flush();
      continue;
    }
    await flush();
    if (parsed.kind === 'end') {
      const isWhole = Object.entries(parsed.rows).every(([table, rows]) => (written[table] ?? 0) === rows);
      if (!isWhole) throw ExportUnusable.cutOff();
      return Object.values(written).reduce((sum, rows) => sum + rows, 0);
    }
    const own = tables.find(({ table }) => table === parsed.table);
    if (!own && !others.has(parsed.table)) throw ExportUnusable.notAnExport();
    // The migration gave every record a slot row, and may have filled a table of its own: the export replaces both.
    if (own?.slot || own?.kind === 'other') await client.query(`delete from ${quoteIdentifier(parsed.table)}`);
    into = { table: parsed.table, insert: insertText(parsed, own, others.get(parsed.table)?.parent) };
  }
  throw ExportUnusable.cutOff();
}

/** Tables of the core that an export has rows for: the audit, which is a part of nothing, roles and values. */
function tablesOfOthers(model: CrmModel): Map<string, SeededTable | null> {
  const audit = model.entities.get('AuditEntry')?.table;
  return new Map([
    ...(audit === undefined ? [] : [[audit, null] as const]),
    ...seededTables(model).map((one) => [one.entity.table, one] as const),
  ]);
}

/**
 * Inserts a JSON array of rows, $1. Slots of records that are gone go with them; of what the core has still (the audit,
 * a role that was made again) nothing is doubled, and grants of a role that is not there are left out.
 */
function insertText(
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  own: PluginTable | undefined,
  parent: ToOneModel | null | undefined,
): string {
  const [into, names] = [quoteIdentifier(table), columns.map(quoteIdentifier).join(', ')];
  const values = columns.map((column) => `r.${quoteIdentifier(column)}`).join(', ');
  const from = `insert into ${into} (${names}) select ${values} from json_populate_recordset(null::${into}, $1::json) r`;
  if (!own) {
    if (!parent) return `${from} on conflict do nothing`;
    const [whole, key, column] = [parent.target.table, parent.target.keyColumn, parent.column].map(quoteIdentifier);
    return `${from} where exists (select from ${whole} w where w.${key} = r.${column}) on conflict do nothing`;
  }
  if (!own.slot) return from;
  const { of, keyColumn } = own.slot;
  const key = quoteIdentifier(keyColumn);
  const [records, id] = [of.table, of.keyColumn].map(quoteIdentifier);
  return `${from} where exists (select from ${records} c where c.${id} = r.${key})`;
}

async function nextLine(reader: AsyncIterator<string>): Promise<string | undefined> {
  for (;;) {
    const { value, done } = await reader.next();
    if (done === true) return undefined;
    if (value !== '') return value;
  }
}
