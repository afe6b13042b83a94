import type { SqlRunner } from './database.ts';
import { quoteIdentifier, quoteLiteral } from './sql-text.ts';

/** Rows that are made of records and kept beside them: the documents of the search, the keys of duplicates. */
export type MadeRows = 'search' | 'match';

/** How far the rows of an entity are made by its declaration. */
export interface SearchState {
  readonly type: string;
  /** Fingerprint of the declaration that they are made by. */
  readonly declaration: string;
  /** Uuid of the last record whose documents were made again; null: none yet. */
  readonly position: string | null;
  readonly isComplete: boolean;
}

/** The state of every entity that has one. */
export function searchStates(runner: SqlRunner, rows: MadeRows = 'search'): Promise<SearchState[]> {
  return runner.rows(`select ${columns} from "${rows}_state" order by "type"`, []);
}

const columns = '"type", "declaration", "position", "is_complete" as "isComplete"';

export async function saveSearchState(runner: SqlRunner, state: SearchState, rows: MadeRows = 'search'): Promise<void> {
  await runner.rows(
    `insert into "${rows}_state" ("type", "declaration", "position", "is_complete") values ($1, $2, $3, $4)
     on conflict ("type") do update set "declaration" = excluded."declaration", "position" = excluded."position",
       "is_complete" = excluded."is_complete"`,
    [state.type, state.declaration, state.position, state.isComplete],
  );
}

/**
 * The state of one entity, locked until the transaction ends; null where there is none, or another process holds it:
 * that one makes the documents.
 */
export async function lockSearchState(
  runner: SqlRunner,
  type: string,
  rows: MadeRows = 'search',
): Promise<SearchState | null> {
  const text = `select ${columns} from "${rows}_state" where "type" = $1 for update skip locked`;
  const [state] = await runner.rows<SearchState>(text, [type]);
  return state ?? null;
}

/** Which of the tables have no row. */
export async function emptyTables(runner: SqlRunner, tables: readonly string[]): Promise<ReadonlySet<string>> {
  if (tables.length === 0) return new Set();
  const each = tables.map(
    (table) => `select ${quoteLiteral(table)} as "table" where not exists (select from ${quoteIdentifier(table)})`,
  );
  const rows = await runner.rows<{ table: string }>(each.join(' union all '), []);
  return new Set(rows.map(({ table }) => table));
}

/** A column of a record, or of a slot that belongs to it. */
export interface SearchedColumn {
  /** Name in the answer. */
  readonly key: string;
  readonly table: string;
  /** Primary key of that table. */
  readonly keyColumn: string;
  readonly column: string;
}

/**
 * The records behind `position`, deleted ones too, in the order of their uuids, with what they are found by. They are
 * locked against changes until the transaction ends: documents made of them are those of their last version.
 */
export function recordsToSearch(
  runner: SqlRunner,
  table: string,
  searched: readonly SearchedColumn[],
  { position, limit }: { readonly position: string | null; readonly limit: number },
): Promise<({ readonly id: string } & Readonly<Record<string, unknown>>)[]> {
  const aliases = new Map([[table, 'r']]);
  const joins: string[] = [];
  const selected = searched.map(({ key, table: from, keyColumn, column }) => {
    let alias = aliases.get(from);
    if (alias === undefined) {
      aliases.set(from, (alias = `s${aliases.size}`));
      joins.push(` left join ${quoteIdentifier(from)} ${alias} on ${alias}.${quoteIdentifier(keyColumn)} = r.id`);
    }
    return `, ${alias}.${quoteIdentifier(column)} as ${quoteIdentifier(key)}`;
  });
  return runner.rows(
    `select r.id${selected.join('')} from ${quoteIdentifier(table)} r${joins.join('')}
     where $1::uuid is null or r.id > $1 order by r.id limit ${Math.trunc(limit)} for share of r`,
    [position],
  );
}
