import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';

/** What a connection of node-postgres has beside its types. */
export interface DriverConnection {
  readonly stream: Duplex;
  /** Texts of the statements that are prepared there, by name. */
  readonly parsedStatements: Record<string, string>;
}

export function connectionOf(client: PoolClient): DriverConnection {
  return (client as PoolClient & { readonly connection: DriverConnection }).connection;
}
