import { Decimal as ExactDecimal } from 'decimal.js';
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLCurrency } from 'graphql-scalars';
import { DateTime as Instant } from 'luxon';

function bad(scalar: string, expected: string, value: unknown): GraphQLError {
  return new GraphQLError(`${scalar}: expected ${expected}, got ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A literal of the document: its error says where it stands, as graphql-js does for its own scalars. */
function literal(node: ValueNode, parse: (value: unknown) => unknown): unknown {
  try {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return parse(node.value);
    return parse(null);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const message = error.message.replace(/got null$/, () => `got ${print(node)}`);
    throw new GraphQLError(message, { nodes: node, extensions: error.extensions });
  }
}

const plainDecimal = /^[+-]?\d{1,30}(\.\d{1,30})?$/;

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  // Bounded before the library sees it: '1e999999' would be a gigabyte of zeros.
  if (typeof text !== 'string' || !plainDecimal.test(text))
    throw bad('Decimal', 'a decimal as string, e.g. "12.50"', value);
  return new ExactDecimal(text).toFixed();
}

/** Exact decimal number, as string: "1234.50". Input also accepts whole JSON numbers. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number, as a string: "1234.50".',
  serialize: (value) => String(value),
  parseValue: parseDecimal,
  parseLiteral: (node) => literal(node, parseDecimal) as string,
});

/** The years that PostgreSQL, JavaScript and ISO 8601 write alike: 0001 to 9999. */
function isUsual(moment: Instant | undefined): moment is Instant {
  if (!moment?.isValid) return false;
  const { year } = moment.toUTC();
  return year >= 1 && year <= 9999;
}

function parseDate(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const date = isDay ? Instant.fromISO(value, { zone: 'utc' }) : undefined;
  if (!isUsual(date)) throw bad('Date', 'a day as "YYYY-MM-DD"', value);
  return value as string;
}

/** A day without time or zone: "2026-11-21". */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day without time and zone: "2026-11-21".',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDate,
  parseLiteral: (node) => literal(node, parseDate) as string,
});

function parseDateTime(value: unknown): Date {
  // An instant without a zone would mean something else on every machine: refuse it.
  const zoned = typeof value === 'string' && /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value);
  const instant = zoned ? Instant.fromISO(value, { setZone: true }) : undefined;
  if (!isUsual(instant)) throw bad('DateTime', 'an instant with zone, "2026-11-21T08:30:00.000Z"', value);
  return instant.toJSDate();
}

/** An instant with milliseconds, printed in UTC: "2026-11-21T08:30:00.000Z". */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant with milliseconds, in UTC: "2026-11-21T08:30:00.000Z".',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseDateTime,
  parseLiteral: (node) => literal(node, parseDateTime) as Date,
});

function parseCurrency(value: unknown): string {
  try {
    // One spelling per currency: `cny` and `CNY` would be two currencies in every sum.
    return (GraphQLCurrency.parseValue(value) as string).toUpperCase();
  } catch {
    throw bad('CurrencyCode', 'a currency of ISO 4217, e.g. "CNY"', value);
  }
}

/** Currency of ISO 4217: "CNY". */
export const CurrencyCode = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  description: 'A currency of ISO 4217: "CNY".',
  serialize: (value) => String(value),
  parseValue: parseCurrency,
  parseLiteral: (node) => literal(node, parseCurrency) as string,
});
