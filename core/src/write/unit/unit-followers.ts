import type { CrmModel } from '../../model/index.ts';
import { auditStatement, type ReadyStatement, type WrittenRecord } from '../followers/audit.ts';
import { jobChanges } from '../followers/job-changes.ts';
import { matchKeyFollowers } from '../followers/match-keys.ts';
import { searchFollowers } from '../followers/search-follower.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * Rows that follow from what a unit of work wrote: audit, versions, search documents, measures. They belong to its
 * transaction and cannot be switched off.
 */
export interface UnitFollower {
  /** Reads what the statements need and the unit has not read, before anything is written. */
  prepare?(unit: UnitOfWork, written: readonly WrittenRecord[]): Promise<void>;
  /**
   * Statements about the written records, run in this order once their rows are there. It is called while the rows are
   * on their way: what it needs of them stands in `written`, or is selected by the statement itself.
   */
  statements(unit: UnitOfWork, written: readonly WrittenRecord[]): readonly ReadyStatement[];
}

const audit: UnitFollower = { statements: (unit, written) => [auditStatement(unit, written)] };

const followers = new WeakMap<CrmModel, readonly UnitFollower[]>();

/** What follows the writes of a composition, in the order in which it is written. */
export function followersOf(model: CrmModel): readonly UnitFollower[] {
  let found = followers.get(model);
  if (!found)
    followers.set(model, (found = [audit, jobChanges, ...searchFollowers(model), ...matchKeyFollowers(model)]));
  return found;
}
