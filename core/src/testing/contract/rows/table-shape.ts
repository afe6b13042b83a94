import type { Client } from 'pg';

/** A column as PostgreSQL knows it. */
export interface ColumnShape {
  readonly name: string;
  /** `character varying(120)`, `numeric(19,4)`. */
  readonly type: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** Values that a check of this column alone allows; null: no such check. */
  readonly allowed: readonly string[] | null;
  /** Table that its foreign key leads to. */
  readonly refersTo: string | null;
  /** No two rows share its value. */
  readonly unique: boolean;
}

/** A table and what its rows need, read from the catalogue: no class has to know it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
}

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, a.atthasdef or a.attidentity <> '' as "hasDefault",
    (select f.confrelid::regclass::text from pg_constraint f
     where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum] limit 1) as "refersTo",
    exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indkey::text = a.attnum::text)
      as unique,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as check
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0
    and not a.attisdropped and a.attgenerated = ''
  order by c.relname, a.attnum`;

interface ColumnRow extends Omit<ColumnShape, 'allowed'> {
  readonly table: string;
  readonly check: string | null;
}

/** Every table of the database, by name. */
export async function readTableShapes(client: Client): Promise<ReadonlyMap<string, TableShape>> {
  const { rows } = await client.query<ColumnRow>(columnsQuery);
  return new Map(
    [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => [
      name,
      { name, columns: columns.map(({ check, ...column }) => ({ ...column, allowed: literalsIn(check) })) },
    ]),
  );
}

/** `CHECK ((state = ANY (ARRAY['OPEN'::text, 'WON'::text])))` allows OPEN and WON. */
function literalsIn(check: string | null): readonly string[] | null {
  const found = [...(check ?? '').matchAll(/'((?:[^']|'')*)'::/g)].map(([, text = '']) => text.replaceAll("''", "'"));
  return found.length === 0 ? null : found;
}
