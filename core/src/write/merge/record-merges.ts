import type { EntityModel } from '../../model/index.ts';
import type { MergeOrder, MergeOutcome, UnmergeOptions, UnmergeOutcome } from '../../sdk/index.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';
import { mergeRecords } from './merge-records.ts';
import { mergedAlready } from './merged-into.ts';
import { unmergeRecords } from './unmerge-records.ts';

/** Merges and takes apart; what a user can cause comes back in `errors`, and then nothing was written. */
export class RecordMerges {
  readonly #units: UnitRunner;

  constructor(units: UnitRunner) {
    this.#units = units;
  }

  /** Several records become one, with everything that refers to them. */
  merge(entity: EntityModel, order: MergeOrder, scope: WriteScope): Promise<MergeOutcome> {
    return mergeRecords(this.#units, entity, order, scope);
  }

  /** Takes a merge back, by its opaque id. */
  unmerge(entity: EntityModel, merge: string, options: UnmergeOptions, scope: WriteScope): Promise<UnmergeOutcome> {
    return unmergeRecords(this.#units, entity, merge, options, scope);
  }

  /** Opaque id of the record that a merged one, by uuid, is part of now; null where the caller sees none. */
  async mergedInto(entity: EntityModel, uuid: string, scope: WriteScope): Promise<string | null> {
    let into: string | null = null;
    await this.#units.look(scope, async (unit) => {
      into = (await mergedAlready(unit, entity, uuid, []))?.into ?? null;
    });
    return into;
  }
}
