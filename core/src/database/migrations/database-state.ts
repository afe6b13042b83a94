import type { Client } from 'pg';
import type { CrmError, Label } from '../../sdk/index.ts';
import type { OwnedTable } from '../schema/owned-tables.ts';
import { existingTables } from '../existing-tables.ts';
import { withClient } from '../server-check.ts';
import { readPluginStates } from '../life-cycle/plugin-states.ts';
import { compareWithLedger, ledgerProblems, pluginOf } from './compare-with-ledger.ts';
import { expectedIndexes, type ExpectedIndex } from './expected-indexes.ts';
import { readLedger } from './ledger.ts';
import { migrationNameProblems, plannedMigrations, type MigratedPlugins } from './planned-migrations.ts';

/** How the tables of a database stand to the migrations of a composition. */
export interface DatabaseState {
  /** Rules that nobody keeps: a changed migration, a table or unique index that is not there. It refuses to start. */
  readonly problems: readonly Label[];
  /** Plugins that have tables, are not composed, and nobody has disabled. */
  readonly orphans: readonly Label[];
  /** What works, but not well: an index that is not there. */
  readonly warnings: readonly Label[];
}

const nothing: DatabaseState = { problems: [], orphans: [], warnings: [] };

/**
 * Compares a database with a composition that may itself be wrong. Changes nothing; an empty database has no state.
 * @param owned tables of the composition by plugin, as far as they are known
 */
export async function databaseState(
  of: MigratedPlugins,
  url: string,
  owned: readonly OwnedTable[] = [],
): Promise<DatabaseState> {
  const badNames = migrationNameProblems(of);
  if (badNames.length > 0) return { ...nothing, problems: messagesOf(badNames) };
  return withClient(url, async (client) => {
    const ledger = await readLedger(client);
    if (ledger.size === 0) return nothing;
    const planned = plannedMigrations(of);
    const problems = ledgerProblems(planned, ledger);
    const applied = planned.filter(({ name }) => ledger.has(name));
    const isComplete = applied.length === planned.length;
    const tables = await existingTables(client);
    // Of a table that is not there the indexes are nobody's concern.
    const expected = expectedIndexes(applied).filter(({ table }) => tables.has(table));
    const missing = await missingIndexes(client, expected);
    const decided = await readPluginStates(client);
    const orphaned = problems.length > 0 ? [] : compareWithLedger(planned, ledger, decided).orphaned;
    return {
      problems: [
        ...messagesOf(problems),
        ...(isComplete ? missingTables(owned, tables) : []),
        ...(isComplete ? await missingColumns(client, owned) : []),
        ...missing.filter(({ isUnique }) => isUnique).map(uniqueMissing),
      ],
      orphans: orphans(orphaned, new Set(of.plugins.map(({ id }) => id))),
      warnings: missing.filter(({ isUnique }) => !isUnique).map(indexMissing),
    };
  });
}

const messagesOf = (errors: readonly CrmError[]): Label[] => errors.map(({ messages }) => messages);

function missingTables(owned: readonly OwnedTable[], there: ReadonlyMap<string, unknown>): Label[] {
  const byOwner = Map.groupBy(
    owned.filter(({ table }) => !there.has(table)),
    ({ owner }) => owner,
  );
  return [...byOwner].map(([owner, missing]) => {
    const names = missing.map(({ table }) => table).join(', ');
    return {
      zh: `${owner}:没有迁移建立表 ${names}:请运行 guanxi migration create ${owner}`,
      en: `${owner}: no migration makes the tables ${names}: run guanxi migration create ${owner}`,
    };
  });
}

/** Classes that are ahead of the tables: whoever reads such a record would be told that something went wrong. */
async function missingColumns(client: Client, owned: readonly OwnedTable[]): Promise<Label[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as "table", array_agg(a.attname::text) as columns
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relname = any($1) and pg_table_is_visible(c.oid) and a.attnum > 0 and not a.attisdropped
     group by c.relname`,
    [owned.map(({ table }) => table)],
  );
  const there = new Map(rows.map(({ table, columns }) => [table, new Set(columns)]));
  return owned.flatMap(({ owner, table, columns = [] }): Label[] => {
    const known = there.get(table);
    const missing = known ? columns.filter((column) => !known.has(column)) : [];
    if (missing.length === 0) return [];
    const names = missing.join(', ');
    return [
      {
        zh: `${owner}:类中有表 ${table} 没有的列 ${names}:请运行 guanxi migration create ${owner}`,
        en: `${owner}: no migration makes the columns ${names} of ${table}: run guanxi migration create ${owner}`,
      },
    ];
  });
}

async function missingIndexes(client: Client, expected: readonly ExpectedIndex[]): Promise<ExpectedIndex[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indisvalid and pg_table_is_visible(i.indrelid)`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return expected.filter(({ name }) => !there.has(name));
}

function uniqueMissing({ plugin, name, table, statement }: ExpectedIndex): Label {
  return {
    zh: `${plugin}:表 ${table} 缺少唯一索引 ${name},重复的值不会被拒绝:${statement}`,
    en: `${plugin}: the unique index ${name} of ${table} is missing, so nothing refuses duplicates: ${statement}`,
  };
}

function indexMissing({ plugin, name, table, statement }: ExpectedIndex): Label {
  return {
    zh: `${plugin}:表 ${table} 缺少索引 ${name},读取会变慢:${statement}`,
    en: `${plugin}: the index ${name} of ${table} is missing, so reads are slow: ${statement}`,
  };
}

/** One line per plugin: its migrations ran, and nobody brings them any more. */
function orphans(names: readonly string[], composed: ReadonlySet<string>): Label[] {
  const byPlugin = Map.groupBy(names, pluginOf);
  return [...byPlugin].map(([plugin, migrations]) =>
    composed.has(plugin) ? lostMigrations(plugin, migrations) : orphan(plugin, migrations),
  );
}

function orphan(plugin: string, migrations: readonly string[]): Label {
  return {
    zh:
      `数据库中有插件 ${plugin} 的表(${migrations.join('、')}),但组合中没有它;数据保留:` +
      `请把它加回 plugins,或加回后运行 guanxi plugin uninstall ${plugin}`,
    en:
      `the database has tables of the plugin ${plugin} (${migrations.join(', ')}), which is not in the composition; ` +
      `its data is kept: add it to \`plugins\` again, or do so and run guanxi plugin uninstall ${plugin}`,
  };
}

/** The plugin is there: somebody renamed a migration or took it out, or an older version is installed. */
function lostMigrations(plugin: string, migrations: readonly string[]): Label {
  const names = migrations.map((name) => name.slice(plugin.length + 1));
  return {
    zh:
      `${plugin}:迁移 ${names.join('、')} 在此数据库执行过,但 ${plugin} 中已没有:` +
      '请以原来的名称恢复它,或安装包含它的版本',
    en:
      `${plugin}: its migrations ${names.join(', ')} ran here and are missing in the package: ` +
      'restore them under these names, or install the version that has them',
  };
}
