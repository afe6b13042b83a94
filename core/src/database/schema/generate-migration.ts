import type { CrmModel } from '../../model/index.ts';
import { checkServer } from '../server-check.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { ownedTables } from './owned-tables.ts';
import { readableSql, statementsOf } from './readable-sql.ts';
import { slotBackfill } from './slot-backfill.ts';
import { createSchemaOrm } from './version-tables.ts';

export interface GeneratedMigration {
  readonly up: string;
  readonly down: string;
}

/**
 * SQL that creates all tables of one plugin: entities, slots with the rows of existing records, indexes, checks and
 * foreign keys (also to tables of others). Tables of others are never touched. No database is needed.
 *
 * @param options.since connection string of a migrated database: only what is new against it. Steps that would lose
 *   data (drop column, drop table) are left as comments, to be decided by a person; `down` is then empty.
 */
export async function generateMigration(
  model: CrmModel,
  pluginId: string,
  options: { readonly since?: string } = {},
): Promise<GeneratedMigration> {
  return options.since === undefined
    ? createEverything(model, pluginId)
    : { up: await changesSince(model, pluginId, options.since), down: '' };
}

function generatorOptions(model: CrmModel, pluginId: string) {
  const others = ownedTables(model).filter(({ owner }) => owner !== pluginId);
  return { skipTables: others.map(({ table }) => table), disableForeignKeys: false };
}

async function createEverything(model: CrmModel, pluginId: string): Promise<GeneratedMigration> {
  const own = ownedTables(model).filter(({ owner }) => owner === pluginId);
  if (own.length === 0) return { up: '', down: '' };
  const orm = createSchemaOrm(model, {
    clientUrl: 'postgresql://offline@localhost/offline', // never connected
    schemaGenerator: generatorOptions(model, pluginId),
  });
  const statements = statementsOf(await orm.schema.getCreateSchemaSQL({ wrap: false }));
  const backfill = slotBackfill(model, pluginId);
  // Before the foreign keys: checking them once over all rows is cheaper than row by row.
  const keysFrom = statements.findIndex((statement) => /^alter table .* foreign key /.test(statement));
  const cut = keysFrom === -1 ? statements.length : keysFrom;
  const parted = backfill.length > 0 ? [...backfill, ''] : [];
  return {
    up: readableSql([...statements.slice(0, cut), ...parted, ...statements.slice(cut)]),
    down: `drop table\n  ${own.map(({ table }) => quoteIdentifier(table)).join(',\n  ')};\n`,
  };
}

async function changesSince(model: CrmModel, pluginId: string, url: string): Promise<string> {
  await checkServer(url);
  const orm = createSchemaOrm(model, { clientUrl: url, schemaGenerator: generatorOptions(model, pluginId) });
  try {
    const generated = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    const statements = statementsOf(generated).filter((statement) => !dropsWhatIsMadeByHand(statement));
    const newSlots = slotBackfill(model, pluginId).filter((insert) => {
      const table = /^insert into ("[^"]+")/.exec(insert)?.[1] ?? '';
      return statements.some((statement) => statement.startsWith(`create table ${table} `));
    });
    return readableSql([...statements, ...newSlots].map(leaveOutLosses));
  } finally {
    await orm.close();
  }
}

const leaveOutLosses = (statement: string): string =>
  /\bdrop (column|table)\b/.test(statement) ? `-- would lose data, left out: ${statement}` : statement;

/**
 * The generator names indexes `…_index` and `…_unique` and wants to drop all others. An index that a migration makes by
 * hand (trigrams, expressions) keeps out of its way by another ending. It knows no triggers: those of measures stay.
 */
export function dropsWhatIsMadeByHand(statement: string): boolean {
  if (/^drop (trigger|function) /.test(statement)) return true;
  const name = /^drop index "(?:[^"]+"\.")?([^"]+)";$/.exec(statement)?.[1];
  return name !== undefined && !/_(index|unique)$/.test(name);
}
