import { toGlobalId, type EntityModel } from '../model/index.ts';
import { LimitExceeded, type BulkOutcome, type UserError, type WriteOutcome } from '../sdk/index.ts';
import type { BatchOptions } from './rows/row-batch.ts';
import type { RowWork } from './rows/row-work.ts';
import { writeLimits } from './write-limits.ts';

/** What a call about one record answers. */
export function writeOutcome(entity: EntityModel, work: RowWork, errors: readonly UserError[]): WriteOutcome {
  const all = [...errors, ...work.errors];
  const id = all.length > 0 || work.recordId === null ? null : toGlobalId(entity, work.recordId);
  return { id, errors: all, ...(id !== null && work.warnings.length > 0 && { warnings: work.warnings }) };
}

/** The answer of a call that was refused before it touched the database. */
export function refused(work: RowWork): WriteOutcome {
  return { id: null, errors: work.errors };
}

/** The error of a bulk call with more rows than allowed; null when there are not. */
export function tooManyRows(works: readonly RowWork[]): UserError[] | null {
  if (works.length <= writeLimits.rows) return null;
  const what = { zh: '一次批量操作的行数', en: 'rows of one bulk call' };
  return [LimitExceeded.of(what, works.length, writeLimits.rows, ['input'])];
}

/** What a bulk call answers. After a rehearsal there are no ids of new records: they do not exist. */
export function bulkOutcome(
  entity: EntityModel,
  works: readonly RowWork[],
  callErrors: readonly UserError[],
  { mode, dryRun }: BatchOptions,
): BulkOutcome {
  const errors = distinct([...callErrors, ...works.flatMap((work) => work.errors)]);
  const nothing = callErrors.length > 0 || (errors.length > 0 && mode !== 'PER_ROW');
  const written = nothing ? [] : works.filter((work) => !work.failed);
  const count = (result: RowWork['result']): number => written.filter((work) => work.result === result).length;
  return {
    total: works.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    deleted: count('deleted'),
    ids: works.map((work) => {
      const gone = nothing || work.failed || (dryRun && work.result === 'created');
      return gone || work.recordId === null ? null : toGlobalId(entity, work.recordId);
    }),
    errors,
  };
}

/** One input for many records makes the same error once per record. */
function distinct(errors: readonly UserError[]): UserError[] {
  const seen = new Map(errors.map((error) => [JSON.stringify([error.code, error.path, error.message]), error]));
  return [...seen.values()];
}
