import type { VersionTable } from '../../database/index.ts';
import type { RowModel } from '../../model/index.ts';
import { columnsOf } from './row-columns.ts';

const known = new WeakMap<RowModel, VersionTable>();

/**
 * Where the rows that a change replaces are kept, if they are. A row holds from its `updated_at` on, which moves with
 * every change, until that of the next one: the times of a record's rows follow each other without gap or overlap.
 */
export function versionTableOf(row: RowModel): VersionTable | undefined {
  const table = 'versionTable' in row ? (row.versionTable as string | null) : null;
  if (table === null) return undefined;
  let found = known.get(row);
  if (!found) {
    const columns = [...columnsOf(row).values()].flat().map(({ column }) => column);
    known.set(row, (found = { table, columns, since: 'updated_at' }));
  }
  return found;
}
