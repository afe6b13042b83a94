import type { Client } from 'pg';

/** Whether a table, named as on the search path or with its schema, exists. */
export async function tableExists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [table]);
  return rows[0]?.found === true;
}

/** Tables on the search path by name, with the bytes that each takes with its indexes; `only`: of these. */
export async function existingTables(client: Client, only?: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ name: string; bytes: number }>(
    `select relname as name, pg_total_relation_size(oid)::float8 as bytes from pg_class
     where ($1::text[] is null or relname = any($1)) and relkind in ('r', 'p') and pg_table_is_visible(oid)`,
    [only === undefined ? null : [...only]],
  );
  return new Map(rows.map(({ name, bytes }) => [name, bytes]));
}
