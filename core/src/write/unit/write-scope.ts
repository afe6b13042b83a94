import type { CancelSignal } from '../../database/index.ts';
import type { Language, Principal } from '../../sdk/index.ts';

/** Where a write came from; noted in every audit row. */
export type WriteSource = 'graphql' | 'cli' | 'import' | 'seed' | 'job';

/** On whose behalf a unit of work runs. */
export interface WriteScope {
  readonly principal: Principal | null;
  /** Errors carry both languages; this one is for texts that code writes into records. */
  readonly language: Language;
  readonly source: WriteSource;
  /** The instant of everything that is written; for history, so with the source `seed` only. Default: now. */
  readonly at?: Date | undefined;
  /** Uuid of the job that writes, where it is to be possible to take that back. */
  readonly revertibleJob?: string | undefined;
  /** Aborted: what is not committed yet is given up. */
  readonly signal?: CancelSignal | undefined;
}
