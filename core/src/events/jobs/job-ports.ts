import type { SqlRunner } from '../../database/index.ts';
import type { JobContext, Language, Principal } from '../../sdk/index.ts';

/** Whom a job runs as. */
export interface JobScope {
  readonly principal: Principal;
  readonly language: Language;
  /** Aborted when what is not committed yet is to be given up. */
  readonly signal: AbortSignal;
  /** Uuid of the job, where what it writes is noted to be taken back. */
  readonly revertibleJob: string | undefined;
}

/** What running jobs need of the rooms above this one. */
export interface JobPorts {
  contextOf(
    scope: JobScope,
  ): Pick<
    JobContext,
    'read' | 'write' | 'sql' | 'duplicates' | 'files' | 'jobs' | 'optionsOf' | 'contributions' | 'isEnabled'
  >;
  /** Null: inactive, deleted, or the key works no more. */
  principalOf(userId: string, apiKeyId: string | null): Promise<Principal | null>;
  /** Runs in the transaction that the job has open, or in one of its own. */
  transaction<T>(work: (runner: SqlRunner) => Promise<T>): Promise<T>;
}
