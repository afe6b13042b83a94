import type { HandBackOutcome, HandOver, HandOverOutcome } from '../../sdk/index.ts';
import type { UnitRunner } from '../unit/unit-runner.ts';
import type { WriteScope } from '../unit/write-scope.ts';
import { handOverRecords } from './hand-over.ts';
import { undoHandOver } from './undo-hand-over.ts';

/** Hand-overs and their way back; what a user can cause comes back in `errors`, and then nothing was written. */
export class HandOvers {
  readonly #units: UnitRunner;

  constructor(units: UnitRunner) {
    this.#units = units;
  }

  /** All records of a user become another one's, with audit. */
  run(order: HandOver, scope: WriteScope): Promise<HandOverOutcome> {
    return handOverRecords(this.#units, order, scope);
  }

  /** Takes a hand-over back, by its opaque id, as far as nothing has moved on since. */
  undo(record: string, dryRun: boolean, scope: WriteScope): Promise<HandBackOutcome> {
    return undoHandOver(this.#units, { record, dryRun }, scope);
  }
}
