import { isRaw } from '@mikro-orm/postgresql';
import { quoteIdentifier } from './sql-text.ts';

/** The protocol counts the values of a statement in 16 bits. */
const MAXIMUM_VALUES = 65_535;

export interface BoundStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Turns the ORM's `?` placeholders into bound values: by itself it writes values into the SQL text. `??` stands for an
 * identifier, `\?` for a question mark, and a raw fragment brings placeholders of its own.
 * @throws Error when one statement would need more values than PostgreSQL takes
 */
export function bindValues(sql: string, parameters: readonly unknown[]): BoundStatement {
  if (parameters.length === 0) return { text: sql, values: [] };
  const values: unknown[] = [];
  const text = substitute(sql, parameters, values);
  if (values.length > MAXIMUM_VALUES) {
    throw new Error(
      `A statement has ${values.length} values, at most ${MAXIMUM_VALUES} are possible: write fewer rows`,
    );
  }
  return { text, values };
}

function substitute(sql: string, parameters: readonly unknown[], values: unknown[]): string {
  let next = 0;
  return sql.replace(/\\\?|\?\?|\?/g, (placeholder) => {
    if (placeholder === '\\?') return '?';
    const parameter = parameters[next++];
    if (placeholder === '?') return placeholderFor(parameter, values);
    return isRaw(parameter) ? substitute(parameter.sql, parameter.params, values) : identifier(parameter);
  });
}

/** `table.column` is two names, as in the ORM. */
function identifier(name: unknown): string {
  const [first = '', ...rest] = String(name).split('.');
  return rest.length === 0 ? quoteIdentifier(first) : `${quoteIdentifier(first)}.${quoteIdentifier(rest.join('.'))}`;
}

function placeholderFor(value: unknown, values: unknown[]): string {
  if (isRaw(value)) return substitute(value.sql, value.params, values);
  // Without text in them these cannot carry anything, and PostgreSQL knows their types.
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value < 0 ? `(${value})` : String(value);
  // The ORM means a list of values (`in (?)`); columns of lists are marshalled to one text before.
  if (Array.isArray(value) && !isJson(value)) return value.map((item) => placeholderFor(item, values)).join(', ');
  values.push(bindable(value));
  return `$${values.length}`;
}

function bindable(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return JSON.stringify(value);
}

/** A list that is the content of a JSON column carries a mark of the ORM's. */
function isJson(value: readonly unknown[]): boolean {
  return Object.getOwnPropertySymbols(value).length > 0;
}
