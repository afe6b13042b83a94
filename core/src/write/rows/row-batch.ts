import type { SqlRunner } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { RowMode, UserError } from '../../sdk/index.ts';
import type { DuplicateCheck } from './note-duplicates.ts';
import { Refused, RefusedByConstraint, StaleRecord, type RowWork } from './row-work.ts';
import type { Effect, TransactionPlace, UnitTransactions } from '../unit/unit-transactions.ts';

/** Attempts when other writers changed what a unit had read. */
const attempts = 5;

/** Records that other writers change too: the unit locks them before it reads anything. */
export type Contended = ReadonlyMap<EntityModel, ReadonlySet<string>>;

/** One attempt at some rows. */
export interface Attempt {
  readonly runner: SqlRunner;
  readonly rows: readonly RowWork[];
  readonly contended: Contended;
  /** Takes what is to be done once the transaction is committed. */
  readonly effects: Effect[];
}

/** Work on some rows in one unit of work; may throw the refusals of row-work.ts. */
export type RowsWork = (attempt: Attempt) => Promise<void>;

type AttemptWork = (place: TransactionPlace, rows: readonly RowWork[]) => Promise<void>;

export interface BatchOptions {
  readonly mode: RowMode;
  /** Everything runs and is rolled back. */
  readonly dryRun?: boolean;
  /** Probable duplicates of new records are looked for. Default: they are not. */
  readonly duplicates?: DuplicateCheck | undefined;
  /** Whether running the unit again can help against this violated constraint. */
  readonly again?: (refusal: RefusedByConstraint) => boolean;
}

/** Ends a rehearsal: everything worked and nothing stays. */
class Rehearsed extends Error {}

/**
 * Runs the work over the rows: all together or not at all, or each row as far as it goes. Afterwards the rows say what
 * became of them; the returned errors are those that belong to no row.
 */
export async function runBatch(
  transactions: UnitTransactions,
  works: readonly RowWork[],
  options: BatchOptions,
  work: RowsWork,
): Promise<readonly UserError[]> {
  // Bulk calls by filter find their rows only inside.
  const rows = works.some((row) => row.failed) ? works.filter((row) => !row.failed) : works;
  if (rows.length < works.length && (rows.length === 0 || options.mode !== 'PER_ROW')) return [];
  const contended = new Map<EntityModel, Set<string>>();
  const attemptWork: AttemptWork = (place, some) => work({ ...place, rows: some, contended });
  for (let attempt = 1; ; attempt++) {
    try {
      return options.mode === 'PER_ROW'
        ? await perRow(transactions, rows, attemptWork, options)
        : await allOrNothing(transactions, rows, attemptWork, options);
    } catch (error) {
      if (error instanceof StaleRecord && error.entity) {
        contended.set(error.entity, new Set([...(contended.get(error.entity) ?? []), ...error.ids]));
      }
      const stale = error instanceof StaleRecord || (error instanceof RefusedByConstraint && options.again?.(error));
      if (!stale || attempt === attempts) {
        if (!(error instanceof RefusedByConstraint)) throw error;
        return blame(rows, error);
      }
      for (const row of rows) row.reset();
    }
  }
}

async function allOrNothing(
  transactions: UnitTransactions,
  rows: readonly RowWork[],
  work: AttemptWork,
  options: BatchOptions,
): Promise<readonly UserError[]> {
  try {
    await transactions.run(async (place) => {
      // PostgreSQL may ask for another run of the whole transaction: each starts from the inputs.
      for (const row of rows) row.reset();
      await work(place, rows);
      if (rows.some((row) => row.failed)) throw new Refused();
      if (options.dryRun) throw new Rehearsed();
    });
  } catch (error) {
    // A refusal that names no reason is a bug: the caller would take it for a success.
    const explained = error instanceof Refused && (error.errors.length > 0 || rows.some((row) => row.failed));
    if (explained) return error.errors;
    if (!(error instanceof Rehearsed)) throw error;
  }
  return [];
}

/** A constraint does not say which row it means: a row alone can only mean itself. */
function blame(rows: readonly RowWork[], { error }: RefusedByConstraint): readonly UserError[] {
  const [only] = rows;
  if (rows.length !== 1 || !only) return [error.at('input')];
  only.errors.push(error.path[0] === 'id' ? error : error.at(...only.path));
  return [];
}

async function perRow(
  transactions: UnitTransactions,
  rows: readonly RowWork[],
  work: AttemptWork,
  options: BatchOptions,
): Promise<readonly UserError[]> {
  try {
    return await transactions.runInParts(async (part) => {
      for (const row of rows) row.reset();
      await attemptRows(part, rows, work, options);
      if (options.dryRun) throw new Rehearsed();
      return [];
    });
  } catch (error) {
    if (error instanceof Rehearsed) return [];
    if (error instanceof Refused && error.errors.length > 0) return error.errors;
    throw error;
  }
}

type Part = <P>(work: (place: TransactionPlace) => Promise<P>) => Promise<P>;

/** Leaves out the rows that were refused and tries the others again; halves the rows when nobody knows which it was. */
async function attemptRows(
  part: Part,
  rows: readonly RowWork[],
  work: AttemptWork,
  options: BatchOptions,
): Promise<void> {
  let open = rows.filter((row) => !row.failed);
  while (open.length > 0) {
    const now = open;
    try {
      await part((place) => work(place, now));
      return;
    } catch (error) {
      if (error instanceof RefusedByConstraint && !options.again?.(error)) {
        await halve(part, now, error, work, options);
        return;
      }
      open = now.filter((row) => !row.failed);
      // An error of no row means all of them.
      if (!(error instanceof Refused) || error.errors.length > 0 || open.length === now.length) throw error;
      for (const row of open) row.reset();
    }
  }
}

async function halve(
  part: Part,
  rows: readonly RowWork[],
  refusal: RefusedByConstraint,
  work: AttemptWork,
  options: BatchOptions,
): Promise<void> {
  const open = rows.filter((row) => !row.failed);
  for (const row of open) row.reset();
  if (open.length === 1) {
    blame(open, refusal);
    return;
  }
  const middle = Math.ceil(open.length / 2);
  await attemptRows(part, open.slice(0, middle), work, options);
  await attemptRows(part, open.slice(middle), work, options);
}
