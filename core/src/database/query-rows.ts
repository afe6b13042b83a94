import { Query, type PoolClient, type QueryResultRow } from 'pg';

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
    const query = new Query<Row>(text, values, (error, result) => (error ? reject(error) : resolve(result.rows)));
    client.query(name === undefined ? query : Object.assign(query, { name }));
  });
}
