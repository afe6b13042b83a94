import type { Client } from 'pg';
import { quoteIdentifier } from '../../../database/index.ts';

type Values = Readonly<Record<string, unknown>>;
/** Table -> key of a row -> what is in it. */
export type KeyedRows = ReadonlyMap<string, ReadonlyMap<string, Values>>;

/** All rows of the tables whose names begin with a prefix, by their primary keys. */
export async function rowsUnder(client: Client, prefix: string): Promise<KeyedRows> {
  const { rows: tables } = await client.query<{ name: string; keys: string[] }>(
    `select c.relname as name, array_agg(a.attname::text) as keys
     from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
     join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and starts_with(c.relname, $1)
     group by c.relname order by c.relname`,
    [`${prefix}_`],
  );
  const found = new Map<string, ReadonlyMap<string, Values>>();
  for (const { name, keys } of tables) {
    const { rows } = await client.query<{ row: Values }>(
      `select row_to_json(t) as row from ${quoteIdentifier(name)} t`,
    );
    found.set(name, new Map(rows.map(({ row }) => [keys.map((key) => String(row[key])).join('/'), row])));
  }
  return found;
}

/** Rows that are gone, and values that became null. What a migration computes anew is its own affair. */
export function lostValues(before: KeyedRows, after: KeyedRows): string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table);
    if (!now) return rows.size === 0 ? [] : [`the table ${table} is gone with ${rows.size} rows`];
    const gone = [...rows.keys()].filter((key) => !now.has(key)).length;
    const columns = new Set<string>();
    for (const [key, row] of rows) {
      const kept = now.get(key) ?? row;
      for (const [column, value] of Object.entries(row)) {
        if (value !== null && (kept[column] ?? null) === null) columns.add(column);
      }
    }
    return [
      ...(gone === 0 ? [] : [`${gone} of ${rows.size} rows of ${table} are gone`]),
      ...[...columns].map((column) => `values of ${table}.${column} are gone`),
    ];
  });
}
