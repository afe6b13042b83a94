import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

/** Statements that one connection keeps prepared; a large one holds 100–170 kB in the server. */
const keptPerConnection = 200;

interface Connection {
  readonly parsedStatements: Record<string, string>;
}

/** Which statements each connection has prepared, so that it never holds more than it may. */
export class PreparedStatements {
  readonly #names = new WeakMap<PoolClient, LRUCache<string, true>>();

  /** Before the named statement runs there: makes room for it by giving up the one that was not used for longest. */
  use(client: PoolClient, name: string): void {
    let names = this.#names.get(client);
    if (!names) {
      names = new LRUCache<string, true>({
        max: keptPerConnection,
        dispose: (_value, old, reason) => {
          if (reason === 'evict') giveUp(client, old);
        },
      });
      this.#names.set(client, names);
    }
    names.set(name, true);
  }
}

function giveUp(client: PoolClient, name: string): void {
  const { connection } = client as PoolClient & { readonly connection: Connection };
  if (!(name in connection.parsedStatements)) return;
  delete connection.parsedStatements[name];
  // Waits in the connection's queue like any statement; names are ours, never a client's.
  client.query(`deallocate "${name}"`).catch(() => {});
}
