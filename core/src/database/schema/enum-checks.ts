import type { CrmModel } from '../../model/index.ts';
import { withClient } from '../server-check.ts';
import { quoteIdentifier, quoteLiteral } from '../sql-text.ts';

interface EnumColumn {
  readonly table: string;
  readonly column: string;
  /** Name of its check constraint. */
  readonly check: string;
  readonly values: readonly string[];
}

/**
 * Statements for the values of enums that are written in another case now. The generator compares checks without regard
 * to case, so it says nothing of them, and every write would be refused by the old check.
 */
export async function respelledEnums(
  model: CrmModel,
  pluginId: string,
  url: string,
): Promise<{ readonly up: readonly string[]; readonly down: readonly string[] }> {
  const columns = enumColumns(model, pluginId);
  if (columns.length === 0) return { up: [], down: [] };
  const stored = await storedValues(
    url,
    columns.map(({ table }) => table),
  );
  const changed = columns.flatMap((column) => {
    const before = stored.get(`${column.table} ${column.check}`);
    return before && isRespelled(before, column.values) ? [{ column, before }] : [];
  });
  return {
    up: changed.flatMap(({ column, before }) => respell(column, before, column.values)),
    down: changed.flatMap(({ column, before }) => respell(column, column.values, before)),
  };
}

function enumColumns({ entities, slots }: CrmModel, pluginId: string): EnumColumn[] {
  const own = [...entities.values(), ...slots].filter(({ owner }) => owner === pluginId);
  return own.flatMap(({ table, fields }) =>
    [...fields.values()].flatMap((field): EnumColumn[] => {
      if (field.kind !== 'attribute' || !field.enum || field.list) return [];
      const { column } = field;
      return [{ table, column, check: `${table}_${column}_check`, values: field.enum.values }];
    }),
  );
}

/** Values in the checks of these tables, by `<table> <check>`. */
async function storedValues(url: string, tables: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await withClient(url, async (client) => {
    const found = await client.query<{ key: string; text: string }>(
      `select r.relname || ' ' || c.conname as key, pg_get_constraintdef(c.oid) as text
       from pg_constraint c join pg_class r on r.oid = c.conrelid
       where c.contype = 'c' and r.relname = any($1) and pg_table_is_visible(r.oid)`,
      [tables],
    );
    return found.rows;
  });
  return new Map(rows.map(({ key, text }) => [key, [...text.matchAll(/'([^']*)'::/g)].map(([, value = '']) => value)]));
}

const folded = (values: readonly string[]): string =>
  values
    .map((value) => value.toLowerCase())
    .sort()
    .join('\n');

const isRespelled = (before: readonly string[], now: readonly string[]): boolean =>
  folded(before) === folded(now) && !now.every((value) => before.includes(value));

function respell({ table, column, check }: EnumColumn, from: readonly string[], to: readonly string[]): string[] {
  const [of, name, constraint] = [table, column, check].map(quoteIdentifier);
  const moved = to.flatMap((value) => {
    const before = from.find((one) => one !== value && one.toLowerCase() === value.toLowerCase());
    if (before === undefined) return [];
    return [`update ${of} set ${name} = ${quoteLiteral(value)} where ${name} = ${quoteLiteral(before)};`];
  });
  return [
    `alter table ${of} drop constraint ${constraint};`,
    ...moved,
    `alter table ${of} add constraint ${constraint} check (${name} in (${to.map(quoteLiteral).join(', ')}));`,
  ];
}
