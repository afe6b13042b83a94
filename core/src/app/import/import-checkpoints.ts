import type { ReadPort, WritePort } from '../../sdk/index.ts';
import type { FieldCount } from './draft-rows.ts';
import type { ReportedProblem } from './import-report.ts';

/** What a run has counted so far. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  failed: number;
}

/** How far a run is: plain JSON. */
export interface ImportState {
  /** Rows of the file, under its header, that are dealt with. */
  readonly rows: number;
  readonly counts: ImportCounts;
  readonly fields: Readonly<Record<string, FieldCount>>;
}

/** What a batch reads and writes with. */
export interface BatchPorts {
  readonly read: ReadPort;
  readonly write: WritePort;
}

/** Where a run keeps how far it is. */
export interface ImportCheckpoints {
  /** Where an interrupted run goes on; null: at the first row. */
  readonly start: ImportState | null;
  /**
   * Runs one batch and keeps its problems and the state after it: all of that or nothing. PostgreSQL may ask for
   * another run of `work`.
   */
  batch(work: (ports: BatchPorts) => Promise<BatchOutcome>): Promise<void>;
}

export interface BatchOutcome {
  readonly state: ImportState;
  readonly problems: readonly ReportedProblem[];
}
