import { LRUCache } from 'lru-cache';
import type { PoolClient, QueryResultRow } from 'pg';
import { connectionOf } from './driver-connection.ts';
import type { PreparedStatement } from './prepared-query.ts';
import { queryRows, type NamedStatement } from './query-rows.ts';

/**
 * Statements that one connection keeps prepared, and characters of their texts together: parse tree and plan of a text
 * take about fifty times as much memory in the server, for as long as the connection lives (PostGraphile keeps 100).
 */
const keptPerConnection = { statements: 128, characters: 1_000_000 };

/**
 * Characters of a text whose planning takes so much memory that the session is not kept: the server's allocator gives
 * little of it back (a session that had planned a few dozen of them held 900 MB).
 */
const large = 30_000;

/**
 * The same of a text that is planned once a connection: that takes 50 MB, and each further one 10 MB, where one of
 * 90,000 characters takes 150 ms to be planned and 15 to be run.
 */
const largeGeneral = 170_000;

/** Whether a statement is never prepared, and its session given up when it has run. `general`: as in `RunOptions`. */
export function isLarge(text: string, general = false): boolean {
  return text.length > (general ? largeGeneral : large);
}

/** Which statements each connection has prepared, so that it never holds more than it may. */
export class PreparedStatements {
  readonly #kept = new WeakMap<PoolClient, LRUCache<string, PreparedStatement>>();

  /** Runs a statement; a named one is prepared there, in place of those that were not used for longest. */
  rows<Row extends QueryResultRow>(client: PoolClient, { name, text, values }: NamedStatement): Promise<Row[]> {
    if (name === undefined) return queryRows(client, { text, values });
    return queryRows(client, { text, values, prepared: this.#use(client, name, text) });
  }

  #use(client: PoolClient, name: string, text: string): PreparedStatement {
    let kept = this.#kept.get(client);
    if (!kept) {
      kept = new LRUCache<string, PreparedStatement>({
        max: keptPerConnection.statements,
        maxSize: keptPerConnection.characters,
        dispose: (_statement, old, reason) => {
          if (reason === 'evict') giveUp(client, old);
        },
      });
      this.#kept.set(client, kept);
    }
    // Found, it counts as used just now.
    let statement = kept.get(name);
    if (!statement) kept.set(name, (statement = { name, text }), { size: Math.max(1, text.length) });
    return statement;
  }
}

function giveUp(client: PoolClient, name: string): void {
  const { parsedStatements } = connectionOf(client);
  if (!(name in parsedStatements)) return;
  delete parsedStatements[name];
  // Waits in the connection's queue like any statement; names are ours, never a client's.
  client.query(`deallocate "${name}"`).catch(() => {});
}
