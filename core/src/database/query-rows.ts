import { Query, type PoolClient, type QueryResultRow } from 'pg';
import { PreparedQuery } from './prepared-query.ts';

/** A statement for one connection. `name`: prepared there under it. */
export interface NamedStatement {
  readonly text: string;
  readonly values?: unknown[];
  readonly name?: string | undefined;
}

/** As `client.query` does, without the copy of the configuration that it makes, property by property. */
export function queryRows<Row extends QueryResultRow>(
  client: PoolClient,
  { name, text, values }: NamedStatement,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    if (name === undefined) {
      client.query(new Query<Row>(text, values, (error, result) => (error ? reject(error) : resolve(result.rows))));
    } else {
      const done = (error: Error | null, rows: readonly unknown[]): void =>
        error ? reject(error) : resolve(rows as Row[]);
      client.query(new PreparedQuery(client, name, text, values ?? [], done));
    }
  });
}
