import type { z } from 'zod';
import type { CrmContext, Principal, WriteOutcome } from './context.ts';
import { CrmError, type UserError } from './errors.ts';
import type { Label } from './label.ts';

/**
 * As whom a job reads and writes. `caller`: whoever enqueued it, with the rights of the moment in which it runs (an API
 * key stays within its permissions); one who is inactive by then lets it die. `system`: the platform, which may do all.
 */
export type JobRunsAs = 'caller' | 'system';

/** What a running job has: the ports of resolvers under the rights of its principal, and its own progress. */
export interface JobContext extends Pick<
  CrmContext,
  | 'language'
  | 'read'
  | 'write'
  | 'sql'
  | 'duplicates'
  | 'files'
  | 'jobs'
  | 'log'
  | 'optionsOf'
  | 'contributions'
  | 'isEnabled'
> {
  /** Opaque id of the job. */
  readonly id: string;
  readonly principal: Principal;
  /** From 1. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Aborted when the job is cancelled, its time is over or its process stops: give up at the next good moment. */
  readonly signal: AbortSignal;
  /** What the last `save` noted, in this attempt or an earlier one; null: nothing yet. */
  readonly saved: unknown;
  /**
   * Notes how far the job is (plain JSON). Inside `write.transaction` it is part of the transaction: what was written
   * and where to go on are kept or lost together, so work in pieces has no double effect however often it is taken up.
   * @throws JobLost when the job no longer belongs to this run: cancelled, or taken over by another process
   */
  save(state: unknown, progress?: JobProgress): Promise<void>;
}

/** How much of how much is done; `total` null: not known. */
export interface JobProgress {
  readonly done: number;
  readonly total?: number | null;
}

/** Work that runs later, in any process, at least once. */
export interface JobDeclaration<Payload = unknown> {
  readonly label: Label;
  /** Checked when it is enqueued and when it runs. Plain JSON: what a text cannot hold does not survive. */
  readonly payload: z.ZodType<Payload>;
  readonly runAs: JobRunsAs;
  /** Its answer (JSON, at most 20,000 characters) becomes the job's `result`. A thrown error is a failed attempt. */
  run(payload: Payload, context: JobContext): Promise<unknown>;
  /** Attempts in all; between them 3 s, 7 s, 20 s, 55 s … up to 6 hours. Default 10: three and a half hours. */
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other, over all processes. Default: as many at once as there are workers. */
  readonly queue?: string;
  /** It notes every record that it writes, so that `revertJob` can take it back. Default false. */
  readonly revertible?: boolean;
  /** Seconds after which an attempt is given up. Default 3,600. */
  readonly timeout?: number;
}

/**
 * Ties the payload's type to `run` and to `jobs.enqueue`.
 * @example export const remind = jobOf({ label, payload: z.object({ taskId: z.string() }), runAs: 'caller',
 *   async run({ taskId }, { write }) { … } });
 * definePlugin({ prefix: 'building', jobs: { remind } }); // `building:remind`
 * await ctx.jobs.enqueue(remind, { taskId }, { runAt });
 */
export function jobOf<Payload>(declaration: JobDeclaration<Payload>): JobDeclaration<Payload> {
  return declaration;
}

/** Thrown by `run`: no further attempt would succeed, so the job is dead at once. People may still retry it. */
export class JobRefused extends CrmError {
  static because(reason: Label): JobRefused {
    return new JobRefused('JOB_REFUSED', reason);
  }
}

/** This run lost its job: it was cancelled, or another process took it over. What was not committed is given up. */
export class JobLost extends CrmError {
  constructor() {
    super('JOB_LOST', {
      zh: '任务已取消或由其他进程接管',
      en: 'The job was cancelled or taken over by another process',
    });
  }
}

/** Enqueues a job of the same plugin again and again. It runs as the system. */
export interface Schedule<Job extends string = string> {
  /** Name of the job in this plugin's `jobs`; its payload must accept `payload`. */
  readonly job: Job;
  /** Five fields: minute, hour, day of month, month, day of week. `0 2 * * *`: every night at two. */
  readonly cron: string;
  /**
   * IANA name; the fields are local time there. Where daylight saving skips a time, it runs an hour later; a time that
   * comes twice counts the first time only (take `UTC` for what must run every few minutes).
   */
  readonly timeZone: string;
  /** Default `{}`. */
  readonly payload?: unknown;
}

/** When and how a job runs. */
export interface EnqueueOptions {
  /** While a job with this key waits, enqueuing again changes that one (payload, time …) and makes no other. */
  readonly key?: string;
  /** Not before. Default: now. */
  readonly runAt?: Date;
  /** Default: that of the declaration. */
  readonly queue?: string;
  readonly maxAttempts?: number;
  /** Smaller runs first. Default 0, from -1,000 to 1,000. */
  readonly priority?: number;
}

/** Enqueues jobs: inside a transaction as a part of it. They run once it is committed, and never when it is not. */
export interface JobsPort {
  /**
   * Gives the opaque id of the job.
   * @param job a declaration of this composition, or its full name (`building:remind`)
   * @throws BadInput when the payload is not what it takes; where no manifest has such a job, an error of its own
   */
  enqueue<Payload>(job: JobDeclaration<Payload>, payload: NoInfer<Payload>, options?: EnqueueOptions): Promise<string>;
  enqueue(job: string, payload: unknown, options?: EnqueueOptions): Promise<string>;
  /** Ends a job that waits, asks a running one to give up. One's own, or with `job:manage` any. */
  cancel(id: string): Promise<readonly UserError[]>;
  /** Lets a dead, failed or cancelled job run now, with all its attempts. One's own, or with `job:manage` any. */
  retry(id: string): Promise<readonly UserError[]>;
  /** Enqueues the job that takes back what a revertible one wrote. One's own, or with `job:manage` any. */
  revert(id: string): Promise<WriteOutcome>;
}
