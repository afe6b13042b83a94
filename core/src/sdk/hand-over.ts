import type { ClassRef } from './declarations.ts';
import type { UserError } from './errors.ts';
import type { HookContext } from './hooks.ts';
import type { Label } from './label.ts';

/** Everything that belongs to one user is to belong to another one. Ids of users are the opaque ones of the API. */
export interface HandOver {
  readonly from: string;
  /** Active and not deleted. */
  readonly to: string;
  /** Names of entities; default: every entity whose access rule names an owner. */
  readonly types?: readonly string[] | undefined;
  /** The user leaves: the caller must be allowed to update that record, and nothing may stay behind. */
  readonly leaving?: boolean | undefined;
  /** Everything runs, answers as if, and is rolled back. */
  readonly dryRun?: boolean | undefined;
  /** References to the leaver whose records end instead of moving on. */
  readonly ending?: readonly { readonly entity: ClassRef; readonly field: string }[];
  /** More users that `also` needs, by the argument that names them; the caller must see them. */
  readonly users?: Readonly<Record<string, string>>;
  /** Entities of which changes are for good: what was revoked stays revoked when the hand-over is taken back. */
  readonly final?: readonly ClassRef[];
  /** What else changes hands, in the same transaction and with hooks and audit. May run again. */
  readonly also?: (people: HandOverPeople, context: HookContext) => Promise<void>;
}

/** Uuids of the users of a hand-over. */
export interface HandOverPeople {
  /** Locked, as is the record of the receiver. */
  readonly from: string;
  readonly to: string;
  readonly users: Readonly<Record<string, string>>;
}

/** How many records of one entity. */
export interface HandedRecords {
  /** Name of the entity. */
  readonly type: string;
  readonly label: Label;
  /** With the deleted ones, which come back to the new owner when they are restored. */
  readonly count: number;
  readonly deleted: number;
}

/** What a hand-over did. With errors nothing was written. */
export interface HandOverOutcome {
  /** In the order of the composition, without entities that had none. */
  readonly moved: readonly HandedRecords[];
  readonly ended: readonly HandedRecords[];
  /** Living records that stay the user's: of other types than asked for, and those that can never change owner. */
  readonly left: readonly HandedRecords[];
  /** Opaque id of the stored hand-over, which `undoHandOver` takes back; null in a rehearsal. */
  readonly record: string | null;
  readonly errors: readonly UserError[];
}

/** What taking a hand-over back did, or would do. With errors nothing was written. */
export interface HandBackOutcome {
  /** Uuids of whoever had handed over, and of the receiver. */
  readonly from: string;
  readonly to: string;
  /** Records that belong to the first again; `deleted`: of these. */
  readonly moved: readonly HandedRecords[];
  /** What had ended, and is there again. */
  readonly restored: readonly HandedRecords[];
  /** Records that have moved on since, or that the caller may not change: they stay. */
  readonly left: readonly HandedRecords[];
  readonly errors: readonly UserError[];
}
