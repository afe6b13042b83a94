import pg from 'pg';
import type { CrmModel, EntityModel, FieldModel, RowModel } from '../../../../core/src/model/index.ts';

export type Cell = string | number | boolean | null | readonly string[];
/** A row of a table by column; instants are ISO texts in UTC with milliseconds, decimals and days texts. */
export type RawRow = Readonly<Record<string, Cell>>;

interface RawTable {
  readonly rows: readonly RawRow[];
  readonly byKey: ReadonlyMap<string, RawRow>;
}

/** Everything in the database, read once. */
export class RawData {
  readonly #tables: ReadonlyMap<string, RawTable>;
  readonly #references = new Map<string, Map<Cell, RawRow[]>>();

  private constructor(
    tables: ReadonlyMap<string, RawTable>,
    private readonly kept: ReadonlyMap<string, readonly RawRow[]>,
  ) {
    this.#tables = tables;
  }

  /** By plain SQL, as a role that sees everything. */
  static async read(model: CrmModel, url: string): Promise<RawData> {
    const client = new pg.Client({ connectionString: url, types: { getTypeParser: parserOf as never } });
    await client.connect();
    try {
      await client.query(`set timezone = 'UTC'`);
      const tables = new Map<string, RawTable>();
      for (const row of [...model.entities.values(), ...model.slots]) {
        const { table, keyColumn } = row;
        const { rows } = await client.query<RawRow>(`select ${columnsOf(row)} from "${table}" order by "${keyColumn}"`);
        tables.set(table, { rows, byKey: new Map(rows.map((row) => [row[keyColumn] as string, row])) });
      }
      const kept = new Map<string, readonly RawRow[]>();
      for (const entity of model.entities.values()) {
        const { versionTable } = entity;
        if (versionTable === null) continue;
        const { rows } = await client.query<RawRow>(`select ${columnsOf(entity)} from "${versionTable}"`);
        kept.set(versionTable, rows);
      }
      return new RawData(tables, kept);
    } finally {
      await client.end();
    }
  }

  rows({ table }: RowModel): readonly RawRow[] {
    return this.#tables.get(table)?.rows ?? [];
  }

  /** Rows that were replaced. */
  versions({ versionTable }: EntityModel): readonly RawRow[] {
    return versionTable === null ? [] : (this.kept.get(versionTable) ?? []);
  }

  row({ table }: RowModel, key: Cell | undefined): RawRow | undefined {
    return typeof key === 'string' ? this.#tables.get(table)?.byKey.get(key) : undefined;
  }

  /** Rows with this value in a column. */
  rowsWith(model: RowModel, column: string, value: Cell): readonly RawRow[] {
    const name = `${model.table}.${column}`;
    let index = this.#references.get(name);
    if (!index) {
      index = Map.groupBy(this.rows(model), (row) => row[column] as Cell);
      this.#references.set(name, index);
    }
    return index.get(value) ?? [];
  }
}

/** Whether a field is computed of the time of the question as well: no two answers need be the same. */
export function isOfTheMoment(field: FieldModel): boolean {
  const parts = field.kind === 'attribute' ? (field.formula ?? []) : [];
  return parts.some((part) => typeof part === 'string' && /\b(now\(\)|current_|clock_|statement_)/i.test(part));
}

/** Everything stored, and what is computed of it. */
function columnsOf({ fields }: RowModel): string {
  const computed = [...fields.values()].flatMap((field) => {
    if (field.kind !== 'attribute' || !field.formula || isOfTheMoment(field)) return [];
    const sql = field.formula.map((part) => (typeof part === 'string' ? part : `"${part.column}"`)).join('');
    return [`${sql} as "${field.column}"`];
  });
  return ['*', ...computed].join(', ');
}

const oid = { date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 };

function parserOf(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (type === oid.date || type === oid.numeric) return (text) => text;
  if (type === oid.timestamp || type === oid.timestamptz) {
    return (text) => new Date(`${text.replace(' ', 'T').replace(/\+00$/, '')}Z`).toISOString();
  }
  return pg.types.getTypeParser(type, format) as (text: string) => unknown;
}
