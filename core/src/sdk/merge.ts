import { UserError } from './errors.ts';
import type { Label } from './label.ts';

/**
 * How the survivor of a merge comes to the value of a field. `KEEP`: its own, empty or not. `FILL`: its own, else that
 * of the first of the others that has one. `NEWEST`: that of the record that was changed last, of those that have one.
 * `UNITE`: of a list, what any of them says.
 */
export type MergeRule = 'KEEP' | 'FILL' | 'NEWEST' | 'UNITE';

/** What the caller says about one field: whose value it gets, by opaque id, or by which rule. */
export interface MergeChoice {
  readonly from?: string | null | undefined;
  readonly rule?: MergeRule | null | undefined;
}

/** Several records that are one: those of `others` become part of `into`. Ids are the opaque ones of the API. */
export interface MergeOrder {
  readonly into: string;
  /** At most 20. */
  readonly others: readonly string[];
  /**
   * By field name, those of slots under their prefix: `{ phone: { from }, hotel: { vipLevel: { rule: 'NEWEST' } } }`.
   * Default: UNITE for lists, FILL for all else. Team and unit come from the record that the owner comes from.
   */
  readonly fields?: MergeChoices | undefined;
  /** Everything runs, answers as if, and is rolled back. */
  readonly dryRun?: boolean | undefined;
}

/** Choices by field name, or by the prefix of a slot. */
export interface MergeChoices {
  readonly [field: string]: MergeChoice | MergeChoices | null | undefined;
}

/** A field in which the merged records differ, as far as the caller may read it. Values are those of the database. */
export interface MergedField {
  /** `name`, or `hotel.vipLevel` of a slot. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Opaque id of the record that the value comes from; null where it is put together. */
  readonly from: string | null;
}

/** References of one entity, as far as the caller may read its records. */
export interface MovedReferences {
  /** Name of the entity. */
  readonly type: string;
  readonly label: Label;
  /** Records that refer to the survivor from now on; of an unmerge: to the record that they belonged to. */
  readonly moved: number;
  /** Records that would say twice what the survivor has already: deleted; of an unmerge: there again. */
  readonly ended: number;
  /** Of an unmerge: records that were changed since, and stay as they are. */
  readonly left: number;
}

/** What a merge did, or would do. With errors nothing was written. */
export interface MergeOutcome {
  /** Of the survivor; null where nothing was written for errors. */
  readonly id: string | null;
  /** Of the stored merge, which `unmerge` takes back; null in a rehearsal. */
  readonly merge: string | null;
  readonly fields: readonly MergedField[];
  readonly moved: readonly MovedReferences[];
  readonly errors: readonly UserError[];
}

/** What becomes of a field that was changed after the merge: as it is now, or as it was before the merge. */
export type UnmergeChoice = 'NOW' | 'BEFORE';

export interface UnmergeOptions {
  /** By field name, as in the conflicts. */
  readonly fields?: Readonly<Record<string, UnmergeChoice>> | undefined;
  readonly dryRun?: boolean | undefined;
}

/** What an unmerge did, or would do. With errors nothing was written. */
export interface UnmergeOutcome {
  /** Of the record that had survived. */
  readonly id: string | null;
  /** Of the records that are there again. */
  readonly restored: readonly string[];
  readonly merge: string | null;
  readonly fields: readonly MergedField[];
  readonly moved: readonly MovedReferences[];
  readonly errors: readonly UserError[];
}

/** A field of the survivor that a merge set and somebody changed afterwards. Values are those of the database. */
export interface UnmergeConflictField {
  readonly field: string;
  /** Before the merge. */
  readonly before: unknown;
  /** As the merge left it. */
  readonly merged: unknown;
  readonly now: unknown;
}

/** What a merge set was changed since: the caller says of each field what it is to be. */
export class UnmergeConflict extends UserError {
  readonly typeName = 'UnmergeConflict';

  constructor(
    /** Opaque id of the survivor. */
    readonly survivor: string,
    readonly conflicts: readonly UnmergeConflictField[],
  ) {
    const names = conflicts.map(({ field }) => field).join(', ');
    super(
      'UNMERGE_CONFLICT',
      {
        zh: `合并后又修改过的字段需要选择保留哪个值:${names}`,
        en: `Fields were changed after the merge, say which value each is to have: ${names}`,
      },
      { path: ['fields'] },
    );
  }
}

/** The record was merged into another one: that is where it lives on. */
export class RecordMerged extends UserError {
  readonly typeName = 'RecordMerged';

  constructor(
    /** Opaque id of the record that it is part of now. */
    readonly into: string,
    entity: Label,
    path: readonly string[] = ['id'],
  ) {
    super(
      'RECORD_MERGED',
      { zh: `该${entity.zh}已合并到另一条记录(into)`, en: `${entity.en} was merged into another record (into)` },
      { path },
    );
  }
}

/** A merge on its way, as hooks of the merged entity see it. The survivor may be changed. */
export interface Merging<T extends object> {
  /** Uuid of the stored merge. */
  readonly merge: string;
  readonly survivor: T;
  /** Deleted by the merge. Of an unmerge: there again. */
  readonly merged: readonly T[];
}
