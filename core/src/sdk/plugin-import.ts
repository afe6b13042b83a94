import type { Label } from './label.ts';

/** How the text of a cell finds the record that it names. */
export interface ImportLookup {
  /** Field of the target: `externalId`, `name`, `code`, … or `id`, that of the API. */
  readonly by: string;
  /** The entity, where the relation may refer to several. */
  readonly entity?: string;
  /** Narrows the search, as in the API. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** Default `error`: the row is reported. */
  readonly missing?: 'error' | 'empty' | 'create';
  /** Rules for the other fields of a record that is created. */
  readonly create?: Readonly<Record<string, ImportRule | string>>;
}

/** How one field is filled from a row: one of `column`, `template` and `value`, then what is done with its text. */
export interface ImportRule {
  readonly column?: string;
  readonly template?: string;
  readonly value?: ImportCell;
  /** Text -> text that is meant; null: nothing. */
  readonly aliases?: Readonly<Record<string, ImportCell | null>>;
  /** Text that stands in for an empty cell. */
  readonly default?: ImportCell;
  /** Default `clear`. */
  readonly whenEmpty?: 'clear' | 'keep' | 'error';
  /** How dates are written, in Luxon's tokens. */
  readonly format?: string;
  /** IANA name, default `UTC`. */
  readonly timeZone?: string;
  /** Language of month names, default `en`. */
  readonly locale?: string;
  /** Default `.`. */
  readonly decimal?: '.' | ',';
  /** Every number is multiplied by it, exactly. */
  readonly factor?: ImportCell;
  /** ISO 4217. */
  readonly currency?: string;
  readonly currencyColumn?: string;
  /** Columns with days that are added to a date. */
  readonly addDays?: readonly string[];
  readonly subtractDays?: readonly string[];
  /** What separates the values of a list, default `;`. */
  readonly split?: string;
  /** Default `replace`. */
  readonly list?: 'replace' | 'add';
  readonly lookup?: ImportLookup;
}

/** A text as YAML has it: numbers and yes/no without quotes. */
export type ImportCell = string | number | boolean;

/** What a mapping file says, as data; every key is described in the manual of `guanxi import`. */
export interface ImportMapping {
  /** Name of the entity that rows become. */
  readonly entity: string;
  /** Template of the row's id in the system that it comes from: `shop:{No}`. */
  readonly externalId: string;
  /** Field of the entity, or `<prefix>.<field>` of a slot -> rule; a bare text is a template. */
  readonly fields: Readonly<Record<string, ImportRule | string>>;
  /** WHATWG name; default: what the byte order mark says, else UTF-8. */
  readonly encoding?: string;
  /** Default `,`. */
  readonly delimiter?: string;
  /** Column -> texts; other rows are skipped. */
  readonly where?: Readonly<Record<string, readonly ImportCell[] | { readonly not: readonly ImportCell[] }>>;
  /** A second row with the same external id; default `error`. */
  readonly duplicates?: 'error' | 'first';
  /** Rows of one transaction, 1 to 1000, default 500. */
  readonly batch?: number;
}

/**
 * A kind of file that a plugin understands. People name it instead of a mapping file, and find it with
 * `guanxi import --list`. Held against the composition at every start: a field that is not there is told then.
 * @example
 * imports: {
 *   rooms: {
 *     label: { zh: '客房清单', en: 'List of rooms' },
 *     mapping: { entity: 'HotelRoom', externalId: 'rooms:{No}', fields: { number: { column: 'No' } } },
 *   },
 * } // guanxi import hotel:rooms rooms.csv
 */
export interface PluginImport {
  readonly label: Label;
  readonly mapping: ImportMapping;
}
