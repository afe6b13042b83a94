import type { SqlRunner } from './database.ts';

/** A slow read, or one that went through a large table: what all processes together know of it. */
export interface SlowReadRecord {
  /** Hash of the statement. */
  readonly id: string;
  readonly entity: string;
  readonly kind: string;
  readonly filter: string;
  readonly orderedBy: string;
  /** SQL with placeholders: it holds no values. */
  readonly statement: string;
  /** What it asks of each table, as JSON. */
  readonly places: string;
  /** Large tables that it reads from end to end, as JSON: `[{ table, rows }]`. */
  readonly scans: string;
  /** How often it was slow. */
  readonly slow: number;
  /** Milliseconds. */
  readonly worst: number;
}

/** So many are kept, the ones that were met last. */
const kept = 500;

/** Adds to what is known of each; two processes may tell of the same. */
export async function saveSlowReads(runner: SqlRunner, records: readonly SlowReadRecord[]): Promise<void> {
  if (records.length === 0) return;
  await runner.rows(
    `insert into "slow_read" as known
       ("id", "entity", "kind", "filter", "ordered_by", "statement", "places", "scans", "slow", "worst_ms", "met_at")
     select told.id, told.entity, told.kind, told.filter, told."orderedBy", told.statement, told.places, told.scans,
       told.slow, told.worst, now()
     from jsonb_to_recordset($1::jsonb) told(id text, entity text, kind text, filter text, "orderedBy" text,
       statement text, places jsonb, scans jsonb, slow int, worst numeric)
     on conflict ("id") do update set
       "scans" = excluded."scans", "slow" = known."slow" + excluded."slow",
       "worst_ms" = greatest(known."worst_ms", excluded."worst_ms"), "met_at" = excluded."met_at"`,
    [`[${records.map(jsonOf).join(',')}]`],
  );
  await runner.rows(
    `delete from "slow_read" where "id" in (select "id" from "slow_read" order by "met_at" desc, "id" offset $1)`,
    [kept],
  );
}

/** Those two are JSON already. */
function jsonOf({ places, scans, ...plain }: SlowReadRecord): string {
  return `${JSON.stringify(plain).slice(0, -1)},"places":${places},"scans":${scans}}`;
}

/** What was recorded, worst first. */
export function slowReadRecords(runner: SqlRunner): Promise<(SlowReadRecord & { readonly metAt: string })[]> {
  return runner.rows(
    `select "id", "entity", "kind", "filter", "ordered_by" as "orderedBy", "statement", "places"::text, "scans"::text,
       "slow", "worst_ms"::float8 as "worst", to_char("met_at", 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "metAt"
     from "slow_read" order by "worst_ms" desc, "id"`,
    [],
  );
}

/** An index as PostgreSQL has it. */
export interface TableIndex {
  readonly table: string;
  readonly name: string;
  /** In order; expressions are null. */
  readonly columns: readonly (string | null)[];
}

/** Indexes of tables over all living rows. */
export async function indexesOf(runner: SqlRunner, tables: readonly string[]): Promise<TableIndex[]> {
  const rows = await runner.rows<{ table: string; name: string; columns: string }>(
    `select t.relname as "table", i.relname as "name",
       (select json_agg(a.attname order by k.position)
          from unnest(x.indkey::int2[]) with ordinality k(number, position)
          left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.number and k.number > 0)::text as "columns"
     from pg_index x
     join pg_class i on i.oid = x.indexrelid
     join pg_class t on t.oid = x.indrelid
     join pg_am m on m.oid = i.relam
     where t.relname = any($1::text[]) and pg_table_is_visible(t.oid) and x.indisvalid and m.amname = 'btree'
       and (x.indpred is null or pg_get_expr(x.indpred, x.indrelid) = '(deleted_at IS NULL)')
     order by 1, 2`,
    [tables],
  );
  return rows.map(({ columns, ...row }) => ({ ...row, columns: JSON.parse(columns) as (string | null)[] }));
}

/** How many rows PostgreSQL takes the tables to have. */
export async function rowsOfTables(runner: SqlRunner, tables: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await runner.rows<{ table: string; rows: number }>(
    `select relname as "table", reltuples::float8 as "rows" from pg_class
     where relname = any($1::text[]) and relkind in ('r', 'p') and pg_table_is_visible(oid)`,
    [tables],
  );
  return new Map(rows.map(({ table, rows: count }) => [table, Number(count)]));
}
