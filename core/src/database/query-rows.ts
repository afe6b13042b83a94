import { Query, type PoolClient, type QueryResultRow } from 'pg';
import { PreparedQuery, type PreparedStatement } from './prepared-query.ts';

/** A statement for one connection. `name`: prepared there under it. */
export interface NamedStatement {
  readonly text: string;
  readonly values?: unknown[] | undefined;
  readonly name?: string | undefined;
}

interface Runnable extends Omit<NamedStatement, 'name'> {
  readonly prepared?: PreparedStatement;
}

/** As `client.query` does, without the copy of the configuration that it makes, property by property. */
export function queryRows<Row extends QueryResultRow>(
  client: PoolClient,
  { text, values, prepared }: Runnable,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    if (!prepared) {
      client.query(new Query<Row>(text, values, (error, result) => (error ? reject(error) : resolve(result.rows))));
      return;
    }
    const done = (error: Error | null, rows: readonly unknown[]): void =>
      error ? reject(error) : resolve(rows as Row[]);
    client.query(new PreparedQuery(client, prepared, values ?? [], done));
  });
}
