import { z } from 'zod';
import {
  indexesOf,
  slowReadRecords,
  type SlowReadRecord,
  type SqlRunner,
  type TableIndex,
} from '../../database/index.ts';
import type { CrmModel, FieldModel, RowModel } from '../../model/index.ts';
import type { ReadPlace } from '../../read/index.ts';

/** A composite index that would serve a slow read. */
export interface IndexAdvice {
  /** Class that declares it. */
  readonly type: string;
  /** `@Index([\'status\', \'closeDate\'])` */
  readonly declaration: string;
}

/** A shape of reads that was slow, or goes through a large table. */
export interface SlowShape extends Pick<SlowReadRecord, 'entity' | 'kind' | 'filter' | 'orderedBy' | 'statement'> {
  /** How often it was slow. */
  readonly slow: number;
  /** Milliseconds. */
  readonly worst: number;
  readonly metAt: string;
  /** Large tables that it reads from end to end. */
  readonly scans: readonly { readonly table: string; readonly rows: number }[];
  /** What is missing; empty where no composite index would help, or there is one by now. */
  readonly missing: readonly IndexAdvice[];
  /** Indexes that serve what was asked: they were made since, or PostgreSQL does not take them. */
  readonly present: readonly string[];
}

const scansSchema = z.array(z.object({ table: z.string(), rows: z.number() }));
const names = z.array(z.string());
const order = z.array(z.object({ column: z.string(), descending: z.boolean() }));
const placesSchema = z.array(
  z.object({ table: z.string(), type: z.string(), equal: names, range: names, order }),
) satisfies z.ZodType<ReadPlace[]>;

/** What the servers recorded, with the indexes that are missing now. */
export async function slowShapes(model: CrmModel, runner: SqlRunner): Promise<SlowShape[]> {
  const records = await slowReadRecords(runner);
  const parsed = records.map(({ places, scans, ...record }) => ({
    ...record,
    places: placesSchema.parse(JSON.parse(places)),
    scans: scansSchema.parse(JSON.parse(scans)),
  }));
  const tables = new Set(parsed.flatMap(({ places }) => places.map(({ table }) => table)));
  const indexes = await indexesOf(runner, [...tables]);
  const rows = new Map<string, RowModel>([...model.entities.values(), ...model.slots].map((row) => [row.table, row]));
  return parsed.map(({ places, ...record }) => {
    const scanned = new Set(record.scans.map(({ table }) => table));
    // Slow without such a scan: whatever is asked for and has no index may be the reason.
    const suspects = scanned.size > 0 ? places.filter(({ table }) => scanned.has(table)) : places;
    const judged = suspects.map((place) => judge(place, indexes, rows.get(place.table)));
    const missing = new Map(judged.flatMap(({ advice }) => (advice ? [[JSON.stringify(advice), advice]] : [])));
    const present = [...new Set(judged.flatMap(({ served }) => (served === null ? [] : [served])))];
    return { ...record, missing: [...missing.values()], present };
  });
}

interface Judgement {
  readonly advice: IndexAdvice | null;
  readonly served: string | null;
}

/** What a composite index has to begin with: columns in any order, then columns in this order. */
interface Wanted {
  readonly equal: readonly string[];
  readonly then: readonly string[];
}

function judge(place: ReadPlace, indexes: readonly TableIndex[], row: RowModel | undefined): Judgement {
  const { equal, range, order: terms } = place;
  // Behind columns that must equal something an index gives an order, or a range, not both.
  const then = terms.length > 0 ? terms.map(({ column }) => column) : range.slice(0, 1);
  const wanted: Wanted = { equal, then: then.filter((column) => !equal.includes(column)) };
  if (!row || equal.length + wanted.then.length === 0) return { advice: null, served: null };
  const serving = indexes.find((index) => index.table === place.table && serves(index, wanted));
  if (serving) return { advice: null, served: serving.name };
  const fields = [...wanted.equal, ...wanted.then].map((column) => fieldOf(row, column));
  // The type of a reference to any record stands in no index of its own: the uuid is unique enough.
  const declared = [...new Set(fields.filter((name) => name !== null))].map((name) => `'${name}'`);
  if (declared.length === 0) return { advice: null, served: null };
  return { advice: { type: place.type, declaration: `@Index([${declared.join(', ')}])` }, served: null };
}

function serves({ columns }: TableIndex, { equal, then }: Wanted): boolean {
  const first = columns.slice(0, equal.length);
  return (
    equal.every((column) => first.includes(column)) && then.every((column, i) => columns[equal.length + i] === column)
  );
}

function fieldOf(row: RowModel, column: string): string | null {
  const field = [...row.fields.values()].find((one) => columnsOf(one).includes(column));
  return field?.name ?? null;
}

function columnsOf(field: FieldModel): readonly string[] {
  return 'column' in field ? [field.column] : [];
}
