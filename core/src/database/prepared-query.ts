import { Query, type PoolClient, type Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { serialize } from 'pg-protocol';
import type { DriverConnection } from './driver-connection.ts';

type Row = Record<string, unknown>;

/** Columns of a statement's answer: they stay what they are for as long as it is prepared. */
interface RowShape {
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly format: 'text' | 'binary';
}

/** What node-postgres calls of its queries, beside its types. */
interface QueryCalls {
  name: string | undefined;
  readonly values: readonly unknown[];
  prepare(connection: DriverConnection): void;
  handleRowDescription(message: { readonly fields: readonly Field[] }): void;
  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void;
  handleCommandComplete(message: unknown, connection: DriverConnection): void;
  handleReadyForQuery(connection: DriverConnection): void;
  handleError(error: Error, connection: DriverConnection): void;
}

/** A statement that one connection keeps prepared. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  /** Of its answer, once there was one. */
  shape?: RowShape;
}

type Answered = (error: Error | null, rows: readonly Row[]) => void;

const BaseQuery = Query as unknown as new (
  text: string,
  values: unknown[] | undefined,
  done: (error: Error | null, result: { readonly rows: readonly Row[] }) => void,
) => QueryCalls & Submittable;

/** Runs the bound statement, all rows of it, and asks for the answer. */
const executeAndSync = Buffer.concat([serialize.execute(), serialize.sync()]);

const noShape: RowShape = { names: [], parsers: [] };

/**
 * A prepared statement for one connection. The first time PostgreSQL describes its rows; afterwards nobody asks, and it
 * goes out as one chunk. (The driver has every run described, four chunks of it.)
 */
export class PreparedQuery extends BaseQuery {
  readonly #client: PoolClient;
  readonly #done: Answered;
  readonly #rows: Row[] = [];
  readonly #statement: PreparedStatement;
  #known: RowShape | undefined;
  #described = noShape;
  #failure: Error | undefined;

  constructor(client: PoolClient, statement: PreparedStatement, values: unknown[], done: Answered) {
    super(statement.text, values, (error, result) => done(error, error ? [] : result.rows));
    this.name = statement.name;
    this.#client = client;
    this.#statement = statement;
    this.#done = done;
  }

  override prepare(connection: DriverConnection): void {
    const { name, shape } = this.#statement;
    if (!shape) return super.prepare(connection);
    const bound = serialize.bind({ statement: name, values: this.values as unknown[], valueMapper: prepareValue });
    this.#known = shape;
    connection.stream.write(Buffer.concat([bound, executeAndSync]));
  }

  override handleRowDescription(message: { readonly fields: readonly Field[] }): void {
    super.handleRowDescription(message);
    this.#described = {
      names: message.fields.map(({ name }) => name),
      parsers: message.fields.map(({ dataTypeID, format }) => this.#client.getTypeParser(dataTypeID, format)),
    };
  }

  override handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
    const shape = this.#known;
    if (!shape) return super.handleDataRow(message);
    const row: Row = {};
    try {
      message.fields.forEach((text, index) => {
        row[shape.names[index] as string] = text === null ? null : shape.parsers[index]?.(text);
      });
    } catch (error) {
      this.#failure ??= error as Error;
    }
    this.#rows.push(row);
  }

  override handleCommandComplete(message: unknown, connection: DriverConnection): void {
    if (this.#known) return;
    this.#statement.shape = this.#described;
    super.handleCommandComplete(message, connection);
  }

  override handleReadyForQuery(connection: DriverConnection): void {
    if (this.#known) this.#done(this.#failure ?? null, this.#rows);
    else super.handleReadyForQuery(connection);
  }
}
