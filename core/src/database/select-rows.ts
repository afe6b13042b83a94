import type { BoundStatement } from './bind-values.ts';
import { quoteIdentifier } from './sql-text.ts';

/** A condition with its own bound values, `$1` being the first of them. */
export interface SelectCondition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Rows of one table. */
export interface RowSelection {
  readonly table: string;
  /** Name of the table in the conditions. */
  readonly alias: string;
  /** Columns, and the names that they get in the answer; absent: all columns, under their own names. */
  readonly columns?: readonly (readonly [column: string, name: string])[];
  readonly conditions: readonly (SelectCondition | null)[];
  readonly orderBy?: string;
  readonly limit?: number;
  /** Locks the rows until the transaction ends; `KEY` only against being deleted or merged, as a foreign key does. */
  readonly lock?: boolean | 'KEY';
}

/** Prints the statement that reads the rows which meet all conditions. */
export function selectRows(selection: RowSelection): BoundStatement {
  const { alias, columns, orderBy, limit, lock } = selection;
  const of = (column: string): string => `${quoteIdentifier(alias)}.${quoteIdentifier(column)}`;
  const list = columns?.map(([column, name]) => `${of(column)} as ${quoteIdentifier(name)}`).join(', ');
  const end = [
    orderBy === undefined ? '' : ` order by ${of(orderBy)}`,
    limit === undefined ? '' : ` limit ${Math.trunc(limit)}`,
    lock ? (lock === 'KEY' ? ' for key share' : ' for update') : '',
  ].join('');
  return select(list ?? `${quoteIdentifier(alias)}.*`, selection, end);
}

/** Prints the statement that tells how many rows meet all conditions, as `count`. */
export function countRows(selection: Pick<RowSelection, 'table' | 'alias' | 'conditions'>): BoundStatement {
  return select('count(*)::int as count', selection, '');
}

function select(
  list: string,
  { table, alias, conditions }: Pick<RowSelection, 'table' | 'alias' | 'conditions'>,
  end: string,
): BoundStatement {
  const values: unknown[] = [];
  const given = conditions.flatMap((condition) => {
    if (condition === null) return [];
    const before = values.length;
    values.push(...condition.values);
    return [`(${condition.text.replaceAll(/\$(\d+)/g, (_whole, position) => `$${before + Number(position)}`)})`];
  });
  const where = given.length > 0 ? ` where ${given.join(' and ')}` : '';
  return { text: `select ${list} from ${quoteIdentifier(table)} as ${quoteIdentifier(alias)}${where}${end}`, values };
}
