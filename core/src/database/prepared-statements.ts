import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';
import { forgetShape } from './prepared-query.ts';

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

interface Connection {
  readonly parsedStatements: Record<string, string>;
}

/** Which statements each connection has prepared, so that it never holds more than it may. */
export class PreparedStatements {
  readonly #names = new WeakMap<PoolClient, LRUCache<string, true>>();

  /** Before the named statement runs there: makes room for it by giving up those that were not used for longest. */
  use(client: PoolClient, name: string, text: string): void {
    let names = this.#names.get(client);
    if (!names) {
      names = new LRUCache<string, true>({
        max: keptPerConnection.statements,
        maxSize: keptPerConnection.characters,
        dispose: (_value, old, reason) => {
          if (reason === 'evict') giveUp(client, old);
        },
      });
      this.#names.set(client, names);
    }
    // Found, it counts as used just now.
    if (!names.get(name)) names.set(name, true, { size: Math.max(1, text.length) });
  }
}

function giveUp(client: PoolClient, name: string): void {
  const { connection } = client as PoolClient & { readonly connection: Connection };
  if (!(name in connection.parsedStatements)) return;
  delete connection.parsedStatements[name];
  forgetShape(client, name);
  // Waits in the connection's queue like any statement; names are ours, never a client's.
  client.query(`deallocate "${name}"`).catch(() => {});
}
