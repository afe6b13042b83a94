import type { RowMode } from '../../sdk/index.ts';
import type { BatchOptions } from './row-batch.ts';
import { RowWork } from './row-work.ts';

/** How the rows of a bulk call are written. */
export interface BulkOptions {
  /** Default ALL_OR_NOTHING. */
  readonly rows?: RowMode;
  /** Everything runs, answers as if, and is rolled back; new records have no id then. */
  readonly dryRun?: boolean;
}

/** Rows of a list that came as `input`. */
export function numbered(inputs: readonly unknown[]): RowWork[] {
  return inputs.map((input, index) => new RowWork(['input', String(index)], input));
}

/** How a bulk call runs its rows. */
export function batchOptions({ rows, dryRun }: BulkOptions): BatchOptions {
  return { mode: rows ?? 'ALL_OR_NOTHING', dryRun: dryRun ?? false };
}
