import { withClient } from '../server-check.ts';
import { quoteIdentifier } from '../sql-text.ts';

/**
 * Statements for columns that no class declares any more and that stay nevertheless, because dropping them would lose
 * data: nothing is written into them from now on, so they must not ask for a value. `down` asks for it again, and is
 * refused by PostgreSQL where rows without one have come.
 *
 * @param up statements against the database at `url`, those that lose data included
 */
export async function freedColumns(
  up: readonly string[],
  url: string,
): Promise<{ readonly up: readonly string[]; readonly down: readonly string[] }> {
  const kept = up.flatMap(droppedColumns);
  if (kept.length === 0) return { up: [], down: [] };
  const asking = await withClient(url, async (client) => {
    const found = await client.query<{ key: string }>(
      `select r.relname || ' ' || a.attname as key
       from pg_attribute a join pg_class r on r.oid = a.attrelid
       where a.attnotnull and not a.atthasdef and a.attnum > 0 and r.relname = any($1) and pg_table_is_visible(r.oid)`,
      [kept.map(({ table }) => table)],
    );
    return new Set(found.rows.map(({ key }) => key));
  });
  const changed = kept.filter(({ table, column }) => asking.has(`${table} ${column}`));
  const statements = (what: string): string[] =>
    changed.map(
      ({ table, column }) =>
        `alter table ${quoteIdentifier(table)} alter column ${quoteIdentifier(column)} ${what} not null;`,
    );
  return { up: statements('drop'), down: statements('set') };
}

interface DroppedColumn {
  readonly table: string;
  readonly column: string;
}

function droppedColumns(statement: string): DroppedColumn[] {
  const table = /^alter table "([^"]+)" drop column /.exec(statement)?.[1];
  if (table === undefined) return [];
  return [...statement.matchAll(/\bdrop column "([^"]+)"/g)].map(([, column = '']) => ({ table, column }));
}
