import type { BoundStatement } from './bind-values.ts';
import { arrayLiteral, insertRows, type ColumnValues } from './set-statements.ts';
import { quoteIdentifier, SqlParameters } from './sql-text.ts';

/** A column of rows that are inserted. */
export interface InsertedColumn {
  readonly column: string;
  /** Type of one value (`uuid`, `numeric`); the column itself may be narrower. */
  readonly type: string;
  /** What a value is read as in the end, where arrays of it would be flattened: `text[]`. */
  readonly as?: string | undefined;
  /** All rows have the same value, which is given once. */
  readonly shared?: boolean | undefined;
}

/** The values of one column in all rows, as the texts that PostgreSQL reads. */
type Values = readonly (string | null)[];

/** More rows than these are rare enough that their text may depend on what stands in them. */
const fewRows = 100;

/**
 * The insert of rows into a table. It has one text for a single row and one for a few, whatever stands in them: they
 * stay prepared, where a text for each choice of columns that a client fills would push others out of the session.
 */
export class RowInsert {
  readonly #table: string;
  readonly #columns: readonly InsertedColumn[];
  #single: string | undefined;
  #several: string | undefined;

  /** The first of the columns is the key. */
  constructor(table: string, columns: readonly InsertedColumn[]) {
    this.#table = table;
    this.#columns = columns;
  }

  /** `values`: by column. */
  statement(values: readonly Values[]): BoundStatement {
    const count = values[0]?.length ?? 0;
    if (count > fewRows) return this.#compact(values);
    if (count === 1) {
      return { text: (this.#single ??= this.#printSingle()), values: values.map(([value = null]) => value) };
    }
    const lists = values.map((list, index) => (this.#columns[index]?.shared ? (list[0] ?? null) : arrayLiteral(list)));
    return { text: (this.#several ??= this.#printSeveral()), values: lists };
  }

  /** What all rows have in common is not read as an array. */
  #compact(values: readonly Values[]): BoundStatement {
    const [key, ...others] = this.#columns.map((column, index): ColumnValues => {
      return { ...column, values: values[index] ?? [] };
    });
    if (!key) throw new TypeError(`An insert into ${this.#table} has no columns`);
    const params = new SqlParameters();
    return { text: insertRows(params, this.#table, key, others), values: params.values };
  }

  get #into(): string {
    const names = this.#columns.map(({ column }) => quoteIdentifier(column));
    return `insert into ${quoteIdentifier(this.#table)} (${names.join(', ')})`;
  }

  #printSingle(): string {
    const values = this.#columns.map(({ type, as }, index) => `$${index + 1}::${as ?? type}`);
    return `${this.#into} values (${values.join(', ')})`;
  }

  #printSeveral(): string {
    const lists: string[] = [];
    const values = this.#columns.map(({ type, as, shared }, index) => {
      if (shared) return `$${index + 1}::${as ?? type}`;
      const name = `v.c${lists.push(`$${index + 1}::${type}[]`)}`;
      return as ? `${name}::${as}` : name;
    });
    const names = lists.map((_list, index) => `c${index + 1}`).join(', ');
    return `${this.#into} select ${values.join(', ')} from unnest(${lists.join(', ')}) as v (${names})`;
  }
}
