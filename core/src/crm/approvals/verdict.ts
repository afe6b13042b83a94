import type { AssignmentStatus } from './approval-enums.ts';

/** What decides about a step. */
export interface StepBallot {
  /** How many have to agree. */
  readonly needed: number;
  /** Of everybody who is, or was, asked in it. */
  readonly statuses: readonly AssignmentStatus[];
}

/**
 * What the decisions so far make of a step; null: it is open. It is approved as soon as enough agree, and rejected as
 * soon as too few are left who could: in a step of all the first rejection does it, in one of any the last one.
 */
export function verdictOf({ needed, statuses }: StepBallot): 'APPROVED' | 'REJECTED' | null {
  const approved = statuses.filter((status) => status === 'APPROVED').length;
  if (approved >= needed) return 'APPROVED';
  const open = statuses.filter((status) => status === 'PENDING' || status === 'EXPECTED').length;
  return approved + open < needed ? 'REJECTED' : null;
}

/** How many of those asked have to agree. */
export function neededOf(
  { mode, quorum }: { readonly mode: 'ALL' | 'ANY' | 'QUORUM'; readonly quorum: number | null },
  asked: number,
): number {
  if (mode === 'ALL') return asked;
  return mode === 'ANY' ? 1 : (quorum ?? 1);
}
