import type { SelectCondition } from './select-rows.ts';
import { quoteIdentifier, SqlParameters } from './sql-text.ts';

/** A table of slots, and the column of the record that each belongs to. */
export interface SlotTable {
  readonly table: string;
  readonly keyColumn: string;
}

/** Records, under the alias, whose slot has one of the values in a column. */
export function slotColumnIn(
  slot: SlotTable,
  record: { readonly alias: string; readonly keyColumn: string },
  column: string,
  values: readonly string[],
): SelectCondition {
  const params = new SqlParameters();
  const of = (alias: string, name: string): string => `${quoteIdentifier(alias)}.${quoteIdentifier(name)}`;
  const own = `${of('s', slot.keyColumn)} = ${of(record.alias, record.keyColumn)}`;
  const found = `${of('s', column)} = any(${params.add(values, 'uuid[]')})`;
  const text = `exists (select from ${quoteIdentifier(slot.table)} s where ${own} and ${found})`;
  return { text, values: params.values };
}
