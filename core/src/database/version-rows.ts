import { quoteIdentifier } from './sql-text.ts';

/** Where the rows of a table are kept that a change replaces. */
export interface VersionTable {
  readonly table: string;
  /** The columns of the rows, which both tables have. */
  readonly columns: readonly string[];
  /** The one of them that says since when a row holds. */
  readonly since: string;
}

/**
 * Prints the insert that keeps rows as they are before the statement that it is part of. All parts of a statement see
 * the tables as they were at its beginning, so that it can stand beside the update that replaces them. They must be
 * locked: somebody else's change would be overlooked.
 * @param until expression of the instant at which the new rows begin to hold
 * @param from the rows, under the alias, with what chooses them: `"opportunity" m where …`
 */
export function keepVersions(
  { table, columns, since }: VersionTable,
  alias: string,
  until: string,
  from: string,
): string {
  const of = (column: string): string => `${alias}.${quoteIdentifier(column)}`;
  const into = [...columns, 'valid_from', 'valid_to'].map(quoteIdentifier).join(', ');
  const values = [...columns.map(of), of(since), until].join(', ');
  return `insert into ${quoteIdentifier(table)} (${into}) select ${values} from ${from}`;
}
