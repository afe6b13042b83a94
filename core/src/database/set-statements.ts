import { quoteIdentifier, type SqlParameters } from './sql-text.ts';
import { keepVersions, type VersionTable } from './version-rows.ts';

/** One column of many rows, as the texts that PostgreSQL reads. */
export interface ColumnValues {
  readonly column: string;
  /** Type of one value (`uuid`, `numeric`); the column itself may be narrower. */
  readonly type: string;
  /** What a value is read as in the end, where arrays of it would be flattened: `text[]`. */
  readonly as?: string | undefined;
  readonly values: readonly (string | null)[];
}

/** The version that each row is expected to have. */
export interface ExpectedVersions {
  readonly column: string;
  readonly values: readonly string[];
}

/** `unnest` over one array parameter per column; columns with one and the same value in all rows are no array. */
class Unnested {
  readonly #params: SqlParameters;
  readonly #arrays: string[] = [];

  constructor(params: SqlParameters) {
    this.#params = params;
  }

  /** The expression of the column's value in a row. */
  add({ type, as, values }: Omit<ColumnValues, 'column'>): string {
    const [first = null] = values;
    if (values.every((value) => value === first)) {
      return first === null ? 'null' : this.#params.add(first, as ?? type);
    }
    return this.always({ type, as, values });
  }

  /** As an array, whatever the values: at least one column tells how many rows there are. */
  always({ type, as, values }: Omit<ColumnValues, 'column'>): string {
    this.#arrays.push(this.#params.add(arrayLiteral(values), `${type}[]`));
    const name = `v.c${this.#arrays.length}`;
    return as ? `${name}::${as}` : name;
  }

  get source(): string {
    const names = this.#arrays.map((_array, index) => `c${index + 1}`);
    return `unnest(${this.#arrays.join(', ')}) as v (${names.join(', ')})`;
  }
}

/**
 * Inserts rows in one statement, however many there are: its text has no more placeholders than columns, and everything
 * in them is bound. `key` is the column that is different in each row.
 */
export function insertRows(
  params: SqlParameters,
  table: string,
  key: ColumnValues,
  columns: readonly ColumnValues[],
): string {
  const rows = new Unnested(params);
  const values = [rows.always(key), ...columns.map((column) => rows.add(column))];
  const into = [key, ...columns].map(({ column }) => quoteIdentifier(column)).join(', ');
  return `insert into ${quoteIdentifier(table)} (${into}) select ${values.join(', ')} from ${rows.source}`;
}

/**
 * Updates rows in one statement. With `versions` only rows that still have theirs, which goes up by one. `kept`: where
 * the rows that it replaces are kept. Answers one row: `count`, the number of rows that were updated.
 */
export function updateRows(
  params: SqlParameters,
  table: string,
  key: ColumnValues,
  columns: readonly ColumnValues[],
  versions?: ExpectedVersions,
  kept?: VersionTable,
): string {
  const rows = new Unnested(params);
  const found = [`m.${quoteIdentifier(key.column)} = ${rows.always(key)}`];
  const values = columns.map((column) => rows.add(column));
  const sets = columns.map(({ column }, index) => `${quoteIdentifier(column)} = ${values[index]}`);
  if (versions) {
    const version = quoteIdentifier(versions.column);
    found.push(`m.${version} = ${rows.always({ type: 'int', values: versions.values })}`);
    sets.push(`${version} = m.${version} + 1`);
  }
  const where = found.join(' and ');
  const update = `update ${quoteIdentifier(table)} m set ${sets.join(', ')} from ${rows.source}`;
  const parts = [`changed as (${update} where ${where} returning 1)`];
  if (kept) {
    const until = values[columns.findIndex(({ column }) => column === kept.since)];
    if (until === undefined) throw new TypeError(`An update of ${table} does not say since when it holds`);
    const replaced = `${quoteIdentifier(table)} m, ${rows.source} where ${where}`;
    parts.push(`kept as (${keepVersions(kept, 'm', until, replaced)})`);
  }
  return `with ${parts.join(', ')} select count(*)::int as count from changed`;
}

/** Removes the rows with the keys. */
export function deleteRows(params: SqlParameters, table: string, key: ColumnValues): string {
  const list = params.add(arrayLiteral(key.values), `${key.type}[]`);
  return `delete from ${quoteIdentifier(table)} where ${quoteIdentifier(key.column)} = any(${list})`;
}

/**
 * One statement of several inserts whose rows refer to each other in a circle: foreign keys are looked at when the
 * whole statement is done.
 */
export function allAtOnce(inserts: readonly string[]): string {
  const [only] = inserts;
  if (inserts.length === 1 && only !== undefined) return only;
  return `with ${inserts.map((insert, index) => `i${index + 1} as (${insert})`).join(', ')} select 1`;
}

/** The text of an array. Every element stands in quotes: what is inside can neither end it nor mean `null`. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  const literal = new ArrayLiteral();
  for (const value of values) literal.add(value);
  return literal.text;
}

/** The same value by value: what each of them was made of need not be kept until all are there. */
export class ArrayLiteral {
  #text = '{';

  add(value: string | null): void {
    if (this.#text.length > 1) this.#text += ',';
    this.#text += value === null ? 'null' : quoteElement(value);
  }

  get text(): string {
    return `${this.#text}}`;
  }
}

function quoteElement(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  // JSON escapes both as arrays do, much faster than a replacement; what else it would escape is no array's.
  if (!/[^ -\uffff]/.test(text) && text.isWellFormed()) return JSON.stringify(text);
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
