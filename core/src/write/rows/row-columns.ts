import type { AttributeModel, RowModel } from '../../model/index.ts';
import { isStored, type RecordObject, type StoredField } from '../input/field-value.ts';

/** A column, and what a record puts into it. */
export interface FieldColumn {
  readonly field: StoredField;
  readonly column: string;
  /** PostgreSQL's type of one value in an array of values. */
  readonly type: string;
  /** A list goes as the text of an array: arrays of arrays would be one long array. */
  readonly as?: string;
  /** The value as PostgreSQL reads it. */
  textOf(record: RecordObject): string | null;
}

const known = new WeakMap<RowModel, ReadonlyMap<StoredField, readonly FieldColumn[]>>();

/** The columns of each stored field of a row; money and any-references have two. */
export function columnsOf(row: RowModel): ReadonlyMap<StoredField, readonly FieldColumn[]> {
  let columns = known.get(row);
  if (!columns) {
    const stored = [...row.fields.values()].filter(isStored);
    known.set(row, (columns = new Map(stored.map((field) => [field, fieldColumns(field)]))));
  }
  return columns;
}

// Whole numbers that hooks compute may have lost their wholeness: assigned to the column they are rounded.
const types: Record<Exclude<AttributeModel['type'], 'money'>, string> = {
  ...{ id: 'uuid', string: 'text', text: 'text', reference: 'text', enum: 'text' },
  ...{ int: 'numeric', decimal: 'numeric', boolean: 'boolean', date: 'date', dateTime: 'timestamptz' },
};

function fieldColumns(field: StoredField): FieldColumn[] {
  const { name, column } = field;
  const part = (key: string) => (record: RecordObject) => {
    const value = record[name] as Record<string, unknown> | null | undefined;
    return value === null || value === undefined ? null : plainText(value[key]);
  };
  if (field.kind === 'toOne') {
    const textOf = (record: RecordObject): string | null => {
      const value = record[name];
      return typeof value === 'object' && value !== null ? plainText((value as { id: unknown }).id) : plainText(value);
    };
    return [{ field, column, type: 'uuid', textOf }];
  }
  if (field.kind === 'anyOne') {
    const type: FieldColumn = { field, column: field.typeColumn, type: 'text', textOf: part('type') };
    return [type, { field, column, type: 'uuid', textOf: part('id') }];
  }
  if (field.type === 'money') {
    const amount: FieldColumn = { field, column, type: 'numeric', textOf: part('amount') };
    return [amount, { field, column: field.currencyColumn ?? '', type: 'text', textOf: part('currency') }];
  }
  if (field.list) return [{ field, column, type: 'text', as: 'text[]', textOf: (record) => listText(record[name]) }];
  // Constants are defaults of the column, which a value that nobody gave leaves to it.
  const constant = typeof field.default === 'function' ? undefined : field.default;
  const textOf = (record: RecordObject): string | null => {
    const value = record[name];
    return plainText(value === undefined ? constant : value);
  };
  return [{ field, column, type: types[field.type], textOf }];
}

function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : String(value as number | boolean | bigint);
}

function listText(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const items = (value as readonly unknown[]).map((item) =>
    item === null || item === undefined ? 'null' : `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  );
  return `{${items.join(',')}}`;
}
