import type { EntityModel, RowModel, ToOneModel } from '../../model/index.ts';
import { AnyReference, Money } from '../../sdk/index.ts';
import { columnsOf } from './row-columns.ts';
import { isStored, type RecordObject, type StoredField } from '../input/field-value.ts';

/** A row as the driver hands it over, by column: dates and times as text, lists as arrays. */
export type DatabaseRow = Readonly<Record<string, unknown>>;

/** Gives the object that stands for a record of another entity. */
export type Refer = (target: EntityModel, uuid: string) => RecordObject;

type Reader = (row: DatabaseRow, refer: Refer) => unknown;

const known = new WeakMap<RowModel, readonly (readonly [name: string, read: Reader])[]>();

/** A record of which nothing is known but its uuid: what a relation holds until the record is read. */
export function emptyRecord(row: RowModel): RecordObject {
  // Without the constructor: it fills in what a new record has.
  return Object.create((row.class as unknown as { readonly prototype: object }).prototype) as RecordObject;
}

/** Fills a record with what its row says. */
export function fillRecord(model: RowModel, record: RecordObject, row: DatabaseRow, refer: Refer): void {
  for (const [name, read] of readersOf(model)) record[name] = read(row, refer);
}

const columnLists = new WeakMap<RowModel, readonly (readonly [column: string, name: string])[]>();

/** The columns that a record is read from, under their own names. */
export function storedColumns(model: RowModel): readonly (readonly [column: string, name: string])[] {
  let columns = columnLists.get(model);
  if (!columns) {
    const names = [...columnsOf(model).values()].flat().map(({ column }) => column);
    columns = [...new Set([model.keyColumn, ...names])].map((name) => [name, name] as const);
    columnLists.set(model, columns);
  }
  return columns;
}

function readersOf(model: RowModel): readonly (readonly [string, Reader])[] {
  let readers = known.get(model);
  if (!readers) {
    const stored = [...model.fields.values()].filter(isStored);
    known.set(model, (readers = stored.map((field) => [field.name, readerOf(field)] as const)));
  }
  return readers;
}

function readerOf(field: StoredField): Reader {
  const { column } = field;
  if (field.kind === 'toOne') return field.foreignKey ? reference(field) : (row) => row[column] ?? null;
  if (field.kind === 'anyOne') {
    const { typeColumn } = field;
    return (row) => (row[column] === null ? null : AnyReference.to(row[typeColumn] as string, row[column] as string));
  }
  if (field.type === 'money') {
    const { currencyColumn = '' } = field;
    return (row) => (row[column] === null ? null : Money.of(row[column] as string, row[currencyColumn] as string));
  }
  if (field.type === 'dateTime') return (row) => (row[column] === null ? null : instantOf(row[column] as string));
  return (row) => row[column] ?? null;
}

function reference({ column, target }: ToOneModel): Reader {
  return (row, refer) => (row[column] === null ? null : refer(target, row[column] as string));
}

/** Sessions speak UTC: `2026-01-31 08:00:00.123+00`. */
function instantOf(text: string): Date {
  return new Date(text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text);
}
