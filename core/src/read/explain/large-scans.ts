/** A table that is read from end to end. */
export interface LargeScan {
  readonly table: string;
  /** As PostgreSQL estimates. */
  readonly rows: number;
}

/** From so many rows on, reading all of them is worth an index. */
const largeRows = 10_000;

/** Tables that the plan (the answer of EXPLAIN as JSON) reads from end to end, each once. */
export function scannedTables(explained: unknown): string[] {
  const tables = new Set<string>();
  for (const node of nodesOf(explained)) {
    const table = node['Relation Name'];
    if (node['Node Type'] === 'Seq Scan' && typeof table === 'string') tables.add(table);
  }
  return [...tables];
}

/** Those of them that are large. */
export function largeScans(tables: readonly string[], rows: ReadonlyMap<string, number>): LargeScan[] {
  return tables.map((table) => ({ table, rows: rows.get(table) ?? 0 })).filter((scan) => scan.rows >= largeRows);
}

/** Rows that the steps of an analysed plan took from tables and indexes. */
export function rowsRead(analysed: unknown): number {
  let sum = 0;
  for (const node of nodesOf(analysed)) {
    if (!String(node['Node Type']).includes('Scan') || node['Relation Name'] === undefined) continue;
    const [rows, loops] = [Number(node['Actual Rows'] ?? 0), Number(node['Actual Loops'] ?? 0)];
    const removed = Number(node['Rows Removed by Filter'] ?? 0) + Number(node['Rows Removed by Index Recheck'] ?? 0);
    sum += (rows + removed) * loops;
  }
  return sum;
}

type Node = Readonly<Record<string, unknown>>;

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Node;
  if (typeof node['Node Type'] === 'string') yield node;
  yield* nodesOf(node['Plan']);
  yield* nodesOf(node['Plans']);
}
