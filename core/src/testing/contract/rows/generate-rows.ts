import type { Client } from 'pg';
import { quoteIdentifier, withClient } from '../../../database/index.ts';
import { newRecordId } from '../../../sdk/index.ts';
import { cellValue, type Cell } from './cell-values.ts';
import type { ColumnHints } from './column-hints.ts';
import { readTableShapes, type ColumnShape, type TableShape } from './table-shape.ts';

export interface RowRequest {
  /** Tables that are filled; what they refer to should be among them or have rows already. */
  readonly tables: readonly string[];
  readonly each: number;
  readonly hints: ColumnHints;
}

/** Tables that got no rows, and what PostgreSQL said. */
export type EmptyTables = ReadonlyMap<string, string>;

type Row = Readonly<Record<string, Cell>>;

/**
 * Fills tables with rows that keep every foreign key, check and unique index: what is not known from the classes is
 * read from the catalogue, so that tables of an older version are filled, too. A slot gets a row for every record.
 */
export function generateRows(url: string, request: RowRequest): Promise<EmptyTables> {
  return withClient(url, async (client) => {
    const shapes = await readTableShapes(client);
    const writer = new RowWriter(client, request);
    const tables = request.tables.flatMap((name) => shapes.get(name) ?? []);
    for (const table of parentsFirst(tables)) await writer.fill(table);
    return writer.empty;
  });
}

/** Tables behind those that they cannot do without. */
function parentsFirst(tables: readonly TableShape[]): TableShape[] {
  const ordered = new Set<TableShape>();
  const visiting = new Set<TableShape>();
  const add = (table: TableShape): void => {
    if (visiting.has(table)) return;
    visiting.add(table);
    for (const { refersTo, required } of table.columns) {
      const parent = required ? tables.find(({ name }) => name === refersTo) : undefined;
      if (parent) add(parent);
    }
    ordered.add(table);
  };
  tables.forEach(add);
  return [...ordered];
}

class RowWriter {
  readonly empty = new Map<string, string>();
  readonly #ids = new Map<string, readonly string[]>();

  constructor(
    private readonly client: Client,
    private readonly request: RowRequest,
  ) {}

  async fill(table: TableShape): Promise<void> {
    const owner = table.columns.find(({ refersTo, unique, required }) => refersTo !== null && unique && required);
    const owners = owner ? await this.#idsOf(owner.refersTo ?? '') : [];
    const count = owner ? owners.length : this.request.each;
    const rows: Row[] = [];
    for (let n = 0; n < count; n++) {
      rows.push(await this.#row(table, n, owner ? { [owner.name]: owners[n] ?? null } : {}));
    }
    // One by one only where that fails: then some of them may do, or do with less.
    const failure = await this.#insert(table, rows, true);
    if (failure === null) return;
    let written = 0;
    for (const row of rows) {
      if ((await this.#insert(table, [row])) === null || (await this.#insert(table, [needed(table, row)])) === null) {
        written += 1;
      }
    }
    if (written === 0 && rows.length > 0) this.empty.set(table.name, failure);
  }

  async #row(table: TableShape, n: number, given: Row): Promise<Row> {
    const row: Record<string, Cell> = {};
    for (const [place, column] of table.columns.entries()) {
      // A reference to any entity has written the column of its type before.
      if (column.name in given || column.name in row || column.name === 'deleted_at') continue;
      const value = await this.#cell(table, column, n, place, row);
      if (value !== undefined) row[column.name] = value;
    }
    return { ...row, ...given };
  }

  async #cell(
    table: TableShape,
    column: ColumnShape,
    n: number,
    place: number,
    row: Record<string, Cell>,
  ): Promise<Cell | undefined> {
    const { name, refersTo, required } = column;
    if (name === 'id' && column.type === 'uuid') return newRecordId();
    if (refersTo !== null) {
      const pool = refersTo === table.name && !required ? [] : await this.#idsOf(refersTo);
      return pool.length === 0 || (!required && n % 3 === 2) ? null : (pool[n % pool.length] ?? null);
    }
    const hint = this.request.hints.get(`${table.name}.${name}`);
    if (!hint?.anyOf) return cellValue(column, hint, n, place);
    const { typeColumn, tables } = hint.anyOf;
    for (const [code, target] of tables) {
      const pool = await this.#idsOf(target);
      if (pool.length === 0) continue;
      row[typeColumn] = code;
      return pool[n % pool.length] ?? null;
    }
    if (!required) row[typeColumn] = null;
    return required ? newRecordId() : null;
  }

  /** Some of those that others may refer to. */
  async #idsOf(table: string): Promise<readonly string[]> {
    const found = this.#ids.get(table);
    if (found && found.length > 0) return found;
    const { rows } = await this.client.query<{ id: string }>(
      `select id from ${quoteIdentifier(table)} order by id limit 100`,
    );
    const ids = rows.map(({ id }) => id);
    this.#ids.set(table, ids);
    return ids;
  }

  /** What PostgreSQL has against the rows; null: they are written, all of them. */
  async #insert(table: TableShape, rows: readonly Row[], once = false): Promise<string | null> {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(quoteIdentifier).join(', ');
    if (rows.length === 0 || columns === '') return null;
    const into = quoteIdentifier(table.name);
    try {
      await this.client.query(
        `insert into ${into} (${columns}) select ${columns} from json_populate_recordset(null::${into}, $1)
         ${once ? '' : 'on conflict do nothing'}`,
        [JSON.stringify(rows)],
      );
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** Only what the table insists on. */
function needed(table: TableShape, row: Row): Row {
  const columns = table.columns.filter(({ required, hasDefault }) => required && !hasDefault);
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}
