import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import { readLedger } from '../migrations/ledger.ts';
import { pluginOf } from '../migrations/compare-with-ledger.ts';
import { quoteIdentifier, quoteLiteral } from '../sql-text.ts';
import { exportFormat, type ExportHeader } from './export-format.ts';
import { entitiesOfPlugin, mentionsOf } from './plugin-tables.ts';
import { conditionOf, seededTables, type SeededRow } from './seeded-rows.ts';
import { storedTables } from './stored-tables.ts';

/** Rows that are fetched together. */
const BATCH = 1_000;

/** Inside a transaction: everything of a plugin as the lines of an export, the audit of its records included. */
export async function* exportLines(
  client: Client,
  model: CrmModel,
  plugin: string,
  seeds: readonly SeededRow[],
): AsyncGenerator<string> {
  yield JSON.stringify(await headerOf(client, model, plugin));
  const counts: Record<string, number> = {};
  const sources = [
    ...(await storedTables(client, model, plugin)).map(({ table, key }) => ({
      table,
      key,
      condition: 'true',
      values: [],
    })),
    ...auditSources(model, plugin),
    ...(seeds.some(({ used }) => !used) ? seedSources(model, seeds) : []),
  ];
  for (const source of sources) {
    yield JSON.stringify({ $table: source.table, columns: await columnsOf(client, source.table) });
    counts[source.table] = 0;
    for await (const row of rowsOf(client, source)) {
      counts[source.table] = (counts[source.table] ?? 0) + 1;
      yield row;
    }
  }
  yield JSON.stringify({ $end: counts });
}

interface Source {
  readonly table: string;
  readonly key: readonly string[];
  readonly condition: string;
}

/** Entries of the audit stay where they are; the export has them for those who restore after they were pruned. */
function auditSources(model: CrmModel, plugin: string): Source[] {
  const codes = entitiesOfPlugin(model, plugin).map(({ code }) => quoteLiteral(code));
  if (codes.length === 0) return [];
  return mentionsOf(model, plugin)
    .filter(({ entity }) => entity.name === 'AuditEntry')
    .map(({ entity, field }) => ({
      table: entity.table,
      key: [entity.keyColumn],
      condition: `${quoteIdentifier(field.typeColumn)} in (${codes.join(', ')})`,
    }));
}

/** Roles and vocabulary values that leave with the plugin. */
function seedSources(model: CrmModel, seeds: readonly SeededRow[]): Source[] {
  return seededTables(model).map((table) => ({
    table: table.entity.table,
    key: [table.entity.keyColumn],
    condition: conditionOf(table, seeds),
  }));
}

async function headerOf(client: Client, model: CrmModel, plugin: string): Promise<ExportHeader> {
  const { rows } = await client.query<{ database: string; transaction: string; now: Date }>(
    'select current_database() as database, pg_current_xact_id()::text as transaction, now() as now',
  );
  const [at] = rows;
  const ledger = [...(await readLedger(client))].filter(([name]) => pluginOf(name) === plugin);
  return {
    format: exportFormat,
    plugin,
    version: model.plugins.find(({ id }) => id === plugin)?.version ?? '',
    exportedAt: at?.now.toISOString() ?? '',
    database: at?.database ?? '',
    transaction: at?.transaction ?? '',
    migrations: ledger.map(([name, { checksum }]) => ({ name, checksum })),
  };
}

/** Columns that hold something: what PostgreSQL computes by itself is not written back. */
async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [quoteIdentifier(table)],
  );
  return rows.map(({ name }) => name);
}

async function* rowsOf(client: Client, { table, key, condition }: Source): AsyncGenerator<string> {
  const order = key.map((column) => `r.${quoteIdentifier(column)}`).join(', ') || 'r.ctid';
  const select = `select row_to_json(r)::text as row from ${quoteIdentifier(table)} r where ${condition} order by ${order}`;
  await client.query(`declare exported no scroll cursor for ${select}`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from exported`);
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) break;
  }
  await client.query('close exported');
}
