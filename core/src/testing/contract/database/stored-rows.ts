import { quoteIdentifier, tableExists, withClient } from '../../../database/index.ts';

/** Table -> its rows, each as PostgreSQL prints it in JSON, in the order of their texts. */
export type StoredRows = ReadonlyMap<string, readonly string[]>;

/** Every row of some tables; of those that are not there none. */
export function readRows(url: string, tables: Iterable<string>): Promise<StoredRows> {
  return withClient(url, async (client) => {
    const found = new Map<string, readonly string[]>();
    for (const table of new Set(tables)) {
      if (!(await tableExists(client, quoteIdentifier(table)))) continue;
      const { rows } = await client.query<{ row: string }>(
        `select row_to_json(t)::text as row from ${quoteIdentifier(table)} t order by 1`,
      );
      found.set(
        table,
        rows.map(({ row }) => row),
      );
    }
    return found;
  });
}

/** One line for each table whose rows are no longer the same. */
export function rowDifferences(before: StoredRows, after: StoredRows): string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table);
    if (!now) return [`the table ${table} is gone, with ${rows.length} rows`];
    const [lost, made] = [rows.filter((row) => !now.includes(row)), now.filter((row) => !rows.includes(row))];
    if (lost.length === 0 && made.length === 0) return [];
    return [`${table}: ${lost.length} rows are no longer there, ${made.length} are new: ${lost[0] ?? made[0]}`];
  });
}
