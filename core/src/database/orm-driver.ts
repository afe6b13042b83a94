import {
  isRaw,
  NativeQueryBuilder,
  PostgreSqlConnection,
  PostgreSqlDriver,
  PostgreSqlPlatform,
  raw,
  type Configuration,
  type LoggingOptions,
  type RawQueryFragment,
  type Transaction,
} from '@mikro-orm/postgresql';
import { bindValues } from './bind-values.ts';
import { compiledQuery, type AnyKysely } from './compiled-query.ts';

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Parameters = readonly unknown[] | Record<string, unknown>;
type Abort = NonNullable<globalThis.Parameters<AnyKysely['executeQuery']>[1]>;

/** Sends values beside the statement, never inside its text, as the ORM's own connection does. */
class BindingConnection extends PostgreSqlConnection {
  override async execute<T>(
    query: Query,
    parameters: Parameters = [],
    method: 'all' | 'get' | 'run' = 'all',
    transaction?: Transaction,
    logging?: LoggingOptions & Abort,
  ): Promise<T> {
    await this.ensureConnection();
    const { text, values } = bound(query, parameters);
    const { signal, inflightQueryAbortStrategy, ...context } = logging ?? {};
    const abort: Abort = {
      ...(signal && { signal }),
      ...(inflightQueryAbortStrategy && { inflightQueryAbortStrategy }),
    };
    const run = async (): Promise<T> => {
      const kysely = (transaction ?? this.getClient()) as AnyKysely;
      return this.transformRawResult<T>(await kysely.executeQuery(compiledQuery(text, values), abort), method);
    };
    return this.executeQuery(text, run, context);
  }

  override stream(): never {
    throw new Error('The ORM would write the values of a stream into its SQL: use Database.runnerIn');
  }
}

function bound(query: Query, parameters: Parameters) {
  const fragment = query instanceof NativeQueryBuilder ? query.toRaw() : query;
  if (isRaw(fragment)) return bindValues(fragment.sql, fragment.params);
  if (Array.isArray(parameters)) return bindValues(fragment, parameters);
  const { sql, params } = raw(fragment, parameters as Record<string, unknown>);
  return bindValues(sql, params);
}

class ExactPlatform extends PostgreSqlPlatform {
  /** Every element in quotes: unquoted, the text `null` is no text, and JSON's `\n` is an n. */
  override marshallArray(values: readonly unknown[]): string {
    return `{${values.map((value) => (value === null ? 'null' : quoteElement(String(value)))).join(',')}}`;
  }

  /** The pool leaves JSON as text. */
  override convertsJsonAutomatically(): boolean {
    return false;
  }
}

const quoteElement = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** The ORM's driver with bound values and exact lists. */
export class ExactDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    Object.assign(this, { connection: new BindingConnection(config), platform: new ExactPlatform() });
  }
}
