import type { Label } from './label.ts';
import type { LabelledEnum } from './labelled-enum.ts';

/** What an attribute can hold. */
export const attributeTypes = [
  'string', // one line of text, at most `max` characters (default 200)
  'text', // many lines, at most `max` characters (default 20,000)
  'int', // 32 bit
  'decimal', // exact; travels as string; `precision`, `scale`
  'boolean',
  'date', // a day without time: 'YYYY-MM-DD'
  'dateTime', // an instant, milliseconds, UTC
  'money', // amount (19 digits, 4 decimals) and currency
  'enum', // a closed set: `enum`
  'reference', // a code of a growing vocabulary: `vocabulary`
] as const;

/** What an attribute holds. */
export type AttributeType = (typeof attributeTypes)[number];

/**
 * When clients set a field: `never`: code alone does; `create`: fixed after creation; a permission, e.g.
 * `account:credit`: whoever may change the record and has it, in whatever scope; `always` (default): whoever may change
 * the record.
 */
export type WriteRule = 'always' | 'create' | 'never' | `${string}:${string}`;

/** How groups sum up an attribute. */
export type AggregateFunction = 'sum' | 'avg' | 'min' | 'max';

/** What an attribute is like: its column, its field in the API, its rules. */
export interface AttributeOptions {
  readonly type: AttributeType;
  readonly label: Label;
  readonly description?: Label;
  /** Must have a value; the column is NOT NULL. */
  readonly required?: boolean;
  /** Hooks fill it where the input leaves it out or clears it: `required` of the record, not of the input. */
  readonly filledByHooks?: boolean;
  /** Value of a new record when the input leaves it out. */
  readonly default?: string | number | boolean | (() => string | number | boolean | Date);
  /** Characters of a string or text; largest value of an int or decimal. */
  readonly max?: number;
  /** Smallest value of an int or decimal. */
  readonly min?: number;
  readonly precision?: number;
  readonly scale?: number;
  /**
   * Strings with a format that is checked by a library: kept exact, compared case-insensitively for `email`.
   * `currency`: a code of ISO 4217, `CurrencyCode` in the API.
   */
  readonly format?: 'email' | 'url' | 'phone' | 'currency';
  readonly enum?: LabelledEnum;
  readonly vocabulary?: string;
  /** Several values: strings, enums and references only. */
  readonly list?: boolean;
  /** No two living records share the value; a soft-deleted record never blocks it. */
  readonly unique?: boolean;
  /** May stand in `where` (default true). */
  readonly filter?: boolean;
  /** May stand in `orderBy` (default true, false for text and lists). */
  readonly sort?: boolean;
  /** May stand in `groupBy` (default: true for enum, reference, boolean, date, dateTime, and string with sort). */
  readonly group?: boolean;
  /** Functions offered in groups, for int, decimal, money (date and dateTime: min, max). */
  readonly aggregate?: readonly AggregateFunction[];
  /** Permission needed to read, filter, sort or group by it, e.g. `account:financials`. Makes the field nullable. */
  readonly read?: string;
  readonly write?: WriteRule;
  /** Not in the API at all: the class property exists for code (password hashes, normalised keys). */
  readonly internal?: boolean;
}
