import type { Client } from 'pg';
import type { CrmModel } from '../../model/index.ts';
import { measureTablesOf, tablesOfPlugin, type PluginTable } from './plugin-tables.ts';

/**
 * The tables that a plugin's rows are in, as the database has them: those of its classes, and behind them what its
 * migrations made by hand. The prefix owns every name, so `hotel_…` is the hotel's.
 */
export async function storedTables(client: Client, model: CrmModel, plugin: string): Promise<PluginTable[]> {
  const declared = tablesOfPlugin(model, plugin);
  const prefix = model.plugins.find(({ id }) => id === plugin)?.prefix ?? '';
  if (prefix === '') return declared;
  const known = [...declared, ...measureTablesOf(model, plugin)].map(({ table }) => table);
  const { rows } = await client.query<{ table: string; key: string[] }>(
    `select c.relname as table, array(
       select a.attname::text from pg_index i
       cross join lateral unnest(i.indkey::int2[]) with ordinality k(attnum, place)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
       where i.indrelid = c.oid and i.indisprimary order by k.place) as key
     from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and starts_with(c.relname, $1) and c.relname <> all ($2)
       and pg_table_is_visible(c.oid)
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [`${prefix}_`, known],
  );
  return [...declared, ...rows.map((row): PluginTable => ({ ...row, kind: 'other', of: '', slot: null }))];
}
