import type { Client } from 'pg';
import { withClient } from '../../../database/index.ts';

/** Everything that a schema of PostgreSQL consists of: what it is -> how PostgreSQL defines it. */
export type Catalogue = ReadonlyMap<string, string>;

const definitions = `
  select 'table ' || relname as name, relkind::text as definition
  from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
  union all
  select 'column ' || c.relname || '.' || a.attname,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      nullif(a.attgenerated, ''), pg_get_expr(d.adbin, d.adrelid))
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
    and not a.attisdropped
  union all
  select 'constraint ' || conname || ' of ' || conrelid::regclass, pg_get_constraintdef(oid)
  from pg_constraint where connamespace = current_schema()::regnamespace and conrelid <> 0
  union all
  select 'index ' || indexname, indexdef from pg_indexes where schemaname = current_schema()
  union all
  select 'trigger ' || tgname || ' of ' || tgrelid::regclass, pg_get_triggerdef(t.oid)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = current_schema()::regnamespace and not tgisinternal
  union all
  select 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid)
  from pg_proc p where pronamespace = current_schema()::regnamespace and prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 'sequence ' || relname, '' from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S'
  union all
  select 'type ' || t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)
  from pg_type t left join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = current_schema()::regnamespace and t.typtype in ('e', 'd')
  group by t.typname`;

/** The schema that the connection works in, without its rows. */
export async function catalogueOf(client: Client): Promise<Catalogue> {
  const { rows } = await client.query<{ name: string; definition: string | null }>(definitions);
  return new Map(rows.map(({ name, definition }) => [name, definition ?? '']));
}

export function readCatalogue(url: string): Promise<Catalogue> {
  return withClient(url, catalogueOf);
}

/** What stands in one of the two only, or otherwise; none: they are equal. */
export function catalogueDifferences(before: Catalogue, after: Catalogue): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    if (one === other) return [];
    if (one === undefined) return [`${name} is there now`];
    return [other === undefined ? `${name} is gone` : `${name} was "${one}" and is "${other}"`];
  });
}
