import { creationColumn, type CrmModel } from '../../model/index.ts';
import { checkServer } from '../server-check.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { respelledEnums } from './enum-checks.ts';
import { freedColumns } from './kept-columns.ts';
import { ownedTables } from './owned-tables.ts';
import { readableSql, statementsOf } from './readable-sql.ts';
import { creationBackfill, slotBackfill } from './slot-backfill.ts';
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
 *   data (drop column, drop table) are left as comments, to be decided by a person; a column that stays so no longer
 *   asks for a value. `down` undoes what is done.
 */
export async function generateMigration(
  model: CrmModel,
  pluginId: string,
  options: { readonly since?: string } = {},
): Promise<GeneratedMigration> {
  return options.since === undefined
    ? createEverything(model, pluginId)
    : changesSince(model, pluginId, options.since);
}

function generatorOptions(model: CrmModel, pluginId: string) {
  const others = ownedTables(model).filter(({ owner }) => owner !== pluginId);
  return { skipTables: others.map(({ table }) => table), disableForeignKeys: false };
}

async function createEverything(model: CrmModel, pluginId: string): Promise<GeneratedMigration> {
  const own = ownedTables(model).filter(({ owner }) => owner === pluginId);
  if (own.length === 0) return { up: '', down: '' };
  const orm = await createSchemaOrm(model, {
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

async function changesSince(model: CrmModel, pluginId: string, url: string): Promise<GeneratedMigration> {
  await checkServer(url);
  const orm = await createSchemaOrm(model, { clientUrl: url, schemaGenerator: generatorOptions(model, pluginId) });
  try {
    const generated = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false, safe: false, dropTables: true });
    const isOwn = ownStatement(model, pluginId);
    const up = statementsOf(generated.up).filter((one) => isOwn(one) && !isMadeByHand(one));
    const down = statementsOf(generated.down).filter((one) => isOwn(one) && !isMadeByHand(one));
    const newSlots = slotBackfill(model, pluginId).filter((insert) => {
      const table = /^insert into ("[^"]+")/.exec(insert)?.[1] ?? '';
      return up.some((statement) => statement.startsWith(`create table ${table} `));
    });
    const copies = [...creationBackfill(model, pluginId)].filter(([table]) => {
      return up.some((one) => one.startsWith(`alter table "${table}" add "${creationColumn}"`));
    });
    const enums = await respelledEnums(model, pluginId, url);
    const freed = await freedColumns(up, url);
    const backfill = [...newSlots, ...copies.map(([, text]) => text)];
    return {
      up: readableSql(withoutGaps([...freed.up, ...up, ...enums.up, ...backfill]).map(leaveOutLosses)),
      down: readableSql(
        withoutGaps([
          ...down.filter((statement) => !undoesWhatIsLeftOut(statement, up)),
          ...freed.down,
          ...enums.down,
        ]),
      ),
    };
  } finally {
    await orm.close();
  }
}

/** What was parted by statements about others stands together. */
function withoutGaps(statements: readonly string[]): string[] {
  return statements.filter((statement) => statement !== '');
}

/** Whether a statement is about a table of the plugin, one that no class declares any more included. */
function ownStatement(model: CrmModel, pluginId: string): (statement: string) => boolean {
  const own = ownedTables(model).filter(({ owner }) => owner === pluginId);
  const tables = new Set(own.map(({ table }) => table));
  const prefix = model.plugins.find(({ id }) => id === pluginId)?.prefix ?? '';
  return (statement) => {
    const table = /^(?:create|alter) table "([^"]+)"|^create (?:unique )?index "[^"]+" on "([^"]+)"/.exec(statement);
    const dropped = /^drop (?:table(?: if exists)?|index) "([^"]+)"/.exec(statement)?.[1];
    if (dropped !== undefined) return tables.has(dropped) || (prefix !== '' && dropped.startsWith(`${prefix}_`));
    return statement === '' || tables.has(table?.[1] ?? table?.[2] ?? '');
  };
}

const losesData = /\bdrop (column|table)\b/;

const leaveOutLosses = (statement: string): string =>
  losesData.test(statement) ? `-- would lose data, left out: ${statement}` : statement;

/** What `up` leaves in place, `down` must not make again. */
function undoesWhatIsLeftOut(statement: string, up: readonly string[]): boolean {
  const added = /^alter table ("[^"]+") add (?:column )?("[^"]+")/.exec(statement);
  const made = /^create table ("[^"]+")/.exec(statement);
  return up.filter((one) => losesData.test(one)).some((one) => {
    if (added) return one.startsWith(`alter table ${added[1]} drop column ${added[2]}`);
    return made !== null && /^drop table(?: if exists)? ("[^"]+")/.exec(one)?.[1] === made[1];
  });
}

/**
 * The generator names indexes `…_index` and `…_unique` and wants to drop all others. An index that a migration makes by
 * hand (trigrams, expressions) keeps out of its way by another ending. It knows no triggers and types: those stay.
 */
export function isMadeByHand(statement: string): boolean {
  if (/^(?:drop|create(?: or replace)?) (?:trigger|function|type) /.test(statement)) return true;
  const name = /^(?:drop|create) (?:unique )?index "(?:[^"]+"\.")?([^"]+)"/.exec(statement)?.[1];
  return name !== undefined && !/_(index|unique)$/.test(name);
}
