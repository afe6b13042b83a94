import { z } from 'zod';

/** How the text of a cell finds the record that it names. */
export interface LookupRule {
  /** Field of the target that the text is compared with: `name`, `externalId`, `id` (the API's), … */
  readonly by: string;
  /** The entity, where the relation may refer to several. */
  readonly entity?: string | undefined;
  /** Narrows the search: the same shape as `where` of the API. */
  readonly where?: Readonly<Record<string, unknown>> | undefined;
  readonly missing: 'error' | 'empty' | 'create';
  /** Further fields of a record that is created because it was missing; rules like those of `fields`. */
  readonly create: Readonly<Record<string, FieldRule>>;
}

/** How one field is filled from a row. */
export interface FieldRule {
  readonly column?: string | undefined;
  readonly template?: string | undefined;
  readonly value?: string | undefined;
  readonly aliases: Readonly<Record<string, string | null>>;
  /** Text that stands in for an empty cell. */
  readonly default?: string | undefined;
  readonly whenEmpty: 'clear' | 'keep' | 'error';
  /** How dates are written, in Luxon's tokens: `M/d/yyyy`. */
  readonly format?: string | undefined;
  readonly timeZone: string;
  /** Language of month names. */
  readonly locale: string;
  readonly decimal: '.' | ',';
  /** Exact number that every number is multiplied by: `1000` where the file counts thousands. */
  readonly factor?: string | undefined;
  readonly currency?: string | undefined;
  readonly currencyColumn?: string | undefined;
  /** Columns with days that are added to a date, or taken from it. */
  readonly addDays: readonly string[];
  readonly subtractDays: readonly string[];
  /** What separates the values of a list. */
  readonly split: string;
  /** Whether the values of a list take the place of those that a record has, or join them. */
  readonly list: 'replace' | 'add';
  readonly lookup?: LookupRule | undefined;
}

// `value: 5` and `value: true` are what people write in YAML: all of them are cells.
const cell = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string(),
);

// `name: '{first} {last}'` is short for `name: { template: … }`.
const fieldRule: z.ZodType<FieldRule> = z.lazy(() =>
  z.preprocess(
    (rule) => (typeof rule === 'string' ? { template: rule } : rule),
    z.strictObject({
      column: z.string().optional(),
      template: z.string().optional(),
      value: cell.optional(),
      aliases: z.record(z.string(), cell.nullable()).default({}),
      default: cell.optional(),
      whenEmpty: z.enum(['clear', 'keep', 'error']).default('clear'),
      format: z.string().optional(),
      timeZone: z.string().default('UTC'),
      locale: z.string().default('en'),
      decimal: z.enum(['.', ',']).default('.'),
      factor: cell.optional(),
      currency: z.string().optional(),
      currencyColumn: z.string().optional(),
      addDays: z.array(z.string()).default([]),
      subtractDays: z.array(z.string()).default([]),
      split: z.string().min(1).default(';'),
      list: z.enum(['replace', 'add']).default('replace'),
      lookup: lookupRule.optional(),
    }),
  ),
);

const lookupRule: z.ZodType<LookupRule> = z.strictObject({
  by: z.string(),
  entity: z.string().optional(),
  where: z.record(z.string(), z.unknown()).optional(),
  missing: z.enum(['error', 'empty', 'create']).default('error'),
  create: z.record(z.string(), fieldRule).default({}),
});

/** Texts that the column of a row must hold one of, or none of. */
const rowFilter = z.union([z.array(cell), z.strictObject({ not: z.array(cell) })]);

/** A mapping file: which records the rows of a table become. README.md describes every key. */
export const mappingSchema = z.strictObject({
  entity: z.string(),
  /** Name of the WHATWG Encoding Standard; absent: what the byte order mark says, else UTF-8. */
  encoding: z.string().optional(),
  delimiter: z.string().min(1).max(4).default(','),
  /** Template of the row's id in the system that it comes from: makes a second run safe. */
  externalId: z.string(),
  where: z.record(z.string(), rowFilter).default({}),
  duplicates: z.enum(['error', 'first']).default('error'),
  batch: z.number().int().min(1).max(1000).default(500),
  fields: z.record(z.string(), fieldRule),
});

export type Mapping = z.infer<typeof mappingSchema>;
